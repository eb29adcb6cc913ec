import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { createTranslator, type Language } from '@concivis/messages';
import { loadTagging } from '@concivis/messages/tagging';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const operator = 'Rechenhaus der Stadt';
// Nobody listens there: what is said to people does not depend on whether the server answers.
const { town, people } = await begin({
  OUTSIDE_TAGGER_URL: 'http://127.0.0.1:9/',
  OUTSIDE_TAGGER_MODEL: 'small-7b',
  OUTSIDE_TAGGER_OPERATOR: operator,
});
const ann = await town.moveIn({ name: 'Ann' });
const taggingIn = async (language: Language) => createTranslator(language, [await loadTagging(language)]);

describe('somebody whose words are read elsewhere as well', () => {
  it('is told where they write, by whom, and finds out how', async () => {
    const [{ t }, { t: say }] = [await wordsIn('en'), await taggingIn('en')];
    const { outside } = await town.as(ann)(operations.tagModels.card);
    const person = await people.come({ device: 'phone', as: ann });
    await person.goesTo('/ideas/new');
    await person.arrivesAt(t('ideas.new.title'));
    expect(await person.page.getByRole('main').innerText()).toContain(operator);
    await person.page
      .getByRole('main')
      .getByRole('link', { name: t('shell.about.data.more') })
      .click();
    await person.arrivesAt(say('tagging.title'));
    const words = await person.page.getByRole('main').innerText();
    expect(words).toContain(operator);
    expect(words).toContain(outside?.version);
    expect(words).toContain(say('tagging.outside.masked'));
    expect(words).not.toContain(say('tagging.what.4'));
    await person.leaves();
  });

  it('is told without an account and without JavaScript, in Arabic too', async () => {
    const { t } = await wordsIn('ar');
    const person = await people.come({ device: 'narrow', javascript: false, locale: 'ar' });
    await person.goesTo('/feedback/new');
    await person.arrivesAt(t('feedback.new.title'));
    expect(await person.page.getByRole('main').innerText()).toContain(operator);
    await person.leaves();
  });
});
