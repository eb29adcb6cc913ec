import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as standIn from './testing/stand-in-server.ts';

let server: standIn.StandIn;
let folder: string;

beforeAll(async () => {
  server = await standIn.startStandIn(standIn.answersWell);
  folder = mkdtempSync(join(tmpdir(), 'concivis-outside-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const run = async (
  command: string,
  args: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
) => {
  const file = fileURLToPath(new URL(`../commands/${command}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=concivis-source', '--no-warnings', file, ...args], {
    env: {
      ...process.env,
      OUTSIDE_TAGGER_URL: server.url,
      OUTSIDE_TAGGER_MODEL: 'small',
      OUTSIDE_TAGGER_OPERATOR: 'Somebody',
      OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '1000',
      ...environment,
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(input);
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await ended, out, err };
};

const texts = [
  { text: 'Nobody ever answers my letters.', labels: ['interaction.resistance'] },
  { text: 'Publish the timetable as open data!', labels: ['data.issues'] },
  { text: 'I am afraid of the computer in the library.', labels: ['citizen.distrust'] },
].map((each, n) => ({ id: `t${n}`, lang: 'en', kind: 'feedback', ...each }));

describe('the commands, asking an outside server', () => {
  it('measure it by the same evaluation', async () => {
    const file = join(folder, 'texts.jsonl');
    writeFileSync(file, texts.map((text) => JSON.stringify(text)).join('\n'));
    const { code, out, err } = await run('evaluate', [file, '--outside']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('outside-small-p1') });
    expect(out).toContain('| interaction.resistance | 1 | 1.000 | 1.000 | 1.000 |');
    expect(out).toContain('| citizen.technology-anxiety | 0 | 0.000 |');
    expect(out).toContain('Expected calibration error');
  });

  it('tag by it, in the order of the input, and say what was not answered', async () => {
    const input = texts.map((text) => JSON.stringify(text)).join('\n');
    const { out } = await run('tag', ['--outside'], {
      input: `${input}\n{"id":"empty","text":"…"}\nno JSON`,
    });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; labels: { term: string; spans: object[] }[] | null });
    expect(answers.map(({ id }) => id)).toEqual(['t0', 't1', 't2', 'empty']);
    expect(answers[0]?.labels).toEqual([
      { term: 'interaction.resistance', probability: 0.9, spans: [{ start: 0, end: 19 }] },
    ]);
    expect(answers[3]?.labels).toBeNull();
  });

  it('stop at the limits of the day, and judge what was answered', async () => {
    const file = join(folder, 'texts.jsonl');
    const { out, err } = await run('evaluate', [file, '--outside'], {
      environment: { OUTSIDE_TAGGER_TOKENS_PER_DAY: '10' },
    });
    expect(err).toContain('Not read: 3 (tokens-a-day)');
    expect(out).toMatch(/^0 texts/);
  });

  it('ask nobody when no server is named', async () => {
    const before = server.received.length;
    const { code, err } = await run('tag', ['--outside'], { environment: { OUTSIDE_TAGGER_URL: '' } });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('OUTSIDE_TAGGER_URL') });
    expect(server.received).toHaveLength(before);
  });
});
