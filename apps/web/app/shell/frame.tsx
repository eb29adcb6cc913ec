import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Connection, PageProgress } from './page-progress.tsx';
import type { NoticeKey } from './notice-keys.ts';
import type { PageAccount } from './page-account.ts';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

interface FrameProps {
  account: PageAccount | null;
  demo: boolean;
  notice: NoticeKey | null;
  children: ReactNode;
}

/** What stands around every page. */
export function Frame({ account, demo, notice, children }: FrameProps) {
  const { t } = useTexts();
  useFocusAfterNavigation();
  return (
    <>
      <a className="skip-link" href="#content">
        {t('shell.skip-to-content')}
      </a>
      <Header account={account} demo={demo} />
      <PageProgress />
      <main id="content" className="site-main" tabIndex={-1}>
        <Connection />
        {notice && (
          <div className="site-main__notice">
            <Notice kind="good" live title={t(notice)} />
          </div>
        )}
        {children}
      </main>
      <Footer demo={demo} />
    </>
  );
}
