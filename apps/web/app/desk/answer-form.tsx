import { feedbackOutcomes, ideaOutcomes, limits } from '@concivis/contracts/limits';
import { Form } from 'react-router';
import { textLanguageChoices, textLanguageName } from '../i18n/text-languages.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { useLastAnswer } from '../ui/form/last-answer.ts';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { TextArea } from '../ui/form/text-field.tsx';
import type { ReadCase } from './read-case.server.ts';

/** The labels of the answer form, by field. */
export const useAnswerLabels = () => {
  const { t } = useStaffTexts();
  return {
    outcome: t('desk.answer.outcome'),
    body: t('desk.answer.body'),
    language: t('desk.answer.language'),
  };
};

/** The official answer, with its outcome. */
export function AnswerForm({ one, answer: came }: { one: ReadCase; answer: FormAnswer | undefined }) {
  const texts = useStaffTexts();
  const { t, find, language } = texts;
  const labels = useAnswerLabels();
  const answer = useLastAnswer(came);
  const outcomes = one.kind === 'idea' ? ideaOutcomes : feedbackOutcomes;
  const namespace = one.kind === 'idea' ? 'ideas' : 'feedback';
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="answer" />
      <input
        type="hidden"
        name="idempotencyKey"
        value={answer?.values.idempotencyKey ?? one.idempotencyKey}
      />
      <RadioGroup
        {...field('outcome')}
        choices={outcomes.map((value) => ({ value, label: find(`${namespace}.outcome.${value}`) ?? value }))}
      />
      <TextArea
        {...field('body')}
        hint={t('desk.answer.body.hint')}
        rows={8}
        minLength={limits.replyBody.min}
        maxLength={limits.replyBody.max}
      />
      <SelectField
        {...field('language')}
        hint={t('desk.answer.language.hint', { language: textLanguageName(texts, one.language) })}
        choices={textLanguageChoices(texts)}
        initial={one.language === 'und' ? language : one.language}
      />
      <div className="actions">
        <SubmitButton>{t('desk.answer.publish')}</SubmitButton>
      </div>
    </Form>
  );
}
