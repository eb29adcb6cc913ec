import { useEffect, useSyncExternalStore } from 'react';
import { useRevalidator } from 'react-router';

/** Milliseconds between looks. */
const betweenLooks = 1_000;
const never = () => () => undefined;

/** Something that goes on by itself. */
export interface Work<Told> {
  /** Where the API tells how far it is. */
  readonly path: string;
  /** How far it is on the page. */
  readonly shown: string;
  /** How far it is by what the API told, to be compared with what is shown; the same function every time. */
  readonly howFar: (told: Told) => string;
}

/**
 * Loads the page again whenever its work has moved. Only then, so that a server which cannot be reached for a while
 * leaves the page as it is.
 *
 * @param work null when nothing is under way
 * @returns whether the page follows by itself, which needs JavaScript
 */
export const useFollowing = <Told>(work: Work<Told> | null): boolean => {
  const { revalidate } = useRevalidator();
  const { path = null, shown, howFar } = work ?? {};
  useEffect(() => {
    if (path === null || howFar === undefined) return;
    const gone = new AbortController();
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return;
      void ask<Told>(path, gone.signal).then((told) => {
        if (told !== null && !gone.signal.aborted && howFar(told) !== shown) return revalidate();
      });
    }, betweenLooks);
    return () => {
      gone.abort();
      clearInterval(timer);
    };
  }, [path, shown, howFar, revalidate]);
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
};

/** @returns null when that is not possible at the moment */
const ask = async <Told>(path: string, signal: AbortSignal): Promise<Told | null> => {
  try {
    const answer = await fetch(path, { signal });
    return answer.ok ? ((await answer.json()) as Told) : null;
  } catch {
    return null;
  }
};
