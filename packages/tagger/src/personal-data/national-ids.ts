import { collect, wordsBefore } from './finding.ts';
import type { PersonalDatum } from './finding.ts';

/** A national number: its shape, its check, and the word that must stand before it where the shape says too little. */
interface NationalId {
  readonly shape: RegExp;
  readonly holds: (code: string) => boolean;
  readonly beside?: RegExp;
}

const digitsOf = (code: string) => [...code].map(Number);
const weighted = (code: string, weights: readonly number[]) =>
  digitsOf(code).reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0);

const oddPlaces = new Map(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((sign, i) => [
    sign,
    [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14,
      16, 10, 22, 25, 24, 23,
    ][i]!,
  ]),
);

/** Codice fiscale: Italian Ministry of Finance decree of 23 December 1976, check letter modulo 26. */
function isCodiceFiscale(code: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const sign = code[i]!;
    const even = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    sum += i % 2 === 0 ? oddPlaces.get(sign)! : even;
  }
  return String.fromCharCode(65 + (sum % 26)) === code[15];
}

/** DNI and NIE: letter by the number modulo 23; X, Y, Z stand for 0, 1, 2. */
function isDni(code: string): boolean {
  const number = Number(code.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === code.at(-1);
}

/** NIR: key 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
function isNir(code: string): boolean {
  const number = BigInt(code.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  return 97n - (number % 97n) === BigInt(code.slice(13));
}

/** Steuer-ID: ISO 7064 MOD 11,10, and one digit of the first ten comes two or three times. */
function isSteuerId(code: string): boolean {
  const first = code.slice(0, 10);
  const most = Math.max(...[...first].map((digit) => first.split(digit).length - 1));
  let product = 10;
  for (const digit of digitsOf(first)) product = (((digit + product) % 10 || 10) * 2) % 11;
  return most >= 2 && most <= 3 && (11 - product) % 10 === Number(code[10]);
}

const isBsn = (code: string) =>
  code !== '000000000' && weighted(code, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

function isNif(code: string): boolean {
  const rest = weighted(code.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return Number(code[8]) === (rest < 2 ? 0 : 11 - rest);
}

const nationalIds: readonly NationalId[] = [
  {
    shape:
      /(?<![\p{L}\p{N}])[A-Z]{6}[ ]?[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[ ]?[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![\p{L}\p{N}])/giu,
    holds: isCodiceFiscale,
  },
  {
    shape: /(?<![\p{L}\p{N}])(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
    holds: isDni,
  },
  { shape: /(?<![\p{L}\p{N}])[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu, holds: isDni },
  {
    shape:
      /(?<![\p{L}\p{N}])[12478][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}(?![\p{L}\p{N}])/gu,
    holds: isNir,
  },
  { shape: /(?<![\p{L}\p{N}])[1-9]\d \d{3} \d{3} \d{3}(?![\p{L}\p{N}])/gu, holds: isSteuerId },
  {
    shape: /(?<![\p{L}\p{N}])[1-9](?:[ ]?\d){10}(?![\p{L}\p{N}])/gu,
    holds: isSteuerId,
    beside: /steuer-?\s?(id|identifikationsnummer|nummer)|idnr/,
  },
  {
    shape: /(?<![\p{L}\p{N}])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\p{N}])/gu,
    holds: isBsn,
    beside: /\bbsn\b|burgerservicenummer|sofi-?nummer/,
  },
  {
    shape: /(?<![\p{L}\p{N}])[1-3](?:[ .]?\d){8}(?![\p{L}\p{N}])/gu,
    holds: isNif,
    beside: /\bnif\b|contribuinte|identificacao fiscal|numero fiscal/,
  },
  {
    shape:
      /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d{2}){3}[ -]?[A-D](?![\p{L}\p{N}])/gu,
    holds: () => true,
  },
];

/** National numbers of the seven countries: checked by their own rule, and by the word beside them where that is weak. */
export function findNationalIds(text: string): PersonalDatum[] {
  return nationalIds.flatMap(({ shape, holds, beside }) =>
    collect(text, shape, 'national-id', (found, start) => {
      const code = found.replace(/[ .-]/g, '').toUpperCase();
      return holds(code) && (beside === undefined || beside.test(wordsBefore(text, start)));
    }),
  );
}
