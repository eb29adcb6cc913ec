import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';
import { Notice } from '../ui/notice/notice.tsx';

/** Milliseconds after which a wait is worth mentioning. */
const patience = 400;

/** Says that the next page is on its way, to eyes and ears, when it takes noticeably long. */
export function PageProgress() {
  const { t } = useTexts();
  const waiting = useNavigation().state !== 'idle';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return setLong(false);
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <div className="page-progress" role="status" data-long={long || undefined}>
      {long ? t('shell.loading') : ''}
    </div>
  );
}

/** Warns while there is no connection, so that nobody sends into the void. */
export function Connection() {
  const { t } = useTexts();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status" className="connection">
      {offline && <Notice title={t('shell.offline.text')} />}
    </div>
  );
}
