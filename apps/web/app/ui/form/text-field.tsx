import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { CharacterCount } from './character-count.tsx';
import { FaultWords, Hint, Optional, useField, type FieldProps } from './field.tsx';

type InputAttributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'minLength' | 'maxLength' | 'dir'
>;

/** One line of text. Its limits are hints to the browser; what is refused is said in the person's language. */
export function TextField({ hint, optional = false, label, ...rest }: FieldProps & InputAttributes) {
  const { name, answer, initial, ...attributes } = rest;
  const { id, value, faultWords, control } = useField({ name, answer, initial, hint, label });
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {faultWords && <FaultWords id={id}>{faultWords}</FaultWords>}
      <input {...control} dir="auto" {...attributes} required={!optional} defaultValue={value} />
    </div>
  );
}

type AreaAttributes = Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'rows' | 'minLength'> & {
  maxLength: number;
};

/** Several lines of text with a count of what is left. More than allowed can be typed, so that nothing pasted is cut off. */
export function TextArea({ hint, optional = false, label, rows = 6, ...rest }: FieldProps & AreaAttributes) {
  const { name, answer, initial, maxLength, minLength } = rest;
  const { id, value, faultWords, control } = useField({ name, answer, initial, hint, label });
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {faultWords && <FaultWords id={id}>{faultWords}</FaultWords>}
      <textarea
        {...control}
        dir="auto"
        rows={rows}
        minLength={minLength}
        required={!optional}
        defaultValue={value}
      />
      <CharacterCount of={id} max={maxLength} />
    </div>
  );
}
