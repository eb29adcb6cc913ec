import { collect, wordsBefore } from './finding.ts';
import type { PersonalDatum } from './finding.ts';
import { afterReferenceWord } from './cues.ts';

/** Lengths of IBANs by country (SWIFT IBAN registry), for the countries whose accounts turn up in European texts. */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24,
  FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21,
  MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24,
  SM: 27, TN: 24, TR: 26, UA: 29, XK: 20,
}; // prettier-ignore

const ibanStart = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?=[ \u00a0-]?[A-Za-z0-9])/gu;

/** IBANs whose length fits the country and whose checksum (ISO 7064, modulo 97) is right. */
export function findIbans(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  for (const { 0: head, index } of text.matchAll(ibanStart)) {
    const length = ibanLengths[head.slice(0, 2).toUpperCase()];
    const end = length === undefined ? -1 : endOfIban(text, index, length);
    if (end > 0) found.push({ kind: 'iban', start: index, end });
  }
  return found;
}

/** Where an IBAN that starts here ends, or -1; single spaces and hyphens may separate its groups. */
function endOfIban(text: string, start: number, length: number): number {
  let code = '';
  let position = start;
  while (code.length < length && position < text.length) {
    const sign = text[position]!;
    if (/[A-Za-z0-9]/.test(sign)) code += sign.toUpperCase();
    else if (!/[ \u00a0-]/.test(sign) || !/[A-Za-z0-9]/.test(text[position - 1]!)) return -1;
    position += 1;
  }
  const goesOn = /[\p{L}\p{N}]/u.test(text[position] ?? ' ');
  return code.length === length && !goesOn && remainder97(code.slice(4) + code.slice(0, 4)) === 1
    ? position
    : -1;
}

function remainder97(code: string): number {
  let remainder = 0;
  for (const sign of code)
    for (const digit of parseInt(sign, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

const cardNumber = /(?<![\p{L}\p{N}.,/+-])[2-6]\d{3}(?:[ \u00a0-]?\d){9,15}(?![\p{L}\p{N}])/gu;
const schemes: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(0|6|8)/, [14]],
  [/^(6011|64[4-9]|65)/, [16, 19]],
  [/^(50|5[6-8]|6[37])/, [16, 18, 19]],
];

/** Payment cards: a beginning and a length that a card scheme uses, and a right check digit (Luhn). */
export function findCards(text: string): PersonalDatum[] {
  return collect(text, cardNumber, 'card', (found, start) => {
    const digits = found.replace(/\D/g, '');
    const known = schemes.some(([head, lengths]) => head.test(digits) && lengths.includes(digits.length));
    return known && passesLuhn(digits) && !afterReferenceWord(wordsBefore(text, start, 24));
  });
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
