import { useTexts } from '../../i18n/texts.tsx';
import { faultText } from '../form/fault-text.ts';
import { fieldId, type FormAnswer } from '../form/form-answer.ts';
import { FocusedAlert } from './focused-alert.tsx';

interface ErrorSummaryProps {
  answer: FormAnswer | undefined;
  /** The label of each field, to name it in the list. */
  labels: Readonly<Record<string, string>>;
  /** Fields whose faults speak of a choice. */
  choices?: readonly string[];
}

/**
 * Everything that is wrong with a form, at its top, each fault a link to its field. Takes the focus when the form
 * comes back, with and without JavaScript.
 */
export function ErrorSummary({ answer, labels, choices = [] }: ErrorSummaryProps) {
  const texts = useTexts();
  if (answer === undefined) return null;
  const { t } = texts;
  const { faults } = answer;
  // Without a fault and without a refusal, it is a form that the login has kept.
  const refused = answer.refused ?? (faults.length === 0 ? 'kept' : null);
  const heading =
    refused === null ? t('problems.summary.title', { count: faults.length }) : t(`problems.${refused}`);
  return (
    <FocusedAlert id="error-summary-title" heading={heading} about={answer}>
      {refused !== null && <p>{t(`problems.${refused}.advice`)}</p>}
      {faults.length > 0 && (
        <ul className="error-summary__list">
          {faults.map((fault) => (
            <li key={fault.field}>
              <a href={`#${fieldId(fault.field)}`}>
                {t('problems.summary.field', {
                  field: labels[fault.field] ?? fault.field,
                  fault: faultText(texts, fault, choices.includes(fault.field)),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </FocusedAlert>
  );
}
