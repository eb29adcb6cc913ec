import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page has been brought to life: what needs JavaScript is shown only then. */
export const useBrought = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
