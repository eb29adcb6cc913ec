import { describe, expect, it } from '@jest/globals';
import { operations, uiLanguages } from '@concivis/contracts';
import type { Locator, Page } from 'playwright-core';
import { begin } from './journey.ts';
import { glanceAt } from './look-at.ts';
import type { Person } from './person.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const bruno = await town.moveIn({ name: 'Bruno' });
const chief = await town.moveIn({ name: 'Salma Haddad', role: 'administrator' });
const idea = await town.as(bruno)(operations.ideas.submit, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    title: 'Straßenbeleuchtungsinstandhaltungsgesellschaft besser erreichbar machen',
    body: 'Siehe https://example.org/a-very-long-address-without-any-place-to-break-it-which-people-do-paste-into-texts',
    service: 'street-lights',
    district: 'hillside',
    language: 'de',
  },
});
const { token } = await town.as(bruno)(operations.feedback.give, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    service: 'libraries',
    district: null,
    rating: 5,
    body: 'The new shelves can be reached from a wheelchair.',
    language: 'en',
    contact: '',
    channel: 'web',
  },
});

/** What has the focus, and whether that can be seen: on it, or on the card that it fills. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { words: '', seen: false, tag: '' };
    const isOutlined = (around: Element | null): boolean => {
      if (around === null || around === document.body) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
      return isOutlined(around.parentElement);
    };
    const { top, bottom, width } = element.getBoundingClientRect();
    return {
      words: (element.innerText || element.getAttribute('aria-label') || element.id).trim(),
      seen: isOutlined(element) && bottom > 0 && top < innerHeight && width > 0,
      tag: element.tagName.toLowerCase(),
    };
  });

/** Presses Tab until something has the focus; on the way every stop must be visible. */
const tabsTo = async ({ page }: Person, target: Locator) => {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const { seen, words, tag } = await focused(page);
    if (!seen) throw new Error(`The focus on ${tag} “${words}” cannot be seen`);
  }
  throw new Error('It cannot be reached with the Tab key');
};

describe('with the keyboard alone', () => {
  let person: Person;

  it('the first stop leads past the menu', async () => {
    person = await people.come({ as: bruno });
    await person.goesTo('/');
    await person.page.keyboard.press('Tab');
    expect(await focused(person.page)).toEqual({ words: t('shell.skip-to-content'), seen: true, tag: 'a' });
    await person.page.keyboard.press('Enter');
    expect(await focused(person.page)).toMatchObject({ tag: 'main' });
  });

  it('the menu leads to the ideas, and the focus goes to their heading', async () => {
    await person.goesTo('/');
    await tabsTo(person, person.page.getByRole('link', { name: t('shell.nav.ideas'), exact: true }));
    await person.page.keyboard.press('Enter');
    await person.arrivesAt(t('ideas.list.title'));
    expect(await focused(person.page)).toMatchObject({ words: t('ideas.list.title'), tag: 'h1' });
  });

  it('the language list opens, closes with Escape, and every language can be reached', async () => {
    const list = person.page.getByRole('banner').locator('summary');
    await person.page.reload();
    await person.settles();
    await tabsTo(person, list);
    await person.page.keyboard.press('Enter');
    await tabsTo(person, person.page.getByRole('button', { name: 'العربية' }));
    await person.page.keyboard.press('Escape');
    await person.page.getByRole('button', { name: 'العربية' }).waitFor({ state: 'hidden' });
  });

  it('an idea is proposed without touching the mouse', async () => {
    const { page } = person;
    await tabsTo(person, page.getByRole('link', { name: t('ideas.list.propose') }));
    await page.keyboard.press('Enter');
    await person.arrivesAt(t('ideas.new.title'));
    await tabsTo(person, page.getByLabel(t('ideas.new.heading')));
    await page.keyboard.type('Lower the kerb at the school');
    await tabsTo(person, page.getByLabel(t('ideas.new.body')));
    await page.keyboard.type('Prams and wheelchairs cannot cross there without help.');
    await tabsTo(person, page.getByLabel(t('ideas.new.service')));
    await page.keyboard.type('Street l');
    await tabsTo(person, page.getByRole('button', { name: t('ideas.new.send') }));
    await page.keyboard.press('Enter');
    await person.arrivesAt('Lower the kerb at the school');
  });

  it('after a form came back, the summary leads to the field', async () => {
    const { page } = person;
    person.expectsRefusal(422);
    await page.goto('/ideas/new');
    await person.settles();
    await tabsTo(person, page.getByRole('button', { name: t('ideas.new.send') }));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await tabsTo(person, page.getByRole('alert').getByRole('link').first());
    await page.keyboard.press('Enter');
    await tabsTo(person, page.getByLabel(t('ideas.new.heading')));
    expect(
      await page.getByLabel(t('ideas.new.heading')).evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });
});

const pages = [
  '/',
  '/about',
  '/about/tagging',
  '/house-rules',
  '/accessibility',
  '/ideas',
  '/ideas/new',
  `/ideas/${idea.id}`,
  `/ideas/${idea.id}/comments`,
  `/report/idea/${idea.id}`,
  '/services',
  '/services/libraries',
  '/feedback/new',
  `/feedback/tracked/${token}`,
  `/feedback/tracked/${token}/receipt`,
  '/account/sign-up',
  '/account/log-in',
  '/account/check-mail',
  '/account/forgot-password',
];

/** Words that do not fit into what holds them, so that some cannot be read. Beginnings of texts, cut after some lines, are meant so. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const { overflowX, overflowY, textOverflow, position, clip, clipPath, webkitLineClamp } = style;
        const forScreenReaders = position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
        if (forScreenReaders || webkitLineClamp !== 'none') return false;
        const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
        const tooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        const tooHigh = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
        return element.innerText?.trim() !== '' && ((hides && tooWide) || tooHigh);
      })
      .map((element) => `${element.className}: ${element.innerText.slice(0, 60)}`),
  );

describe('on a screen of 320 pixels with letters of twice the size', () => {
  it.each(uiLanguages)(
    'nothing is cut off and nothing needs to be scrolled sideways: %s',
    async (language) => {
      const person = await people.come({
        device: 'narrow',
        as: await town.moveIn({ name: `Resident ${language}`, language }),
      });
      for (const path of pages) {
        await person.page.goto(path);
        await person.settles();
        expect(await person.page.locator('html').getAttribute('lang')).toBe(language);
        await person.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await glanceAt(person.page);
        expect({ path, cutOff: await cutOff(person.page) }).toEqual({ path, cutOff: [] });
      }
      await person.leaves();
    },
  );
});

describe('the staff’s pages', () => {
  it.each(['phone', 'narrow'] as const)('fit a screen that is small, too: %s', async (device) => {
    const person = await people.come({ device, as: chief });
    for (const path of [
      '/desk',
      `/desk/cases/${idea.id}`,
      '/desk/reports',
      `/desk/reports/idea/${idea.id}`,
      '/insights',
      '/insights/interactions',
      '/desk/unsure',
      '/tag-models',
      '/tag-models/retaggings',
    ]) {
      await person.goesTo(path);
      expect({ path, cutOff: await cutOff(person.page) }).toEqual({ path, cutOff: [] });
    }
    await person.leaves();
  });
});

describe('with a look of one’s own', () => {
  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['less motion', { reducedMotion: 'reduce' }],
  ] as const)('the pages can be used: %s', async (_, appearance) => {
    const person = await people.come({ ...appearance, device: 'phone', as: bruno });
    for (const path of ['/', '/ideas/new', `/ideas/${idea.id}`, '/feedback/new']) await person.goesTo(path);
    await person.leaves();
  });

  it('buttons have an edge where colours are forced', async () => {
    const person = await people.come({ forcedColors: 'active', as: bruno });
    await person.goesTo('/ideas/new');
    const edges = await person.page
      .getByRole('main')
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((button) => {
          const { borderTopWidth, outlineWidth, outlineStyle } = getComputedStyle(button);
          const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
          return Math.max(Number.parseFloat(borderTopWidth), outline);
        }),
      );
    expect(edges.length).toBeGreaterThan(0);
    expect(Math.min(...edges)).toBeGreaterThan(0);
    await person.leaves();
  });

  it('nothing moves for whoever asked for less motion', async () => {
    const person = await people.come({ reducedMotion: 'reduce' });
    await person.goesTo('/ideas');
    const moving = await person.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const seconds = [
            ...transitionDuration.split(','),
            ...(animationName === 'none' ? [] : animationDuration.split(',')),
          ];
          return scrollBehavior === 'smooth' || seconds.some((time) => Number.parseFloat(time) > 0.01);
        }).length,
    );
    expect(moving).toBe(0);
    await person.leaves();
  });
});

describe('on paper', () => {
  it('the receipt is one page with the link, without menus and buttons', async () => {
    const person = await people.come();
    await person.goesTo(`/feedback/tracked/${token}/receipt`);
    await person.page.emulateMedia({ media: 'print' });
    await person.page.getByText(`${town.address}/feedback/tracked/${token}`).waitFor();
    expect(await person.page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await person.page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const paper = (await person.page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await person.leaves();
  });
});
