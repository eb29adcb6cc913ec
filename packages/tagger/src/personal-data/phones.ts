import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import { afterPhoneWord, afterReferenceWord, beforeAmountWord } from './cues.ts';
import { collect, wordsAfter, wordsBefore } from './finding.ts';
import type { PersonalDatum } from './finding.ts';

/** Where a number without a country code may be from, by the language of the text. */
const countriesOf: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['GB', 'IE'],
  es: ['ES'],
  it: ['IT'],
  fr: ['FR', 'BE'],
  de: ['DE', 'AT'],
  nl: ['NL', 'BE'],
  pt: ['PT'],
};
const anyCountry: readonly CountryCode[] = ['GB', 'ES', 'IT', 'FR', 'DE', 'NL', 'PT'];

/** Numbers of everybody's: hotlines, shared cost, directories. They are not a person's. */
const publicTypes = new Set(['TOLL_FREE', 'SHARED_COST', 'PREMIUM_RATE', 'UAN', 'VOICEMAIL']);

const candidate = /(?<![\p{L}\p{N}.,/+-])(?:\+ ?|\()?\d(?:[ \u00a0()./-]{0,2}\d){6,15}(?![\p{L}\p{N}%])/gu;
const dateShape = /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$/;
const thousandsShape = /^\d{1,3}([. ,\u00a0]\d{3})+$/;

/**
 * Phone numbers that a person can be reached at.
 *
 * A number with a country code counts when it is valid; one without counts when it is valid in a country of the
 * language and is either written as a number to dial (leading 0, or a mobile number in groups) or stands beside a
 * word for calling.
 */
export function findPhones(text: string, language: string): PersonalDatum[] {
  const countries = countriesOf[language] ?? anyCountry;
  return collect(text, candidate, 'phone', (found, start, end) => {
    if (dateShape.test(found) || beforeAmountWord(wordsAfter(text, end))) return false;
    if (/^(\+|00[1-9])/.test(found)) return isPersonal(found.replace(/^00/, '+'), undefined);
    const before = wordsBefore(text, start);
    const dialled = afterPhoneWord(before);
    if (!dialled && (afterReferenceWord(before) || !looksDialled(found))) return false;
    return countries.some((country) => isPersonal(found, country, !dialled));
  });
}

/** Without a word beside it: a leading zero in groups or of full length, or groups that are not an amount's. */
function looksDialled(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (/^\(?0[1-9]/.test(found)) return digits >= 10 || (/[ /-]/.test(found) && digits >= 9);
  return (
    digits >= 9 && /[ -]/.test(found) && !/\./.test(found) && !(thousandsShape.test(found) && digits > 9)
  );
}

function isPersonal(found: string, country: CountryCode | undefined, mobileOnly = false): boolean {
  const number = parsePhoneNumberFromString(found, {
    ...(country && { defaultCountry: country }),
    extract: false,
  });
  if (!number?.isValid()) return false;
  const type = number.getType();
  if (type !== undefined && publicTypes.has(type)) return false;
  return !mobileOnly || /^\(?0/.test(found) || type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}
