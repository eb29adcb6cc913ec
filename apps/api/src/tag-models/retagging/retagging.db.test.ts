import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { operations, type retaggings } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { refusal } from '../../testing/refusal.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { drifts } from '../testing/drifts.ts';
import { until } from '../testing/reviewed-town.ts';
import { smallModel, storeModel } from '../testing/stored-model.ts';
import { actOf, settled, writeIdeas, type WrittenIdea } from '../testing/written-ideas.ts';

const { retaggings: operation, tagModels: models } = operations;
const shipped = loadTagger().version;
const everything = { from: null, to: null, service: null };
let town: TestTown;
let citizen: TestPerson;
let employee: TestPerson;
let admin: TestPerson;
let other: TestPerson;
let model: string;
let ideas: string[];

const sayings = [
  'Nobody ever answers when I write about the lamps.',
  'The record of my address is wrong and was lost again.',
  'Let us plant the square together, our club will help.',
  'The form is long and asks for the same papers three times.',
  'Put a swing beside the tram stop, as they have in the next town.',
  'My grandmother is afraid of doing anything wrong on the computer.',
];
const written = (count: number): WrittenIdea[] =>
  Array.from({ length: count }, (_, n) => ({
    text: `${sayings[n % sayings.length]} Number ${n}.`,
    service: n % 4 === 0 ? 'libraries' : 'street-lights',
    daysAgo: n % 40,
  }));

beforeAll(async () => {
  const file = smallModel(40);
  town = await startTestTown();
  citizen = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
  admin = await town.person('administrator', { name: 'Ada' });
  other = await town.person('administrator', { name: 'Bo' });
  model = await storeModel(town, admin, file);
  ideas = await writeIdeas(town, citizen, written(120));
  const supporter = await town.person('citizen');
  await supporter.call(operations.ideas.support, { params: { id: ideas[0] ?? '' } });
  await settled(town);
}, 30_000);
afterAll(() => town.stop());
// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

const switchTo = (version: string, seenOn: string) =>
  admin.call(models.switchOn, { params: { version }, body: { seenOn } });
const start = (scope: retaggings.RetaggingScope = everything, person = admin) =>
  person.call(operation.start, { body: scope });
const read = (id: string) => admin.call(operation.read, { params: { id } });
const apply = (id: string, person = admin) => person.call(operation.apply, { params: { id } });
const cancel = (id: string, person = admin) => person.call(operation.cancel, { params: { id } });
const reaches = (id: string, ...statuses: retaggings.RetaggingView['status'][]) =>
  until(async () => {
    const retagging = await read(id);
    return statuses.includes(retagging.status) && retagging;
  });
const foreseen = async (scope?: retaggings.RetaggingScope) => reaches((await start(scope)).id, 'foreseen');

const totals = async (scope: { service?: string } = {}) => {
  await settled(town);
  const query = { from: '2026-01-01', to: '2026-03-31', ...scope };
  return (await admin.call(operations.analytics.snapshot, { query })).totals;
};
const modelStatements = () =>
  town.sql<{ count: number }>(`SELECT count(*)::int AS count FROM tag_statements WHERE provenance = 'model'`);
/** What the totals must be afterwards, for each term. */
const expectForeseen = async (
  { byTerm }: retaggings.RetaggingForecast,
  now: Record<string, number>,
): Promise<void> => {
  for (const { term, tagged, voiced } of byTerm) {
    expect([term, now[`term:${term}`] ?? 0]).toEqual([term, tagged.after]);
    expect([term, now[`voiced:${term}`] ?? 0]).toEqual([term, voiced.after]);
  }
};
const endConnectionsOfJobs = () =>
  town.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'concivis job'`,
  );

describe('re-tagging', () => {
  it('with the model that gave the tags foresees that nothing changes', async () => {
    const { id, texts, read: seen, foreseen: effect } = await foreseen();
    expect([texts, seen]).toEqual([120, 120]);
    expect(effect).toMatchObject({ texts: 0, overall: { tagged: { gained: 0, lost: 0 } } });
    await cancel(id);
  });

  it('shows the effect on every total without changing any, and then does what it showed, once', async () => {
    const act = await actOf(town, ideas[1] ?? '');
    const kept = act.terms.find((term) => term.startsWith('data.')) ?? 'data.issues';
    const review = (term: typeof kept, verdict: 'added' | 'removed') =>
      employee.call(operations.interactions.reviewTag, { params: { id: act.id }, body: { term, verdict } });
    await review(kept, 'removed');
    await review('citizen.peer-collaboration', 'added');
    await switchTo(model, shipped);
    const before = await totals();
    const statements = await modelStatements();
    const { id, foreseen: effect, happened } = await foreseen();
    expect(happened).toBeNull();
    expect(await modelStatements()).toEqual(statements);
    expect(await totals()).toEqual(before);
    expect(effect?.texts).toBeGreaterThan(10);
    for (const { term, tagged } of effect?.byTerm ?? []) {
      expect(tagged.before).toBe(before[`term:${term}`] ?? 0);
      expect(tagged.after).toBe(tagged.before + tagged.gained - tagged.lost);
    }

    await apply(id);
    const done = await reaches(id, 'applied');
    expect(done.appliedBy).toBe('Ada');
    await expectForeseen(effect as retaggings.RetaggingForecast, await totals());
    expect(done.happened?.byTerm).toEqual(
      effect?.byTerm.map(({ term, tagged, voiced }) => ({
        term,
        tagged: { gained: tagged.gained, lost: tagged.lost },
        voiced: { gained: voiced.gained, lost: voiced.lost },
      })),
    );
    expect(done.happened?.byService).toEqual(effect?.byService);
    expect(await drifts(town)).toBe(0);

    const after = await actOf(town, ideas[1] ?? '');
    expect(after.terms).not.toContain(kept);
    expect(after.terms).toContain('citizen.peer-collaboration');
    expect(after.tags.slice(0, act.tags.length)).toEqual(act.tags);
    expect(new Set(after.tags.map(({ source }) => source))).toContain(model);
  });

  it('done again changes nothing more', async () => {
    const statements = await modelStatements();
    const { id, foreseen: effect } = await foreseen();
    expect(effect?.texts).toBe(0);
    await apply(id);
    await reaches(id, 'applied');
    expect(await modelStatements()).toEqual(statements);
  });

  it('goes on where it was when it is killed, again and again, and counts everything once', async () => {
    await switchTo(shipped, model);
    const { id } = await start();
    for (let kills = 0; kills < 3; kills += 1) {
      const before = (await read(id)).read;
      await until(async () => (await read(id)).read > before || (await read(id)).status !== 'foreseeing');
      await endConnectionsOfJobs();
    }
    const { foreseen: effect } = await reaches(id, 'foreseen');
    await apply(id);
    for (let kills = 0; kills < 3; kills += 1) {
      const before = (await read(id)).read;
      await until(async () => (await read(id)).read > before || (await read(id)).status !== 'applying');
      await endConnectionsOfJobs();
    }
    const { read: seen } = await reaches(id, 'applied');
    expect(seen).toBe(120);
    await expectForeseen(effect as retaggings.RetaggingForecast, await totals());
    expect(await drifts(town)).toBe(0);
    const twice = await town.sql(
      `SELECT interaction_id, term FROM (
         SELECT *, lag(source) OVER w AS earlier_source, lag(stands) OVER w AS earlier_stands FROM tag_statements
          WHERE provenance = 'model' WINDOW w AS (PARTITION BY interaction_id, term ORDER BY id)) AS said
        WHERE source = earlier_source AND stands = earlier_stands`,
    );
    expect(twice).toEqual([]);
  }, 20_000);

  it('differs from what it showed by what people did meanwhile, and by that only', async () => {
    await switchTo(model, shipped);
    const { id, foreseen: effect } = await foreseen();
    const act = await actOf(town, ideas[2] ?? '');
    const params = { id: act.id };
    await employee.call(operations.interactions.reviewTag, {
      params,
      body: { term: 'government.staff-training', verdict: 'added' },
    });
    await apply(id);
    await reaches(id, 'applied');
    const now = await totals();
    const ofReview = ['term:government.staff-training', 'voiced:government.staff-training'];
    // Reviewing a tag is itself an act that counts.
    for (const measure of [...ofReview, 'term:data.quality']) now[measure] = (now[measure] ?? 0) - 1;
    await expectForeseen(effect as retaggings.RetaggingForecast, now);
    expect(await drifts(town)).toBe(0);
  });

  it('is begun once when two administrators press at once, and applied once', async () => {
    await switchTo(shipped, model);
    const begun = await Promise.allSettled([start(), start(everything, other)]);
    expect(begun.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(begun.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { problem: { code: 'work-under-way' } },
    });
    const [{ id } = { id: '' }] = (await admin.call(operation.list)).items;
    expect(await refusal(apply(id))).toBe('edited-meanwhile');
    await reaches(id, 'foreseen');
    const applied = await Promise.all([refusal(apply(id)), refusal(apply(id, other))]);
    expect(applied.toSorted()).toEqual(['edited-meanwhile', 'not refused']);
    await reaches(id, 'applied');
    expect(await refusal(cancel(id))).toBe('edited-meanwhile');
  });

  it('stops when another model is switched on, and says so', async () => {
    await switchTo(model, shipped);
    const first = await foreseen();
    await switchTo(shipped, model);
    expect(await refusal(apply(first.id))).toBe('edited-meanwhile');
    await cancel(first.id);
    await switchTo(model, shipped);
    const second = await foreseen();
    await apply(second.id);
    await until(async () => (await read(second.id)).read > 0);
    await switchTo(shipped, model);
    const said = await modelStatements();
    const { status, happened } = await reaches(second.id, 'superseded', 'applied');
    expect(status).toBe('superseded');
    expect(await modelStatements()).toEqual(said);
    expect(happened?.texts).toBeGreaterThan(0);
    expect(await drifts(town)).toBe(0);
  });

  it('can be cancelled in the middle: what was changed stays and counts', async () => {
    await switchTo(model, shipped);
    const { id } = await foreseen();
    await apply(id);
    await until(async () => (await read(id)).read > 0);
    await cancel(id, other);
    const { read: seen } = await read(id);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(await read(id)).toMatchObject({ status: 'cancelled', read: seen });
    expect(seen).toBeLessThan(120);
    expect(await drifts(town)).toBe(0);
  });

  it('looks at the chosen service and days only', async () => {
    const scope = { from: '2026-02-20', to: '2026-02-28', service: 'libraries' };
    const { id, texts, foreseen: effect } = await foreseen(scope);
    const [counted] = await town.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM interactions WHERE type = 'idea.submitted' AND service_code = 'libraries'
          AND occurred_at >= '2026-02-20Z' AND occurred_at < '2026-03-01Z'`,
    );
    expect(texts).toBe(counted?.count);
    expect(texts).toBeGreaterThan(0);
    const query = { from: scope.from, to: scope.to, service: scope.service };
    const { totals: shown } = await admin.call(operations.analytics.snapshot, { query });
    for (const { term, tagged } of effect?.byTerm ?? [])
      expect([term, tagged.before]).toEqual([term, shown[`term:${term}`] ?? 0]);
    await cancel(id);
    expect(await refusal(start({ from: '2026-03-01', to: '2026-02-01', service: null }))).toBe(
      'invalid-input',
    );
    expect(await refusal(start({ from: null, to: null, service: 'unknown' }))).toBe('invalid-input');
  });

  // Last: it changes the record behind the totals.
  it('gets past texts that were sent within the same millisecond', async () => {
    await town.sql(
      `UPDATE interactions SET occurred_at = date_trunc('day', occurred_at) + interval '123456 microseconds'
        WHERE type = 'idea.submitted'`,
    );
    const { id, read: seen } = await foreseen();
    expect(seen).toBe(120);
    await cancel(id);
  });
});
