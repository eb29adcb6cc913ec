import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.tsx';
import { faultText } from './fault-text.ts';
import { faultIn, fieldId, valueIn, type FormAnswer } from './form-answer.ts';

/** What every field has. `answer` is the form as it came back, when it did. */
export interface FieldProps {
  name: string;
  label: string;
  answer: FormAnswer | undefined;
  hint?: string | undefined;
  optional?: boolean;
  /** False where nothing needs to be marked, as in filters. */
  marked?: boolean;
  /** Shown when the form has not come back. */
  initial?: string | undefined;
}

/** The ids, the state and the words that tie a control to its label, its hint and its fault. */
export const useField = ({ name, answer, hint, initial }: FieldProps, choice = false) => {
  const texts = useTexts();
  const id = fieldId(name);
  const fault = faultIn(answer, name);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return {
    id,
    value: valueIn(answer, name) ?? initial ?? '',
    faultWords: fault && faultText(texts, fault, choice),
    control: {
      id,
      name,
      'aria-describedby': described === '' ? undefined : described,
      'aria-invalid': fault === undefined ? undefined : true,
    },
  };
};

/** Says that a field may be left empty: most may not, so the few are marked. */
export function Optional() {
  const { t } = useTexts();
  return <span className="field__optional"> {t('shell.field.optional')}</span>;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__hint" id={`${id}-hint`}>
      {children}
    </p>
  );
}

export function FaultWords({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field__fault" id={`${id}-fault`}>
      {children}
    </p>
  );
}
