import { createContext, useContext, type ReactNode } from 'react';
import type { Translator } from '@concivis/messages';
import type { CitizenTexts } from './citizen-catalogs.ts';

export type Texts = Translator<CitizenTexts>;

const TextsContext = createContext<Texts | null>(null);

/** Gives the texts of the person's language to everything inside. */
export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/**
 * What the page says to people, in their language.
 *
 * @throws {Error} outside a `TextsProvider`.
 */
export const useTexts = (): Texts => {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('useTexts needs a TextsProvider around it');
  return texts;
};
