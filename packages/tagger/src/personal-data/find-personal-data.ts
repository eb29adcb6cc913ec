import { settleLanguage } from '../text/settle-language.ts';
import { findCards, findIbans } from './account-numbers.ts';
import type { PersonalDataKind, PersonalDatum } from './finding.ts';
import { findHomes, findPlates } from './homes.ts';
import { findNationalIds } from './national-ids.ts';
import { findEmails, findIpAddresses } from './network-addresses.ts';
import { findBirthDates, findNames } from './people.ts';
import { findPhones } from './phones.ts';

/**
 * Finds personal data in a text: what could tell strangers who wrote it, where they live or how to reach them.
 *
 * Precision comes first: a number counts only by its checksum, its shape or the word beside it, a street only as
 * somebody's home, a name only where it is introduced. So numbers of laws, bus lines, prices and places stay.
 *
 * @param language the one that its writer said, if any: see {@link settleLanguage}. It decides which countries' phone numbers are expected.
 * @returns finds that do not overlap, in the order of the text; offsets are UTF-16. Deterministic, never throws,
 *   time linear in the length.
 */
export function findPersonalData(text: string, language?: string): PersonalDatum[] {
  const inOrderOfTrust = [
    ...findEmails(text),
    ...findIbans(text),
    ...findNationalIds(text),
    ...findCards(text),
    ...findIpAddresses(text),
    ...findBirthDates(text),
    ...findPlates(text),
    ...findHomes(text),
    ...findPhones(text, settleLanguage(text, language)),
    ...findNames(text),
  ];
  return withoutOverlaps(inOrderOfTrust);
}

/** Of finds that overlap, the one that comes earlier by trust stays. */
function withoutOverlaps(finds: readonly PersonalDatum[]): PersonalDatum[] {
  const ranked = finds
    .map((find, rank) => ({ find, rank }))
    .sort((a, b) => a.find.start - b.find.start || a.rank - b.rank);
  const kept: { find: PersonalDatum; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (!last || last.find.end <= next.find.start) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ find }) => find);
}

/** A text without its personal data, and what was found in the text as given. */
export interface MaskedText {
  readonly text: string;
  readonly found: readonly PersonalDatum[];
}

/**
 * Puts a mark in place of each piece of personal data: `[phone]`, `[iban]`, …
 *
 * @param options.language see {@link findPersonalData}.
 * @param options.markOf the mark of a kind, where it should be another (for example a word in the reader's language).
 */
export function maskPersonalData(
  text: string,
  options: { readonly language?: string; readonly markOf?: (kind: PersonalDataKind) => string } = {},
): MaskedText {
  const { language, markOf = (kind: PersonalDataKind) => `[${kind}]` } = options;
  const found = findPersonalData(text, language);
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(from, start) + markOf(kind);
    from = end;
  }
  return { text: masked + text.slice(from), found };
}
