import { describe, expect, it } from '@jest/globals';
import { loadCitizen, type CitizenMessages } from './citizen.ts';
import { loadMail } from './mail.ts';
import { loadStaff } from './staff.ts';
import { createTranslator, type Translator } from './translator.ts';

const english = createTranslator('en', [await loadCitizen('en')]);
const arabic = createTranslator('ar', [await loadCitizen('ar'), await loadMail('ar')]);
const noon = '2026-11-21T12:00:00Z';

describe('a translator', () => {
  it('counts as each language counts', async () => {
    const french = createTranslator('fr', [await loadCitizen('fr')]);
    expect([0, 1, 2].map((count) => english.t('shell.characters.left', { count }))).toEqual([
      '0 characters left',
      '1 character left',
      '2 characters left',
    ]);
    expect([0, 1, 2].map((count) => french.t('shell.characters.left', { count }))).toEqual([
      '0 caractère restant',
      '1 caractère restant',
      '2 caractères restants',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic.t('shell.characters.left', { count }))).toEqual([
      'لم يبقَ أي حرف',
      'بقي حرف واحد',
      'بقي حرفان',
      'بقيت 3 أحرف',
      'بقي 11 حرفًا',
      'بقي 100 حرف',
    ]);
  });

  it('knows the texts of every bundle that it was given', async () => {
    const staff = createTranslator('de', [await loadCitizen('de'), await loadStaff('de')]);
    expect(staff.t('shell.nav.ideas')).toBe('Ideen');
    expect(staff.t('desk.queue.count', { count: 2 })).toBe('2 Vorgänge warten');
    const citizens: Translator<CitizenMessages> = staff;
    expect(citizens.t('ideas.list.title')).toBe('Ideen');
  });

  it('puts links and other marked words where the language wants them', () => {
    const parts = english.rich('account.log-in.none', { link: (children) => ({ link: children }) });
    expect(parts).toEqual(['No account yet? ', { link: ['Sign up'] }]);
    const marked = english.rich('shell.signed-in-as', {
      name: 'Lucia',
      hidden: (words) => `(${words.join('')})`,
      who: (words) => `[${words.join('')}]`,
    });
    expect(marked.join('')).toBe('(Signed in as) [Lucia]');
  });

  it('shows moments in the zone of the town, and a bare day as that day', () => {
    const rome = createTranslator('it', [], { timeZone: 'Europe/Rome' });
    const lima = createTranslator('es', [], { timeZone: 'America/Lima' });
    expect(rome.formatDateTime('2026-11-20T23:30:00Z')).toBe('21 novembre 2026 alle ore 00:30');
    expect(lima.formatDate('2026-11-20T02:00:00Z')).toBe('19 de noviembre de 2026');
    expect(lima.formatDate('2026-11-20')).toBe('20 de noviembre de 2026');
  });

  it('says how long ago', () => {
    const ago = (value: string) => english.formatRelative(value, noon);
    expect(ago('2026-11-21T11:59:30Z')).toBe('now');
    expect(ago('2026-11-21T12:00:20Z')).toBe('now');
    expect(ago('2026-11-21T11:15:00Z')).toBe('45 minutes ago');
    expect(ago('2026-11-20T11:00:00Z')).toBe('1 day ago');
    expect(ago('2026-11-24T12:00:00Z')).toBe('in 3 days');
    expect(ago('2024-11-21T12:00:00Z')).toBe('2 years ago');
  });

  it('writes numbers, lists and names of languages in its language', () => {
    const german = createTranslator('de', []);
    expect(german.formatNumber(1234567.891, { maximumFractionDigits: 1 })).toBe('1.234.567,9');
    expect(german.formatList(['Bus', 'Bahn', 'Rad'])).toBe('Bus, Bahn und Rad');
    expect(english.formatList(['bus', 'train'], 'or')).toBe('bus or train');
    expect(german.languageName('nl')).toBe('Niederländisch');
    expect(german.languageName('not a code')).toBe('not a code');
  });

  it('writes Arabic with the digits that forms and reference numbers use', () => {
    expect(arabic.formatNumber(1234)).toMatch(/^1.?234$/);
    expect(arabic.formatDate('2026-11-21')).toContain('2026');
    expect(arabic.direction).toBe('rtl');
  });

  it('keeps a foreign name from reordering an Arabic sentence, and leaves addresses clickable', () => {
    const body = arabic.t('mail.confirm.body', { name: 'Lucia Ferri', link: 'https://example.org/c/1' });
    expect(body).toContain('\u2068Lucia Ferri\u2069');
    expect(body).toContain('\nhttps://example.org/c/1\n');
    expect(arabic.t('mail.confirm.body', { name: 'سلمى', link: '' })).not.toContain('\u2068');
  });

  it('shows a text that nobody wrote as its key instead of breaking the page', () => {
    const key: string = 'problems.invented-yesterday';
    for (const stranger of [key, '', 'ideas', 'ideas.', '__proto__.toString', 'ideas.toString']) {
      expect(english.find(stranger)).toBeUndefined();
    }
    expect(english.find('problems.field.too-big', { limit: 5 })).toBe('Choose 5 or less.');
    // @ts-expect-error there is no such key
    expect(english.t(key)).toBe(key);
    // @ts-expect-error the number is missing
    expect(english.t('shell.characters.left')).toContain('{count}');
  });

  it('asks for what any of several texts asks for', () => {
    const fault = 'too-short' as 'required' | 'too-short';
    expect(english.t(`problems.field.${fault}`, { limit: 8 })).toBe('Write at least 8 characters.');
    // @ts-expect-error one of the two needs the limit
    expect(english.t(`problems.field.${fault}`)).toContain('{limit}');
  });

  it('does not compile with a wrong key, argument or tag', () => {
    // @ts-expect-error no such key
    english.t('shell.characters.lefts', { count: 1 });
    // @ts-expect-error a count is a number
    english.t('shell.characters.left', { count: '1' });
    // @ts-expect-error no such argument
    english.t('ideas.list.title', { count: 1 });
    // @ts-expect-error staff texts were not loaded
    english.t('desk.title');
    // @ts-expect-error the tag has no function
    english.rich('account.log-in.none', {});
    expect(english.t('ideas.list.title')).toBe('Ideas');
  });
});
