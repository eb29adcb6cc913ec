import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text as textOf } from 'node:stream/consumers';
import { isTermId } from '@concivis/framework';
import { readCollection } from '../learning/texts.ts';

/** What a command printed, and how it ended. */
interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const start = (command: string, args: readonly string[] = []) => {
  const file = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
  return spawn(process.execPath, ['--conditions=concivis-source', '--no-warnings', file, ...args]);
};

const run = async (command: string, args: readonly string[] = [], input = ''): Promise<Ran> => {
  const child = start(command, args);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.end(input);
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { code: await ended, out, err };
};

const patience = 400_000;
const model = fileURLToPath(new URL('../../model/tagger.json', import.meta.url));
let someTexts: string;

beforeAll(() => {
  someTexts = join(mkdtempSync(join(tmpdir(), 'concivis-tagger-')), 'some.jsonl');
  const texts = readCollection().texts.filter((_, n) => n % 50 === 0);
  writeFileSync(someTexts, texts.map((text) => JSON.stringify(text)).join('\n'));
});

describe('the commands, on what ships', () => {
  it(
    'train the shipped model again, byte for byte',
    async () => {
      const trained = await run('train', ['--check']);
      expect(trained).toMatchObject({ code: 0, out: expect.stringContaining('the same bytes') });
    },
    patience,
  );

  it('judge a model on labelled texts', async () => {
    const { code, out } = await run('evaluate', [someTexts]);
    expect(code).toBe(0);
    const [, macro] = /17 categories \| (0\.\d+)/.exec(out) ?? [];
    expect(Number(macro)).toBeGreaterThan(0.6);
    const { texts, languages } = JSON.parse((await run('evaluate', [someTexts, '--json'])).out) as {
      texts: number;
      languages: readonly { group: string }[];
    };
    expect(texts).toBeGreaterThan(300);
    expect(languages.map(({ group }) => group)).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
  }, 30_000);

  it('end without complaint once nobody reads any further', async () => {
    const child = start('tag');
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const said = textOf(child.stderr);
    const ask = (id: number) => child.stdin.write(`${JSON.stringify({ id, text: 'Nobody answered.' })}\n`);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      ask(2);
    });
    ask(1);
    expect(await ended).toBe(0);
    expect(await said).toBe('');
  });

  it('explain what led to what', async () => {
    const { code, out } = await run('explain', [
      'I have written to the council four times and nobody has ever replied.',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('interaction.resistance');
  });

  it('find no difference between a model and itself', async () => {
    const { code, out } = await run('compare', [model, model, someTexts]);
    expect(code).toBe(0);
    expect(out).toMatch(/0\.000/);
  });

  it('tag line by line, in the order of the input, and name the lines that cannot be read', async () => {
    const lines = [
      { id: 'b', lang: 'nl', text: 'De gemeente heeft al deze gegevens al, maar niemand gebruikt ze.' },
      { id: 7, text: 'Le courrier doit encore être signé à la main et envoyé par fax.' },
      { id: 'empty', lang: 'xx', text: '' },
    ].map((line) => JSON.stringify(line));
    const { code, out, err } = await run(
      'tag',
      [],
      [lines[0], 'no JSON', '', lines[1], '{"id":1}', lines[2]].join('\r\n'),
    );
    expect(code).toBe(1);
    expect(err.match(/^Line \d+/gm)).toEqual(['Line 2', 'Line 5']);
    const answers = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: unknown;
            labels: { term: string; probability: number; spans: object[] }[];
          },
      );
    expect(answers.map(({ id }) => id)).toEqual(['b', 7, 'empty']);
    expect(answers[0]?.labels.map(({ term }) => term)).toContain('data.unexploited-value');
    expect(answers[2]?.labels).toEqual([]);
    for (const { term, probability, spans } of answers.flatMap(({ labels }) => labels)) {
      expect(isTermId(term)).toBe(true);
      expect(probability).toBeGreaterThan(0);
      expect(spans.length).toBeGreaterThan(0);
    }
  });
});
