import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { useTexts } from '../i18n/texts.tsx';

/** Milliseconds after which a wait is worth mentioning. */
const patience = 400;

/** Says that the next page is on its way, to eyes and ears, when it takes noticeably long. */
export function PageProgress() {
  const { t } = useTexts();
  const waiting = useNavigation().state !== 'idle';
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [waiting]);
  return (
    <output className="page-progress" data-long={long || undefined}>
      {long ? t('shell.loading') : ''}
    </output>
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
    <output className="connection">
      {offline && <strong className="notice">{t('shell.offline.text')}</strong>}
    </output>
  );
}
