import type { ReviewVerdict } from '@concivis/framework';
import { citation, sourcesOf } from '@concivis/framework/references';
import { Form } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { tagId, wordsId } from './case-words.tsx';
import type { TermTags } from './tags-by-term.ts';

type Statement = TermTags['statements'][number];

const useWord = ({ stands, provenance }: Statement): string[] => {
  const { t } = useStaffTexts();
  if (stands === null) return [t('desk.tag.taken-back')];
  if (!stands) return [t('desk.tag.applies-not')];
  return provenance === 'reviewer' ? [t('desk.tag.applies')] : [];
};

/** Who said that a term applies, how surely and by which version: shown with every tag, always. */
export function Provenance({ said }: { said: Statement }) {
  const { t, labels } = useStaffTexts();
  const { provenance, probability } = said;
  const word = useWord(said);
  const who = provenance === 'inherited' ? t('desk.tag.inherited') : labels.provenances[provenance];
  const parts = [
    who,
    ...(probability === null ? [] : [t('desk.tag.probability', { share: probability })]),
    ...word,
  ];
  return (
    <li className="provenance">
      {parts.join(' · ')}{' '}
      <span className="provenance__source">
        <bdi>{said.source}</bdi> · <Moment at={said.at} withTime />
      </span>
    </li>
  );
}

/** What a term means and who wrote about it, opened on request. */
function Meaning({ term }: { term: TermTags['term'] }) {
  const { t, definitions } = useStaffTexts();
  return (
    <details className="meaning">
      <summary>{t('desk.tag.meaning')}</summary>
      <p>{definitions.terms[term]}</p>
      <p className="small">{t('desk.tag.sources', { names: sourcesOf(term).map(citation).join(' · ') })}</p>
    </details>
  );
}

function Verdicts({ tag, interaction }: { tag: TermTags; interaction: string }) {
  const { t, labels } = useStaffTexts();
  const term = labels.terms[tag.term];
  const button = (verdict: ReviewVerdict, words: string, label: string) => (
    <SubmitButton name="intent" value={verdict} kind="quiet" label={label}>
      {words}
    </SubmitButton>
  );
  return (
    <Form method="post" preventScrollReset className="verdicts">
      <input type="hidden" name="interaction" value={interaction} />
      <input type="hidden" name="term" value={tag.term} />
      <input type="hidden" name="seenStands" value={String(tag.reviewed)} />
      {!tag.stands &&
        (tag.takenBack
          ? button('added', t('desk.tag.add.send'), t('desk.tag.add.of', { term }))
          : button('added', t('desk.tag.put-back'), t('desk.tag.put-back.of', { term })))}
      {tag.stands &&
        tag.reviewed !== true &&
        button('confirmed', t('desk.tag.confirm'), t('desk.tag.confirm.of', { term }))}
      {tag.stands && button('removed', t('desk.tag.remove'), t('desk.tag.remove.of', { term }))}
      {tag.reviewed !== null &&
        button('taken-back', t('desk.tag.take-back'), t('desk.tag.take-back.of', { term }))}
    </Form>
  );
}

interface TagListProps {
  tags: readonly TermTags[];
  /** The interaction whose tags they are, when this person may decide on them. */
  reviewed: string | null;
  /** Whether the words are on the same page, so that a tag can lead to them. */
  withWords?: boolean;
}

/** Tags with their provenance, meaning and words, and what a reviewer can do with each. */
export function TagList({ tags, reviewed, withWords = false }: TagListProps) {
  const { t, labels } = useStaffTexts();
  return (
    <ol className="tag-list">
      {tags.map((tag, place) => (
        <li
          key={tag.term}
          id={tagId(place + 1)}
          className={tag.stands || tag.takenBack ? 'tag' : 'tag tag--removed'}
          tabIndex={-1}
        >
          <h3 className="tag__name">
            <span className="tag__number" aria-hidden="true">
              {place + 1}
            </span>
            <span className="tag__term">{labels.terms[tag.term]}</span>
            {!tag.stands && (
              <span className="tag__state">
                {t(tag.takenBack ? 'desk.tags.not-decided' : 'desk.tags.removed')}
              </span>
            )}
          </h3>
          <ul className="tag__said">
            {tag.statements.map((said) => (
              <Provenance key={`${said.provenance} ${said.at} ${said.source} ${said.stands}`} said={said} />
            ))}
          </ul>
          {withWords && tag.stands && tag.spans.length > 0 && (
            <p className="small">
              <a href={`#${wordsId(place + 1)}`}>{t('desk.tag.see-words')}</a>
            </p>
          )}
          <Meaning term={tag.term} />
          {reviewed !== null && <Verdicts tag={tag} interaction={reviewed} />}
        </li>
      ))}
    </ol>
  );
}
