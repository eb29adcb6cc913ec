import type { interactions } from '@concivis/contracts';
import type { TermId } from '@concivis/framework';
import { Link } from 'react-router';
import { segmentsOf } from '../desk/marked-words.ts';
import { Provenance } from '../desk/tag-list.tsx';
import { marksOf, tagsByTerm, type TermTags } from '../desk/tags-by-term.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { InteractionFacts, useTypeName } from './interaction-facts.tsx';
import type { PlaceNames } from './place-names.ts';

type Interaction = interactions.InteractionView;

/** The beginning of the words, with those marked that led to the tags given. */
export function MarkedExcerpt({ one, tags }: { one: Interaction; tags: readonly TermTags[] }) {
  const { t } = useStaffTexts();
  const { excerpt } = one;
  if (excerpt === null) return <p className="figure-note">{t('insights.behind.no-words')}</p>;
  const part = { start: 0, end: excerpt.length };
  return (
    <blockquote className="excerpt" lang={langAttribute(one.language)} dir="auto">
      {segmentsOf(excerpt, part, marksOf(tags)).map((segment) =>
        segment.tags.length > 0 ? (
          <mark key={segment.start} className="mark">
            {segment.text}
          </mark>
        ) : (
          <span key={segment.start}>{segment.text}</span>
        ),
      )}
    </blockquote>
  );
}

interface RowProps {
  one: Interaction;
  places: PlaceNames;
  /** The term whose figure the list is behind; null when it is behind none. */
  term: TermId | null;
}

/** One interaction behind a figure: what it is, its words, and who said that the term applies. */
export function InteractionRow({ one, places, term }: RowProps) {
  const { t, labels, formatList } = useStaffTexts();
  const typeName = useTypeName();
  const tags = tagsByTerm(one).filter(({ stands }) => stands);
  const asked = term === null ? tags : tags.filter((tag) => tag.term === term);
  return (
    <li className="interaction-row">
      <h3 className="interaction-row__title">
        <Link to={`/insights/interactions/${one.id}`}>{typeName(one.type)}</Link>{' '}
        <span className="figure-note">
          <Moment at={one.at} withTime />
        </span>
      </h3>
      <InteractionFacts one={one} places={places} />
      {one.excerpt !== null && <MarkedExcerpt one={one} tags={asked} />}
      {term === null ? (
        <p className="feed__terms">
          {tags.length > 0
            ? formatList(tags.map((tag) => labels.terms[tag.term]))
            : t('insights.feed.no-terms')}
        </p>
      ) : (
        asked.map((tag) => (
          <ul key={tag.term} className="interaction-row__said">
            {tag.statements.map((said) => (
              <Provenance key={`${said.provenance} ${said.at} ${said.stands}`} said={said} />
            ))}
          </ul>
        ))
      )}
    </li>
  );
}
