import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { begin } from './journey.ts';
import type { Person } from './person.ts';
import { wordsIn } from './words.ts';

const es = await wordsIn('es');
const de = await wordsIn('de');
const ar = await wordsIn('ar');
const idea = {
  title: 'Más bancos a la sombra en el puerto',
  body: 'En verano no hay dónde sentarse sin sol. Pongan bancos bajo los árboles, por favor.',
};

const { town, people } = await begin();
const bruno = await town.moveIn({ name: 'Bruno' });
const others = await town.as(bruno)(operations.ideas.submit, {
  body: {
    idempotencyKey: crypto.randomUUID(),
    title: 'Una papelera en cada parada',
    body: 'La gente deja los billetes en el suelo porque no hay dónde tirarlos.',
    service: 'waste-collection',
    district: null,
    language: 'es',
  },
});
const carmen = await people.come({ device: 'phone', javascript: false, locale: 'es-ES' });

const choosesLanguage = async ({ page }: Person, name: string) => {
  await page.getByRole('banner').locator('summary').click();
  await page.getByRole('button', { name }).click();
};

const direction = ({ page }: Person) => page.locator('html').getAttribute('dir');
const language = ({ page }: Person) => page.locator('html').getAttribute('lang');

describe('a citizen whose browser speaks Spanish and runs no scripts', () => {
  it('is greeted in Spanish', async () => {
    await carmen.goesTo('/');
    expect(await language(carmen)).toBe('es');
    await carmen.arrivesAt(es.t('shell.home.title'));
  });

  it('signs up by the link in a Spanish mail', async () => {
    await carmen.goesTo('/account/sign-up');
    await carmen.page.getByLabel(es.t('account.sign-up.name')).fill('Carmen');
    await carmen.page.getByLabel(es.t('account.sign-up.email')).fill('carmen@example.org');
    await carmen.page.getByLabel(es.t('account.sign-up.password')).fill('siete farolas rojas al mediodía');
    await carmen.page.getByRole('button', { name: es.t('account.sign-up.send') }).click();
    await carmen.arrivesAt(es.t('account.check-mail.title'));
    const { link, text } = await town.mails.nextMailTo('carmen@example.org');
    expect(text).toContain('Carmen');
    await carmen.goesTo(link);
    await carmen.page.getByRole('button', { name: es.t('account.confirm.send') }).click();
    await carmen.sees(es.t('account.confirmed'));
    await carmen.looks();
  });

  it('proposes an idea and finds it in the list', async () => {
    await carmen.goesTo('/ideas/new');
    await carmen.page.getByLabel(es.t('ideas.new.heading')).fill(idea.title);
    await carmen.page.getByLabel(es.t('ideas.new.body')).fill(idea.body);
    await carmen.page.getByLabel(es.t('ideas.new.service')).selectOption({ label: 'Alumbrado público' });
    await carmen.page.getByLabel(es.t('ideas.new.district')).selectOption({ label: 'Puerto' });
    await carmen.page.getByRole('button', { name: es.t('ideas.new.send') }).click();
    await carmen.arrivesAt(idea.title);
    await carmen.sees(es.t('ideas.published'));
    await carmen.goesTo('/ideas');
    await carmen.page.getByRole('link', { name: idea.title }).waitFor();
  });

  it('supports another idea, takes it back, and comments', async () => {
    await carmen.page.getByRole('link', { name: others.title }).click();
    await carmen.page.getByRole('button', { name: es.t('ideas.view.support') }).click();
    await carmen.sees(es.t('ideas.view.supporting'));
    await carmen.sees(es.t('ideas.supports', { count: 1 }));
    await carmen.page.getByRole('button', { name: es.t('ideas.view.unsupport') }).click();
    await carmen.sees(es.t('ideas.supports', { count: 0 }));
    await carmen.page.getByRole('radio', { name: es.t('ideas.stance.for'), exact: true }).check();
    await carmen.page.getByLabel(es.t('ideas.comment.body')).fill('También ayudaría a los mayores.');
    await carmen.page.getByRole('button', { name: es.t('ideas.comment.send') }).click();
    await carmen.sees('También ayudaría a los mayores.');
    await carmen.looks();
  });

  it('gives feedback and follows it', async () => {
    await carmen.goesTo('/feedback/new');
    await carmen.page.getByLabel(es.t('feedback.new.service')).selectOption({ label: 'Bibliotecas' });
    await carmen.page.getByRole('radio', { name: es.t('feedback.rating.4'), exact: true }).check();
    await carmen.page.getByLabel(es.t('feedback.new.body')).fill('La sala de estudio es muy tranquila.');
    await carmen.page.getByRole('button', { name: es.t('feedback.new.send') }).click();
    await carmen.arrivesAt(es.t('feedback.receipt.title'));
    await carmen.page.getByRole('link', { name: es.t('feedback.receipt.open') }).click();
    await carmen.arrivesAt(es.t('feedback.tracked.title'));
    await carmen.sees('La sala de estudio es muy tranquila.');
    await choosesLanguage(carmen, 'Deutsch');
    await carmen.arrivesAt(de.t('feedback.tracked.title'));
    await choosesLanguage(carmen, 'Español');
    await carmen.arrivesAt(es.t('feedback.tracked.title'));
  });

  it('withdraws the idea', async () => {
    await carmen.goesTo('/ideas');
    await carmen.page.getByRole('link', { name: idea.title }).click();
    await carmen.page.getByRole('link', { name: es.t('ideas.view.withdraw') }).click();
    await carmen.arrivesAt(es.t('ideas.view.withdraw'));
    await carmen.page.getByRole('button', { name: es.t('ideas.view.withdraw.confirm') }).click();
    await carmen.sees(es.t('ideas.withdrawn'));
    await carmen.looks();
  });

  it('switches to Arabic, which is written from right to left and stays chosen', async () => {
    await choosesLanguage(carmen, 'العربية');
    await carmen.arrivesAt(idea.title);
    expect([await language(carmen), await direction(carmen)]).toEqual(['ar', 'rtl']);
    await carmen.goesTo('/services');
    await carmen.arrivesAt(ar.t('services.list.title'));
    const name = await carmen.page
      .getByRole('banner')
      .getByRole('link', { name: ar.t('shell.name') })
      .boundingBox();
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeGreaterThan(320);
  });

  it('and back to Spanish, also on another day', async () => {
    await choosesLanguage(carmen, 'Español');
    await carmen.arrivesAt(es.t('services.list.title'));
    const cookie = (await carmen.page.context().cookies()).find(({ name }) => name === 'language');
    expect(cookie).toMatchObject({ value: 'es' });
    expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000 + 300 * 24 * 3600);
  });
});

describe('a language chosen with JavaScript', () => {
  it('changes the page without leaving it, and its direction', async () => {
    const visitor = await people.come({ device: 'phone' });
    await visitor.goesTo('/services');
    await choosesLanguage(visitor, 'العربية');
    await visitor.arrivesAt(ar.t('services.list.title'));
    expect([await language(visitor), await direction(visitor)]).toEqual(['ar', 'rtl']);
    await visitor.goesTo('/ideas/new');
    await visitor.goesTo('/feedback/new');
    expect(await direction(visitor)).toBe('rtl');
  });
});
