import { Form, Link } from 'react-router';
import { ideaSorts, limits } from '@concivis/contracts/limits';
import { textLanguageChoices } from '../i18n/text-languages.ts';
import { useTexts } from '../i18n/texts.tsx';
import { SelectField, type Choice, type ChoiceGroup } from '../ui/form/select-field.tsx';
import type { Filters } from './read-filters.ts';

interface IdeaFiltersProps {
  filters: Filters;
  services: readonly ChoiceGroup[];
  districts: readonly Choice[];
  filtered: boolean;
}

const statuses = ['published', 'under-review', 'answered'] as const;

/** Search and filters as an ordinary form: the result has an address that can be kept and shared. */
export function IdeaFilters({ filters, services, districts, filtered }: IdeaFiltersProps) {
  const texts = useTexts();
  const { t } = texts;
  const key = JSON.stringify(filters);
  const field = (name: keyof Filters) => ({
    name,
    answer: undefined,
    initial: filters[name],
    optional: true,
    marked: false,
  });
  const narrowed = ['service', 'district', 'language', 'status', 'sort'].some((name) => name in filters);
  return (
    <search>
      <Form key={key} method="get" action="/ideas" className="idea-filters">
        <div className="field idea-filters__search">
          <label htmlFor="field-q">{t('ideas.list.search')}</label>
          <p className="field__hint" id="field-q-hint">
            {t('ideas.list.search.hint')}
          </p>
          <input
            id="field-q"
            type="search"
            name="q"
            dir="auto"
            maxLength={limits.search.max}
            defaultValue={filters.q}
            aria-describedby="field-q-hint"
          />
        </div>
        <details className="idea-filters__more" open={narrowed}>
          <summary>{t('ideas.list.filters')}</summary>
          <div className="idea-filters__fields">
            <SelectField
              {...field('service')}
              label={t('ideas.list.service')}
              empty={t('ideas.list.any-service')}
              groups={services}
            />
            <SelectField
              {...field('district')}
              label={t('ideas.list.district')}
              empty={t('ideas.list.any-district')}
              choices={districts}
            />
            <SelectField
              {...field('status')}
              label={t('ideas.list.status')}
              empty={t('ideas.list.any-status')}
              choices={statuses.map((value) => ({ value, label: t(`ideas.status.${value}`) }))}
            />
            <SelectField
              {...field('language')}
              label={t('ideas.list.language')}
              empty={t('ideas.list.any-language')}
              choices={textLanguageChoices(texts)}
            />
            <SelectField
              {...field('sort')}
              label={t('ideas.list.sort')}
              choices={ideaSorts.map((value) => ({ value, label: t(`ideas.sort.${value}`) }))}
            />
          </div>
        </details>
        <div className="actions">
          <button type="submit" className="button button--quiet">
            {t('ideas.list.apply')}
          </button>
          {filtered && <Link to="/ideas">{t('ideas.list.clear')}</Link>}
        </div>
      </Form>
    </search>
  );
}
