import type { Translator } from '@concivis/messages';
import type { TaggingMessages } from '@concivis/messages/tagging';

interface ThresholdsProps {
  texts: Translator<TaggingMessages>;
  terms: readonly { readonly term: string; readonly name: string; readonly threshold: number }[];
  /** Id of the heading. */
  titled: string;
}

/** From which probability on each topic is noted; said once where it is the same for all. */
export function Thresholds({ texts: { t }, terms, titled }: ThresholdsProps) {
  const [first] = terms;
  if (first !== undefined && terms.every(({ threshold }) => threshold === first.threshold))
    return (
      <>
        <p>{t('tagging.terms.same', { share: first.threshold })}</p>
        <ul className="thresholds">
          {terms.map(({ term, name }) => (
            <li key={term}>{name}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{t('tagging.terms.text')}</p>
      <table aria-labelledby={titled}>
        <thead>
          <tr>
            <th scope="col">{t('tagging.terms.term')}</th>
            <th scope="col">{t('tagging.terms.threshold')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ term, name, threshold }) => (
            <tr key={term}>
              <th scope="row">{name}</th>
              <td>{t('tagging.probability', { share: threshold })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
