import { z } from 'zod';
import { textLanguages, uiLanguages } from './limits.ts';

/** Control characters other than line feed and tab: never meaningful in what people write, and NUL is refused by PostgreSQL. */
// eslint-disable-next-line no-control-regex
const forbiddenControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const lineBreaks = /[\n\t\u2028\u2029]/;

/** True when the text is well-formed Unicode (no lone surrogate) without control characters. */
export const isPlainText = (value: string): boolean => value.isWellFormed() && !forbiddenControls.test(value);

const plain = (value: string) => isPlainText(value);

/** One line of text, trimmed, stored as NFC. Lengths in UTF-16 units. */
export const line = ({ min = 0, max }: { min?: number; max: number }) =>
  z
    .string()
    .overwrite((value) => value.trim().normalize('NFC'))
    .min(min)
    .max(max)
    .refine((value) => plain(value) && !lineBreaks.test(value), { error: 'text-malformed' });

/** Text of several lines, trimmed, line ends as LF, stored as NFC. Lengths in UTF-16 units. */
export const prose = ({ min = 0, max }: { min?: number; max: number }) =>
  z
    .string()
    .overwrite((value) => value.replaceAll('\r\n', '\n').trim().normalize('NFC'))
    .min(min)
    .max(max)
    .refine(plain, { error: 'text-malformed' });

/** A stable, readable key of a public service, a department or a district: `waste-collection`. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const uuid = z.uuid();

/** Made by the client once per form, so that a double click or a retry after a lost answer acts once. */
export const idempotencyKey = z.uuid();

export const uiLanguage = z.enum(uiLanguages);
/** What whoever writes says; where the words clearly are in another, they are kept in that, unless `und` was said. */
export const textLanguage = z.enum(textLanguages);

/** A time as ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** A calendar day, `2026-11-21`. */
export const day = z.iso.date();

/** A name in several languages; English is always there. */
export const localised = z
  .strictObject({
    en: z.string(),
    es: z.string().optional(),
    it: z.string().optional(),
    fr: z.string().optional(),
    de: z.string().optional(),
    ar: z.string().optional(),
  })
  .meta({ id: 'LocalisedText' });
export type LocalisedText = z.infer<typeof localised>;

/** Opaque place in a list. Whoever makes one up gets a 422. */
export const cursor = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_-]+$/);

/** A whole number written in a query string. */
export const queryInteger = ({ min, max }: { min: number; max: number }) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

export const page = <T extends z.ZodType>(id: string, item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() }).meta({ id });
