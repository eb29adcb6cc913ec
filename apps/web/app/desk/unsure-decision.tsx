import type { TermId } from '@concivis/framework';
import { citation, sourcesOf } from '@concivis/framework/references';
import { Form, Link } from 'react-router';
import { inline, within } from '../i18n/inline.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { SubmitButton } from '../ui/button/button.tsx';
import { tagId } from './case-words.tsx';
import type { ReadUnsure } from './read-unsure.server.ts';
import { chanceOf, unsurePath, type UnsurePlace } from './unsure-place.ts';

type Item = NonNullable<ReadUnsure['item']>;

/** What the term means, and on request how coders decide on it and who wrote about it. */
function Meaning({ term, rule }: Pick<Item, 'term' | 'rule'>) {
  const { t, definitions } = useStaffTexts();
  return (
    <>
      <p>{definitions.terms[term]}.</p>
      <details className="meaning">
        <summary>{t('desk.tag.meaning')}</summary>
        {rule && (
          <dl className="unsure__rule" lang="en">
            <dt>{t('insights.behind.include')}</dt>
            <dd>{rule.include}</dd>
            <dt>{t('insights.behind.leave-out')}</dt>
            <dd>{rule.leaveOut}</dd>
          </dl>
        )}
        <p className="small">{t('desk.tag.sources', { names: sourcesOf(term).map(citation).join(' · ') })}</p>
      </details>
    </>
  );
}

/** How sure the model is, from which probability on it says the term, and whether that counts at present. */
function Chance({ item: { probability, threshold, term, interaction } }: { item: Item }) {
  const { t } = useStaffTexts();
  const above = probability >= threshold;
  const counts = interaction.terms.includes(term);
  return (
    <div className="unsure__chance">
      <h4>{t('unsure.chance.title')}</h4>
      <p className="unsure__chance-words">
        {t(`unsure.chance.${chanceOf(probability)}`, { share: probability })}
      </p>
      <svg className="unsure__meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="unsure__meter-room" width="100" height="10" />
        <rect className="unsure__meter-filled" width={probability * 100} height="10" />
        <line className="unsure__meter-threshold" x1={threshold * 100} x2={threshold * 100} y1="0" y2="10" />
      </svg>
      <p className="small">{t(above ? 'unsure.counts.yes' : 'unsure.counts.no', { share: threshold })}</p>
      {counts && !above && <p className="small">{t('unsure.counts.otherwise')}</p>}
    </div>
  );
}

/** What every form here has to carry along. */
function Carried({
  interaction,
  term,
  stands,
  place,
}: {
  interaction: string;
  term: TermId;
  stands: boolean;
  place: UnsurePlace;
}) {
  return (
    <>
      <input type="hidden" name="interaction" value={interaction} />
      <input type="hidden" name="term" value={term} />
      <input type="hidden" name="stands" value={String(stands)} />
      <input type="hidden" name="skip" value={place.skip} />
      <input type="hidden" name="department" value={place.department ?? ''} />
    </>
  );
}

interface DecidedProps {
  decided: NonNullable<ReadUnsure['decided']>;
  place: UnsurePlace;
}

/** What was just decided, with the button that takes it back; or that it was taken back. */
export function JustDecided({ decided: { stands, term, interaction }, place }: DecidedProps) {
  const { t, labels } = useStaffTexts();
  const about = { term: labels.terms[term] };
  if (stands === null) {
    return (
      <div className="unsure__decided">
        <output>{t('unsure.decided.taken-back', about)}</output>
      </div>
    );
  }
  return (
    <div className="unsure__decided">
      <output>{t(stands ? 'unsure.decided.kept' : 'unsure.decided.removed', about)}</output>
      <Form method="post" preventScrollReset>
        <Carried interaction={interaction} term={term} stands={stands} place={place} />
        <SubmitButton name="intent" value="take-back" kind="quiet">
          {t('unsure.take-back')}
        </SubmitButton>
      </Form>
    </div>
  );
}

/** The term with its meaning, how sure the model is, and the two answers, each one press. */
export function UnsureDecision({ item, place }: { item: Item; place: UnsurePlace }) {
  const { t, labels, rich } = useStaffTexts();
  const { term, interaction } = item;
  return (
    <section className="unsure__decision" aria-labelledby={tagId(1)}>
      <p className="small">{t('unsure.question')}</p>
      <h3 id={tagId(1)} tabIndex={-1}>
        {labels.terms[term]}
      </h3>
      <Meaning term={term} rule={item.rule} />
      <Chance item={item} />
      <Form method="post" preventScrollReset className="unsure__answers">
        <Carried
          interaction={interaction.id}
          term={term}
          stands={interaction.terms.includes(term)}
          place={place}
        />
        <SubmitButton name="intent" value="keep">
          {t('unsure.keep')}
        </SubmitButton>
        <SubmitButton name="intent" value="remove">
          {t('unsure.remove')}
        </SubmitButton>
        <Link
          to={unsurePath({ ...place, skip: place.skip + 1 })}
          preventScrollReset
          className="button button--plain unsure__next"
        >
          {t('unsure.next')}
        </Link>
      </Form>
      <p className="small unsure__keys">{inline(rich('unsure.keys.text', { key: within(<kbd />) }))}</p>
    </section>
  );
}
