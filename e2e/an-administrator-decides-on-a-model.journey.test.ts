import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { begin } from './journey.ts';
import { glanceAt } from './look-at.ts';
import { letDrift, proposeModels } from './models.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const ada = await town.moveIn({ name: 'Ada Lind', role: 'administrator' });
const bo = await town.moveIn({ name: 'Bo Marín', role: 'administrator' });
const nadia = await town.moveIn({ name: 'Nadia' });
const { shipped } = await town.as(ada)(operations.tagModels.list);
const [first, second, third] = await proposeModels(town, ada, shipped.version);
await letDrift(town, shipped.version);
for (const title of ['Answer the telephone', 'Mend the path by the canal', 'Open the school garden'])
  await town.as(nadia)(operations.ideas.submit, {
    body: {
      idempotencyKey: crypto.randomUUID(),
      title,
      body: 'Nobody ever answers when I write, and the record of my address is wrong. Let us do it together.',
      service: 'street-lights',
      district: 'harbour',
      language: 'en',
    },
  });
const person = await people.come({ as: ada });
const { page } = person;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const opens = (name: string) => page.locator('summary', { hasText: name }).first();

describe('an administrator', () => {
  it('finds out which model reads, from the insights', async () => {
    await person.goesTo('/insights');
    await page.getByRole('link', { name: t('models.nav.models'), exact: true }).click();
    await person.arrivesAt(t('models.title'));
    await page.getByRole('link', { name: shipped.version }).first().waitFor();
    await person.sees(t('models.switches.none'));
    await person.sees(t('models.waits.title'));
  });

  it('is warned that people write differently now, in which language, how, and what to do', async () => {
    await person.sees(t('drift.status.alarm.text'));
    await page.getByRole('link', { name: t('drift.do.review') }).waitFor();
    const english = page.getByRole('row', { name: 'English' }).first();
    expect(await english.innerText()).toContain(
      t('drift.shift.from-to', { what: 'Data issues', before: 0.1, after: 0.4 }),
    );
  });

  it('starts a training by keyboard, and is told on the same page how it ended and what to do', async () => {
    await button(t('models.training.start')).focus();
    await page.keyboard.press('Enter');
    await person.sees(t('desk.done.training-started'));
    await person.sees(t('models.training.status.nothing-to-learn'));
    await page.getByRole('link', { name: t('models.trainings.review'), exact: true }).waitFor();
    await person.looks();
  });

  it('reads what the comparison speaks for, how sure that is, and what to know of the reviews', async () => {
    await person.goesTo(`/tag-models/${first}`);
    await person.sees(t('models.advice.for'));
    await person.sees(t('models.caution.one-reviewer', { share: 1 }));
    const means = await page.locator('.figures-table').first().locator('.verdict').allTextContents();
    expect(means).toEqual([
      t('models.verdict.better'),
      t('models.verdict.unclear'),
      t('models.verdict.better'),
      t('models.verdict.unclear'),
    ]);
    await opens(t('models.by-term.show', { what: '' }).replace(/[ :]*$/, '')).click();
    const terms = page.getByRole('table', { name: t('models.by-term.title') }).first();
    expect(await terms.getByRole('row').nth(1).innerText()).toContain(t('models.verdict.better'));
    expect(await terms.getByRole('row').nth(2).innerText()).toContain(t('models.verdict.worse'));
    await person.looks();
  });

  it('is told when somebody else switched meanwhile, sees to what, and can decide again', async () => {
    await town.as(bo)(operations.tagModels.switchOn, {
      params: { version: second },
      body: { seenOn: shipped.version },
    });
    person.expectsRefusal(409);
    await opens(t('models.decide.switch')).click();
    await person.looks();
    await button(t('models.decide.switch.confirm')).click();
    await person.sees(t('models.meanwhile.title'));
    await page.getByRole('alert').getByText(second).waitFor();
    await page.getByRole('alert').getByText(bo.name).waitFor();
    await person.looks();
    await opens(t('models.decide.switch')).click();
    await button(t('models.decide.switch.confirm')).click();
    await person.sees(t('desk.done.switched'));
    await person.sees(t('models.status.on'));
    await person.goesTo('/tag-models');
    const rows = await page.getByRole('table').getByRole('row').allTextContents();
    expect(rows.slice(1).map((row) => [row.includes(first), row.includes(ada.name)])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('rejects another one on a phone without JavaScript, after a word about what that means', async () => {
    const plain = await people.come({ as: ada, device: 'phone', javascript: false });
    await plain.goesTo(`/tag-models/${third}`);
    await plain.page.locator('summary', { hasText: t('models.decide.reject') }).click();
    await plain.page.getByRole('button', { name: t('models.decide.reject.confirm') }).click();
    await plain.sees(t('desk.done.rejected'));
    await plain.sees(t('models.decide.state.rejected'));
    await plain.looks();
    await plain.leaves();
  });
});

describe('old texts', () => {
  it('are read again only after the administrator has seen how every total would move', async () => {
    await person.goesTo('/tag-models/retaggings');
    await page.getByLabel(t('retaggings.start.from')).fill('2026-02-02');
    await page.getByLabel(t('retaggings.start.to')).fill('2026-02-01');
    person.expectsRefusal(422);
    await button(t('retaggings.start.send')).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel(t('retaggings.start.from')).inputValue()).toBe('2026-02-02');
    await page.getByLabel(t('retaggings.start.from')).fill('');
    await page.getByLabel(t('retaggings.start.to')).fill('');
    await button(t('retaggings.start.send')).click();
    await opens(t('retaggings.apply')).waitFor();
    expect(await page.getByRole('table').nth(0).getByRole('row').count()).toBe(17 + 1);
    expect(await page.getByRole('table').nth(1).getByRole('row').count()).toBe(15 + 1);
    await person.looks();
    await page.getByRole('link', { name: t('retaggings.order.framework') }).click();
    await page.locator('[aria-current]', { hasText: t('retaggings.order.framework') }).waitFor();
    expect(await page.getByRole('table').first().getByRole('row').nth(1).innerText()).toContain(
      'Data volume',
    );
  });

  it('get their tags when it is applied, which the page follows by itself', async () => {
    await opens(t('retaggings.apply')).click();
    await button(t('retaggings.apply.confirm')).click();
    await person.sees(t('retaggings.status.applied.text'));
    await person.looks();
  });
});

describe('the pages about models', () => {
  it('can be read on a narrow screen with letters of twice the size, in Arabic', async () => {
    const other = await people.come({
      device: 'narrow',
      as: await town.moveIn({ name: 'Amal', role: 'administrator', language: 'ar' }),
    });
    for (const path of ['/tag-models', `/tag-models/${first}`, '/tag-models/retaggings']) {
      await other.page.goto(path);
      await other.settles();
      await other.page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await glanceAt(other.page);
    }
    await other.leaves();
  });

  it('are closed to everybody else', async () => {
    const ines = await people.come({
      as: await town.moveIn({ name: 'Inés', role: 'employee', department: 'streets' }),
    });
    ines.expectsRefusal(403);
    await ines.page.goto(`/tag-models/${first}`);
    await ines.arrivesAt(t('problems.not-allowed'));
    await ines.leaves();
  });
});
