import type { UiLanguage } from '@concivis/contracts';
import { createTranslator, type Translator } from '@concivis/messages';
import { loadMail, type MailMessages } from '@concivis/messages/mail';

export type MailWords = Translator<MailMessages>;

const loaded = new Map<UiLanguage, Promise<MailWords>>();

/** What mails say, in one language; read once. */
export const mailWords = (language: UiLanguage): Promise<MailWords> => {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const words = loadMail(language).then((catalog) =>
    createTranslator(language, [catalog], { timeZone: 'UTC' }),
  );
  loaded.set(language, words);
  return words;
};
