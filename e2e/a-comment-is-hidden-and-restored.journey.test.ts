import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const comment = 'Ask Mr Weber, 14 Mill Lane: he takes money for parking spaces.';
const reason = 'You name a private person with his address. Please write it again without the name.';

const { town, people } = await begin();
const [odile, hugo] = await Promise.all(['Odile', 'Hugo'].map((name) => town.moveIn({ name })));
if (odile === undefined || hugo === undefined) throw new Error('Two people were to move in');
const idea = await town.as(odile)(operations.ideas.submit, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    title: 'Fewer cars in Mill Lane',
    body: 'Children walk to school there. Let only residents drive in before nine.',
    service: 'street-lights',
    district: 'old-town',
    language: 'en',
  },
});
await town.as(hugo)(operations.ideas.comment, {
  params: { id: idea.id },
  body: { idempotencyKey: crypto.randomUUID(), stance: 'neutral', body: comment, language: 'en' },
});

const page = `/ideas/${idea.id}`;
const visitor = await people.come({ device: 'phone' });
const author = await people.come({ as: hugo });
const employee = await people.come({
  as: await town.moveIn({ name: 'Inés Prado', role: 'employee', department: 'streets' }),
});
const hidesTheComment = async () => (await visitor.page.getByText(comment).count()) === 0;

describe('somebody without an account', () => {
  it('reports a comment and comes back to the idea', async () => {
    await visitor.goesTo(page);
    await visitor.page.getByRole('link', { name: t('ideas.comments.report.of', { name: 'Hugo' }) }).click();
    await visitor.arrivesAt(t('moderation.report.title.comment'));
    await visitor.page.getByRole('radio', { name: t('moderation.reason.personal-data') }).check();
    await visitor.page.getByLabel(t('moderation.report.text')).fill('The name and the house number.');
    await visitor.page.getByRole('button', { name: t('moderation.report.send') }).click();
    await visitor.arrivesAt('Fewer cars in Mill Lane');
    await visitor.sees(t('ideas.reported'));
    await visitor.sees(comment);
  });
});

describe('an employee', () => {
  it('finds the report with its reason', async () => {
    await employee.goesTo('/desk');
    await employee.page.getByRole('link', { name: t('desk.nav.reports'), exact: true }).click();
    await employee.arrivesAt(t('desk.reports.title'));
    await employee.page.getByRole('listitem').filter({ hasText: comment }).getByRole('link').click();
    await employee.arrivesAt(t('desk.report.heading.comment'));
    await employee.sees(t('moderation.reason.personal-data'));
    await employee.sees('The name and the house number.');
  });

  it('hides the comment, with a rule and a reason', async () => {
    await employee.page.getByRole('radio', { name: t('desk.report.action.hide') }).check();
    await employee.page.getByRole('radio', { name: t('moderation.rule.no-personal-data') }).check();
    await employee.page.getByLabel(t('desk.report.reason')).fill(reason);
    await employee.page.getByRole('button', { name: t('desk.report.send'), exact: true }).click();
    await employee.sees(t('desk.done.hide'));
    await employee.looks();
  });
});

describe('while it is hidden', () => {
  it('nobody else sees it, and it is not counted', async () => {
    await visitor.goesTo(page);
    expect(await hidesTheComment()).toBe(true);
    await visitor.sees(t('ideas.comments.none'));
    const another = await people.come({ as: odile });
    await another.goesTo(page);
    expect(await another.page.getByText(comment).count()).toBe(0);
  });

  it('its author sees it with the rule and the reason', async () => {
    await author.goesTo(page);
    await author.sees(comment);
    await author.sees(t('moderation.hidden.title'));
    await author.sees(t('moderation.hidden.text', { rule: t('moderation.rule.no-personal-data') }));
    await author.sees(reason);
  });
});

describe('when the employee shows it again', () => {
  it('everybody sees it', async () => {
    await employee.page.getByRole('radio', { name: t('desk.report.action.restore') }).check();
    await employee.page.getByRole('radio', { name: t('moderation.rule.no-personal-data') }).check();
    await employee.page.getByLabel(t('desk.report.reason')).fill('Mr Weber says that he does not mind.');
    await employee.page.getByRole('button', { name: t('desk.report.send'), exact: true }).click();
    await employee.sees(t('desk.done.restore'));
    await employee.looks();
    await visitor.goesTo(page);
    await visitor.sees(comment);
  });

  it('both decisions stay on record', async () => {
    await employee.goesTo('/desk/reports?state=decided');
    await employee.page.getByRole('listitem').filter({ hasText: comment }).getByRole('link').click();
    await employee.arrivesAt(t('desk.report.heading.comment'));
    await employee.sees(reason);
    await employee.sees('Mr Weber says that he does not mind.');
  });
});
