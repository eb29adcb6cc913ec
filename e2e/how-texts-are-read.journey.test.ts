import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { createTranslator, type Language } from '@concivis/messages';
import { loadTagging } from '@concivis/messages/tagging';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const taggingIn = async (language: Language) => createTranslator(language, [await loadTagging(language)]);

const { town, people } = await begin();
const ann = await town.moveIn({ name: 'Ann' });

describe('somebody who wonders what is done with their words', () => {
  it('finds the page about it, with the model that is on and how good it is', async () => {
    const [{ t, formatNumber }, { t: say }] = [await wordsIn('en'), await taggingIn('en')];
    const { version, figures, terms } = await town.as(ann)(operations.tagModels.card);
    const person = await people.come({ device: 'phone' });
    await person.goesTo('/about');
    await person.page.getByRole('link', { name: t('shell.about.data.more') }).click();
    await person.arrivesAt(say('tagging.title'));
    const words = await person.page.getByRole('main').innerText();
    expect(words).toContain(version);
    expect(words).toContain(formatNumber(figures?.macro.value ?? Number.NaN, { maximumFractionDigits: 2 }));
    const rowsOf = (title: string) =>
      person.page.getByRole('table', { name: title }).getByRole('row').count();
    const topics = person.page.getByRole('region', { name: say('tagging.terms.title') });
    expect(await topics.getByRole('listitem').count()).toBe(terms.length);
    expect(words).toContain(say('tagging.terms.same', { share: terms[0]?.threshold ?? Number.NaN }));
    expect(await rowsOf(say('tagging.sure.title'))).toBe(11);
    expect(words).toContain(say('tagging.groups.words.more', { from: '61' }));
    await person.leaves();
  });

  it('reads the same without JavaScript, and in Arabic from right to left', async () => {
    const { t } = await taggingIn('ar');
    const person = await people.come({ device: 'narrow', javascript: false, locale: 'ar' });
    await person.goesTo('/about/tagging');
    await person.arrivesAt(t('tagging.title'));
    expect(await person.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await person.page.getByRole('main').innerText()).toContain(t('tagging.do.title'));
    await person.leaves();
  });
});
