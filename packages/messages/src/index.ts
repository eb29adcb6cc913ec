export { createTranslator, type Translator } from './translator.ts';
export {
  chosenLanguage,
  isLanguage,
  languageCookie,
  languageFacts,
  languages,
  negotiate,
  type Direction,
  type Language,
} from './languages.ts';
export type { Catalog, KeyOf, Texts, ValuesOf } from './catalogs.ts';
export type { Instant, Length } from './formats.ts';
export { parseMessage, MessageSyntaxError } from './parse-message.ts';
