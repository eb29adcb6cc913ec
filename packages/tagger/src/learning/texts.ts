import { createHash } from 'node:crypto';
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
const trainingTexts = new URL('../../training/texts/', import.meta.url);

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

/** Texts with what they were read from, so that training can be repeated on the same ones. */
export interface TextCollection {
  readonly texts: readonly LabelledText[];
  /** File names in the order of reading. */
  readonly files: readonly string[];
  /** SHA-256 of the files' contents in that order. */
  readonly digest: string;
}

/**
 * The texts of the folder in the order of file names, each text once.
 *
 * @param only the files to read, where training is repeated; otherwise all.
 */
export function readCollection(only?: readonly string[], folder: URL = trainingTexts): TextCollection {
  const files =
    only ??
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  const digest = createHash('sha256');
  const seen = new Set<string>();
  const texts = files
    .flatMap((name) => {
      digest.update(readFileSync(new URL(name, folder)));
      return readLabelledTexts(new URL(name, folder));
    })
    .filter(({ text }) => {
      const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      return !seen.has(key) && seen.add(key);
    });
  return { texts, files, digest: digest.digest('hex') };
}

/** All texts that the shipped model may be trained on. */
export function readTrainingTexts(): readonly LabelledText[] {
  return readCollection().texts;
}
