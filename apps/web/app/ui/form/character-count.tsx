import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.tsx';

/** Below this share of the limit the count is not worth anybody's attention. */
const worthSaying = 0.8;

/** How many characters are left in a text area, said aloud only near the limit. Without JavaScript it names the limit. */
export function CharacterCount({ of, max }: { of: string; max: number }) {
  const { t } = useTexts();
  const [length, setLength] = useState<number | null>(null);
  useEffect(() => {
    const area = document.getElementById(of);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(area.value.length);
    count();
    area.addEventListener('input', count);
    return () => area.removeEventListener('input', count);
  }, [of]);
  const left = max - (length ?? 0);
  const near = length !== null && length > max * worthSaying;
  let words = t('shell.characters.max', { max });
  if (near) {
    words =
      left >= 0 ? t('shell.characters.left', { count: left }) : t('shell.characters.over', { count: -left });
  }
  return (
    <p
      className={left < 0 ? 'field__count field__count--over' : 'field__count'}
      role={near ? 'status' : undefined}
    >
      {words}
    </p>
  );
}
