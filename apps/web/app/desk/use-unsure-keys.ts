import type { KeyboardEvent } from 'react';
import { useNavigation } from 'react-router';
import { meaningOf, type UnsureKey } from './unsure-place.ts';

/** What each key presses, within the box of the queue. */
const pressed: Readonly<Record<UnsureKey, string>> = {
  keep: '.unsure__answers [value="keep"]',
  remove: '.unsure__answers [value="remove"]',
  next: '.unsure__next',
  'take-back': '.unsure__decided [name="intent"]',
};

/**
 * Keys for those who decide many. They work only while the focus is in the box (WCAG 2.1.4), and not before the last
 * press has come through: what is decided has been seen.
 */
export const useUnsureKeys = () => {
  const { state } = useNavigation();
  return (event: KeyboardEvent<HTMLElement>) => {
    const meaning = meaningOf(event);
    if (meaning === null || state !== 'idle') return;
    const target = event.currentTarget.querySelector<HTMLElement>(pressed[meaning]);
    if (target === null) return;
    event.preventDefault();
    target.click();
  };
};
