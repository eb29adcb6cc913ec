import type { Texts } from '../../i18n/texts.tsx';
import type { Fault } from './form-answer.ts';

/** What is wrong with a field, in words. A choice that was not made is asked for as a choice. */
export const faultText = ({ t }: Texts, { code, limit = 0 }: Fault, choice = false): string => {
  switch (code) {
    case 'required':
      return choice ? t('problems.field.required-choice') : t('problems.field.required');
    case 'too-short':
    case 'too-long':
    case 'too-small':
    case 'too-big':
      return t(`problems.field.${code}`, { limit });
    default:
      return t(`problems.field.${code}`);
  }
};
