import type { drift } from '@concivis/contracts';
import type { Drift } from '@concivis/tagger';

/** What is kept of a language between comparisons. */
export interface KeptLanguage extends drift.LanguageDrift {
  /** The day on which administrators were told of an alarm last. */
  readonly toldOn: string | null;
}

/** The comparisons of one language, and whatever was known of it before. */
interface Compared {
  readonly language: drift.LanguageDrift['language'];
  readonly before: KeptLanguage | undefined;
  readonly shifts: readonly Drift[];
}

/** The name of the mix of languages among comparisons. */
const everyLanguage = 'all';

/**
 * What a comparison says of each language, after what was said before it. An alarm holds until enough texts are calm; too
 * few say nothing.
 *
 * @param toldAfter an alarm that was told of after this day and comes back rests on texts that were told of, and is not told
 *   of again
 * @returns `alarms` are those that administrators are to be told of now
 */
export const nextStatuses = (
  before: readonly KeptLanguage[],
  drifts: readonly Drift[],
  { day, toldAfter }: { readonly day: string; readonly toldAfter: string },
): { languages: KeptLanguage[]; alarms: KeptLanguage[] } => {
  const alarms: KeptLanguage[] = [];
  const languages = [...Map.groupBy(drifts, ({ language }) => language)].map(([code, shifts]) => {
    const language = code === everyLanguage ? null : (code as drift.LanguageDrift['language']);
    const known = before.find((each) => each.language === language);
    const next = nextOf({ language, before: known, shifts }, day);
    const isNew = next.status === 'alarm' && known?.status !== 'alarm';
    if (!isNew || (next.toldOn !== null && next.toldOn > toldAfter)) return next;
    const told = { ...next, toldOn: day };
    alarms.push(told);
    return told;
  });
  return { languages, alarms };
};

const nextOf = ({ language, before, shifts }: Compared, day: string): KeptLanguage => {
  const found = verdictOf(shifts);
  const status = found === 'too-few-texts' && before?.status === 'alarm' ? 'alarm' : found;
  return {
    language,
    status,
    since: before?.status === status ? before.since : day,
    toldOn: before?.toldOn ?? null,
    texts: shifts[0]?.n ?? { reference: 0, current: 0 },
    shifts: shifts.map(presentShift),
  };
};

const verdictOf = (shifts: readonly Drift[]): drift.DriftStatus => {
  if (shifts.some(({ alarm }) => alarm)) return 'alarm';
  return shifts.some(({ enough }) => enough) ? 'calm' : 'too-few-texts';
};

const presentShift = ({
  measure,
  term,
  value,
  threshold,
  alarm,
  reference,
  current,
}: Drift): KeptLanguage['shifts'][number] => ({
  measure,
  term: term ?? null,
  value: rounded(value),
  threshold: rounded(threshold),
  alarm,
  // Shares of few texts would say what those few were about; an alarm rests on many.
  shares: alarm ? { reference: roundedShares(reference), current: roundedShares(current) } : null,
});

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e4) / 1e4;

const roundedShares = (shares: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(shares).map(([part, share]) => [part, Math.round(share * 1e4) / 1e4]));
