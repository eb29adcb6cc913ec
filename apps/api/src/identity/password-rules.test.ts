import { describe, expect, it } from '@jest/globals';
import { isTooCommon } from './password-rules.ts';

const amina = { email: 'amina.diallo@example.org', displayName: 'Amina Diallo' };

describe('a password', () => {
  it.each([
    'password123',
    'Password 1234',
    '12345678901',
    'qwertyuiop',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'abcdefghijkl',
    'contraseña2026',
    'Motdepasse!!',
    'amina.diallo1',
    'AminaDiallo2026',
    'amina.diallo@example.org',
  ])('is refused when it is what anybody would try first: %s', (password) => {
    expect(isTooCommon(password, amina)).toBe(true);
  });

  it.each([
    'correct horse battery staple',
    'Der Zug fährt um 7',
    'vierzehn-Ziegen',
    'amina likes the harbour',
    'كلمة سر طويلة جدا',
  ])('is taken when it is not: %s', (password) => {
    expect(isTooCommon(password, amina)).toBe(false);
  });
});
