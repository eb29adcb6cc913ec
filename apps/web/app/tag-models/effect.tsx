import { categoryIds, type TermId } from '@concivis/framework';
import type { retaggings } from '@concivis/contracts';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Named } from '../i18n/localised.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { byChange, effectRows, type Evidence, type Movement, type Order } from './effect-rows.ts';
import { useModelFigures } from './use-model-figures.ts';

type Forecast = retaggings.RetaggingForecast;
type Happened = retaggings.RetaggingEffect;

/** How the tables are shown, as the address says. */
export interface EffectView {
  readonly order: Order;
  readonly evidence: Evidence;
}

/** Reads it from an address. What makes no sense there counts as not said. */
export const readEffectView = (search: URLSearchParams): EffectView => ({
  order: search.get('order') === 'framework' ? 'framework' : 'change',
  evidence: search.get('evidence') === 'voiced' ? 'voiced' : 'all',
});

/** Two ways of showing the same, each with an address of its own. */
function Choice({
  label,
  name,
  chosen,
  ways,
}: {
  label: string;
  name: keyof EffectView;
  chosen: string;
  /** Value and words; the first one is what an address without a word about it means. */
  ways: readonly (readonly [string, string])[];
}) {
  const { search } = useLocation();
  const addressOf = (value: string, usual: boolean) => {
    const query = new URLSearchParams(search);
    if (usual) query.delete(name);
    else query.set(name, value);
    // With a place in the address the page stays where it is.
    return `?${query.toString()}#effect`;
  };
  return (
    <nav aria-label={label} className="effect-choice">
      <ul className="effect-choice__list">
        {ways.map(([value, words], place) => (
          <li key={value}>
            <Link
              to={addressOf(value, place === 0)}
              preventScrollReset
              aria-current={value === chosen ? 'true' : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function EffectChoices({ order, evidence }: EffectView) {
  const { t } = useStaffTexts();
  return (
    <div className="effect-choices">
      <Choice
        label={t('insights.evidence.label')}
        name="evidence"
        chosen={evidence}
        ways={[
          ['all', t('insights.evidence.all')],
          ['voiced', t('insights.evidence.voiced')],
        ]}
      />
      <Choice
        label={t('retaggings.order.label')}
        name="order"
        chosen={order}
        ways={[
          ['change', t('retaggings.order.change')],
          ['framework', t('retaggings.order.framework')],
        ]}
      />
      <p className="small">{t(`insights.evidence.${evidence}.text`)}</p>
    </div>
  );
}

/** The cells of one movement. A total that stays is said so by its zero, and set back. */
function Cells({ moved, withTotals }: { moved: Movement; withTotals: boolean }) {
  const { t } = useStaffTexts();
  const { count, countChange } = useModelFigures();
  const difference = moved.gained - moved.lost;
  return (
    <>
      {withTotals && (
        <>
          <td data-label={t('retaggings.column.before')}>{count(moved.before ?? 0)}</td>
          <td data-label={t('retaggings.column.after')}>{count(moved.after ?? 0)}</td>
        </>
      )}
      <td
        data-label={t('retaggings.column.difference')}
        className={difference === 0 ? 'effect-table__still' : 'effect-table__moved'}
      >
        {countChange(difference)}
      </td>
      <td data-label={t('retaggings.column.gained')}>{count(moved.gained)}</td>
      <td data-label={t('retaggings.column.lost')}>{count(moved.lost)}</td>
    </>
  );
}

interface TableProps {
  id: string;
  title: string;
  first: string;
  withTotals: boolean;
  rows: readonly { readonly key: string; readonly name: ReactNode; readonly moved: Movement }[];
}

function EffectTable({ id, title, first, withTotals, rows }: TableProps) {
  const { t } = useStaffTexts();
  return (
    <section>
      <h3 id={id}>{title}</h3>
      <table className="data-table model-table effect-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {withTotals && <th scope="col">{t('retaggings.column.before')}</th>}
            {withTotals && <th scope="col">{t('retaggings.column.after')}</th>}
            <th scope="col">{t('retaggings.column.difference')}</th>
            <th scope="col">{t('retaggings.column.gained')}</th>
            <th scope="col">{t('retaggings.column.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, moved }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Cells moved={moved} withTotals={withTotals} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EffectProps extends EffectView {
  effect: Forecast | Happened;
  /** Whether the totals before and after are known. */
  withTotals: boolean;
  /** The names of the services in the effect; null for no particular one. */
  serviceNamed: (code: string) => Named;
  id: string;
}

/** How every total moves: the categories, the factors, then the services. */
export function Effect({ effect, withTotals, serviceNamed, id, ...view }: EffectProps) {
  const { t, labels } = useStaffTexts();
  const family = view.evidence === 'all' ? 'tagged' : 'voiced';
  const rows = effectRows(effect.byTerm, view).map(({ term, ...moved }) => ({ term, moved }));
  const isCategory = (term: TermId) => categoryIds.some((category) => category === term);
  const termRows = (wanted: boolean) =>
    rows
      .filter(({ term }) => isCategory(term) === wanted)
      .map(({ term, moved }) => ({ key: term, name: labels.terms[term], moved }));
  const services =
    view.order === 'framework'
      ? effect.byService
      : effect.byService.toSorted((one, other) => byChange(one[family], other[family]));
  const first = t('retaggings.column.term');
  const overall = { key: 'all', name: t('retaggings.row.all'), moved: effect.overall[family] };
  const shared = { first, withTotals };
  return (
    <div className="effect">
      <EffectTable
        {...shared}
        id={`${id}-categories`}
        title={t('insights.matrix.title')}
        rows={termRows(true)}
      />
      <EffectTable
        {...shared}
        id={`${id}-factors`}
        title={t('insights.factors.title')}
        rows={termRows(false)}
      />
      <EffectTable
        id={`${id}-services`}
        title={t('retaggings.services.title')}
        first={t('retaggings.column.service')}
        withTotals={false}
        rows={[
          overall,
          ...services.map((one) => {
            const named = one.service === null ? null : serviceNamed(one.service);
            return {
              key: one.service ?? '',
              name: <span lang={named?.lang}>{named?.text ?? t('retaggings.service.none')}</span>,
              moved: one[family],
            };
          }),
        ]}
      />
    </div>
  );
}
