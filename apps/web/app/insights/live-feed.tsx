import { isTermId } from '@concivis/framework';
import type { analytics } from '@concivis/contracts';
import { Link } from 'react-router';
import type { LivePage } from '../live/live-page.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { placeNamed, type PlaceNames } from './place-names.ts';
import { behindPath } from './read-view.ts';

/** As many as can be taken in beside the charts; the rest is one link away. */
const shown = 12;

function Entry({ entry, places }: { entry: analytics.FeedEntry; places: PlaceNames }) {
  const { t, find, labels, formatDateTime, formatList } = useStaffTexts();
  const service = entry.service === null ? null : placeNamed(places.services, entry.service);
  const district = entry.district === null ? null : placeNamed(places.districts, entry.district);
  const terms = entry.terms.filter(isTermId).map((term) => labels.terms[term]);
  return (
    <li className="feed__entry">
      <p className="feed__what">
        <Link to={`/insights/interactions/${entry.interaction}`}>
          {find(`insights.type.${entry.type}`) ?? entry.type}
        </Link>{' '}
        <time dateTime={entry.at} className="figure-note" suppressHydrationWarning>
          {formatDateTime(entry.at, 'medium')}
        </time>
      </p>
      <p className="figure-note">
        <span lang={service?.lang}>{service?.text ?? t('insights.no-service')}</span>
        {district && (
          <>
            {' · '}
            <span lang={district.lang}>{district.text}</span>
          </>
        )}
        {' · '}
        {t(`services.channel.${entry.channel}`)}
      </p>
      <p className="feed__terms">{terms.length > 0 ? formatList(terms) : t('insights.feed.no-terms')}</p>
    </li>
  );
}

/** The newest acts: what kind, where and which categories. Nobody’s name and nobody’s words. */
export function LiveFeed({ page, places }: { page: LivePage; places: PlaceNames }) {
  const { t } = useStaffTexts();
  const { feed } = page.figures;
  return (
    <section className="section feed" aria-labelledby="feed">
      <div className="section__head">
        <h2 id="feed">{t('insights.feed.title')}</h2>
        <Link to={behindPath(page.slice)}>{t('insights.feed.all')}</Link>
      </div>
      <p className="small">{t('insights.feed.lead')}</p>
      {feed.length === 0 ? (
        <p>{t('insights.feed.none')}</p>
      ) : (
        <ol className="feed__list">
          {feed.slice(0, shown).map((entry) => (
            <Entry key={entry.interaction} entry={entry} places={places} />
          ))}
        </ol>
      )}
    </section>
  );
}
