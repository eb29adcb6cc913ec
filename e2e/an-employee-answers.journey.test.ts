import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const idea = {
  title: 'Let us book bulky waste without a smartphone',
  body:
    'The online form is too complicated and my mother has no internet. She feels left out. ' +
    'Please explain in plain words how it works, and answer when somebody asks: nobody replied to my last three messages.',
};
const answer =
  'From March you can book by telephone, too. We are sorry that your messages stayed without an answer: one person now looks after them.';

const { town, people } = await begin();
const nadia = await town.moveIn({ name: 'Nadia' });
const call = town.as(nadia);
const propose = (about: { title: string; body: string; service: string }) =>
  call(operations.ideas.submit, {
    body: { ...about, idempotencyKey: crypto.randomUUID(), district: 'harbour', language: 'en' },
  });
const { id } = await propose({ ...idea, service: 'waste-collection' });
const other = await propose({
  title: 'Open the library on Sundays',
  body: 'Students have nowhere quiet to go on Sundays, and the building is heated anyway.',
  service: 'libraries',
});
await call(operations.feedback.give, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    service: 'street-lights',
    district: null,
    rating: 2,
    body: 'Three lamps in Mill Lane have been dark for a month.',
    language: 'en',
    contact: 'nadia@example.org',
    channel: 'web',
  },
});

const account = await town.moveIn({ name: 'Inés Prado', role: 'employee', department: 'streets' });
const ines = await people.come({ as: account });
const tags = () => ines.page.locator('.tag');
const termOf = async (place: number) => (await tags().nth(place).locator('.tag__term').textContent()) ?? '';

describe('an employee of the department for streets', () => {
  let missing = '';

  it('finds what waits for the department, and nothing of another one', async () => {
    await ines.goesTo('/');
    await ines.page.getByRole('link', { name: t('shell.nav.desk'), exact: true }).click();
    await ines.arrivesAt(t('desk.title'));
    await ines.sees(t('desk.queue.count', { count: 2 }));
    await ines.page.getByRole('link', { name: idea.title }).waitFor();
    await ines.page.getByRole('link', { name: t('desk.feedback-title', { rating: 2 }) }).waitFor();
    expect(await ines.page.getByText('Open the library on Sundays').count()).toBe(0);
  });

  it('is not shown the other department’s case by its address either', async () => {
    ines.expectsRefusal(403, 404);
    await ines.goesTo(`/desk/cases/${other.id}`);
    expect(await ines.page.content()).not.toContain('Open the library on Sundays');
  });

  it('takes the idea up', async () => {
    await ines.goesTo('/desk');
    await ines.page.getByRole('link', { name: idea.title }).click();
    await ines.page.getByRole('button', { name: t('desk.case.take-up') }).click();
    await ines.sees(t('desk.done.opened'));
    await ines.looks();
  });

  it('sees the suggested tags, with the words that led to them', async () => {
    expect(await tags().count()).toBeGreaterThanOrEqual(2);
    const marked = await ines.page.locator('mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(`${idea.title}\n${idea.body}`).toContain(words);
    await ines.sees(t('desk.words.explained'));
  });

  it('confirms one of them', async () => {
    const term = await termOf(0);
    await ines.page.getByRole('button', { name: t('desk.tag.confirm.of', { term }), exact: true }).click();
    await ines.sees(t('desk.done.confirmed'));
    expect(
      await ines.page.getByRole('button', { name: t('desk.tag.confirm.of', { term }), exact: true }).count(),
    ).toBe(0);
  });

  it('removes another one, which stays on record and can be put back', async () => {
    const term = await termOf(1);
    await ines.page.getByRole('button', { name: t('desk.tag.remove.of', { term }), exact: true }).click();
    await ines.sees(t('desk.done.removed'));
    await ines.page.getByRole('button', { name: t('desk.tag.put-back.of', { term }), exact: true }).waitFor();
    await ines.looks();
  });

  it('takes that back: the suggestion counts again, and all that was said stays to be read', async () => {
    const removed = tags().filter({ hasText: t('desk.tags.removed') });
    const term = (await removed.locator('.tag__term').textContent()) ?? '';
    await ines.page.getByRole('button', { name: t('desk.tag.take-back.of', { term }), exact: true }).click();
    await ines.sees(t('desk.done.taken-back'));
    expect(await removed.count()).toBe(0);
    const said = await tags().filter({ hasText: term }).locator('.provenance').allTextContents();
    expect(said.slice(-2)).toEqual([
      expect.stringContaining(t('desk.tag.applies-not')),
      expect.stringContaining(t('desk.tag.taken-back')),
    ]);
    expect(
      await ines.page
        .getByRole('button', { name: t('desk.tag.take-back.of', { term }), exact: true })
        .count(),
    ).toBe(0);
    await ines.looks();
  });

  it('adds a term that the suggestion missed', async () => {
    const choice = ines.page.getByLabel(t('desk.tag.add'), { exact: true });
    missing = (await choice.locator('option').nth(3).textContent()) ?? '';
    await choice.selectOption({ label: missing });
    await ines.page.getByRole('button', { name: t('desk.tag.add.send'), exact: true }).click();
    await ines.sees(t('desk.done.added'));
    await tags().filter({ hasText: missing }).first().waitFor();
    await ines.looks();
  });

  it('takes it back again without JavaScript on a phone: nobody else had said so, and nothing is decided', async () => {
    const plain = await people.come({ as: account, device: 'phone', javascript: false });
    await plain.goesTo(`/desk/cases/${id}`);
    const ofMissing = t('desk.tag.take-back.of', { term: missing });
    await plain.page.getByRole('button', { name: ofMissing, exact: true }).click();
    await plain.sees(t('desk.done.taken-back'));
    const tag = plain.page.locator('.tag').filter({ hasText: missing });
    expect(await tag.locator('.tag__state').textContent()).toBe(t('desk.tags.not-decided'));
    const add = t('desk.tag.add.of', { term: missing });
    expect(await tag.getByRole('button', { name: add, exact: true }).count()).toBe(1);
    await plain.looks();
    await plain.leaves();
  });

  it('answers in public with an outcome', async () => {
    await ines.page
      .getByRole('radio', { name: t('ideas.outcome.accepted-with-changes'), exact: true })
      .check();
    await ines.page.getByLabel(t('desk.answer.body'), { exact: true }).fill(answer);
    await ines.page.getByRole('button', { name: t('desk.answer.publish') }).click();
    await ines.sees(t('desk.done.answered'));
    await ines.sees(answer);
    await ines.looks();
    await ines.goesTo('/desk');
    await ines.sees(t('desk.queue.count', { count: 1 }));
  });
});

describe('the citizen who proposed it', () => {
  it('reads the answer, who gave it, the outcome and every step until then', async () => {
    const author = await people.come({ device: 'phone', as: nadia });
    await author.goesTo(`/ideas/${id}`);
    await author.sees(answer);
    await author.sees(t('ideas.view.answer.by', { department: 'Streets and waste', name: 'Inés Prado' }));
    await author.sees(t('ideas.outcome.accepted-with-changes'));
    const steps = await author.page.locator('.history__words').allTextContents();
    expect(steps).toEqual([
      t('ideas.history.published'),
      t('ideas.history.under-review'),
      t('ideas.history.answered'),
    ]);
  });

  it('is found among the answered ideas by everybody', async () => {
    const visitor = await people.come();
    await visitor.goesTo('/ideas?status=answered');
    await visitor.page.getByRole('link', { name: idea.title }).waitFor();
    await visitor.goesTo('/');
  });

  it('may not enter the desk', async () => {
    const author = await people.come({ as: nadia });
    author.expectsRefusal(403);
    await author.goesTo('/desk');
    await author.arrivesAt(t('problems.not-allowed'));
    expect(await author.page.content()).not.toContain('Mill Lane');
  });
});
