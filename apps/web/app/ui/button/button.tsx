import type { ReactNode } from 'react';
import { Link, useNavigation } from 'react-router';
import { useTexts } from '../../i18n/texts.tsx';

type Kind = 'main' | 'quiet' | 'plain';

/** A link that looks like a button, for the one thing that a page wants people to do. */
export function ButtonLink({
  to,
  kind = 'main',
  children,
}: {
  to: string;
  kind?: Kind;
  children: ReactNode;
}) {
  return (
    <Link to={to} className={`button button--${kind}`}>
      {children}
    </Link>
  );
}

interface SubmitProps {
  children: ReactNode;
  kind?: Kind;
  name?: string;
  value?: string;
  /** Extra words for people who do not see what the button stands beside. */
  label?: string;
}

/** Sends its form. While it is on its way a second press does nothing; the words stay readable. */
export function SubmitButton({ children, kind = 'main', name, value, label }: SubmitProps) {
  const { t } = useTexts();
  const navigation = useNavigation();
  const sending =
    navigation.formMethod === 'POST' && (name === undefined || navigation.formData?.get(name) === value);
  return (
    <button
      type="submit"
      className={`button button--${kind}`}
      name={name}
      value={value}
      aria-label={label}
      aria-disabled={sending || undefined}
      onClick={(event) => {
        if (sending) event.preventDefault();
      }}
    >
      {sending ? t('shell.sending') : children}
    </button>
  );
}
