import type { Pool } from 'pg';

/** Placeholder until the recount can write totals. */
export const foldWholeRecord = async (_: Pool): Promise<void> => {};
