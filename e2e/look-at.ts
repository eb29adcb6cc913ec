import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Laws ask for these; best practices beyond them are opinions. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * What must hold on every page, after every step, for everybody.
 * @throws naming everything that does not.
 */
export const lookAt = async (page: Page): Promise<void> => {
  complain(page, [...(await structureOf(page)), ...(await barriersOn(page))]);
};

/**
 * The quick part of that look, for many pages in a row: title, language, heading, and that all fits the width.
 * @throws naming everything that does not hold.
 */
export const glanceAt = async (page: Page): Promise<void> => complain(page, await structureOf(page));

const complain = (page: Page, faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(`On ${page.url()}:\n${faults.join('\n')}`);
};

const structureOf = async (page: Page): Promise<string[]> => {
  const { title, language, headings, width, room } = await page.evaluate(() => ({
    title: document.title.trim(),
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    width: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  return [
    ...(title === '' ? ['The page has no title'] : []),
    ...(/^[a-z]{2}$/.test(language) ? [] : [`The language of the page is said to be “${language}”`]),
    ...(headings === 1 ? [] : [`The page has ${headings} main headings`]),
    ...(width > room ? [`The page is ${width} pixels wide where ${room} are seen`] : []),
  ];
};

/** A colour on its way to another is in no design, and contrast is asked of colours that stay. */
const endTransitions = (): void => {
  for (const animation of document.getAnimations())
    if (animation instanceof CSSTransition) animation.finish();
};

/** Evaluated from outside, where the policy of the page against foreign scripts does not reach. */
const barriersOn = async (page: Page): Promise<string[]> => {
  const missing = await page.evaluate(() => !('axe' in window));
  if (missing) await page.evaluate(axe.source);
  await page.evaluate(endTransitions);
  const options: RunOptions = { runOnly: standard, resultTypes: ['violations'], iframes: false };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (how) => (window as unknown as { axe: typeof axe }).axe.run(how),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary?.replaceAll('\n', ' ')}`,
    ),
  );
};
