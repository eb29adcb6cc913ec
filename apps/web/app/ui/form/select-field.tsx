import { FaultWords, Hint, Optional, useField, type FieldProps } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface SelectProps extends FieldProps {
  /** The words of the empty choice; without them the first choice is preset. */
  empty?: string;
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
}

const Options = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(({ value, label, lang }) => (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  ));

/** A choice from a list that may be long, grouped where that helps. */
export function SelectField({
  hint,
  optional = false,
  marked = true,
  label,
  empty,
  choices,
  groups,
  ...rest
}: SelectProps) {
  const { name, answer, initial } = rest;
  const { id, value, faultWords, control } = useField({ name, answer, initial, hint, label }, true);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && marked && <Optional />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {faultWords && <FaultWords id={id}>{faultWords}</FaultWords>}
      <div className="field__select">
        <select {...control} required={!optional} defaultValue={value}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices && <Options choices={choices} />}
          {groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options choices={group.choices} />
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}
