import { useMemo } from 'react';
import { isLanguage, type Language } from '@concivis/messages';
import { Outlet, useLoaderData, type LoaderFunctionArgs, type MiddlewareFunction } from 'react-router';
import { visitorContext } from '../i18n/visitor.server.ts';
import { loadStaffTexts, staffTextsIn } from './staff-catalogs.ts';
import { StaffTextsProvider } from './staff-texts.tsx';
import './staff.css';

// A page is brought to life as soon as its modules are there, so the texts have to be among them.
if (typeof document !== 'undefined') {
  const { lang } = document.documentElement;
  await loadStaffTexts(isLanguage(lang) ? lang : 'en');
}

export const middleware: MiddlewareFunction<Response>[] = [
  async ({ context }, next) => {
    await loadStaffTexts(context.get(visitorContext).language);
    return next();
  },
];

export const loader = ({ context }: LoaderFunctionArgs) => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { language: context.get(visitorContext).language, timeZone };
};

/** A language is fetched before it is spoken. */
export async function clientLoader({ serverLoader }: { serverLoader: <T>() => Promise<T> }) {
  const answer = await serverLoader<{ language: Language; timeZone: string }>();
  await loadStaffTexts(answer.language);
  return answer;
}

/** What the pages of the desk and the insights have in common: their texts. Each asks the API for itself, which knows who may. */
export default function StaffPages() {
  const { language, timeZone } = useLoaderData<typeof loader>();
  const texts = useMemo(() => staffTextsIn(language, timeZone), [language, timeZone]);
  return (
    <StaffTextsProvider texts={texts}>
      <Outlet />
    </StaffTextsProvider>
  );
}
