import { channels } from '@concivis/contracts/limits';
import { useState, type FormEvent } from 'react';
import { Form, Link } from 'react-router';
import { choicesOf } from '../services/service-choices.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SelectField, type ChoiceGroup } from '../ui/form/select-field.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import type { PlaceNames } from './place-names.ts';
import { periods, type View } from './read-view.ts';

function Day({ name, label, value }: { name: 'from' | 'to'; label: string; value: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} type="date" name={name} defaultValue={value} max="9999-12-31" />
    </div>
  );
}

interface FiltersProps {
  view: View;
  /** The days that are shown: where one starts when choosing others. */
  window: { readonly from: string; readonly to: string };
  places: PlaceNames;
  services: readonly ChoiceGroup[];
}

/** The window and the filters as an ordinary form: what is shown has an address that can be kept and shared. */
export function InsightFilters({ view, window, places, services }: FiltersProps) {
  const { t } = useStaffTexts();
  const [period, setPeriod] = useState<string>(view.period);
  const field = (name: 'service' | 'department' | 'district' | 'channel') => ({
    name,
    answer: undefined,
    initial: view[name],
    optional: true,
    marked: false,
    label: t(`insights.filter.${name}`),
    empty: t(`insights.filter.any-${name}`),
  });
  const filtered = view.service ?? view.department ?? view.district ?? view.channel;
  return (
    <search aria-label={t('insights.filter.title')}>
      {view.fault && (
        <Notice kind="hidden" live title={t('insights.filter.fault')}>
          <p>{t(`insights.filter.fault.${view.fault}`)}</p>
        </Notice>
      )}
      <Form
        method="get"
        className="staff-filters insight-filters"
        onChange={(event: FormEvent<HTMLFormElement>) => {
          const { target } = event;
          if (target instanceof HTMLSelectElement && target.name === 'period') setPeriod(target.value);
        }}
      >
        {view.evidence === 'voiced' && <input type="hidden" name="evidence" value="voiced" />}
        <SelectField
          name="period"
          answer={undefined}
          initial={view.period}
          label={t('insights.filter.period')}
          choices={periods.map((value) => ({ value, label: t(`insights.period.${value}`) }))}
          optional
          marked={false}
        />
        <div className="insight-filters__days" data-open={period === 'custom' || undefined}>
          <Day name="from" label={t('insights.filter.from')} value={view.from ?? window.from} />
          <Day name="to" label={t('insights.filter.to')} value={view.to ?? window.to} />
        </div>
        <SelectField {...field('service')} groups={services} />
        <SelectField {...field('department')} choices={choicesOf(places.departments)} />
        <SelectField {...field('district')} choices={choicesOf(places.districts)} />
        <SelectField
          {...field('channel')}
          choices={channels.map((value) => ({ value, label: t(`services.channel.${value}`) }))}
        />
        <div className="actions">
          <button type="submit" className="button button--quiet">
            {t('insights.filter.apply')}
          </button>
          {filtered !== undefined && <Link to="/insights">{t('insights.filter.clear')}</Link>}
        </div>
      </Form>
    </search>
  );
}
