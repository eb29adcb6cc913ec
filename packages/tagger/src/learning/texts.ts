import { readdirSync, readFileSync } from 'node:fs';
import { isTermId } from '@concivis/framework';
import type { TermId } from '@concivis/framework';

/** Kinds of text that people and offices write. */
export const textKinds = ['idea', 'comment', 'feedback', 'response'] as const;
export type TextKind = (typeof textKinds)[number];

/** A text with the terms that coders gave it. */
export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly labels: readonly TermId[];
}

/** The folder of the texts that the shipped model is trained on. */
export const trainingTexts = new URL('../../training/texts/', import.meta.url);

/**
 * Reads labelled texts from a file of JSON lines.
 *
 * @throws Error naming file and line when a line is not a labelled text.
 */
export function readLabelledTexts(path: string | URL): LabelledText[] {
  const name = String(path).split('/').at(-1)!;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [asLabelledText(line, `${name}:${index + 1}`)]));
}

function asLabelledText(line: string, place: string): LabelledText {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`${place}: not an object`);
  const { id, lang, kind, text, labels } = value as Record<string, unknown>;
  if (typeof text !== 'string' || typeof lang !== 'string') throw new Error(`${place}: no text or language`);
  const knownKind = textKinds.find((candidate) => candidate === kind);
  if (!knownKind) throw new Error(`${place}: kind ${String(kind)}`);
  if (!Array.isArray(labels)) throw new Error(`${place}: no labels`);
  const terms = labels.map((label: unknown) => {
    if (!isTermId(label)) throw new Error(`${place}: label ${String(label)}`);
    return label;
  });
  return { id: typeof id === 'string' ? id : place, lang, kind: knownKind, text, labels: terms };
}

/** All texts of the folder, in the order of file names, each text once. */
export function readTrainingTexts(folder: URL = trainingTexts): LabelledText[] {
  const seen = new Set<string>();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLabelledTexts(new URL(name, folder)))
    .filter(({ text }) => {
      const key = text.toLowerCase().replace(/\W+/gu, ' ');
      return !seen.has(key) && seen.add(key);
    });
}
