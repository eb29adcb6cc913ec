import { readFileSync } from 'node:fs';
import { shippedModel } from '../tagger.ts';

/** From 0 to 1, with its 95 % bootstrap interval over texts. */
interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** F1 over the 17 categories on texts that the model was not trained on. */
export interface RealFigures {
  readonly texts: number;
  /** The mean over the categories. */
  readonly macroOf17: Figure;
  /** Over all that was said and all that was there. */
  readonly microOf17: Figure;
}

interface FiguresFile {
  readonly version: string;
  readonly real: { readonly other: RealFigures };
}

const file = new URL('../../model/figures.json', import.meta.url);
let read: RealFigures | null | undefined;

/** How good the shipped model is on the real texts that settings were not chosen with; null when the figures kept are of another model. */
export function shippedFigures(): RealFigures | null {
  if (read === undefined) {
    const { version, real } = JSON.parse(readFileSync(file, 'utf8')) as FiguresFile;
    read = version === shippedModel().description.version ? real.other : null;
  }
  return read;
}
