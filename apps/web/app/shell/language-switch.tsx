import { useEffect, useRef, type RefObject } from 'react';
import { Form, useLocation } from 'react-router';
import { languageFacts, languages } from '@concivis/messages';
import { inline, unseen } from '../i18n/inline.ts';
import { useTexts } from '../i18n/texts.tsx';

/** Closes an open list on Escape, giving the focus back, and on a press anywhere else. */
const useClosing = (box: RefObject<HTMLDetailsElement | null>) => {
  useEffect(() => {
    const details = box.current;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    };
    const onPress = ({ target }: Event) => {
      if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
    };
    details?.addEventListener('keydown', onEscape);
    document.addEventListener('pointerdown', onPress);
    return () => {
      details?.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [box]);
};

/** All languages by their own names. Works as a plain form; closes by itself once a language was chosen. */
export function LanguageSwitch() {
  const { rich, language } = useTexts();
  const { pathname, search } = useLocation();
  const box = useRef<HTMLDetailsElement>(null);
  useClosing(box);
  const close = () => box.current?.removeAttribute('open');
  return (
    <details className="language" ref={box}>
      <summary className="site-header__tool">
        {inline(rich('shell.language.label', { name: languageFacts[language].name, hidden: unseen }))}
      </summary>
      <Form method="post" action="/language" className="language__list" onSubmit={close} preventScrollReset>
        <input type="hidden" name="returnTo" value={pathname + search} />
        {languages.map((code) => (
          <button
            key={code}
            type="submit"
            name="language"
            value={code}
            lang={code}
            dir={languageFacts[code].direction}
            aria-current={code === language ? 'true' : undefined}
          >
            {languageFacts[code].name}
          </button>
        ))}
      </Form>
    </details>
  );
}
