import { expect, it } from '@jest/globals';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { people } = await begin();

it.each(['light', 'dark'] as const)(
  'where the system chooses the colours (%s), only the place where one is has a line under its name',
  async (colorScheme) => {
    const person = await people.come({ forcedColors: 'active', colorScheme });
    // Colours that the system replaces are not what the look at contrasts reads.
    await person.page.goto('/ideas');
    const underlined = await person.page.locator('.site-nav a').evaluateAll((links) => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      return links
        .filter((link) => getComputedStyle(link).borderBlockEndColor !== canvas)
        .map(({ textContent }) => textContent);
    });
    expect(underlined).toEqual([t('shell.nav.ideas')]);
    await person.leaves();
  },
);
