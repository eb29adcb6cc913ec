import type { UiLanguage } from '@concivis/contracts';

/** A name for each language of the pages: none may be missing. */
export type InEveryLanguage = Readonly<Record<UiLanguage, string>>;
