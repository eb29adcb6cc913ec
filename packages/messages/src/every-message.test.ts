import { describe, expect, it } from '@jest/globals';
import { loadCitizen } from './citizen.ts';
import { languages, type Language } from './languages.ts';
import { loadMail } from './mail.ts';
import { parseMessage, type MessageNode } from './parse-message.ts';
import { loadStaff } from './staff.ts';
import { loadTagging } from './tagging.ts';

async function messagesOf(language: Language): Promise<Map<string, string>> {
  const load = [loadCitizen, loadStaff, loadMail, loadTagging];
  const bundles = await Promise.all(load.map((bundle) => bundle(language)));
  const messages = new Map<string, string>();
  for (const [namespace, texts] of bundles.flatMap((bundle) =>
    Object.entries<Record<string, string>>(bundle),
  )) {
    for (const [key, text] of Object.entries(texts)) messages.set(`${namespace}.${key}`, text);
  }
  return messages;
}

/** Every node of a message, those inside options and tags too. */
function everyNode(nodes: readonly MessageNode[]): MessageNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    if (node.kind === 'tag') return [node, ...everyNode(node.children)];
    if ('options' in node) return [node, ...[...node.options.values()].flatMap(everyNode)];
    return [node];
  });
}

/** What a message asks to be filled with, as `name: kind`; a select with its options, which must agree too. */
function placeholdersOf(message: string): string[] {
  const found = everyNode(parseMessage(message)).flatMap((node) => {
    if (typeof node === 'string' || node.kind === 'count') return [];
    const detail = node.kind === 'select' ? [...node.options.keys()].sort().join('|') : '';
    return [`${node.name}: ${node.kind} ${detail}`.trim()];
  });
  return [...new Set(found)].sort();
}

/** The words alone. */
function wordsOf(message: string): string {
  return everyNode(parseMessage(message))
    .filter((node) => typeof node === 'string')
    .join(' ');
}

/**
 * The forms that a language needs for the whole numbers that occur. Spanish, French and Italian have a further one
 * for exact millions ("1 millón de ideas"), which may be given and is never reached here.
 */
function neededForms(language: Language, type: 'plural' | 'selectordinal'): Set<string> {
  const rules = new Intl.PluralRules(language, { type: type === 'plural' ? 'cardinal' : 'ordinal' });
  return new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
}

const english = await messagesOf('en');

describe.each(languages)('every message in %s', (language) => {
  it('has the keys and placeholders of the English one', async () => {
    const messages = await messagesOf(language);
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of messages) {
      expect({ key, asks: placeholdersOf(message) }).toEqual({
        key,
        asks: placeholdersOf(english.get(key) ?? ''),
      });
    }
  });

  it('has every form that numbers take in the language', async () => {
    for (const [key, message] of await messagesOf(language)) {
      for (const node of everyNode(parseMessage(message))) {
        if (typeof node === 'string' || (node.kind !== 'plural' && node.kind !== 'selectordinal')) continue;
        const missing = [...neededForms(language, node.kind)].filter((form) => !node.options.has(form));
        expect({ key, missing }).toEqual({ key, missing: [] });
        const unknown = [...node.options.keys()].filter(
          (form) => !form.startsWith('=') && !/^(zero|one|two|few|many|other)$/.test(form),
        );
        expect({ key, unknown }).toEqual({ key, unknown: [] });
      }
    }
  });

  it('is translated, tidy and in Unicode normal form', async () => {
    for (const [key, message] of await messagesOf(language)) {
      const { words, reference } = { words: wordsOf(message), reference: wordsOf(english.get(key) ?? '') };
      const isSentence = reference.trim().split(/\s+/).length > 2;
      const isCopy = language !== 'en' && isSentence && words === reference;
      const isTidy = message.trim() === message && message !== '' && message.normalize('NFC') === message;
      expect({ key, isCopy, isTidy }).toEqual({ key, isCopy: false, isTidy: true });
      if (language === 'ar' && isSentence)
        expect({ key, words }).toEqual({ key, words: expect.stringMatching(/[\u0600-\u06ff]/) });
    }
  });
});

describe('Italian', () => {
  it('is impersonal everywhere, in mails as on pages: nobody is addressed as Lei', async () => {
    const formal = [...(await messagesOf('it'))].filter(([, message]) =>
      /(?<!\p{L})([Ll]ei|(il|la|i|le|del|della) S(uo|ua|uoi|ue)|[Aa]cceda|[Aa]pra|[Ss]celga|[Cc]onfermi|[Ll]egga|[Pp]rovi|[Ss]criva|[Rr]icarichi|[Ii]ndichi)(?!\p{L})/u.test(
        message,
      ),
    );
    expect(formal).toEqual([]);
  });
});

describe('Arabic', () => {
  it('has six forms', () => {
    expect([...neededForms('ar', 'plural')].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
  });
});
