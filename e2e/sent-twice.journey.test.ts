import { describe, expect, it } from '@jest/globals';
import { begin } from './journey.ts';
import type { Person } from './person.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const amina = await town.moveIn({ name: 'Amina' });

const ideasCalled = async (title: string) =>
  (await town.sql('SELECT FROM ideas WHERE title = $1', [title])).length;

const writes = async ({ page }: Person, title: string) => {
  await page.getByLabel(t('ideas.new.heading')).fill(title);
  await page.getByLabel(t('ideas.new.body')).fill('So that nobody has to carry a heavy bag home on foot.');
  await page.getByLabel(t('ideas.new.service')).selectOption({ label: 'Waste collection' });
};
const send = ({ page }: Person) => page.getByRole('button', { name: t('ideas.new.send') });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javascript) => {
  it('a double click makes one idea', async () => {
    const title = `Two lifts at the market ${how}`;
    const person = await people.come({ as: amina, javascript });
    await person.goesTo('/ideas/new');
    await writes(person, title);
    await send(person).dblclick();
    await person.arrivesAt(title);
    expect(await ideasCalled(title)).toBe(1);
    await person.leaves();
  });

  it('going back, forward and loading again does not post again', async () => {
    const title = `A carriage for bags ${how}`;
    const person = await people.come({ as: amina, javascript });
    await person.goesTo('/ideas/new');
    await writes(person, title);
    await send(person).click();
    await person.arrivesAt(title);
    await person.page.goBack();
    await person.arrivesAt(t('ideas.new.title'));
    await person.page.goForward();
    await person.arrivesAt(title);
    await person.page.reload();
    await person.arrivesAt(title);
    expect(await ideasCalled(title)).toBe(1);
    await person.leaves();
  });
});

describe('on a bad line', () => {
  it('what was typed stays on the page, and can be sent when the line is back', async () => {
    const title = 'A shelter at the ferry';
    const person = await people.come({ as: amina, device: 'phone' });
    await person.goesTo('/ideas/new');
    await writes(person, title);
    await person.isOffline(true);
    await person.sees(t('shell.offline.text'));
    await send(person).click();
    await person.page.getByRole('alert').waitFor();
    expect(await person.page.getByLabel(t('ideas.new.heading')).inputValue()).toBe(title);
    await person.isOffline(false);
    await send(person).click();
    await person.arrivesAt(title);
    expect(await ideasCalled(title)).toBe(1);
    await person.leaves();
  });

  it('an answer that was lost on the way does not make a second idea', async () => {
    const title = 'A clock at the ferry';
    const person = await people.come({ as: amina, device: 'phone' });
    await person.goesTo('/ideas/new');
    await writes(person, title);
    person.losesAnswers();
    const lost = async (route: Parameters<Parameters<typeof person.page.route>[1]>[0]) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    };
    await person.page.route(/\/ideas\/new/, lost, { times: 1 });
    await send(person).click();
    await person.page.getByRole('alert').waitFor();
    expect(await ideasCalled(title)).toBe(1);
    await send(person).click();
    await person.arrivesAt(title);
    expect(await ideasCalled(title)).toBe(1);
    await person.leaves();
  });
});
