import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { operations, type drift } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { readCollection, seededRandom } from '@concivis/tagger/learning';
import { createApp } from '../../app.ts';
import { RecordInteraction } from '../../interactions/index.ts';
import { CONFIG } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { OutgoingMails } from '../../platform/mail/outgoing-mails.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { actors } from '../../testing/actors.ts';
import { refusal } from '../../testing/refusal.ts';
import { jobPause, startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { until } from '../testing/reviewed-town.ts';
import { smallModel, storeModel } from '../testing/stored-model.ts';
import { writeIdeas } from '../testing/written-ideas.ts';
import { DriftJob } from './drift-job.ts';

const patience = 30_000;
const week = { referenceDays: 7, referenceTexts: 150, referenceDaysAtMost: 30, currentDays: 7 };
const another = smallModel(60);
const random = seededRandom(5);
const english = readCollection()
  .texts.filter(({ lang }) => lang === 'en')
  .map(({ text }) => text);

let town: TestTown;
let citizen: TestPerson;
let admin: TestPerson;
let written = 0;

beforeAll(async () => {
  town = await startTestTown();
  town.app.get(DriftJob).windows = week;
  citizen = await town.person('citizen');
  admin = await town.person('administrator', { name: 'Ada' });
  const { accountId } = await town.person('administrator', { name: 'أمينة' });
  await town.sql(`UPDATE accounts SET language = 'ar' WHERE id = $1`, [accountId]);
  await town.person('administrator', { name: 'Nobody yet', confirmed: false });
}, patience);
afterAll(() => town.stop(), patience);

/** As people write every day. */
const usual = (count: number): string[] =>
  Array.from({ length: count }, () => english[Math.floor(random() * english.length)] ?? '');

/** As they write when something is down. */
const outage = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `The parking app ${n % 2 ? 'crashes' : 'is down'}. Error ${n}.`);

const write = async (texts: readonly string[], daysAgo: (n: number) => number = () => 0): Promise<void> => {
  await writeIdeas(
    town,
    citizen,
    texts.map((text, n) => ({ text, daysAgo: daysAgo(n) })),
  );
  written += texts.length;
  const outbox = town.app.get(Outbox);
  await until(async () => (await outbox.aheadOf('count-readings')) === 0);
};

/** The act of an official answer, whose words are read for tags as all others are. */
const recordAnswer = async (): Promise<void> => {
  const [idea] = await town.sql<{ id: string }>('SELECT id FROM ideas LIMIT 1');
  const subject = { kind: 'idea', id: idea?.id ?? '' } as const;
  await town.app.get(Database).transaction((tx) =>
    town.app.get(RecordInteraction).run(tx, {
      type: 'reply.published',
      facts: { first: true, hoursWaited: 3, fromTemplate: true, inTime: true, outcome: 'accepted' },
      actor: { ...actors['own employee'], pseudonym: randomUUID() },
      at: town.clock.now(),
      service: 'street-lights',
      department: 'streets',
      district: null,
      channel: 'web',
      language: 'en',
      subject,
      hasWords: true,
    }),
  );
  const outbox = town.app.get(Outbox);
  await until(async () => (await outbox.aheadOf('count-readings')) === 0);
};

const read = () => admin.call(operations.drift.read);
const today = () => town.clock.now().toISOString().slice(0, 10);

/** What is said when the day is over. */
const dayOver = async (): Promise<drift.TagDrift> => {
  const day = today();
  town.clock.advance({ days: 1 });
  town.app.get(Jobs).poke(town.app.get(DriftJob));
  return until(async () => {
    const found = await read();
    return found.comparedOn === day && found;
  });
};
const ofLanguage = ({ languages }: drift.TagDrift, wanted: string | null) =>
  languages.find(({ language }) => language === wanted);
const mails = () => town.app.get(OutgoingMails).kept();
const counted = async () =>
  (await town.sql<{ texts: number }>('SELECT sum(texts)::int AS texts FROM tag_reading_days'))[0]?.texts;
const endConnections = () =>
  town.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name IN ('concivis job', 'concivis work')`,
  );

describe('what people write', () => {
  it('is only gathered at first, without the answers of the office, and is for administrators', async () => {
    expect(await refusal(citizen.call(operations.drift.read))).toBe('not-allowed');
    expect(await read()).toMatchObject({ status: 'gathering', reference: null, languages: [] });
    await write(usual(210), (n) => 7 + (n % 7));
    await recordAnswer();
    expect(await read()).toMatchObject({
      version: loadTagger().version,
      status: 'gathering',
      reference: { from: '2026-02-17', to: '2026-02-23', texts: 210 },
      current: null,
      comparedOn: null,
    });
  });

  it(
    'is calm where it is as before, and nobody is told',
    async () => {
      await write(usual(140), (n) => n % 7);
      const found = await dayOver();
      expect(found).toMatchObject({
        status: 'calm',
        reference: { from: '2026-02-17', to: '2026-02-23', texts: 210 },
        current: { from: '2026-02-24', to: '2026-03-02', texts: 140 },
        comparedOn: '2026-03-02',
      });
      expect(ofLanguage(found, 'en')).toMatchObject({
        status: 'calm',
        since: '2026-03-02',
        texts: { reference: 210, current: 140 },
      });
      const shifts = ofLanguage(found, 'en')?.shifts ?? [];
      expect(shifts).toHaveLength(36);
      for (const { value, threshold, alarm, shares } of shifts) {
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(threshold ?? 0);
        expect({ alarm, shares }).toEqual({ alarm: false, shares: null });
      }
      expect(await mails()).toEqual([]);
    },
    patience,
  );

  it(
    'alarms where it changed, and every administrator is told once, in their language',
    async () => {
      await write(outage(160));
      const found = await dayOver();
      expect(found.status).toBe('alarm');
      const en = ofLanguage(found, 'en');
      expect(en).toMatchObject({ status: 'alarm', since: '2026-03-03' });
      const lengths = en?.shifts.find(({ measure }) => measure === 'lengths');
      expect(lengths?.value).toBeGreaterThan(lengths?.threshold ?? Infinity);
      expect(lengths?.shares?.current['≤ 10']).toBeGreaterThan(lengths?.shares?.reference['≤ 10'] ?? 1);
      expect(ofLanguage(found, null)?.status).not.toBe('alarm');
      const told = await mails();
      expect(told.map(({ subject }) => subject).toSorted()).toEqual([
        'What people write has changed',
        'تغيّر ما يكتبه الناس',
      ]);
      const [toAda] = told.filter(({ body }) => body.startsWith('Hello Ada'));
      expect(toAda?.body).toMatch(/^- English: .*how long texts are/m);
      expect(toAda?.body).toContain('/tag-models');
    },
    patience,
  );

  it(
    'is counted once and told of once, through lost connections, by several processes and after a restart',
    async () => {
      const other: NestFastifyApplication = await createApp({
        config: town.app.get(CONFIG),
        databaseUrl: town.databaseUrl,
        clock: town.clock,
        jobPause,
        pages: false,
      });
      other.get(DriftJob).windows = week;
      const writing = write(outage(130));
      await endConnections();
      await writing;
      expect(ofLanguage(await dayOver(), 'en')).toMatchObject({ status: 'alarm', since: '2026-03-03' });
      await other.close();
      await write(outage(10));
      await endConnections();
      expect((await dayOver()).status).toBe('alarm');
      await until(async () => (await counted()) === written);
      expect(await mails()).toHaveLength(2);
    },
    patience,
  );

  it(
    'is calm again when it is as before, and a new alarm is told of',
    async () => {
      for (let day = 0; day < 7; day += 1) {
        await write(usual(20));
        if (day < 6) town.clock.advance({ days: 1 });
      }
      const found = await dayOver();
      expect(ofLanguage(found, 'en')?.status).toBe('calm');
      expect(await mails()).toHaveLength(2);
      await write(outage(200));
      expect((await dayOver()).status).toBe('alarm');
      expect(await mails()).toHaveLength(4);
    },
    patience,
  );

  it(
    'keeps its alarm while too few write to say that it is over',
    async () => {
      town.clock.advance({ days: 20 });
      const found = await dayOver();
      expect(found.current?.texts).toBe(0);
      expect(ofLanguage(found, 'en')?.status).toBe('alarm');
      expect(ofLanguage(found, 'en')?.shifts.every(({ value }) => value === null)).toBe(true);
      expect(ofLanguage(found, null)?.status).toBe('too-few-texts');
    },
    patience,
  );

  it(
    'is gathered anew by a model that is switched on',
    async () => {
      const version = await storeModel(town, admin, another);
      await admin.call(operations.tagModels.switchOn, {
        params: { version },
        body: { seenOn: loadTagger().version },
      });
      await write(usual(5));
      expect(
        await until(async () => {
          const found = await read();
          return found.reference !== null && found;
        }),
      ).toMatchObject({ version, status: 'gathering', reference: { texts: 5 }, languages: [] });
    },
    patience,
  );
});
