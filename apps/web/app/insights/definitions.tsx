import type { TermId } from '@concivis/framework';
import { citation, sourcesOf } from '@concivis/framework/references';
import { inline, unseen } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';

/** What some terms mean and who wrote about them, opened on request. */
export function Definitions({ of, says, terms }: { of: string; says: string; terms: readonly TermId[] }) {
  const { t, rich, labels, definitions } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{inline(rich('insights.definitions', { of, hidden: unseen }))}</summary>
      <p>{says}</p>
      <dl className="meanings__list">
        {terms.map((term) => (
          <div key={term}>
            <dt>{labels.terms[term]}</dt>
            <dd>
              {definitions.terms[term]}.{' '}
              <span className="meanings__source">
                {t('insights.sources', { names: sourcesOf(term).map(citation).join(' · ') })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
