import './text-encoding.ts';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { Language } from '@concivis/messages';
import { loadTexts, textsIn } from '../i18n/citizen-catalogs.ts';
import { TextsProvider, type Texts } from '../i18n/texts.tsx';

/** The texts of a language, loaded, with days as they are in UTC. */
export const textsOf = async (language: Language = 'en'): Promise<Texts> => {
  await loadTexts(language);
  return textsIn(language, 'UTC');
};

/** What stands around a component on every page: its texts and its address. */
export const around = (texts: Texts, path = '/') =>
  function Around({ children }: { children: ReactNode }) {
    return (
      <MemoryRouter initialEntries={[path]}>
        <TextsProvider texts={texts}>{children}</TextsProvider>
      </MemoryRouter>
    );
  };

/** The HTML that somebody without JavaScript gets. */
export const htmlOf = (element: ReactNode, texts: Texts, path?: string): string => {
  const Around = around(texts, path);
  return renderToStaticMarkup(<Around>{element}</Around>);
};
