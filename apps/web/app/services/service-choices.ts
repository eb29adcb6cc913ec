import type { Choice, ChoiceGroup } from '../ui/form/select-field.tsx';
import type { Catalogue, Place } from './catalogue.server.ts';

export const choicesOf = (places: readonly Place[]): Choice[] =>
  places.map(({ code, text, lang }) => ({ value: code, label: text, lang }));

/** All services, by department: people rarely know which office does what, but recognise it. */
export const serviceGroups = ({ departments, services }: Catalogue): ChoiceGroup[] =>
  departments
    .map(({ code, text }) => ({
      label: text,
      choices: choicesOf(services.filter(({ department }) => department === code)),
    }))
    .filter(({ choices }) => choices.length > 0);
