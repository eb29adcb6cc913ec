import { readFileSync } from 'node:fs';
import { shippedModel } from '../tagger.ts';
import type { Summary } from './summarise.ts';

interface FiguresFile {
  readonly version: string;
  readonly real: { readonly untouched: Summary };
}

const file = new URL('../../model/figures.json', import.meta.url);
let read: Summary | null | undefined;

/**
 * How good the shipped model is on real texts that it did not learn from and that nothing was chosen with; null when the figures
 * kept are of another model.
 */
export function shippedFigures(): Summary | null {
  if (read === undefined) {
    const { version, real } = JSON.parse(readFileSync(file, 'utf8')) as FiguresFile;
    read = version === shippedModel().description.version ? real.untouched : null;
  }
  return read;
}
