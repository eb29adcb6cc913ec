import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { limits } from '@concivis/contracts/limits';
import { begin } from './journey.ts';
import type { Person } from './person.ts';
import type { Account } from './residents.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const nadia = await town.moveIn({ name: 'Nadia' });
const bruno = await town.moveIn({ name: 'Bruno' });
const ines = await town.moveIn({ name: 'Inés Prado', role: 'employee', department: 'streets' });
const { id } = await town.as(nadia)(operations.ideas.submit, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    title: 'A bench at every stop',
    body: 'Whoever waits for the bus in winter wants to sit, above all the old and the tired.',
    service: 'street-lights',
    district: null,
    language: 'en',
  },
});

interface WrongForm {
  readonly at: string;
  readonly as?: Account;
  readonly send: string;
  /** What is typed, by label. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Lists in which a choice is sent that they do not offer. */
  readonly unknown?: readonly string[];
  /** Choices that are not made. */
  readonly missing?: readonly string[];
}

const forms: Readonly<Record<string, WrongForm>> = {
  'sign up': {
    at: '/account/sign-up',
    send: t('account.sign-up.send'),
    typed: {
      [t('account.sign-up.name')]: 'A',
      [t('account.sign-up.email')]: 'nobody',
      [t('account.sign-up.password')]: 'short',
    },
  },
  'log in': {
    at: '/account/log-in',
    send: t('account.log-in.send'),
    typed: { [t('account.log-in.email')]: 'nobody', [t('account.log-in.password')]: '' },
  },
  'ask for the mail again': {
    at: '/account/check-mail',
    send: t('account.check-mail.again'),
    typed: { [t('account.sign-up.email')]: 'nobody@' },
  },
  'ask for a new password': {
    at: '/account/forgot-password',
    send: t('account.forgot.send'),
    typed: { [t('account.forgot.email')]: 'nobody at home' },
  },
  'choose a new password': {
    at: `/account/reset-password?token=${'A'.repeat(43)}`,
    send: t('account.reset.send'),
    typed: { [t('account.reset.password')]: 'short' },
  },
  'propose an idea': {
    at: '/ideas/new',
    as: bruno,
    send: t('ideas.new.send'),
    typed: { [t('ideas.new.heading')]: 'Benches', [t('ideas.new.body')]: 'More of them.' },
    unknown: [t('ideas.new.district'), t('ideas.new.language')],
    missing: [t('ideas.new.service')],
  },
  comment: {
    at: `/ideas/${id}`,
    as: bruno,
    send: t('ideas.comment.send'),
    typed: { [t('ideas.comment.body')]: 'x' },
    unknown: [t('ideas.comment.language')],
    missing: [t('ideas.comment.stance')],
  },
  'give feedback': {
    at: '/feedback/new',
    send: t('feedback.new.send'),
    typed: {
      [t('feedback.new.body')]: 'long '.repeat(limits.feedbackBody.max / 5 + 1).trim(),
      [t('feedback.new.contact')]: 'nobody',
    },
    unknown: [t('feedback.new.district'), t('feedback.new.language')],
    missing: [t('feedback.new.service'), t('feedback.new.rating')],
  },
  report: {
    at: `/report/idea/${id}`,
    send: t('moderation.report.send'),
    typed: { [t('moderation.report.text')]: 'long '.repeat(limits.reportText.max / 5 + 1).trim() },
    missing: [t('moderation.report.reason')],
  },
  'answer a case': {
    at: `/desk/cases/${id}`,
    as: ines,
    send: t('desk.answer.publish'),
    typed: { [t('desk.answer.body')]: 'No.' },
    unknown: [t('desk.answer.language')],
    missing: [t('desk.answer.outcome')],
  },
  'add a term': {
    at: `/desk/cases/${id}`,
    as: ines,
    send: t('desk.tag.add.send'),
    missing: [t('desk.tag.add')],
  },
  'decide on a report': {
    at: `/desk/reports/idea/${id}`,
    as: ines,
    send: t('desk.report.send'),
    typed: { [t('desk.report.reason')]: 'No.' },
    missing: [t('desk.report.action'), t('desk.report.rule')],
  },
};

const fill = async ({ page }: Person, { typed = {}, unknown = [] }: WrongForm) => {
  const main = page.getByRole('main');
  for (const [label, words] of Object.entries(typed)) await main.getByLabel(label).fill(words);
  for (const label of unknown) {
    await main.getByLabel(label).evaluate((list) => list.append(new Option('Other', '?', true, true)));
  }
};

const sendsAndIsRefused = async ({ page }: Person, send: string) => {
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: send, exact: true }).click();
  expect((await refused).status()).toBe(422);
  await page.getByRole('alert').waitFor();
};

const expectEveryFault = async ({ page }: Person, { typed = {}, unknown = [], missing = [] }: WrongForm) => {
  const wrong = [...Object.keys(typed), ...unknown, ...missing];
  const links = page.getByRole('alert').getByRole('link');
  const said = await links.allTextContents();
  expect(said).toHaveLength(wrong.length);
  for (const label of wrong) expect(said.filter((words) => words.startsWith(label))).toHaveLength(1);
  for (const address of await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  )) {
    expect(await page.locator(`${address}:is(input, select, textarea)`).count()).toBe(1);
  }
  expect(await page.title()).toContain(t('problems.summary.tab', { title: '' }).trim());
};

const expectNothingLost = async ({ page }: Person, { typed = {} }: WrongForm) => {
  for (const [label, words] of Object.entries(typed)) {
    const field = page.getByRole('main').getByLabel(label);
    const isSecret = (await field.getAttribute('type')) === 'password';
    // The server never sends a password back; a page that was not left still has it.
    expect(isSecret ? [words, ''] : [words]).toContain(await field.inputValue());
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  }
};

const facts = () =>
  town.sql(`SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM ideas) AS ideas,
    (SELECT count(*) FROM comments) AS comments, (SELECT count(*) FROM feedback) AS feedback,
    (SELECT count(*) FROM content_reports) AS reports, (SELECT count(*) FROM replies) AS replies,
    (SELECT count(*) FROM moderation_decisions) AS decisions, (SELECT count(*) FROM interactions) AS interactions`);

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s, the form to', (_, javascript) => {
  it.each(Object.entries(forms))('%s names every wrong field and loses nothing', async (_name, form) => {
    const before = await facts();
    const person = await people.come({
      device: javascript ? 'phone' : 'desktop',
      javascript,
      ...(form.as && { as: form.as }),
    });
    person.expectsRefusal(422);
    await person.page.goto(form.at);
    await person.settles();
    await fill(person, form);
    await sendsAndIsRefused(person, form.send);
    await expectEveryFault(person, form);
    await expectNothingLost(person, form);
    expect(
      await person.page.getByRole('alert').evaluate((summary) => summary === document.activeElement),
    ).toBe(true);
    await person.looks();
    expect(await facts()).toEqual(before);
    await person.leaves();
  });
});
