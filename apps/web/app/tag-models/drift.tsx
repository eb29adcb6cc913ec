import { isTermId } from '@concivis/framework';
import type { drift } from '@concivis/contracts';
import { Link } from 'react-router';
import { textLanguageName } from '../i18n/text-languages.ts';
import { useTexts } from '../i18n/texts.tsx';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { StatusLabel } from '../ui/status-label/status-label.tsx';
import { movedParts, shownShifts, type Shift } from './drift-shifts.ts';
import { ModelFacts } from './model-facts.tsx';

type Language = drift.LanguageDrift;

/** How the mark beside each state looks; the words say it all. */
const marks = {
  gathering: 'in-review',
  'too-few-texts': 'received',
  calm: 'answered',
  alarm: 'alarm',
} as const;

function DriftStatus({ status }: Pick<drift.TagDrift, 'status'>) {
  const { t } = useStaffTexts();
  return (
    <span className={status === 'alarm' ? 'drift-state drift-state--alarm' : 'drift-state'}>
      <StatusLabel status={marks[status]}>{t(`drift.status.${status}`)}</StatusLabel>
    </span>
  );
}

const useNames = () => {
  const texts = useTexts();
  const { t, labels } = useStaffTexts();
  const languageOf = (code: string | null) =>
    code === null ? t('drift.language.mix') : textLanguageName(texts, code);
  const measureOf = ({ measure, term }: Shift): string => {
    if (measure !== 'term-probability') return t(`drift.measure.${measure}`);
    return t('drift.measure.term-probability.of', { term: term === null ? '' : labels.terms[term] });
  };
  const partOf = ({ measure }: Shift, part: string): string => {
    if (measure === 'language-mix') return languageOf(part);
    if (measure === 'topic-mix') return isTermId(part) ? labels.terms[part] : t('insights.feed.no-terms');
    return measure === 'without-label' || measure === 'unknown-words' ? t(`drift.measure.${measure}`) : part;
  };
  return { languageOf, measureOf, partOf };
};

/** A measure that alarms: by how much, and which parts have moved most. */
function Alarm({ shift }: { shift: Shift }) {
  const { t, formatNumber } = useStaffTexts();
  const { measureOf, partOf } = useNames();
  const written = (value: number | null) => formatNumber(value ?? 0, { maximumFractionDigits: 3 });
  return (
    <li>
      {t('drift.shift.value', {
        measure: measureOf(shift),
        value: written(shift.value),
        threshold: written(shift.threshold),
      })}
      <ul className="drift-parts small">
        {movedParts(shift).map(({ part, before, after }) => (
          <li key={part}>{t('drift.shift.from-to', { what: partOf(shift, part), before, after })}</li>
        ))}
      </ul>
    </li>
  );
}

function LanguageRow({ one }: { one: Language }) {
  const { t } = useStaffTexts();
  const { languageOf } = useNames();
  const alarms = shownShifts(one.shifts).filter(({ alarm }) => alarm);
  return (
    <tr>
      <th scope="row">{languageOf(one.language)}</th>
      <td data-label={t('drift.column.state')}>
        <DriftStatus status={one.status} />
      </td>
      <td data-label={t('drift.column.since')}>
        <Moment at={one.since} />
      </td>
      <td data-label={t('drift.column.texts')}>{t('drift.texts.value', one.texts)}</td>
      <td data-label={t('drift.column.shifts')}>
        {alarms.length > 0 ? (
          <ul className="drift-alarms">
            {alarms.map((shift) => (
              <Alarm key={`${shift.measure} ${shift.term}`} shift={shift} />
            ))}
          </ul>
        ) : (
          t(one.status === 'calm' ? 'drift.shifts.none' : 'drift.shifts.unknown')
        )}
      </td>
    </tr>
  );
}

/** Every measure of every language, for whoever wants to check. */
function AllMeasures({ languages }: Pick<drift.TagDrift, 'languages'>) {
  const { t, formatNumber } = useStaffTexts();
  const { languageOf, measureOf } = useNames();
  const written = (value: number | null) =>
    value === null ? '–' : formatNumber(value, { maximumFractionDigits: 3 });
  const heads = [t('drift.column.measure'), t('drift.column.value'), t('drift.column.threshold')] as const;
  return (
    <details className="meaning">
      <summary id="all-measures">{t('drift.all.show')}</summary>
      <table className="data-table model-table" aria-labelledby="all-measures">
        <thead>
          <tr>
            <th scope="col">{t('drift.column.language')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {languages.flatMap(({ language, shifts }) =>
            shownShifts(shifts).map((shift) => (
              <tr key={`${language} ${shift.measure}`}>
                <th scope="row">{languageOf(language)}</th>
                <td data-label={heads[0]}>{measureOf(shift)}</td>
                <td data-label={heads[1]}>{written(shift.value)}</td>
                <td data-label={heads[2]}>{written(shift.threshold)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}

function Languages({ languages }: Pick<drift.TagDrift, 'languages'>) {
  const { t } = useStaffTexts();
  if (languages.length === 0) return null;
  return (
    <>
      <h3 id="drift-languages">{t('drift.table.title')}</h3>
      <table className="data-table model-table" aria-labelledby="drift-languages">
        <thead>
          <tr>
            <th scope="col">{t('drift.column.language')}</th>
            <th scope="col">{t('drift.column.state')}</th>
            <th scope="col">{t('drift.column.since')}</th>
            <th scope="col">{t('drift.column.texts')}</th>
            <th scope="col">{t('drift.column.shifts')}</th>
          </tr>
        </thead>
        <tbody>
          {languages.map((one) => (
            <LanguageRow key={one.language} one={one} />
          ))}
        </tbody>
      </table>
      <AllMeasures languages={languages} />
    </>
  );
}

function WhatToDo() {
  const { t } = useStaffTexts();
  return (
    <>
      <h3>{t('drift.do.title')}</h3>
      <ol className="drift-do">
        <li>
          <Link to="/desk/unsure">{t('drift.do.review')}</Link>
        </li>
        <li>{t('drift.do.train')}</li>
        <li>{t('drift.do.care')}</li>
      </ol>
    </>
  );
}

/** Whether people write differently from what the model that reads them knows: alarm or calm, since when, what to do. */
export function Drift({ drift: found }: { drift: drift.TagDrift }) {
  const { t, formatDate, formatNumber } = useStaffTexts();
  const { status, reference, current, comparedOn, fewestTexts, falseAlarms, languages } = found;
  const windowOf = (window: NonNullable<drift.TagDrift['reference']>) => (
    <span suppressHydrationWarning>
      {t('drift.window', {
        from: formatDate(window.from, 'medium'),
        to: formatDate(window.to, 'medium'),
        count: window.texts,
      })}
    </span>
  );
  return (
    <section className="section" aria-labelledby="drift">
      <h2 id="drift">{t('drift.title')}</h2>
      <p>{t('drift.lead')}</p>
      <p className="drift-now">
        <DriftStatus status={status} />
      </p>
      <p>{t(`drift.status.${status}.text`, { fewest: fewestTexts })}</p>
      {status === 'alarm' && <WhatToDo />}
      <ModelFacts
        facts={[
          reference && [t('drift.fact.reference'), windowOf(reference)],
          current && [t('drift.fact.current'), windowOf(current)],
          [
            t('drift.fact.compared'),
            comparedOn === null ? t('drift.fact.compared.never') : <Moment key="compared" at={comparedOn} />,
          ],
        ]}
      />
      <Languages languages={languages} />
      <p className="small">
        {t('drift.false-alarms', {
          share: formatNumber(falseAlarms, { style: 'percent', maximumSignificantDigits: 2 }),
        })}
      </p>
    </section>
  );
}
