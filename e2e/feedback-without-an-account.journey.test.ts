import { describe, expect, it } from '@jest/globals';
import { begin } from './journey.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
const words = 'Nobody could tell me when the learners’ lane is free.\nA sign at the till would do.';

const { town, people } = await begin();
const visitor = await people.come({ device: 'phone' });
let tracking: string;

const atTheCounter = '/feedback/new?service=swimming-pools&channel=qr';

describe('somebody at the counter of the swimming pool', () => {
  it('opens the form from the code on the wall, with the service chosen', async () => {
    await visitor.goesTo(atTheCounter);
    await visitor.arrivesAt(t('feedback.new.title.of', { service: 'Swimming pools' }));
    expect(await visitor.page.getByLabel(t('feedback.new.service')).inputValue()).toBe('swimming-pools');
  });

  it('rates it, says why, and gets a receipt with a link', async () => {
    await visitor.page.getByRole('radio', { name: t('feedback.rating.2'), exact: true }).check();
    await visitor.page.getByLabel(t('feedback.new.body')).fill(words);
    await visitor.page.getByLabel(t('feedback.new.contact')).fill('swimmer@example.org');
    await visitor.page.getByRole('button', { name: t('feedback.new.send') }).click();
    await visitor.arrivesAt(t('feedback.receipt.title'));
    tracking = (await visitor.page.locator('.receipt__link a').textContent()) ?? '';
    expect(tracking).toMatch(new RegExp(`^${town.address}/feedback/tracked/[A-Za-z0-9_-]{43}$`));
  });

  it('follows it with that link, on another machine', async () => {
    const elsewhere = await people.come();
    await elsewhere.goesTo(tracking);
    await elsewhere.arrivesAt(t('feedback.tracked.title'));
    await elsewhere.sees('A sign at the till would do.');
    await elsewhere.sees(t('feedback.history.received'));
    await elsewhere.sees(t('feedback.tracked.waiting'));
  });

  it('finds it among what others say, without the address', async () => {
    await visitor.goesTo('/services/swimming-pools');
    await visitor.sees('A sign at the till would do.');
    expect(await visitor.page.content()).not.toContain('swimmer@example.org');
  });

  it('is recorded as coming from the code, and by nobody in particular', async () => {
    const recorded = await town.sql(
      `SELECT type, channel, role, service_code FROM interactions WHERE type LIKE 'feedback.%'`,
    );
    expect(recorded).toEqual([
      { type: 'feedback.given', channel: 'qr', role: expect.any(String), service_code: 'swimming-pools' },
    ]);
  });
});

describe('a link that leads nowhere', () => {
  it('says so, and shows nobody else’s feedback', async () => {
    visitor.expectsRefusal(404, 422);
    const changed = tracking.slice(0, -4) + (tracking.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    await visitor.goesTo(changed);
    expect(await visitor.page.content()).not.toContain('A sign at the till');
  });
});
