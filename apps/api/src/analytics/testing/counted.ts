import type { TestTown } from '../../testing/test-town.ts';

/** Waits until texts are tagged and everything committed is counted. */
export const counted = async (town: TestTown): Promise<void> => {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const [state] = await town.sql<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM outbox WHERE position IS NULL)
           OR (SELECT count(*) < 2 OR bool_or(c.position < h.position) FROM consumers c, outbox_head h) AS waiting`,
    );
    if (state?.waiting === false) return;
    if (Date.now() > deadline) throw new Error('What was committed is still not counted');
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
};
