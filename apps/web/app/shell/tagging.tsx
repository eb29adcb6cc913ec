import { operations } from '@concivis/contracts';
import { loadLabels } from '@concivis/framework/labels';
import { createTranslator, type Translator } from '@concivis/messages';
import { loadTagging, type TaggingMessages } from '@concivis/messages/tagging';
import { useMemo } from 'react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking.server.ts';
import { inline, within } from '../i18n/inline.ts';
import { visitorContext } from '../i18n/visitor.server.ts';
import { Facts } from '../ui/facts/facts.tsx';
import { Moment } from '../ui/moment/moment.tsx';
import { Page } from '../ui/page/page.tsx';
import { HowGoodByGroup, Measured } from './how-good.tsx';
import { Thresholds } from './thresholds.tsx';
import './tagging.css';

/** Where the measured figures of the shipped model are written, with their intervals. */
const modelCard = 'docs/model-card.md';

/** The texts come with the page: few open it, and nobody else should carry them. */
export async function loader(page: LoaderFunctionArgs) {
  const { language } = page.context.get(visitorContext);
  const [card, texts, labels] = await Promise.all([
    ask(page, operations.tagModels.card),
    loadTagging(language),
    loadLabels(language),
  ]);
  const terms = card.terms.map(({ term, threshold }) => ({ term, threshold, name: labels.terms[term] }));
  return { language, texts, card: { ...card, terms } };
}

type Card = ReturnType<typeof useLoaderData<typeof loader>>['card'];
interface PartProps {
  texts: Translator<TaggingMessages>;
  card: Card;
}

function ModelThatIsOn({ texts: { t, formatNumber, formatList, languageName }, card }: PartProps) {
  const { version, switchedOnAt, languages } = card;
  const facts = [
    [t('tagging.model.version'), <bdi key="version">{version}</bdi>],
    [
      t('tagging.model.since'),
      switchedOnAt === null ? t('tagging.model.since.start') : <Moment key="since" at={switchedOnAt} />,
    ],
    [t('tagging.model.texts'), formatNumber(card.texts)],
    [t('tagging.model.texts.reviewed'), formatNumber(card.reviewedTexts)],
    [t('tagging.model.languages'), formatList(languages.map(languageName))],
  ] as const;
  return (
    <section className="section">
      <h2>{t('tagging.model.title')}</h2>
      <Facts facts={facts} className="tagging__facts" />
    </section>
  );
}

function ReadElsewhere({
  texts: { t, rich },
  outside: { operator, version },
}: {
  texts: PartProps['texts'];
  outside: NonNullable<Card['outside']>;
}) {
  return (
    <section className="section">
      <h2>{t('tagging.outside.title')}</h2>
      <div className="text">
        <p>{inline(rich('tagging.outside.text', { operator, who: within(<bdi />) }))}</p>
        <p>{t('tagging.outside.masked')}</p>
        <p>{t('tagging.outside.checked')}</p>
      </div>
      <Facts
        facts={[[t('tagging.outside.version'), <bdi key="version">{version}</bdi>]]}
        className="tagging__facts"
      />
    </section>
  );
}

function HowMadeAndHowGood({ texts, card }: PartProps) {
  const { t, rich } = texts;
  const { figures } = card;
  const reviewed = card.reviewedTexts;
  return (
    <div className="text">
      <h2>{t('tagging.made.title')}</h2>
      <p>{t('tagging.made.1')}</p>
      <p>{reviewed > 0 ? t('tagging.made.town', { count: reviewed }) : t('tagging.made.no-town')}</p>
      <p>{t('tagging.made.2')}</p>
      <h2>{t('tagging.good.title')}</h2>
      <p>{t('tagging.good.text')}</p>
      {figures && <Measured texts={texts} figures={figures} />}
      <p>{inline(rich('tagging.good.where', { path: modelCard, file: within(<code dir="ltr" />) }))}</p>
    </div>
  );
}

function LimitsAndRemedies({ texts: { t } }: Pick<PartProps, 'texts'>) {
  return (
    <div className="text">
      <h2>{t('tagging.limits.title')}</h2>
      <ul>
        <li>{t('tagging.limits.negation')}</li>
        <li>{t('tagging.limits.quotation')}</li>
        <li>{t('tagging.limits.irony')}</li>
        <li>{t('tagging.limits.long')}</li>
        <li>{t('tagging.limits.lists')}</li>
        <li>{t('tagging.limits.languages')}</li>
        <li>{t('tagging.limits.others')}</li>
      </ul>
      <h2>{t('tagging.do.title')}</h2>
      <p>{t('tagging.do.1')}</p>
      <p>{t('tagging.do.2')}</p>
    </div>
  );
}

function Terms({ texts, card }: PartProps) {
  return (
    <section className="section how-good" aria-labelledby="terms">
      <h2 id="terms">{texts.t('tagging.terms.title')}</h2>
      <Thresholds texts={texts} terms={card.terms} titled="terms" />
    </section>
  );
}

/** The model card in plain words: what reads people's texts, how it was made, where it fails and what one can do. */
export default function Tagging() {
  const { language, texts: messages, card } = useLoaderData<typeof loader>();
  const texts = useMemo(() => createTranslator(language, [messages]), [language, messages]);
  const { t } = texts;
  return (
    <Page title={t('tagging.title')} lead={t('tagging.lead')}>
      <div className="text">
        <h2>{t('tagging.what.title')}</h2>
        <p>{t('tagging.what.1', { count: card.terms.length })}</p>
        <p>{t('tagging.what.2')}</p>
        <p>{t('tagging.what.3')}</p>
        <p>{t(card.outside ? 'tagging.what.4.outside' : 'tagging.what.4')}</p>
      </div>
      {card.outside && <ReadElsewhere texts={texts} outside={card.outside} />}
      <ModelThatIsOn texts={texts} card={card} />
      <HowMadeAndHowGood texts={texts} card={card} />
      {card.figures && <HowGoodByGroup texts={texts} figures={card.figures} />}
      <LimitsAndRemedies texts={texts} />
      <Terms texts={texts} card={card} />
    </Page>
  );
}
