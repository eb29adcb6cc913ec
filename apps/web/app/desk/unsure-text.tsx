import { Link } from 'react-router';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { langAttribute } from '../ui/prose/prose.tsx';
import { MarkedProse, MarkedText } from './case-words.tsx';
import { wordsOf } from './marked-words.ts';
import type { ReadUnsure } from './read-unsure.server.ts';
import { tagsByTerm } from './tags-by-term.ts';

type Item = NonNullable<ReadUnsure['item']>;

/** The words that led the model to the term; none where it did not say it. */
const marksIn = ({ interaction, term }: Item) =>
  (tagsByTerm(interaction).find((tag) => tag.term === term)?.spans ?? []).map(({ start, end }) => ({
    start,
    end,
    tag: 1,
  }));

function Words({ item }: { item: Item }) {
  const { t } = useStaffTexts();
  const { interaction, words, term } = item;
  const { excerpt, language } = interaction;
  if (words === null && excerpt === null) return <p>{t('unsure.text.none')}</p>;
  const cut = wordsOf(words?.title ?? null, words?.body ?? excerpt ?? '');
  const marked = { words: cut.words, marks: marksIn(item), terms: [term] };
  return (
    <>
      {words?.title && (
        <p className="unsure__title" lang={langAttribute(language)} dir="auto">
          <MarkedText {...marked} part={cut.title} />
        </p>
      )}
      <MarkedProse {...marked} part={cut.body} language={language} />
      <p className="small">
        {t(marked.marks.length > 0 ? 'unsure.words.marked' : 'unsure.words.none')}{' '}
        {words === null && excerpt?.endsWith('…') === true && t('unsure.text.beginning')}
      </p>
    </>
  );
}

/** The text that a tag is about, and where to see more of it. */
export function UnsureText({ item }: { item: Item }) {
  const { t } = useStaffTexts();
  const { interaction, service, words } = item;
  return (
    <section className="unsure__text" aria-labelledby="text">
      <h3 id="text" className="visually-hidden">
        {t('unsure.text.title')}
      </h3>
      <ul className="case-row__facts">
        {service && <li lang={service.lang}>{service.text}</li>}
        <li>
          <Moment at={interaction.at} />
        </li>
        <li>
          {words === null ? (
            <Link to={`/insights/interactions/${interaction.id}`}>{t('unsure.text.record')}</Link>
          ) : (
            <Link to={`/desk/cases/${interaction.subjectId}`}>{t('unsure.text.case')}</Link>
          )}
        </li>
      </ul>
      <Words item={item} />
    </section>
  );
}
