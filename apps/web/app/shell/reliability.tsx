import type { tagModels } from '@concivis/contracts';
import type { Translator } from '@concivis/messages';
import type { TaggingMessages } from '@concivis/messages/tagging';

type Point = tagModels.MeasuredFigures['reliability'][number];

interface ReliabilityProps {
  texts: Translator<TaggingMessages>;
  points: readonly Point[];
}

/** Side of the drawing in its own units: one for each percent. */
const side = 100;

/** Where a share stands from below. */
const up = (share: number) => side - share * side;

function Bar({ point: { said, carried } }: { point: Point }) {
  const { value, low, high } = carried;
  const x = said * side;
  return (
    <>
      <line className="reliability__bar" x1={x} x2={x} y1={up(low)} y2={up(high)} />
      <circle className="reliability__point" cx={x} cy={up(value)} r="1.6" />
    </>
  );
}

/** What was said against what was so. The table beside it says the same. */
function Diagram({ texts: { t }, points }: ReliabilityProps) {
  const percent = (share: number) => t('tagging.sure.percent', { share });
  return (
    <div className="reliability__diagram" aria-hidden="true">
      <div className="reliability__axis reliability__axis--up">
        <span>{percent(1)}</span>
        <span>{percent(0.5)}</span>
        <span>{percent(0)}</span>
      </div>
      <svg viewBox={`0 0 ${side} ${side}`}>
        <path className="reliability__grid" d="M0 0H100V100H0ZM0 50H100M50 0V100" />
        <path className="reliability__agreement" d="M0 100L100 0" />
        {points.map((point) => (
          <Bar key={point.from} point={point} />
        ))}
      </svg>
      <div className="reliability__axis reliability__axis--along">
        <span>{percent(0)}</span>
        <span>{percent(0.5)}</span>
        <span>{percent(1)}</span>
      </div>
    </div>
  );
}

function PointRow({ texts: { t }, point }: { texts: ReliabilityProps['texts']; point: Point }) {
  const { value, low, high } = point.carried;
  return (
    <tr>
      <th scope="row">
        {t('tagging.sure.percent', { share: point.said })}
        <span className="how-good__count">{t('tagging.sure.predictions', { count: point.predictions })}</span>
      </th>
      <td>{t('tagging.sure.range', { share: value, low, high })}</td>
    </tr>
  );
}

/** Whether a model is as sure as it should be: the reliability diagram, drawn and as a table. */
export function Reliability({ texts, points }: ReliabilityProps) {
  const { t } = texts;
  return (
    <section className="section how-good" aria-labelledby="how-sure">
      <h2 id="how-sure">{t('tagging.sure.title')}</h2>
      <p>{t('tagging.sure.text')}</p>
      <div className="reliability">
        <figure>
          <Diagram texts={texts} points={points} />
          <figcaption>{t('tagging.sure.figure')}</figcaption>
        </figure>
        <table aria-labelledby="how-sure">
          <thead>
            <tr>
              <th scope="col">{t('tagging.sure.said')}</th>
              <th scope="col">{t('tagging.sure.carried')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <PointRow key={point.from} texts={texts} point={point} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
