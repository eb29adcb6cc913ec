import type { ReadingSummary } from '@concivis/tagger';
import { statement } from '../../platform/database/statement.ts';
import type { KeptLanguage } from './next-statuses.ts';

export interface ReadingDay {
  day: string;
  language: string;
  summary: ReadingSummary;
}

/** $1 version; $2 days and $3 languages in step. */
export const readingDaysOf = statement<ReadingDay>(
  'tag-models.reading-days-of',
  `SELECT day::text, language, summary FROM tag_reading_days
    WHERE version = $1 AND (day, language) IN (SELECT * FROM unnest($2::date[], $3::text[]))`,
);

/** $1 version; columns in step: $2 days, $3 languages, $4 texts, $5 summaries. */
export const putReadingDays = statement(
  'tag-models.put-reading-days',
  `INSERT INTO tag_reading_days (version, day, language, texts, summary)
   SELECT $1, given.* FROM unnest($2::date[], $3::text[], $4::int[], $5::jsonb[]) AS given
       ON CONFLICT (version, day, language) DO UPDATE SET texts = excluded.texts, summary = excluded.summary`,
);

/** $1 version, $2 first day, $3 last day. */
export const readingDaysBetween = statement<ReadingDay>(
  'tag-models.reading-days-between',
  'SELECT day::text, language, summary FROM tag_reading_days WHERE version = $1 AND day BETWEEN $2 AND $3',
);

/** Oldest first. $1 version, $2 last day, $3 days at most. */
export const firstReadingDays = statement<{ day: string; texts: number }>(
  'tag-models.first-reading-days',
  `SELECT day::text, sum(texts)::int AS texts FROM tag_reading_days
    WHERE version = $1 AND day <= $2 GROUP BY day ORDER BY day LIMIT $3`,
);

/** $1 version, $2 first day, $3 last day. */
export const textsBetween = statement<{ texts: number }>(
  'tag-models.texts-between',
  'SELECT COALESCE(sum(texts), 0)::int AS texts FROM tag_reading_days WHERE version = $1 AND day BETWEEN $2 AND $3',
);

export interface DriftRow {
  reference_from: string;
  reference_to: string;
  compared_on: string;
  current_from: string;
  languages: KeptLanguage[];
}

/** The newest comparison. $1 version. */
export const driftOf = statement<DriftRow>(
  'tag-models.drift-of',
  `SELECT reference_from::text, reference_to::text, compared_on::text, current_from::text, languages
     FROM tag_drift WHERE version = $1`,
);

/** $1 version, $2 and $3 reference, $4 compared on, $5 first day of what was compared, $6 languages. */
export const putDrift = statement(
  'tag-models.put-drift',
  `INSERT INTO tag_drift (version, reference_from, reference_to, compared_on, current_from, languages)
   VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (version) DO UPDATE
      SET compared_on = excluded.compared_on, current_from = excluded.current_from, languages = excluded.languages`,
);
