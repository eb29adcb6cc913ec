import { ideaOutcomes, type IdeaOutcome, type Stance, type TextLanguage } from '@concivis/contracts';
import { languageNamed, linesOf, splitAt } from './read-lines.ts';

export interface WrittenComment {
  readonly stance: Stance;
  readonly language: TextLanguage;
  readonly body: string;
}

/** An idea with what was said about it. */
export interface WrittenIdea {
  readonly service: string;
  readonly language: TextLanguage;
  /** Named in the text; null when it fits anywhere. */
  readonly district: string | null;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly WrittenComment[];
  readonly answer: { readonly outcome: IdeaOutcome; readonly body: string } | null;
}

const stanceOfSign: Readonly<Record<string, Stance>> = { '+': 'for', '=': 'neutral', '-': 'against' };

/**
 * Reads ideas as they are written down:
 *
 *     # en @old-town The title, with the language and, if the text names one, the district
 *     The body, in one or more lines.
 *     + es A comment for it, with its language; `=` is neutral and `-` against
 *     > accepted The official answer with its outcome, in the language of the idea
 *
 * @throws naming the line that cannot be read.
 */
export const readIdeas = (service: string, written: string): WrittenIdea[] => {
  const ideas: { head: string; rest: string[] }[] = [];
  for (const line of linesOf(written)) {
    if (line.startsWith('# ')) ideas.push({ head: line.slice(2), rest: [] });
    else if (ideas.length === 0) throw new Error(`${service}: nothing comes before the first idea: ${line}`);
    else ideas.at(-1)?.rest.push(line);
  }
  return ideas.map(({ head, rest }) => readIdea(service, head, rest));
};

const readIdea = (service: string, head: string, rest: readonly string[]): WrittenIdea => {
  const [language, titled] = splitAt(head);
  const [first, following] = splitAt(titled);
  const district = first.startsWith('@') ? first.slice(1) : null;
  const answer = rest.find((line) => line.startsWith('> '));
  return {
    service,
    language: languageNamed(language),
    district,
    title: district === null ? titled : following,
    body: rest.filter((line) => !/^[+=>-] /.test(line)).join('\n\n'),
    comments: rest.filter((line) => /^[+=-] /.test(line)).map(readComment),
    answer: answer === undefined ? null : readAnswer(answer.slice(2)),
  };
};

export interface WrittenIdeaAnswer {
  readonly language: TextLanguage;
  readonly outcome: IdeaOutcome;
  readonly body: string;
}

/** `en accepted We will do it` */
export const readIdeaAnswer = (line: string): WrittenIdeaAnswer => {
  const [language, decided] = splitAt(line);
  return { language: languageNamed(language), ...readAnswer(decided) };
};

/** `+ en Yes, please` */
export const readComment = (line: string): WrittenComment => {
  const [sign, said] = splitAt(line);
  const [language, body] = splitAt(said);
  const stance = stanceOfSign[sign];
  if (stance === undefined) throw new Error(`No stance: ${line}`);
  return { stance, language: languageNamed(language), body };
};

const readAnswer = (line: string): { outcome: IdeaOutcome; body: string } => {
  const [named, body] = splitAt(line);
  const outcome = ideaOutcomes.find((each) => each === named);
  if (outcome === undefined) throw new Error(`No outcome of an idea: ${line}`);
  return { outcome, body };
};
