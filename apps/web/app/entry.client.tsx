import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { isLanguage } from '@concivis/messages';
import { loadTexts } from './i18n/citizen-catalogs.ts';

const { lang } = document.documentElement;
await loadTexts(isLanguage(lang) ? lang : 'en');
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />);
});
