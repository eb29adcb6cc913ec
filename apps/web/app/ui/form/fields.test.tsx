/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Texts } from '../../i18n/texts.tsx';
import { around, htmlOf, textsOf } from '../../testing/show.tsx';
import type { FormAnswer } from './form-answer.ts';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea, TextField } from './text-field.tsx';

let texts: Texts;
beforeAll(async () => {
  texts = await textsOf('en');
});

const show = (element: ReactElement) => render(element, { wrapper: around(texts) });
const came = (values: FormAnswer['values'], faults: FormAnswer['faults'] = []): FormAnswer => ({
  values,
  faults,
  status: 422,
  refused: null,
});
const describedBy = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  it('is read out with its hint and then its fault', () => {
    const answer = came({ email: 'nobody' }, [{ field: 'email', code: 'invalid-email' }]);
    show(<TextField name="email" label="E-mail" hint="We write once." answer={answer} />);
    const field = screen.getByLabelText('E-mail');
    expect(describedBy(field)).toEqual([
      'We write once.',
      'Enter an e-mail address such as name@example.org.',
    ]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('is not called wrong, nor described, when there is nothing to say', () => {
    show(<TextField name="email" label="E-mail" answer={undefined} />);
    const field = screen.getByLabelText('E-mail');
    expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual([
      null,
      null,
    ]);
  });

  it('keeps what was typed, even nothing, over what was preset', () => {
    show(
      <>
        <TextField name="one" label="One" initial="preset" answer={came({ one: 'typed' })} />
        <TextField name="two" label="Two" initial="preset" answer={came({ two: '' })} />
        <TextField name="three" label="Three" initial="preset" answer={undefined} />
      </>,
    );
    const values = ['One', 'Two', 'Three'].map(
      (label) => screen.getByLabelText<HTMLInputElement>(label).value,
    );
    expect(values).toEqual(['typed', '', 'preset']);
  });

  it('says that it may be left empty, and only then', () => {
    show(
      <>
        <TextField name="one" label="One" answer={undefined} optional />
        <TextField name="two" label="Two" answer={undefined} />
      </>,
    );
    expect(screen.getByLabelText<HTMLInputElement>('One (optional)').required).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Two').required).toBe(true);
  });
});

describe('a list to choose from', () => {
  const groups = [
    { label: 'Streets', choices: [{ value: 'lights', label: 'Street lights' }] },
    { label: 'Culture', choices: [{ value: 'libraries', label: 'Büchereien', lang: 'de' }] },
  ];

  it('keeps the choice that was made', () => {
    show(
      <SelectField name="service" label="Service" groups={groups} answer={came({ service: 'libraries' })} />,
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Service').value).toBe('libraries');
  });

  it('starts empty where a choice is asked for', () => {
    show(
      <SelectField name="service" label="Service" groups={groups} empty="Choose one" answer={undefined} />,
    );
    expect(screen.getByLabelText<HTMLSelectElement>('Service').value).toBe('');
  });

  it('says in which language a name is', () => {
    show(<SelectField name="service" label="Service" groups={groups} answer={undefined} />);
    expect(screen.getByRole('option', { name: 'Büchereien' }).lang).toBe('de');
  });
});

describe('a choice of a few', () => {
  const choices = [
    { value: '1', label: 'Bad' },
    { value: '5', label: 'Good' },
  ];

  it('is one group with one name, keeps the choice, and asks for one when none was made', () => {
    const { unmount } = show(
      <RadioGroup name="rating" label="How was it?" choices={choices} answer={came({ rating: '5' })} />,
    );
    expect(screen.getByRole('group', { name: 'How was it?' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Good').checked).toBe(true);
    unmount();
    const answer = came({}, [{ field: 'rating', code: 'required' }]);
    show(<RadioGroup name="rating" label="How was it?" choices={choices} answer={answer} />);
    expect(describedBy(screen.getByRole('group'))).toEqual(['Choose one.']);
  });
});

describe('several lines of text', () => {
  const type = (value: string) =>
    act(() => {
      const area = screen.getByLabelText<HTMLTextAreaElement>('Text');
      fireEvent.input(area, { target: { value } });
    });

  it('name their limit without JavaScript, and cut nothing off', () => {
    const html = htmlOf(<TextArea name="text" label="Text" maxLength={100} answer={undefined} />, texts);
    expect(html).toContain('Up to 100 characters.');
    expect(html.toLowerCase()).not.toContain('maxlength');
  });

  it('count aloud only near the limit, and say how much is too much', () => {
    show(<TextArea name="text" label="Text" maxLength={100} answer={undefined} />);
    type('x'.repeat(50));
    expect(screen.queryByRole('status')).toBeNull();
    type('x'.repeat(95));
    expect(screen.getByRole('status').textContent).toBe('5 characters left');
    type('x'.repeat(101));
    expect(screen.getByRole('status').textContent).toBe('1 character too many');
  });

  it('count what came back with the form', () => {
    show(<TextArea name="text" label="Text" maxLength={100} answer={came({ text: 'x'.repeat(99) })} />);
    expect(screen.getByRole('status').textContent).toBe('1 character left');
  });
});
