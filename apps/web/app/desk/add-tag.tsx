import { elements, sides, termsOfElement, termsOfSide, type TermId } from '@concivis/framework';
import { Form } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import type { FormAnswer } from '../ui/form/form-answer.ts';
import { SelectField } from '../ui/form/select-field.tsx';

interface TermGroup {
  readonly name: string;
  readonly terms: readonly TermId[];
}

/** All terms that are left, by element and by side, in the order of the framework. */
const useTermGroups = (without: readonly TermId[]): TermGroup[] => {
  const { labels } = useStaffTexts();
  const left = (terms: readonly { id: TermId }[]) =>
    terms.map(({ id }) => id).filter((id) => !without.includes(id));
  return [
    ...elements.map((element) => ({ name: labels.elements[element], terms: left(termsOfElement(element)) })),
    ...sides.map((side) => ({ name: labels.sides[side], terms: left(termsOfSide(side)) })),
  ].filter(({ terms }) => terms.length > 0);
};

/** The definitions of all terms, beside the list to choose from. */
function AllMeanings({ groups }: { groups: readonly TermGroup[] }) {
  const { t, labels, definitions } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{t('desk.tag.all-meanings')}</summary>
      {groups.map(({ name, terms }) => (
        <section key={name} className="meanings">
          <h4>{name}</h4>
          <dl>
            {terms.map((term) => (
              <div key={term}>
                <dt>{labels.terms[term]}</dt>
                <dd>{definitions.terms[term]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

interface AddTagProps {
  interaction: string;
  /** Terms that stand already. */
  standing: readonly TermId[];
  answer: FormAnswer | undefined;
}

/** Adds a term that the suggestions missed. */
export function AddTag({ interaction, standing, answer }: AddTagProps) {
  const { t, labels } = useStaffTexts();
  const groups = useTermGroups(standing);
  return (
    <>
      <Form method="post" preventScrollReset className="add-tag" noValidate>
        <input type="hidden" name="interaction" value={interaction} />
        <input type="hidden" name="intent" value="added" />
        <SelectField
          name="term"
          label={t('desk.tag.add')}
          answer={answer}
          empty={t('desk.tag.add.choose')}
          groups={groups.map(({ name, terms }) => ({
            label: name,
            choices: terms.map((value) => ({ value, label: labels.terms[value] })),
          }))}
        />
        <SubmitButton kind="quiet">{t('desk.tag.add.send')}</SubmitButton>
      </Form>
      <AllMeanings groups={groups} />
    </>
  );
}
