/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import type { Texts } from '../../i18n/texts.tsx';
import { around, htmlOf, textsOf } from '../../testing/show.tsx';
import type { FormAnswer } from '../form/form-answer.ts';
import { RadioGroup } from '../form/radio-group.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { ErrorSummary } from './error-summary.tsx';

const labels = { title: 'Title', body: 'Your idea', service: 'Public service', rating: 'How was it?' };
const came = (answer: Partial<FormAnswer>): FormAnswer => ({
  values: {},
  faults: [],
  status: 422,
  refused: null,
  ...answer,
});
const allWrong = came({
  faults: [
    { field: 'title', code: 'too-short', limit: 8 },
    { field: 'body', code: 'required' },
    { field: 'service', code: 'required' },
    { field: 'rating', code: 'required' },
  ],
});

let texts: Texts;
beforeAll(async () => {
  texts = await textsOf('en');
});

const show = (answer: FormAnswer | undefined) =>
  render(
    <>
      <ErrorSummary answer={answer} labels={labels} choices={['service', 'rating']} />
      <TextField name="title" label={labels.title} answer={answer} />
      <TextArea name="body" label={labels.body} answer={answer} maxLength={100} />
      <SelectField name="service" label={labels.service} answer={answer} choices={[]} empty="Choose" />
      <RadioGroup
        name="rating"
        label={labels.rating}
        answer={answer}
        choices={[{ value: '1', label: 'Bad' }]}
      />
    </>,
    { wrapper: around(texts) },
  );

describe('what is wrong with a form', () => {
  it('is not mentioned before the form has been sent', () => {
    show(undefined);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is counted and listed with the name of each field', () => {
    show(allWrong);
    const summary = screen.getByRole('alert', { name: '4 answers need your attention' });
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Title – Write at least 8 characters.',
      'Your idea – Fill this in.',
      'Public service – Choose one.',
      'How was it? – Choose one.',
    ]);
  });

  it('leads to a control of the form for every fault', () => {
    show(allWrong);
    const controls = screen
      .getAllByRole('link')
      .map((link) => document.querySelector(link.getAttribute('href') ?? ''));
    expect(controls.map((control) => control?.tagName)).toEqual(['INPUT', 'TEXTAREA', 'SELECT', 'INPUT']);
  });

  it('takes the focus, so that it is read out first', () => {
    show(allWrong);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('takes the focus again when the form comes back a second time', () => {
    const { rerender } = show(allWrong);
    screen.getByLabelText('Title').focus();
    rerender(<ErrorSummary answer={came({ faults: [...allWrong.faults] })} labels={labels} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('takes the focus without JavaScript too', () => {
    expect(htmlOf(<ErrorSummary answer={allWrong} labels={labels} />, texts)).toContain('autofocus=""');
  });

  it('says why the whole form was refused, and what to do', () => {
    show(came({ refused: 'too-many-requests', status: 429 }));
    const summary = screen.getByRole('alert', { name: texts.t('problems.too-many-requests') });
    expect(summary.textContent).toContain(texts.t('problems.too-many-requests.advice'));
    expect(within(summary).queryAllByRole('link')).toEqual([]);
  });
});
