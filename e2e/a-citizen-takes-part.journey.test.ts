import { describe, expect, it } from '@jest/globals';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const idea = {
  title: 'Let us choose the day for bulky waste',
  body: 'Today the lorry comes when nobody is at home, and old beds stand in the rain for a week. An online calendar would help.',
};

const { town, people } = await begin();
const amina = await people.come({ device: 'phone' });
const bruno = await people.come({ as: await town.moveIn({ name: 'Bruno' }) });

describe('a citizen with a phone', () => {
  it('signs up from the first page', async () => {
    await amina.goesTo('/');
    await amina.page.getByRole('link', { name: t('shell.home.propose') }).click();
    await amina.arrivesAt(t('ideas.new.title'));
    await amina.page
      .getByRole('main')
      .getByRole('link', { name: t('shell.sign-up') })
      .click();
    await amina.arrivesAt(t('account.sign-up.title'));
    await amina.page.getByLabel(t('account.sign-up.name')).fill('Amina');
    await amina.page.getByLabel(t('account.sign-up.email')).fill('amina@example.org');
    await amina.page.getByLabel(t('account.sign-up.password')).fill('seven red lanterns at noon');
    await amina.page.getByRole('button', { name: t('account.sign-up.send') }).click();
    await amina.arrivesAt(t('account.check-mail.title'));
  });

  it('opens the link in the mail, and the account is ready where it was asked for', async () => {
    const { link } = await town.mails.nextMailTo('amina@example.org');
    expect(link).toMatch(`${town.address}/account/confirm?token=`);
    await amina.goesTo(link);
    await amina.page.getByRole('button', { name: t('account.confirm.send') }).click();
    await amina.arrivesAt(t('ideas.new.title'));
    await amina.sees(t('account.confirmed'));
  });

  it('proposes an idea', async () => {
    await amina.page.getByLabel(t('ideas.new.heading')).fill(idea.title);
    await amina.page.getByLabel(t('ideas.new.body')).fill(idea.body);
    await amina.page.getByLabel(t('ideas.new.service')).selectOption({ label: 'Waste collection' });
    await amina.page.getByLabel(t('ideas.new.district')).selectOption({ label: 'Harbour' });
    await amina.page.getByRole('button', { name: t('ideas.new.send') }).click();
    await amina.arrivesAt(idea.title);
    await amina.sees(t('ideas.published'));
    await amina.sees(idea.body);
    await amina.sees(t('ideas.history.published'));
  });

  it('finds it in the list and by a word in it', async () => {
    await amina.page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.nav.ideas'), exact: true })
      .click();
    await amina.arrivesAt(t('ideas.list.title'));
    await amina.page.getByRole('link', { name: idea.title }).waitFor();
    await amina.finds('/ideas?q=bulky', idea.title);
    await amina.page.getByRole('searchbox').fill('unicorn');
    await amina.page.getByRole('button', { name: t('ideas.list.apply') }).click();
    await amina.sees(t('ideas.list.none-found'));
    await amina.looks();
  });
});

describe('another citizen', () => {
  it('reads the idea and supports it', async () => {
    await bruno.goesTo('/ideas');
    await bruno.page.getByRole('link', { name: idea.title }).click();
    await bruno.arrivesAt(idea.title);
    await bruno.sees(t('ideas.supports', { count: 0 }));
    await bruno.page.getByRole('button', { name: t('ideas.view.support') }).click();
    await bruno.sees(t('ideas.view.supporting'));
    await bruno.sees(t('ideas.supports', { count: 1 }));
    await bruno.looks();
  });

  it('takes the support back and gives it again, and it counts once', async () => {
    await bruno.page.getByRole('button', { name: t('ideas.view.unsupport') }).click();
    await bruno.sees(t('ideas.supports', { count: 0 }));
    await bruno.page.getByRole('button', { name: t('ideas.view.support') }).click();
    await bruno.sees(t('ideas.supports', { count: 1 }));
  });

  it('comments against it, with reasons', async () => {
    await bruno.page.getByRole('radio', { name: t('ideas.stance.against') }).check();
    await bruno.page
      .getByLabel(t('ideas.comment.body'))
      .fill('My grandmother has no internet. Who calls her?');
    await bruno.page.getByRole('button', { name: t('ideas.comment.send') }).click();
    await bruno.sees(t('ideas.commented'));
    await bruno.page.getByRole('listitem').filter({ hasText: 'My grandmother has no internet' }).waitFor();
    await bruno.looks();
  });
});

describe('its author', () => {
  it('sees who is for and who is against', async () => {
    await amina.goesTo('/ideas');
    await amina.page.getByRole('link', { name: idea.title }).click();
    await amina.arrivesAt(idea.title);
    await amina.sees(t('ideas.supports', { count: 1 }));
    await amina.sees('My grandmother has no internet');
    await amina.page.getByRole('link', { name: `${t('ideas.stance.against')} 1` }).click();
    await amina.arrivesAt(t('ideas.comments.of', { title: idea.title }));
    await amina.sees('My grandmother has no internet');
  });

  it('withdraws another idea, which stays readable and leaves the list', async () => {
    const title = 'Paint every bin in the colour of its street';
    await amina.goesTo('/ideas/new?service=waste-collection');
    await amina.page.getByLabel(t('ideas.new.heading')).fill(title);
    await amina.page
      .getByLabel(t('ideas.new.body'))
      .fill('It would be beautiful, and children would find their way home.');
    await amina.page.getByRole('button', { name: t('ideas.new.send') }).click();
    await amina.arrivesAt(title);
    await amina.page.getByRole('link', { name: t('ideas.view.withdraw') }).click();
    await amina.arrivesAt(t('ideas.view.withdraw'));
    await amina.page.getByRole('button', { name: t('ideas.view.withdraw.confirm') }).click();
    await amina.arrivesAt(title);
    await amina.sees(t('ideas.withdrawn'));
    await amina.sees(t('ideas.history.withdrawn'));
    await amina.goesTo('/ideas');
    await amina.page.getByRole('link', { name: idea.title }).waitFor();
    expect(await amina.page.getByRole('link', { name: title }).count()).toBe(0);
  });

  it('logs out, and in again with the password', async () => {
    await amina.page.getByRole('button', { name: t('shell.log-out') }).click();
    await amina.sees(t('account.logged-out'));
    await amina.page.getByRole('link', { name: t('shell.log-in') }).click();
    await amina.arrivesAt(t('account.log-in.title'));
    await amina.page.getByLabel(t('account.log-in.email')).fill('amina@example.org');
    await amina.page.getByLabel(t('account.log-in.password')).fill('seven red lanterns at noon');
    await amina.page.getByRole('button', { name: t('account.log-in.send') }).click();
    await amina.sees(t('account.logged-in'));
    await amina.looks();
  });
});
