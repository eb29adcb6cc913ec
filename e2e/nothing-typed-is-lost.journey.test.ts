import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { begin } from './journey.ts';
import type { Person } from './person.ts';
import { sessionCookie, type Account } from './residents.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const { town, people } = await begin();
const nadia = await town.moveIn({ name: 'Nadia' });
const bruno = await town.moveIn({ name: 'Bruno' });
const ines = await town.moveIn({ name: 'Inés Prado', role: 'employee', department: 'streets' });
const words = 'From March on there will be a lamp at every corner.\nWe counted them: 14.';

const propose = async (title: string) => {
  const { id } = await town.as(nadia)(operations.ideas.submit, {
    body: {
      idempotencyKey: crypto.randomUUID(),
      title,
      body: 'The corners are dark from four in the afternoon, and people trip over the kerb.',
      service: 'street-lights',
      district: null,
      language: 'en',
    },
  });
  return id;
};

const answerField = ({ page }: Person) => page.getByLabel(t('desk.answer.body'), { exact: true });
const commentField = ({ page }: Person) => page.getByLabel(t('ideas.comment.body'), { exact: true });
const press = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What is in a field. Line breaks of a form are those of the network after it was sent without JavaScript. */
const typed = async (field: ReturnType<typeof answerField>) =>
  (await field.inputValue()).replaceAll('\r\n', '\n');

const choosesOutcome = ({ page }: Person) =>
  page.getByRole('radio', { name: t('ideas.outcome.accepted'), exact: true }).check();
const outcomeIsChosen = ({ page }: Person) =>
  page.getByRole('radio', { name: t('ideas.outcome.accepted'), exact: true }).isChecked();

const logsInAgain = async (person: Person, { email, password }: Account) => {
  await person.arrivesAt(t('account.log-in.title'));
  await person.sees(t('problems.not-signed-in'));
  await person.page.getByLabel(t('account.log-in.email'), { exact: true }).fill(email);
  await person.page.getByLabel(t('account.log-in.password'), { exact: true }).fill('not this one');
  await press(person, t('account.log-in.send'));
  await person.sees(t('problems.wrong-credentials'));
  await person.page.getByLabel(t('account.log-in.password'), { exact: true }).fill(password);
  await press(person, t('account.log-in.send'));
};

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('when the session ended meanwhile, %s', (_, javascript) => {
  it('the official answer is there after the login, and is sent only when it is sent again', async () => {
    const id = await propose('A lamp at every corner');
    const person = await people.come({ as: ines, javascript });
    person.expectsRefusal(401);
    await person.goesTo(`/desk/cases/${id}`);
    await choosesOutcome(person);
    await answerField(person).fill(words);
    await person.page.context().clearCookies({ name: sessionCookie });
    await press(person, t('desk.answer.publish'));
    await logsInAgain(person, ines);
    await person.arrivesAt('at every corner');
    await person.sees(t('problems.kept'));
    expect(await typed(answerField(person))).toBe(words);
    expect(await outcomeIsChosen(person)).toBe(true);
    expect(await town.sql('SELECT FROM replies WHERE subject_id = $1', [id])).toHaveLength(0);
    await press(person, t('desk.answer.publish'));
    await person.sees(t('desk.done.answered'));
    await person.leaves();
  });

  it('so is a comment', async () => {
    const id = await propose('A bench at every corner');
    const person = await people.come({ as: bruno, javascript });
    person.expectsRefusal(401);
    await person.goesTo(`/ideas/${id}`);
    await commentField(person).fill(words);
    await person.page.context().clearCookies({ name: sessionCookie });
    await press(person, t('ideas.comment.send'));
    await logsInAgain(person, bruno);
    await person.arrivesAt('at every corner');
    await person.sees(t('problems.kept'));
    expect(await typed(commentField(person))).toBe(words);
    await person.leaves();
  });
});

describe('a text that is half typed stays', () => {
  it('for the desk, when the line is lost and when something else on the page is done first', async () => {
    const id = await propose('A tree at every corner');
    const person = await people.come({ as: ines });
    await person.goesTo(`/desk/cases/${id}`);
    await answerField(person).fill(words);
    await person.isOffline(true);
    await press(person, t('desk.case.take-up'));
    await person.page.getByRole('alert').waitFor();
    await press(person, t('desk.answer.publish'));
    await person.page.locator('.case__answer').getByRole('alert').waitFor();
    expect(await typed(answerField(person))).toBe(words);
    await person.isOffline(false);
    await press(person, t('desk.case.take-up'));
    await person.sees(t('desk.done.opened'));
    expect(await typed(answerField(person))).toBe(words);
    await person.leaves();
  });

  it('for who decides on a report', async () => {
    const id = await propose('A clock at every corner');
    const person = await people.come({ as: ines });
    await person.goesTo(`/desk/reports/idea/${id}`);
    const reason = person.page.getByLabel(t('desk.report.reason'), { exact: true });
    await reason.fill(words);
    await person.isOffline(true);
    await press(person, t('desk.report.send'));
    await person.page.getByRole('alert').waitFor();
    expect(await typed(reason)).toBe(words);
    await person.leaves();
  });

  it('for who comments, when the idea is supported first; and goes when it is published', async () => {
    const id = await propose('A swing at every corner');
    const person = await people.come({ as: bruno });
    await person.goesTo(`/ideas/${id}`);
    await commentField(person).fill(words);
    await press(person, t('ideas.view.support'));
    await person.sees(t('ideas.supported'));
    expect(await typed(commentField(person))).toBe(words);
    await person.page.getByRole('radio', { name: t('ideas.stance.for'), exact: true }).check();
    await press(person, t('ideas.comment.send'));
    await person.sees(t('ideas.commented'));
    expect(await typed(commentField(person))).toBe('');
    await person.leaves();
  });
});
