import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { eventually } from './eventually.ts';
import { begin } from './journey.ts';
import { glanceAt } from './look-at.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const nadia = await town.moveIn({ name: 'Nadia' });
const ines = await town.moveIn({ name: 'Inés Prado', role: 'employee', department: 'streets' });
const chief = await town.moveIn({ name: 'Salma Haddad', role: 'administrator' });

const sayings = [
  'It would be good if somebody looked at this.',
  'The office knows about the lamps, I think, but I am not sure.',
  'I wrote twice about the path and it is still dark.',
  'Why does the bus not stop here any more?',
  'The page was slow today and I gave up once.',
  'Perhaps the school could open its garden.',
  'I do not understand what the letter wants from me.',
];
for (const [place, body] of sayings.entries())
  await town.as(nadia)(operations.ideas.submit, {
    body: {
      idempotencyKey: crypto.randomUUID(),
      title: `A thought about the neighbourhood ${place + 1}`,
      body,
      service: 'street-lights',
      district: 'harbour',
      language: 'en',
    },
  });
const queue = () => town.as(ines)(operations.tagModels.unsure, { query: {} });
await eventually('unsure tags', async () => (await queue()).waiting >= 6 || undefined);

const person = await people.come({ as: ines });
const { page } = person;
const waits = (count: number) =>
  page.getByRole('heading', { level: 2, name: t('unsure.waiting', { count }) }).waitFor();
const box = page.locator('#results');
const term = () => box.getByRole('heading', { level: 3 }).last().innerText();
const words = () => box.locator('.unsure__text').innerText();

describe('an employee', () => {
  let count = 0;

  it('finds the queue on the desk, with the text, the term, its meaning and how sure the model is', async () => {
    await person.goesTo('/desk');
    await page.getByRole('link', { name: t('desk.nav.unsure'), exact: true }).click();
    await person.arrivesAt(t('unsure.title'));
    count = (await queue()).waiting;
    await waits(count);
    expect(await box.locator('.unsure__title').textContent()).toContain('neighbourhood');
    await person.sees(t('unsure.chance.title'));
    await person.looks();
  });

  it('presses nothing by accident: keys do nothing until the focus is in the box', async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    expect((await queue()).waiting).toBe(count);
  });

  it('takes a wrong press back with one key: the tag waits again, is shown first, and nothing is decided', async () => {
    await page.getByRole('link', { name: t('unsure.text.case') }).focus();
    const pressed = await term();
    const text = await words();
    const [shown] = (await queue()).items;
    await page.keyboard.press('k');
    await box.getByText(t('unsure.decided.kept', { term: pressed })).waitFor();
    await waits(count - 1);
    await person.looks();
    await page.keyboard.press('u');
    await box.getByText(t('unsure.decided.taken-back', { term: pressed })).waitFor();
    await waits(count);
    expect([await term(), await words()]).toEqual([pressed, text]);
    await person.looks();
    expect((await queue()).items[0]).toMatchObject({
      term: shown?.term,
      interaction: { id: shown?.interaction.id, terms: shown?.interaction.terms },
    });
  });

  it('has nothing more to take back then: the key does nothing', async () => {
    expect(await box.getByRole('button', { name: t('unsure.take-back') }).count()).toBe(0);
    await page.keyboard.press('u');
    await waits(count);
    expect((await queue()).waiting).toBe(count);
  });

  it('keeps, skips and removes with one key each, without touching the mouse', async () => {
    const kept = await term();
    await page.keyboard.press('k');
    await box.getByText(t('unsure.decided.kept', { term: kept })).waitFor();
    await waits(count - 1);
    await page.keyboard.press('n');
    await person.sees(t('unsure.skipped', { count: 1 }));
    const removed = await term();
    await page.keyboard.press('r');
    await box.getByText(t('unsure.decided.removed', { term: removed })).waitFor();
    await waits(count - 2);
  });

  it('does not take back unseen what a colleague has said since', async () => {
    const decided = new URL(page.url()).searchParams;
    const params = { id: decided.get('decided') ?? '' };
    const about = decided.get('term') as 'data.issues';
    await town.as(chief)(operations.interactions.reviewTag, {
      params,
      body: { term: about, verdict: 'added' },
    });
    person.expectsRefusal(409);
    await box.getByRole('button', { name: t('unsure.take-back') }).click();
    await person.sees(t('unsure.meanwhile.title'));
    const { tags } = await town.as(ines)(operations.interactions.read, { params });
    expect(tags.findLast((tag) => tag.term === about)).toMatchObject({
      provenance: 'reviewer',
      stands: true,
    });
    await person.looks();
  });

  it('is told when a colleague was faster, and goes on with the next one', async () => {
    await person.goesTo('/desk/unsure');
    const [next] = (await queue()).items;
    if (next === undefined) throw new Error('Nothing is unsure');
    await town.as(chief)(operations.interactions.reviewTag, {
      params: { id: next.interaction.id },
      body: { term: next.term, verdict: 'removed' },
    });
    person.expectsRefusal(409);
    await page.getByRole('button', { name: t('unsure.remove') }).click();
    await person.sees(t('unsure.meanwhile.title'));
    await waits(count - 3);
    await person.looks();
  });
});

describe('the queue', () => {
  it('works without JavaScript on a phone, taking back included', async () => {
    const plain = await people.come({ as: ines, device: 'phone', javascript: false });
    await plain.goesTo('/desk/unsure');
    const { waiting } = await queue();
    const shown = plain.page.locator('#results').getByRole('heading', { level: 3 }).last();
    const first = await shown.innerText();
    await plain.page.getByRole('button', { name: t('unsure.remove') }).click();
    await plain.sees(t('unsure.decided.removed', { term: first }));
    await plain.page.getByRole('button', { name: t('unsure.take-back') }).click();
    await plain.sees(t('unsure.decided.taken-back', { term: first }));
    expect(await shown.innerText()).toBe(first);
    expect((await queue()).waiting).toBe(waiting);
    await plain.looks();
    await plain.leaves();
  });

  it('fits a narrow screen with letters of twice the size, in German', async () => {
    const other = await people.come({
      device: 'narrow',
      as: await town.moveIn({ name: 'Ute', role: 'employee', department: 'streets', language: 'de' }),
    });
    await other.goesTo('/desk/unsure');
    await other.page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await glanceAt(other.page);
    await other.leaves();
  });

  it('says so when nothing is left for a department', async () => {
    const other = await people.come({
      as: await town.moveIn({ name: 'Otto', role: 'employee', department: 'culture' }),
    });
    await other.goesTo('/desk/unsure');
    await other.sees(t('unsure.empty.title'));
    await other.leaves();
  });

  it('is closed to citizens', async () => {
    const citizen = await people.come({ as: nadia });
    citizen.expectsRefusal(403);
    await citizen.page.goto('/desk/unsure');
    await citizen.arrivesAt(t('problems.not-allowed'));
    await citizen.leaves();
  });
});
