import { invalidField } from '../platform/http/problem.ts';
import { commonPasswords } from './common-passwords.ts';

const shortestTelling = 4;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s._+@-]/g, '');
/** What people add to a word so that it looks less common. */
const bare = (text: string) => text.replaceAll(/^[\d!?#$*]+|[\d!?#$*]+$/g, '');

const repeats = (text: string) => /^(.{1,4})\1+.{0,3}$/su.test(text);
/** `abcdefghij`, `9876543210`; after 9 comes 0. */
const counts = (text: string) => {
  const signs = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = signs.slice(1).map((sign, at) => sign - (signs[at] ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
};

/**
 * Whether the password is among the first that anybody would try: much used, one thing repeated, a row of signs, or what the
 * account itself says.
 */
export const isTooCommon = (password: string, account: { email: string; displayName: string }): boolean => {
  const text = plain(password);
  const stem = bare(text);
  if (commonPasswords.has(text) || commonPasswords.has(stem) || repeats(text) || counts(text)) return true;
  const [local = ''] = account.email.split('@');
  const own = [account.email, local, account.displayName, ...account.displayName.split(/\s+/)].map(plain);
  return own.some((word) => word.length >= shortestTelling && (text === word || stem === bare(word)));
};

/** @throws {Refusal} `invalid-input` with `password-too-common` at the password. */
export const checkPassword = (password: string, account: { email: string; displayName: string }): void => {
  if (isTooCommon(password, account)) {
    throw invalidField('password', 'password-too-common', 'Too many people use this password');
  }
};
