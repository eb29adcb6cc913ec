import { useEffect, useReducer, useRef, useState } from 'react';
import type { analytics } from '@concivis/contracts';
import type { LiveLine } from './follow.ts';
import { nextPage, openPage, type LiveEvent, type LivePage, type LiveSlice } from './live-page.ts';
import { loadSnapshot } from './load-snapshot.ts';

/** Milliseconds for which missing deltas are waited for, and between two loads when the last one failed. */
const patience = { deltas: 500, snapshot: 50, most: 15_000 } as const;
const millisecondsPerDay = 86_400_000;

type Tell = (event: LiveEvent) => void;

/** Keeps a line open while the page is. The code for it is fetched only here. */
const useLine = (tell: Tell, page: LivePage) => {
  const newest = useRef(page.figures.position);
  const line = useRef<LiveLine | null>(null);
  useEffect(() => {
    newest.current = page.figures.position;
  }, [page.figures.position]);
  useEffect(() => {
    let closed = false;
    tell({ kind: 'connecting' });
    import('./follow.ts').then(
      ({ follow }) => {
        if (!closed) line.current = follow(() => newest.current, tell);
      },
      () => tell({ kind: 'given-up' }),
    );
    return () => {
      closed = true;
      line.current?.close();
      line.current = null;
    };
  }, [tell]);
  // A fresh snapshot may be older than what the server has told: from its place on, everything is told again.
  useEffect(() => {
    if (page.loads > 0) line.current?.followFrom(newest.current);
  }, [page.loads]);
};

/** Loads fresh snapshots until nothing is missing any more. */
const useWholeness = (tell: Tell, { lacks, slice }: LivePage) => {
  useEffect(() => {
    if (lacks === 'nothing') return;
    const gone = new AbortController();
    let wait: number = patience[lacks];
    let timer: ReturnType<typeof setTimeout>;
    const load = async () => {
      const snapshot = await loadSnapshot(slice, gone.signal);
      if (gone.signal.aborted) return;
      if (snapshot !== null) tell({ kind: 'snapshot', snapshot, slice });
      wait = Math.min(Math.max(wait, patience.deltas) * 2, patience.most);
      timer = setTimeout(() => void load(), wait);
    };
    timer = setTimeout(() => void load(), wait);
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [tell, lacks, slice]);
};

/** Moves the window on when the UTC day changes. */
const useNewDay = (tell: Tell, sliceOn: (now: Date) => LiveSlice) => {
  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = millisecondsPerDay - (Date.now() % millisecondsPerDay);
      timer = setTimeout(() => void move(), left + 2_000);
    };
    const move = async () => {
      const slice = sliceOn(new Date());
      const snapshot = await loadSnapshot(slice, gone.signal);
      if (gone.signal.aborted) return;
      if (snapshot !== null) tell({ kind: 'snapshot', snapshot, slice });
      wait();
    };
    wait();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [tell, sliceOn]);
};

/**
 * The figures of the page, moving with the record. Starts from the snapshot that the page was loaded with, and loads a
 * fresh one whenever something is missing.
 *
 * @param sliceOn the window and filters as of a moment; must stay the same function while they do.
 */
export const useLivePage = (
  snapshot: analytics.AnalyticsSnapshot,
  sliceOn: (now: Date) => LiveSlice,
): LivePage => {
  const sliceOf = ({ from, to }: analytics.AnalyticsSnapshot) => ({ ...sliceOn(new Date()), from, to });
  const [page, tell] = useReducer(nextPage, null, () => openPage(snapshot, sliceOf(snapshot)));
  const [taken, setTaken] = useState(snapshot);
  if (taken !== snapshot) {
    setTaken(snapshot);
    tell({ kind: 'snapshot', snapshot, slice: sliceOf(snapshot) });
  }
  useLine(tell, page);
  useWholeness(tell, page);
  useNewDay(tell, sliceOn);
  return page;
};
