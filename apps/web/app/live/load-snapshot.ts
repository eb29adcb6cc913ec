import type { analytics } from '@concivis/contracts';
import type { LiveSlice } from './live-page.ts';

const parts = ['from', 'to', 'service', 'department', 'district', 'channel'] as const;

/**
 * Loads the figures of a window as they are now.
 *
 * @returns null when that is not possible at the moment
 */
export const loadSnapshot = async (
  slice: LiveSlice,
  signal: AbortSignal,
): Promise<analytics.AnalyticsSnapshot | null> => {
  const query = new URLSearchParams();
  for (const part of parts) {
    const value = slice[part];
    if (value !== undefined && value !== null) query.set(part, value);
  }
  try {
    const answer = await fetch(`/insights/snapshot?${query.toString()}`, { signal, redirect: 'error' });
    return answer.ok ? ((await answer.json()) as analytics.AnalyticsSnapshot) : null;
  } catch {
    return null;
  }
};
