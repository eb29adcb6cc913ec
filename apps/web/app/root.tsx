import { useMemo, type ReactNode } from 'react';
import {
  data,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
  type HeadersArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { languageFacts, type Language } from '@concivis/messages';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import { loadTexts, textsIn } from './i18n/citizen-catalogs.ts';
import { TextsProvider } from './i18n/texts.tsx';
import { meetVisitor, visitorContext } from './i18n/visitor.server.ts';
import { pageContext } from './page-context.ts';
import { ErrorPage } from './shell/error-page.tsx';
import { Frame } from './shell/frame.tsx';
import { takeNotice } from './shell/notices.server.ts';
import type { PageAccount } from './shell/page-account.ts';
import './styles/index.css';

export const middleware = [meetVisitor];

/** Days are shown as they are where the server stands: the town. Asking takes longer than most loaders. */
const { timeZone: zoneOfTown } = new Intl.DateTimeFormat().resolvedOptions();

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { account, language } = context.get(visitorContext);
  const { demo, readBy } = context.get(pageContext);
  const { notice, headers } = takeNotice(request, context);
  const shown: PageAccount | null = account && {
    name: account.displayName,
    isStaff: account.role !== 'citizen',
    isAdministrator: account.role === 'administrator',
  };
  return data({ language, timeZone: zoneOfTown, demo, readBy, notice, account: shown }, { headers });
}

/** A refused page says when to come back, whichever page it is. */
export const headers = ({ errorHeaders, loaderHeaders }: HeadersArgs) => errorHeaders ?? loaderHeaders;

/** A language is fetched before it is spoken. */
export async function clientLoader({ serverLoader }: { serverLoader: <T>() => Promise<T> }) {
  const answer = await serverLoader<{ language: Language }>();
  await loadTexts(answer.language);
  return answer;
}

/** The document around every page, error pages too. */
export function Layout({ children }: { children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>('root');
  const language = known?.language ?? 'en';
  const timeZone = known?.timeZone ?? 'UTC';
  const texts = useMemo(() => textsIn(language, timeZone), [language, timeZone]);
  return (
    <html lang={language} dir={languageFacts[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={language === 'ar' ? arabic : latin}
        />
        <Meta />
        <Links />
      </head>
      <body>
        <TextsProvider texts={texts}>
          <Frame account={known?.account ?? null} demo={known?.demo ?? false} notice={known?.notice ?? null}>
            {children}
          </Frame>
        </TextsProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
