import type { ReactNode } from 'react';
import { FaultWords, Hint, useField, type FieldProps } from './field.tsx';

export interface RadioChoice {
  readonly value: string;
  readonly label: ReactNode;
}

/** A choice of a few, all in sight. `row` sets them side by side where there is room. */
export function RadioGroup({
  choices,
  row = false,
  hint,
  label,
  name,
  answer,
  initial,
}: FieldProps & { choices: readonly RadioChoice[]; row?: boolean }) {
  const { id, value, faultWords, control } = useField({ name, answer, initial, hint, label }, true);
  return (
    <fieldset
      className="field field--choices"
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
    >
      <legend>{label}</legend>
      {hint && <Hint id={id}>{hint}</Hint>}
      {faultWords && <FaultWords id={id}>{faultWords}</FaultWords>}
      <div className={row ? 'choices choices--row' : 'choices'}>
        {choices.map((choice, place) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              id={place === 0 ? id : undefined}
              defaultChecked={choice.value === value}
              required
            />
            <span className="choice__label">{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
