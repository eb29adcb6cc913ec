import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { operations, type tagModels } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import { ExcludeInteractions } from '../../interactions/index.ts';
import { Database } from '../../platform/database/database.ts';
import { refusal } from '../../testing/refusal.ts';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { addReviewedIdeas, hurry, reviewedIdeas, until } from '../testing/reviewed-town.ts';
import { fewestHeldOut } from './gather-reviews.ts';
import { Trainer } from './trainer.ts';

const operation = operations.tagModels;
let town: TestTown;
let citizen: TestPerson;
let admin: TestPerson;
let other: TestPerson;

beforeAll(async () => {
  town = await startTestTown();
  citizen = await town.person('citizen');
  admin = await town.person('administrator', { name: 'Ada' });
  other = await town.person('administrator', { name: 'Bo' });
  hurry(town);
});
afterAll(() => town.stop());
// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

const start = () => admin.call(operation.startTraining);
const read = (id: string) => admin.call(operation.training, { params: { id } });
const ended = (id: string) =>
  until(async () => {
    const training = await read(id);
    return training.endedAt !== null && training;
  });
const modelOf = ({ version }: tagModels.TrainingView) =>
  admin.call(operation.read, { params: { version: version ?? '' } });
const endConnectionsOfJobs = () =>
  town.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'concivis job'`,
  );

describe('a training', () => {
  it('ends at once where nobody has reviewed anything', async () => {
    expect(await ended((await start()).id)).toMatchObject({
      status: 'nothing-to-learn',
      version: null,
      askedBy: 'Ada',
    });
  });

  it('is begun once when two administrators press at once, and can be cancelled by either', async () => {
    await addReviewedIdeas(town, citizen, reviewedIdeas(30));
    const begun = await Promise.allSettled([start(), other.call(operation.startTraining)]);
    const [one] = begun.filter((each) => each.status === 'fulfilled');
    expect(begun.filter((each) => each.status === 'rejected')).toMatchObject([
      { reason: { problem: { code: 'work-under-way', status: 409 } } },
    ]);
    const { id } = (one as PromiseFulfilledResult<tagModels.TrainingView>).value;
    await until(async () => (await read(id)).stage === 'training');
    const cancelled = await other.call(operation.cancelTraining, { params: { id } });
    expect(cancelled.status).toBe('cancelled');
    expect(await refusal(admin.call(operation.cancelTraining, { params: { id } }))).toBe('edited-meanwhile');
    expect((await admin.call(operation.list)).items).toEqual([]);
  });

  it('proposes a model from few reviews, and says that they are too few to judge it', async () => {
    const { id } = await until(() => start().catch(() => false as const));
    const training = await ended(id);
    expect(training).toMatchObject({ status: 'proposed', stage: 'judging', askedBy: 'Ada' });
    const model = await modelOf(training);
    expect(model).toMatchObject({
      status: 'proposed',
      isShipped: false,
      isUsable: true,
      training: id,
      askedBy: 'Ada',
    });
    const { reviewed, onReviewed, onShipped, running } = model.comparison as tagModels.Comparison;
    expect(running).toBe(loadTagger().version);
    expect(onReviewed).toBeNull();
    expect(reviewed).toMatchObject({ texts: 30, reviewers: 4, reviews: 30 });
    expect(reviewed.trainedOn + reviewed.heldOut).toBe(30);
    expect(reviewed.cautions).toContainEqual({
      kind: 'few-texts',
      texts: reviewed.heldOut,
      fewest: fewestHeldOut,
    });
    expect(onShipped.texts).toBeGreaterThan(10);
    expect(model.card.reviewedTexts).toBe(reviewed.trainedOn);
  });

  it('says so when nothing was reviewed since, rather than propose the same model again', async () => {
    const before = await admin.call(operation.list);
    const training = await ended((await start()).id);
    expect(training).toMatchObject({ status: 'unchanged', version: before.items[0]?.version });
    expect((await admin.call(operation.list)).items).toHaveLength(1);
  });

  it('learns neither from hidden texts nor from erased ones', async () => {
    const fresh = reviewedIdeas(12).map((idea) => ({ ...idea, text: `${idea.text} It is urgent.` }));
    const ids = await addReviewedIdeas(town, citizen, fresh);
    const exclude = town.app.get(ExcludeInteractions);
    for (const hidden of ids.slice(0, 6))
      await town.app.get(Database).transaction((tx) => exclude.run(tx, hidden, town.clock.now()));
    await town.sql(`UPDATE ideas SET title = ' ', body = ' ' WHERE id = ANY($1::uuid[])`, [ids.slice(6)]);
    expect(await ended((await start()).id)).toMatchObject({ status: 'unchanged' });
  });

  it('judges both models on enough held-out reviews, with intervals, and warns of a reviewer of one term', async () => {
    await addReviewedIdeas(town, citizen, [
      ...reviewedIdeas(400).map((idea) => ({ ...idea, text: `${idea.text} Thank you.` })),
      ...Array.from({ length: 40 }, (_, n) => ({
        text: `The park has ${n} trees.`,
        said: [{ term: 'citizen.distrust' as const, reviewer: 'zealot' }],
      })),
    ]);
    const training = await ended((await start()).id);
    const { reviewed, onReviewed } = (await modelOf(training)).comparison as tagModels.Comparison;
    expect(reviewed.heldOut).toBeGreaterThanOrEqual(fewestHeldOut);
    expect(reviewed.cautions).toEqual([
      expect.objectContaining({ kind: 'reviewer-of-one-term', term: 'citizen.distrust', reviews: 40 }),
    ]);
    expect(onReviewed?.texts).toBe(reviewed.heldOut);
    const { running, proposed, difference } = (onReviewed as tagModels.Judgement).terms.micro;
    for (const { value, low, high } of [running, proposed, difference]) {
      expect(low).toBeLessThanOrEqual(value ?? NaN);
      expect(high).toBeGreaterThanOrEqual(value ?? NaN);
    }
  });

  it('says how far it is, is interrupted when whoever worked at it is gone, and can be started again', async () => {
    await addReviewedIdeas(town, citizen, reviewedIdeas(1));
    const trainer = town.app.get(Trainer);
    trainer.pace = { ...trainer.pace, textsOfEachTerm: 12, epochs: 60 };
    const { id } = await start();
    const { progress, stage } = await until(async () => {
      const training = await read(id);
      return (training.progress ?? 0) > 0 && training;
    });
    expect(['training', 'checking']).toContain(stage);
    expect(progress).toBeLessThanOrEqual(1);
    await endConnectionsOfJobs();
    expect(await ended(id)).toMatchObject({ status: 'interrupted', version: null, progress: null });
    hurry(town);
    const again = await start();
    await admin.call(operation.cancelTraining, { params: { id: again.id } });
  });

  it('is listed with the others, newest first, a page at a time', async () => {
    const all = await admin.call(operation.trainings);
    const first = await admin.call(operation.trainings, { query: { limit: '3' } });
    const rest = await admin.call(operation.trainings, { query: { after: first.next ?? '' } });
    expect([...first.items, ...rest.items]).toEqual(all.items);
    expect(all.items.map(({ id }) => id)).toEqual(
      all.items
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    expect(await refusal(read('018f3c4e-7b0a-7c1d-9e2f-0123456789ab'))).toBe('not-found');
  });
});
