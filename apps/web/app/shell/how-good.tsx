import type { tagModels } from '@concivis/contracts';
import type { Translator } from '@concivis/messages';
import type { TaggingMessages } from '@concivis/messages/tagging';
import { IntervalMark } from '../ui/interval-mark/interval-mark.tsx';
import { Reliability } from './reliability.tsx';
import './how-good.css';

interface HowGoodProps {
  texts: Translator<TaggingMessages>;
  figures: tagModels.MeasuredFigures;
}

type Figure = tagModels.MeasuredFigures['macro'];

/** From 0 to 1, as such figures are usually written. */
const asWritten = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

function inWords(
  { t, formatNumber }: HowGoodProps['texts'],
  message: 'tagging.good.interval' | 'tagging.groups.range',
  { value, low, high }: Figure,
): string {
  if (value === null || low === null || high === null) return '–';
  const write = (figure: number) => formatNumber(figure, asWritten);
  return t(message, { value: write(value), low: write(low), high: write(high) });
}

/** How often a model is right over all the texts that it was measured on, in words. */
export function Measured({ texts, figures }: HowGoodProps) {
  const { t } = texts;
  return (
    <>
      <p>{t('tagging.good.measured', { count: figures.texts })}</p>
      <ul>
        <li>{t('tagging.good.macro', { figure: inWords(texts, 'tagging.good.interval', figures.macro) })}</li>
        <li>{t('tagging.good.micro', { figure: inWords(texts, 'tagging.good.interval', figures.micro) })}</li>
      </ul>
    </>
  );
}

interface Group {
  name: string;
  texts: number;
  figure: Figure;
}

function GroupRow({
  texts,
  group: { name, texts: count, figure },
}: {
  texts: HowGoodProps['texts'];
  group: Group;
}) {
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="how-good__count">{texts.t('tagging.groups.count', { count })}</span>
      </th>
      <td>
        {inWords(texts, 'tagging.groups.range', figure)}
        <IntervalMark estimate={figure} from={0} to={1} />
      </td>
    </tr>
  );
}

function groupsOf(
  { t, formatNumber, languageName }: HowGoodProps['texts'],
  { languages, kinds, lengths }: tagModels.MeasuredFigures,
): readonly { title: string; groups: readonly Group[] }[] {
  const words = (from: number, to: number | null) =>
    to === null
      ? t('tagging.groups.words.more', { from: formatNumber(from) })
      : t('tagging.groups.words', { from: formatNumber(from), to: formatNumber(to) });
  return [
    {
      title: t('tagging.groups.languages'),
      groups: languages.map(({ language, ...rest }) => ({ name: languageName(language), ...rest })),
    },
    {
      title: t('tagging.groups.kinds'),
      groups: kinds.map(({ kind, ...rest }) => ({ name: t(`tagging.groups.kind.${kind}`), ...rest })),
    },
    {
      title: t('tagging.groups.lengths'),
      groups: lengths.map(({ from, to, ...rest }) => ({ name: words(from, to), ...rest })),
    },
  ];
}

/** How often a model is right by language, kind and length of text, and whether it is as sure as it should be. */
export function HowGoodByGroup({ texts, figures }: HowGoodProps) {
  const { t } = texts;
  return (
    <>
      <section className="section how-good" aria-labelledby="by-group">
        <h2 id="by-group">{t('tagging.groups.title')}</h2>
        <p>{t('tagging.groups.text')}</p>
        <table aria-labelledby="by-group">
          <thead>
            <tr>
              <th scope="col">{t('tagging.groups.group')}</th>
              <th scope="col">{t('tagging.groups.figure')}</th>
            </tr>
          </thead>
          {groupsOf(texts, figures).map(({ title, groups }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={2} className="how-good__title">
                  {title}
                </th>
              </tr>
              {groups.map((group) => (
                <GroupRow key={group.name} texts={texts} group={group} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <Reliability texts={texts} points={figures.reliability} />
    </>
  );
}
