import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import IntlMessageFormat from 'intl-messageformat';
import { loadCitizen } from './citizen.ts';
import { formatNodes } from './format-message.ts';
import { languages, type Language } from './languages.ts';
import { loadMail } from './mail.ts';
import { MessageSyntaxError, parseMessage } from './parse-message.ts';
import { loadStaff } from './staff.ts';

type Values = Record<string, string | number | Date>;

function ours(message: string, language: Language, values: Values): string {
  const bare = formatNodes<never>(parseMessage(message), { language, timeZone: 'UTC', values }).join('');
  return bare.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u202f', '\u00a0');
}

/** The widely used implementation, as the judge. Where it leaves a plain number bare we group it, so none is tried. */
function theirs(message: string, language: Language, values: Values): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  const tagNames = [...message.matchAll(/<([a-z]+)>/g)].map(([, tag = '']) => tag);
  const tags = Object.fromEntries(tagNames.map((tag) => [tag, (chunks: unknown[]) => chunks.join('')]));
  const formatted = new IntlMessageFormat(message, locale, {
    date: { '': { dateStyle: 'medium' } },
  }).format({ ...tags, ...values });
  return String(formatted).replaceAll('\u202f', '\u00a0');
}

const plainTexts = fc.stringMatching(/^[a-zé ’،#"=,:-]{0,12}$/);
const names = fc.constantFrom('a', 'b2', 'userName', 'n');

/** Well-formed messages with everything that we support, nested. */
const { message: messages } = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainTexts,
    fc.constantFrom("''", "it's", "'{'", "'{a}'", "'<b>'", '< 3'),
    names.map((name) => `{${name}}`),
    fc.constantFrom('{n, number}', '{n, number, integer}', '{ n , number , percent }'),
    fc
      .tuple(fc.constantFrom('plural', 'selectordinal'), tie('message'), tie('message'), tie('message'))
      .map(([kind, one, few, other]) => `{n, ${kind}, =3 {${few}} one {${one}}  other{${other}}}`),
    tie('message').map((other) => `{n, plural, offset:1 =1 {#!} one {# more} other {# ${other}}}`),
    fc.tuple(tie('message'), tie('message')).map(([x, other]) => `{a, select, x {${x}} other {${other}}}`),
    tie('message').map((inside) => `<link>${inside}</link>`),
  ),
}));

describe('message format', () => {
  it('says the same as the widely used implementation for any message and any language', () => {
    const values = fc.record({
      a: fc.constantFrom('x', 'y', 'other', 'constructor'),
      b2: fc.constantFrom('', 'Zoë', '{x}', '<b>'),
      userName: fc.constantFrom('Ana', 'سلمى'),
      n: fc.oneof(fc.nat(12), fc.nat(2_000_000)),
    });
    fc.assert(
      fc.property(messages, fc.constantFrom(...languages), values, (message, language, filling) => {
        const withoutBareNumber = message.replaceAll('{n}', '{n, number}');
        expect(ours(withoutBareNumber, language, filling)).toBe(theirs(withoutBareNumber, language, filling));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(languages)('says the same for every catalog text in %s', async (language) => {
    const bundles = [await loadCitizen(language), await loadStaff(language), await loadMail(language)];
    const namespaces = bundles.flatMap((bundle) => Object.values<Record<string, string>>(bundle));
    for (const message of namespaces.flatMap((texts) => Object.values(texts))) {
      const asked = [...message.matchAll(/\{\s*([A-Za-z]\w*)\s*(?:,\s*(\w+))?/g)];
      for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
        const values: Values = {};
        for (const [, name = '', kind] of asked) {
          const moment = kind === 'date' || kind === 'time';
          if (kind !== undefined || !(name in values))
            values[name] = moment ? new Date(0) : kind ? count : 'x';
        }
        // The judge spells dates by its own named formats, not by the language's; ours are tested with the translator.
        if (asked.some(([, , kind]) => kind === 'date' || kind === 'time')) continue;
        expect(ours(message, language, values)).toBe(theirs(message, language, values));
      }
    }
  });

  it.each([
    '{',
    '}',
    '{}',
    '{a',
    '{a b}',
    '{n, plural}',
    '{n, plural, one {x}}',
    '{n, plural, other {x}',
    '{n, number, ::currency/EUR}',
    '{n, number, dollars}',
    '{at, date, yyyy}',
    '{n, spellout}',
    '<b>x',
    '<b>x</i>',
    '{a, select, other {<b>}}',
  ])('refuses %p', (message) => {
    expect(() => parseMessage(message)).toThrow(MessageSyntaxError);
  });

  it('stops on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."{}<>'#,abn/ =") }), (text) => {
        try {
          parseMessage(text);
        } catch (error) {
          expect(error).toBeInstanceOf(MessageSyntaxError);
        }
      }),
    );
  });
});
