import { conductThreshold, scoreConduct } from '../conduct/score-conduct.ts';
import { closenessOf, nearnessOf } from '../near/near-texts.ts';
import { signatureOf } from '../near/signature.ts';
import { readParticipation } from '../participation/read-participation.ts';
import { findPersonalData } from '../personal-data/find-personal-data.ts';
import type { PersonalDatum } from '../personal-data/finding.ts';
import { identifyLanguages } from '../text/identify-languages.ts';
import { judgeChoice, partOf, readEvaluation } from './judgements.ts';
import type { Judgement } from './judgements.ts';

const marks = /\{\{([a-z-]+)\|([^}]*)\}\}/g;
/** A find may be longer than the mark (a title, a postcode), but no more than so much. */
const leastShare = 0.6;

/** Takes the marks `{{kind|words}}` out of a text and says where they were. */
export function readMarks(marked: string): { text: string; data: PersonalDatum[] } {
  const data: PersonalDatum[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: kind, 2: words = '', index } of marked.matchAll(marks)) {
    text += marked.slice(from, index);
    data.push({ kind: kind as PersonalDatum['kind'], start: text.length, end: text.length + words.length });
    text += words;
    from = index + mark.length;
  }
  return { text: text + marked.slice(from), data };
}

function covers(found: PersonalDatum, mark: PersonalDatum): boolean {
  const inside = found.kind === mark.kind && found.start <= mark.start && found.end >= mark.end;
  return inside && mark.end - mark.start >= leastShare * (found.end - found.start);
}

/** A mark is found when a find of its kind covers all of it and little else. */
function judgePersonalData(): Judgement[] {
  return readEvaluation<{ lang: string; text: string }>('personal-data').flatMap(
    ({ id, lang, text: marked }) => {
      const { text, data } = readMarks(marked);
      const found = findPersonalData(text, lang);
      const about = { task: 'personal data', language: lang, part: partOf(id) };
      const hit = (mark: PersonalDatum) => found.some((find) => covers(find, mark));
      const wrong = found.filter((find) => !data.some((mark) => covers(find, mark)));
      return [
        ...data.map((mark) => ({
          ...about,
          kind: mark.kind,
          outcome: hit(mark) ? ('right' as const) : ('missed' as const),
        })),
        ...wrong.map(({ kind }) => ({ ...about, kind, outcome: 'extra' as const })),
      ];
    },
  );
}

/** A text is abuse or spam from the threshold on. */
function judgeConduct(): Judgement[] {
  type Line = { lang: string; text: string; abuse: boolean; spam: boolean };
  return readEvaluation<Line>('conduct').flatMap((line) => {
    const scores = scoreConduct(line.text, line.lang);
    return (['abuse', 'spam'] as const).flatMap((kind): Judgement[] => {
      const said = scores[kind] >= conductThreshold;
      if (!said && !line[kind]) return [];
      const outcome = said && line[kind] ? 'right' : said ? 'extra' : 'missed';
      return [{ task: 'conduct', kind, language: line.lang, part: partOf(line.id), outcome }];
    });
  });
}

/** Phase or perspective; a line without a label for it is left out. */
function judgeParticipation(what: 'phase' | 'perspective'): Judgement[] {
  type Line = { lang: string; text: string; phase?: string; perspective?: string };
  return readEvaluation<Line>('participation').flatMap((line) => {
    const truth = line[what];
    if (truth === undefined) return [];
    const said = readParticipation(line.text, line.lang)[what].value;
    const judged = judgeChoice({ task: what, language: line.lang, part: partOf(line.id) }, truth, said);
    // Saying that the text does not tell claims nothing: it misses what is there and is no wrong find.
    return judged.filter(({ kind, outcome }) => kind !== 'unknown' || outcome !== 'extra');
  });
}

/** How close two ideas are. */
function judgeNearness(): Judgement[] {
  type Side = { lang: string; text: string };
  return readEvaluation<{ truth: string; a: Side; b: Side }>('near-ideas').flatMap(({ id, truth, a, b }) => {
    const said = closenessOf(nearnessOf(signatureOf(a.text, a.lang), signatureOf(b.text, b.lang)));
    const language = a.lang === b.lang ? a.lang : 'across';
    return judgeChoice({ task: 'near ideas', language, part: partOf(id) }, truth, said);
  });
}

/** The main language, and whether the other ones are named. */
function judgeLanguages(): Judgement[] {
  type Line = { text: string; main: string; others: string[] };
  return readEvaluation<Line>('languages').flatMap(({ id, text, main, others }) => {
    const said = identifyLanguages(text);
    const about = { language: main, part: partOf(id) };
    const mixed = said.others.map(({ language }) => language).join(' ');
    return [
      ...judgeChoice({ task: 'main language', ...about }, main, said.main),
      ...judgeChoice(
        { task: 'mix', ...about },
        others.length > 0 ? 'mixed' : 'one language',
        mixed === others.join(' ') ? (others.length > 0 ? 'mixed' : 'one language') : 'another mix',
      ),
    ];
  });
}

/** All readings beside the tagger's own, judged on their evaluation sets. */
export function judgeReadings(): Judgement[] {
  return [
    ...judgePersonalData(),
    ...judgeConduct(),
    ...judgeParticipation('phase'),
    ...judgeParticipation('perspective'),
    ...judgeNearness(),
    ...judgeLanguages(),
  ];
}
