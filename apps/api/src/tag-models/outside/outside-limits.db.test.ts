import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { operations } from '@concivis/contracts';
import * as standIn from '@concivis/tagger/outside/stand-in';
import { createApp } from '../../app.ts';
import { readConfig } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { jobPause, startTestTown, type TestTown } from '../../testing/test-town.ts';
import { until } from '../testing/reviewed-town.ts';
import { settled, writeIdeas } from '../testing/written-ideas.ts';
import { OutsideLedger } from './outside-ledger.ts';

let server: standIn.StandIn;
let town: TestTown | null = null;

// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);
beforeAll(async () => {
  server = await standIn.startStandIn(standIn.answersWell);
});
afterEach(async () => {
  server.behave(standIn.answersWell);
  await town?.stop();
  town = null;
  server.received.length = 0;
});
afterAll(() => server.close());

const environmentOf = (changes: Record<string, string>) => ({
  OUTSIDE_TAGGER_URL: server.url,
  OUTSIDE_TAGGER_MODEL: 'small-7b',
  OUTSIDE_TAGGER_OPERATOR: 'Somebody',
  OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '1000',
  OUTSIDE_TAGGER_TOKENS_PER_DAY: '1000000000',
  ...changes,
});
const openTown = async (changes: Record<string, string>) =>
  (town = await startTestTown({ environment: environmentOf(changes) }));
const writeTexts = async (in_: TestTown, count: number) => {
  const by = await in_.person('citizen');
  await writeIdeas(
    in_,
    by,
    Array.from({ length: count }, (_, n) => ({ text: `Nobody ever answers about lamp ${n}.` })),
  );
  await settled(in_);
};
const waiting = async (in_: TestTown) => {
  const [row] = await in_.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM outside_readings WHERE ended_at IS NULL',
  );
  return row?.count;
};
const waits = (in_: TestTown, count: number) => until(async () => (await waiting(in_)) === count);
/** Long enough for whoever would break a limit to do so. */
const aWhile = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 8 * jobPause);
  });
const another = ({ databaseUrl, clock }: TestTown, changes: Record<string, string>) =>
  createApp({
    config: readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ...environmentOf(changes) }),
    databaseUrl,
    clock,
    jobPause,
    pages: false,
  });

describe('the limits of what is sent outside', () => {
  it('hold for requests a minute with two processes, and over a restart', async () => {
    const few = { OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '3' };
    const here = await openTown(few);
    const second = await another(here, few);
    await writeTexts(here, 8);
    await waits(here, 5);
    await second.close();
    const third = await another(here, few);
    await aWhile();
    expect(server.received).toHaveLength(3);
    here.clock.advance({ minutes: 1 });
    await waits(here, 2);
    await aWhile();
    await third.close();
    expect(server.received).toHaveLength(6);
    here.clock.advance({ minutes: 1 });
    await waits(here, 0);
    expect(server.received).toHaveLength(8);
  }, 40_000);

  it('hold for tokens a day, and begin anew the next day', async () => {
    // A request with its longest answer is counted as some nine thousand tokens until it is answered.
    const here = await openTown({ OUTSIDE_TAGGER_TOKENS_PER_DAY: '16000' });
    await writeTexts(here, 3);
    await aWhile();
    const sent = server.received.length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(4);
    const [spent] = await here.sql<{ tokens: number }>(
      'SELECT sum(tokens_in + tokens_out)::int AS tokens FROM outside_requests',
    );
    expect(spent?.tokens).toBeLessThanOrEqual(16_000);
    here.clock.advance({ days: 1 });
    await waits(here, 0);
  }, 40_000);

  it('spend nothing that costs more than is left', async () => {
    const here = await openTown({
      OUTSIDE_TAGGER_MONEY_PER_DAY: '0.001',
      OUTSIDE_TAGGER_PRICE_IN: '1',
      OUTSIDE_TAGGER_PRICE_OUT: '5',
    });
    await writeTexts(here, 2);
    await aWhile();
    expect(server.received).toHaveLength(0);
    expect(await waiting(here)).toBe(2);
  }, 20_000);

  it('are kept to the request by many who count at once', async () => {
    const here = await openTown({});
    const limits = { requestsPerMinute: 7, tokensPerDay: 1e9, money: null };
    const ledger = new OutsideLedger(here.app.get(Database), limits, here.clock);
    const counted: unknown[] = [];
    for (let round = 0; round < 5; round += 1)
      counted.push(
        ...(await Promise.all(Array.from({ length: 8 }, () => ledger.reserve({ in: 1, out: 1 })))),
      );
    expect(counted.filter((each) => 'request' in (each as object))).toHaveLength(7);
  });

  it('count what a process sent that ended while it waited, and another one reads the text', async () => {
    const one = { OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '1' };
    const here = await openTown(one);
    server.behave(standIn.stalls);
    await writeTexts(here, 1);
    await until(() => Promise.resolve(server.received.length === 1));
    const [counted] = await here.sql<{ tokens_in: number; tokens_out: number }>(
      'SELECT tokens_in, tokens_out FROM outside_requests',
    );
    expect(counted?.tokens_in).toBeGreaterThan(3_000);
    expect(counted?.tokens_out).toBe(1_500);
    await here.app.close();
    server.behave(standIn.answersWell);
    const next = await another(here, one);
    await aWhile();
    expect(server.received).toHaveLength(1);
    here.clock.advance({ minutes: 1 });
    await waits(here, 0);
    await next.close();
    expect(server.received).toHaveLength(2);
  }, 20_000);
});

describe('a town that has nothing read outside', () => {
  it('sends nothing, and says that nothing leaves', async () => {
    const here = await openTown({ OUTSIDE_TAGGER_URL: '' });
    await writeTexts(here, 2);
    await aWhile();
    expect(server.received).toHaveLength(0);
    expect(await here.sql('SELECT FROM outside_readings')).toHaveLength(0);
    expect((await here.call(operations.tagModels.card)).outside).toBeNull();
  });

  it('sends nothing to one model that was written for another', async () => {
    const here = await openTown({ OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '1' });
    await writeTexts(here, 3);
    await waits(here, 2);
    await here.app.close();
    const other = await another(here, { OUTSIDE_TAGGER_MODEL: 'large-70b' });
    await waits(here, 0);
    await other.close();
    expect(server.received).toHaveLength(1);
    const outcomes = await here.sql<{ outcome: string }>(
      'SELECT outcome FROM outside_readings ORDER BY outcome',
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['read', 'superseded', 'superseded']);
  }, 20_000);
});
