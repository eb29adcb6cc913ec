import { inline, unseen } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { DifferenceMark } from './difference-mark.tsx';
import { countVerdicts, termDifferences, type TermDifference } from './term-differences.ts';
import { useModelFigures } from './use-model-figures.ts';
import { scaleOf, verdictOf, type Compared, type Judgement as Judged } from './verdicts.ts';

/** Whose figures stand in the two columns: of the models themselves, or of two that stand for them. */
export type Columns = 'models' | 'stand-ins';

const useColumns = (columns: Columns) => {
  const { t } = useStaffTexts();
  return columns === 'models'
    ? ([t('models.column.running'), t('models.column.proposed')] as const)
    : ([t('models.column.without'), t('models.column.with')] as const);
};

const rows = [
  ['categories', 'macro'],
  ['categories', 'micro'],
  ['terms', 'macro'],
  ['terms', 'micro'],
] as const;

function FigureCell({ figure, label }: { figure: Compared['running']; label: string }) {
  const { score, interval } = useModelFigures();
  return (
    <td data-label={label}>
      {figure.value === null ? '–' : score(figure.value)}
      <span className="model-table__note">{interval(figure, score)}</span>
    </td>
  );
}

/** The summary figures of two models side by side, with the difference drawn and said. */
function FigureTable({ judged, columns, id }: { judged: Judged; columns: Columns; id: string }) {
  const { t } = useStaffTexts();
  const { change, finerChange, interval } = useModelFigures();
  const [running, proposed] = useColumns(columns);
  const end = scaleOf(rows.map(([over, mean]) => judged[over][mean]));
  return (
    <>
      <table className="data-table model-table figures-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('models.column.figure')}</th>
            <th scope="col">{running}</th>
            <th scope="col">{proposed}</th>
            <th scope="col">{t('models.column.difference')}</th>
            <td className="figures-table__mark" aria-hidden="true" />
            <th scope="col">{t('models.column.means')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([over, mean]) => {
            const compared = judged[over][mean];
            const { difference } = compared;
            const verdict = verdictOf(compared);
            return (
              <tr key={`${over} ${mean}`}>
                <th scope="row">{t(`models.row.${over}.${mean}`)}</th>
                <FigureCell figure={compared.running} label={running} />
                <FigureCell figure={compared.proposed} label={proposed} />
                <td data-label={t('models.column.difference')}>
                  {difference.value === null ? '–' : finerChange(difference.value)}
                  <span className="model-table__note">{interval(difference, finerChange)}</span>
                </td>
                <td className="figures-table__mark" aria-hidden="true">
                  <DifferenceMark difference={difference} end={end} />
                </td>
                <td data-label={t('models.column.means')} className={`verdict verdict--${verdict}`}>
                  {t(`models.verdict.${verdict}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small">{t('models.scale.note', { low: change(-end), high: change(end) })}</p>
    </>
  );
}

function TermRow({ one, columns }: { one: TermDifference; columns: Columns }) {
  const { t, labels } = useStaffTexts();
  const { score, change, count } = useModelFigures();
  const [running, proposed] = useColumns(columns);
  const written = (value: number | null) => (value === null ? '–' : score(value));
  return (
    <tr>
      <th scope="row">{labels.terms[one.term]}</th>
      <td data-label={t('models.column.texts')}>
        {count(one.texts)} {one.few && <span className="small">{t('models.by-term.few')}</span>}
      </td>
      <td data-label={running}>{written(one.running)}</td>
      <td data-label={proposed}>{written(one.proposed)}</td>
      <td data-label={t('models.column.difference')} className={`verdict verdict--${one.verdict}`}>
        {one.difference !== null && one.verdict !== 'same' && `${change(one.difference)} `}
        {t(`models.verdict.${one.verdict}`)}
      </td>
    </tr>
  );
}

/** Every term with what got better first and what got worse last, opened on request. */
function ByTerm({ judged, columns, id }: { judged: Judged; columns: Columns; id: string }) {
  const { t, rich } = useStaffTexts();
  const terms = termDifferences(judged.byTerm);
  const [running, proposed] = useColumns(columns);
  const what = t(columns === 'models' ? 'models.judged.reviewed.title' : 'models.judged.shipped.title');
  return (
    <>
      <h4 id={id}>{t('models.by-term.title')}</h4>
      <p>{t('models.by-term.summary', countVerdicts(terms))}</p>
      <details className="meaning">
        <summary>{inline(rich('models.by-term.show', { what, hidden: unseen }))}</summary>
        <p className="small">{t('models.by-term.text')}</p>
        <table className="data-table model-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('models.column.term')}</th>
              <th scope="col">{t('models.column.texts')}</th>
              <th scope="col">{running}</th>
              <th scope="col">{proposed}</th>
              <th scope="col">{t('models.column.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((one) => (
              <TermRow key={one.term} one={one} columns={columns} />
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Two models on the same texts: the summary figures, then every term. */
export function Judgement(props: { judged: Judged; columns: Columns; id: string }) {
  return (
    <>
      <FigureTable {...props} />
      <ByTerm {...props} id={`${props.id}-terms`} />
    </>
  );
}
