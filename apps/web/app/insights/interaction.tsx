import { levels, modes, phases } from '@concivis/framework';
import { operations } from '@concivis/contracts';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { TagList } from '../desk/tag-list.tsx';
import { tagsByTerm } from '../desk/tags-by-term.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { readCatalogue } from '../services/catalogue.server.ts';
import { useStaffTexts } from '../staff/staff-texts.tsx';
import { Facts } from '../ui/facts/facts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Page } from '../ui/page/page.tsx';
import { useTypeName } from './interaction-facts.tsx';
import { MarkedExcerpt } from './interaction-row.tsx';
import { placeNamed, type PlaceNames } from './place-names.ts';
import './insights.css';

export async function loader(page: LoaderFunctionArgs) {
  const params = { id: page.params.id ?? '' };
  const [one, catalogue] = await Promise.all([
    ask(page, operations.interactions.read, { params }),
    readCatalogue(page),
  ]);
  const places: PlaceNames = catalogue;
  const administrates = page.context.get(visitorContext).account?.role === 'administrator';
  return { one, places, back: administrates ? '/insights/interactions' : '/desk' };
}

const useFacts = () => {
  const { t, find, labels } = useStaffTexts();
  const { one, places } = useLoaderData<typeof loader>();
  const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>, id: string) => {
    const known = ids.find((each) => each === id);
    return known === undefined ? id : names[known];
  };
  const service = one.service === null ? null : placeNamed(places.services, one.service);
  const district = one.district === null ? null : placeNamed(places.districts, one.district);
  return [
    [t('insights.one.when'), <Moment key="when" at={one.at} withTime />],
    [t('insights.one.who'), find(`insights.role.${one.role}`) ?? one.role],
    [t('insights.one.perspective'), labels.perspectives[one.perspective]],
    [
      t('insights.one.service'),
      <span key="service" lang={service?.lang}>
        {service?.text ?? t('insights.no-service')}
      </span>,
    ],
    [
      t('insights.one.district'),
      <span key="district" lang={district?.lang}>
        {district?.text ?? t('insights.no-district')}
      </span>,
    ],
    [
      t('insights.one.channel'),
      t(`services.channel.${one.channel}`) + (one.assisted ? ` (${t('insights.one.assisted')})` : ''),
    ],
    [t('insights.one.phase'), named(phases, labels.phases, one.phase)],
    [t('insights.one.mode'), named(modes, labels.modes, one.mode)],
    [t('insights.one.level'), named(levels, labels.levels, one.level)],
    [t('insights.one.counted'), one.counted ? t('insights.one.counted.yes') : t('insights.one.counted.no')],
  ] as const;
};

export default function Interaction() {
  const { t } = useStaffTexts();
  const { one, back } = useLoaderData<typeof loader>();
  const typeName = useTypeName();
  const tags = tagsByTerm(one);
  const facts = useFacts();
  const isCase = (one.subjectKind === 'idea' || one.subjectKind === 'feedback') && one.excerpt !== null;
  return (
    <Page title={typeName(one.type)} above={<Link to={back}>{t('insights.one.back')}</Link>}>
      <div className="interaction">
        <section className="section">
          <h2>{t('insights.one.words')}</h2>
          <MarkedExcerpt one={one} tags={tags} />
          {isCase && <Link to={`/desk/cases/${one.subjectId}`}>{t('insights.one.case')}</Link>}
          <Facts facts={facts} className="interaction__facts" />
        </section>
        <section className="section">
          <h2>{t('desk.tags.title')}</h2>
          {tags.length > 0 ? <TagList tags={tags} reviewed={null} /> : <p>{t('desk.tags.none')}</p>}
          <p className="small">
            <Link to="/about/tagging">{t('shell.about.data.more')}</Link>
          </p>
        </section>
      </div>
    </Page>
  );
}
