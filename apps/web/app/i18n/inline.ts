import { cloneElement, createElement, Fragment, type ReactElement, type ReactNode } from 'react';

type Parts = readonly ReactNode[];

/** The parts of a message, one after the other. */
export const inline = (parts: Parts) => createElement(Fragment, null, ...parts);

/** Puts the words between the tags of a message into an element. */
export const within = (element: ReactElement) => (words: Parts) => cloneElement(element, undefined, ...words);

/** Words of a message that are only read out. */
export const unseen = within(createElement('span', { className: 'visually-hidden' }));
