import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { operations } from '@concivis/contracts';
import { loadTagger } from '@concivis/tagger';
import * as standIn from '@concivis/tagger/outside/stand-in';
import { connectForRecount, recount } from '../../analytics/recount/recount.ts';
import { createApp } from '../../app.ts';
import { EraseWords, ExcludeInteractions } from '../../interactions/index.ts';
import { readConfig } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { statement } from '../../platform/database/statement.ts';
import { jobPause, startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { until } from '../testing/reviewed-town.ts';
import { actOf, settled, writeIdeas } from '../testing/written-ideas.ts';

const local = loadTagger().version;
const key = 'sk-secret-of-the-town';
let server: standIn.StandIn;
let town: TestTown;
let citizen: TestPerson;
let employee: TestPerson;
let version: string;

const environment = (changes: Record<string, string> = {}) => ({
  OUTSIDE_TAGGER_URL: server.url,
  OUTSIDE_TAGGER_MODEL: 'small-7b',
  OUTSIDE_TAGGER_OPERATOR: 'Somebody & Co.',
  OUTSIDE_TAGGER_KEY: key,
  OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '1000',
  OUTSIDE_TAGGER_TOKENS_PER_DAY: '1000000000',
  OUTSIDE_TAGGER_TIMEOUT: '1',
  ...changes,
});

// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);
beforeAll(async () => {
  server = await standIn.startStandIn(standIn.answersWell);
  town = await startTestTown({ environment: environment() });
  citizen = await town.person('citizen');
  employee = await town.person('employee', { department: 'streets' });
  version = (await town.call(operations.tagModels.card)).outside?.version ?? '';
}, 30_000);
afterEach(() => {
  server.behave(standIn.answersWell);
  server.received.length = 0;
});
afterAll(async () => {
  await town.stop();
  await server.close();
});

const said = 'Nobody ever answers when I ask about the lamps.';
const write = async (text: string, in_ = town, by = citizen) => {
  const [idea = ''] = await writeIdeas(in_, by, [{ text }]);
  await settled(in_);
  return idea;
};
const open = async (in_: TestTown) => {
  const [row] = await in_.sql<{ open: number }>(
    'SELECT count(*)::int AS open FROM outside_readings WHERE ended_at IS NULL',
  );
  return row?.open ?? 0;
};
/** Until nothing is out any more, and all is counted. */
const answered = async (in_ = town) => {
  await until(async () => (await open(in_)) === 0);
  await settled(in_);
};
const outcomeOf = async (idea: string) => {
  const [row] = await town.sql<{ outcome: string | null; tries: number }>(
    `SELECT r.outcome, r.tries FROM outside_readings r JOIN interactions i ON i.id = r.interaction_id WHERE i.subject_id = $1`,
    [idea],
  );
  return row;
};
/** The models whose newest word on some term is that it stands. */
const speakers = async (idea: string, in_ = town) => {
  const { tags } = await actOf(in_, idea);
  const newest = new Map(
    tags.filter(({ provenance }) => provenance === 'model').map((tag) => [tag.term, tag]),
  );
  return [...new Set([...newest.values()].filter(({ stands }) => stands).map(({ source }) => source))];
};
const drifts = async (in_ = town) => {
  await settled(in_);
  const client = await connectForRecount(in_.databaseUrl);
  try {
    return (await recount(client, { repair: false, onDrift: (drift) => console.error(drift) })).drifts;
  } finally {
    await client.end();
  }
};
const kept = (in_ = town) =>
  in_.sql<{ text_key: string; answer: object }>(
    'SELECT text_key, answer FROM outside_answers ORDER BY text_key',
  );
const inTransaction = (work: Parameters<Database['transaction']>[0]) =>
  town.app.get(Database).transaction(work);
const dueNow = () => town.sql('UPDATE outside_readings SET due_at = queued_at WHERE ended_at IS NULL');

describe('a town that has texts read outside', () => {
  it('says so to everybody, with who does it, and never shows the key', async () => {
    const { outside } = await town.call(operations.tagModels.card);
    expect(outside).toEqual({
      operator: 'Somebody & Co.',
      version: expect.stringMatching(/^outside-small-7b-p1-c[\d.]+-[0-9a-f]{12}$/),
    });
    expect(JSON.stringify(readConfig(environment()))).not.toContain(key);
  });

  it('lets its own tags stand until the answer is there, then the answer, with version, words and history', async () => {
    let answer: () => void = () => undefined;
    server.behave((received, response) => {
      answer = () => standIn.answersWell(received, response);
    });
    const idea = await write(said);
    expect(await speakers(idea)).toEqual([local]);
    await until(() => Promise.resolve(server.received.length === 1));
    answer();
    await answered();
    const act = await actOf(town, idea);
    expect(await speakers(idea)).toEqual([version]);
    expect(act.terms).toContain('interaction.resistance');
    const tag = act.tags.findLast(({ term }) => term === 'interaction.resistance');
    expect(tag).toMatchObject({ provenance: 'model', source: version, probability: expect.closeTo(0.9) });
    const words = `An idea\n\n${said}`;
    expect(tag?.spans.map(({ start, end }) => words.slice(start, end))).toEqual(['Nobody ever answers']);
    expect(act.tags.some(({ source }) => source === local)).toBe(true);
    expect(await drifts()).toBe(0);
  });

  it('asks once about the same text, also after a restart, and gets the same answer', async () => {
    const text = 'Open data about the lamps, please, for everybody to see.';
    const first = await write(text);
    await answered();
    expect(server.received).toHaveLength(1);
    server.behave(standIn.names({ term: 'data.volume', probability: 1, quotes: ['lamps'] }));
    const second = await write(text);
    await answered();
    const { databaseUrl, clock } = town;
    const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ...environment() });
    const another = await createApp({ config, databaseUrl, clock, jobPause, pages: false });
    const third = await write(text);
    await answered();
    await another.close();
    expect(server.received).toHaveLength(1);
    const spoken = async (idea: string) =>
      (await actOf(town, idea)).tags
        .filter(({ source, stands }) => source === version && stands)
        .map(({ term, probability, spans }) => ({ term, probability, spans }));
    expect(await spoken(first)).toHaveLength(1);
    expect(await spoken(second)).toEqual(await spoken(first));
    expect(await spoken(third)).toEqual(await spoken(first));
  });

  it('gives two who say the same at the same time one answer, whoever was answered first', async () => {
    let asked = 0;
    server.behave((received, response) => {
      asked += 1;
      const term = asked === 1 ? 'data.volume' : 'data.quality';
      standIn.names({ term, probability: 1, quotes: ['the bins'] })(received, response);
    });
    const text = 'Count how full the bins are before you empty them.';
    const ideas = await writeIdeas(town, citizen, [{ text }, { text }]);
    await settled(town);
    await answered();
    const [first, second] = await Promise.all(
      ideas.map(async (idea) =>
        (await actOf(town, idea)).tags
          .filter(({ source, stands }) => source === version && stands)
          .map(({ term }) => term),
      ),
    );
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('sends no personal data, and no text from before it was said to', async () => {
    await writeIdeas(town, citizen, [{ text: 'Nobody answers; this is old.', daysAgo: 3 }]);
    await write(
      'My name is Maria Lopez, maria@example.org, ring 07400 123456: nobody answers the door bell.',
    );
    await answered();
    expect(server.received).toHaveLength(1);
    const [{ body, authorization } = { body: '', authorization: '' }] = server.received;
    expect(body).toContain('nobody answers the door bell');
    expect(body).not.toMatch(/Maria|Lopez|example\.org|07400|123456|sk-secret|@/);
    expect(authorization).toBe(`Bearer ${key}`);
  });

  it('lets a reviewer decide over every model', async () => {
    const idea = await write('Nobody ever answers the letters of our club.');
    const act = await actOf(town, idea);
    const review = { term: 'interaction.resistance', verdict: 'removed' } as const;
    await employee.call(operations.interactions.reviewTag, { params: { id: act.id }, body: review });
    await answered();
    expect((await actOf(town, idea)).terms).not.toContain('interaction.resistance');
    expect(await drifts()).toBe(0);
  });
});

describe('a server that fails or lies', () => {
  it.each([
    ['not-an-answer', standIn.sends('<html>Welcome</html>')],
    ['unreadable', standIn.writes('I am only a model.')],
    ['implausible', standIn.names({ term: 'citizen.distrust', probability: 1, quotes: ['never written'] })],
    ['implausible', standIn.names({ term: 'data.quality', probability: 7, quotes: ['answers'] })],
    ['implausible', standIn.names({ term: 'town.ruined', probability: 1, quotes: ['answers'] })],
    ['too-large', standIn.floods(50).behaviour],
    ['redirected', standIn.sends('', 302, { location: 'http://127.0.0.1:9/' })],
    ['refused', standIn.sends('{}', 401)],
  ])(
    'changes nothing: %s, %#',
    async (reason, behaviour) => {
      server.behave(behaviour);
      const before = (await kept()).length;
      const idea = await write(`Nobody ever answers, said ${reason} at ${server.received.length}.`);
      await until(async () => {
        const now = await outcomeOf(idea);
        return now !== undefined && (now.outcome === reason || now.tries > 0);
      });
      expect(await speakers(idea)).toEqual([local]);
      expect(await kept()).toHaveLength(before);
      // What may have been the server's fault is tried again, and then stands.
      server.behave(standIn.answersWell);
      await dueNow();
      town.clock.advance({ minutes: 31 });
      await answered();
      const { outcome } = (await outcomeOf(idea)) ?? {};
      expect(await speakers(idea)).toEqual([outcome === 'read' ? version : local]);
      expect(await drifts()).toBe(0);
    },
    20_000,
  );

  it.each([
    ['breaks off', standIn.closes],
    ['answers 500', standIn.sends('{}', 500)],
    ['says nothing', standIn.stalls],
    ['drips', standIn.drips],
  ])(
    'keeps nobody waiting while it %s',
    async (does, behaviour) => {
      server.behave(behaviour);
      const idea = await write(`Nobody ever answers while the server ${does}.`);
      await until(() => Promise.resolve(server.received.length > 0));
      const begunAt = performance.now();
      const other = await write(`Let us work on it together while it ${does}.`);
      expect(performance.now() - begunAt).toBeLessThan(2_000);
      expect(await speakers(idea)).toEqual([local]);
      expect(await speakers(other)).toEqual([local]);
      expect(await drifts()).toBe(0);
      server.behave(standIn.answersWell);
      await until(async () => {
        town.clock.advance({ minutes: 31 });
        await dueNow();
        return (await open(town)) === 0;
      });
      expect(await speakers(idea)).toEqual([version]);
    },
    40_000,
  );

  it('is asked again once it asks to be left alone and the time is over', async () => {
    server.behave(standIn.sends('{}', 429, { 'retry-after': '600' }));
    const idea = await write('Nobody ever answers when it is busy.');
    await until(() => Promise.resolve(server.received.length > 0));
    server.behave(standIn.answersWell);
    await new Promise((resolve) => {
      setTimeout(resolve, 8 * jobPause);
    });
    expect(server.received).toHaveLength(1);
    town.clock.advance({ minutes: 10 });
    await answered();
    expect(await outcomeOf(idea)).toEqual({ outcome: 'read', tries: 0 });
  }, 20_000);
});

describe('words that are erased', () => {
  it('take along what was answered about them, but not what was answered about the same words of another', async () => {
    const text = 'I am afraid of the computer, and I am not alone in that.';
    const [one, two] = [await write(text), await write(text)];
    await answered();
    const all = await kept();
    const erase = (idea: string) => inTransaction((tx) => town.app.get(EraseWords).run(tx, [idea]));
    await erase(one);
    expect(await kept()).toEqual(all);
    await erase(two);
    expect(await kept()).toHaveLength(all.length - 1);
    expect(await outcomeOf(two)).toBeUndefined();
    expect((await actOf(town, two)).tags.flatMap(({ spans }) => spans)).toEqual([]);
    expect((await actOf(town, two)).terms).toContain('citizen.technology-anxiety');
    expect(JSON.stringify(await kept())).not.toContain('afraid');
  });

  it('keep nothing of an answer that comes too late', async () => {
    let answer: () => void = () => undefined;
    server.behave((received, response) => {
      answer = () => standIn.answersWell(received, response);
    });
    const before = await kept();
    const idea = await write('Nobody ever answers before it is too late.');
    await until(() => Promise.resolve(server.received.length === 1));
    await inTransaction(async (tx) => {
      await town.app.get(EraseWords).run(tx, [idea]);
      for (const rows of ['idea_counts WHERE idea_id', 'idea_search WHERE idea_id', 'ideas WHERE id'])
        await tx.run(statement('', `DELETE FROM ${rows} = $1`), [idea]);
    });
    answer();
    await answered();
    expect(await kept()).toEqual(before);
    expect(await speakers(idea)).toEqual([local]);
  });

  it('are not sent when they are hidden before it is their turn', async () => {
    server.behave(standIn.sends('{}', 429, { 'retry-after': '600' }));
    const idea = await write('Nobody ever answers, and this is about to be hidden.');
    await until(() => Promise.resolve(server.received.length > 0));
    await inTransaction((tx) => town.app.get(ExcludeInteractions).run(tx, idea, town.clock.now()));
    server.received.length = 0;
    server.behave(standIn.answersWell);
    town.clock.advance({ minutes: 10 });
    await answered();
    expect(server.received).toHaveLength(0);
    expect(await outcomeOf(idea)).toMatchObject({ outcome: 'gone' });
  });
});
