import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/texts.tsx';

const neverChanges = () => () => {};

/** Prints the page. Appears only where a script can do it: every browser has its own command besides. */
export function PrintButton() {
  const { t } = useTexts();
  const possible = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  if (!possible) return null;
  return (
    <button type="button" className="button button--quiet" onClick={() => print()}>
      {t('feedback.receipt.print')}
    </button>
  );
}
