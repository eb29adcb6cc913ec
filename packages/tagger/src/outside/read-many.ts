import type { CouldNot, OutsideReader } from './outside-reader.ts';
import type { OutsideAnswer } from './read-answer.ts';
import { answerKey } from './request.ts';

/** Texts that are read at the same time. */
const atOnce = 4;
/** Times that one text is asked about again when the server says to come back. */
const mostReturns = 5;
/** Milliseconds that a command waits for one text: a server may ask for a day. */
const patience = 300_000;
/** Nothing that a command should wait for: the day's limits, and faults of the settings. */
const endsAll = new Set<CouldNot>(['tokens-a-day', 'money-a-day', 'refused', 'redirected', 'stopped']);

/** What became of many texts. */
export interface ManyRead {
  /** By `answerKey`. */
  readonly answers: ReadonlyMap<string, OutsideAnswer>;
  /** How many texts were not read, by the reason. */
  readonly couldNot: ReadonlyMap<CouldNot, number>;
}

/**
 * Has texts read one after the other, each once, waiting where that helps. Never throws.
 *
 * @param told hears after each text how many are done
 */
export async function readMany(
  reader: OutsideReader,
  texts: readonly { readonly text: string; readonly language: string }[],
  told: (done: number) => void = () => undefined,
): Promise<ManyRead> {
  const answers = new Map<string, OutsideAnswer>();
  const couldNot = new Map<CouldNot, number>();
  const left = [...new Map(texts.map((each) => [answerKey(each.text, each.language), each]))];
  const all = left.length;
  let ended: CouldNot | null = null;
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [key, { text, language }] = next;
      const read: OutsideAnswer | CouldNot = ended ?? (await readPatiently(reader, text, language));
      if (typeof read !== 'string') answers.set(key, read);
      else couldNot.set(read, (couldNot.get(read) ?? 0) + 1);
      if (typeof read === 'string' && endsAll.has(read)) ended = read;
      told(all - left.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { answers, couldNot };
}

async function readPatiently(
  reader: OutsideReader,
  text: string,
  language: string,
): Promise<OutsideAnswer | CouldNot> {
  for (let returned = 0; ; returned += 1) {
    const outcome = await reader.read(text, language, new AbortController().signal);
    if ('answer' in outcome) return outcome.answer;
    const { reason, again } = outcome;
    const waits = reason === 'requests-a-minute' || returned < mostReturns;
    if (again === null || again > patience || endsAll.has(reason) || !waits) return reason;
    await new Promise((resolve) => {
      setTimeout(resolve, again);
    });
  }
}
