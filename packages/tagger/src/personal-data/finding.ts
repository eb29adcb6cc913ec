/** What a piece of personal data is. */
export const personalDataKinds = [
  'email',
  'phone',
  'iban',
  'card',
  'national-id',
  'ip',
  'address',
  'plate',
  'birth-date',
  'name',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A piece of personal data in a text: UTF-16 offsets, `end` after the last code unit. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** How far before a number its name may stand ("my BSN, which I sent you, is 111222333"). */
const cueReach = 48;

/** The words just before a place, within the sentence, in lower case without accents. */
export function wordsBefore(text: string, start: number, reach = cueReach): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentenceStart = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('? '),
    before.lastIndexOf('! '),
    before.lastIndexOf('; '),
  );
  return plain(before.slice(sentenceStart + 1));
}

/** The characters just after a place, in lower case without accents. */
export function wordsAfter(text: string, end: number, reach = 16): string {
  return plain(text.slice(end, end + reach));
}

/** Lower case, without accents. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Collects what a pattern finds, where `accept` says so; `group` narrows the find to a capturing group. */
export function collect(
  text: string,
  pattern: RegExp,
  kind: PersonalDataKind,
  accept: (found: string, start: number, end: number) => boolean = () => true,
  group = 0,
): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const match of text.matchAll(pattern)) {
    const part = match[group];
    if (part === undefined || part === '') continue;
    const [start, end] = match.indices?.[group] ?? [match.index, match.index + part.length];
    if (accept(part, start, end)) found.push({ kind, start, end });
  }
  return found;
}
