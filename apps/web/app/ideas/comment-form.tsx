import { useState } from 'react';
import { Form } from 'react-router';
import { limits, stances } from '@concivis/contracts/limits';
import { textLanguageChoices } from '../i18n/text-languages.ts';
import { useTexts } from '../i18n/texts.tsx';
import { ReadOutside } from '../shell/read-outside.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { ErrorSummary } from '../ui/error-summary/error-summary.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { useLastAnswer } from '../ui/form/last-answer.ts';
import { RadioGroup } from '../ui/form/radio-group.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { TextArea } from '../ui/form/text-field.tsx';

/** Joining the discussion: an opinion and its reasons. */
export function CommentForm({
  idempotencyKey,
  answer: came,
}: {
  idempotencyKey: string;
  answer: FormAnswer | undefined;
}) {
  const texts = useTexts();
  const { t, language } = texts;
  const answer = useLastAnswer(came);
  const [key] = useState(answer?.values.idempotencyKey ?? idempotencyKey);
  const labels = {
    stance: t('ideas.comment.stance'),
    body: t('ideas.comment.body'),
    language: t('ideas.comment.language'),
  };
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], answer });
  return (
    <Form method="post" className="form comment-form" noValidate preventScrollReset>
      <h3>{t('ideas.comment.title')}</h3>
      <ErrorSummary answer={came} labels={labels} choices={['stance', 'language']} />
      <input type="hidden" name="idempotencyKey" value={key} />
      <RadioGroup
        {...field('stance')}
        row
        choices={stances.map((value) => ({ value, label: t(`ideas.stance.${value}`) }))}
      />
      <TextArea
        {...field('body')}
        hint={t('ideas.comment.body.hint')}
        rows={5}
        minLength={limits.commentBody.min}
        maxLength={limits.commentBody.max}
      />
      <SelectField {...field('language')} choices={textLanguageChoices(texts)} initial={language} />
      <ReadOutside />
      <div className="actions">
        <SubmitButton>{t('ideas.comment.send')}</SubmitButton>
      </div>
    </Form>
  );
}
