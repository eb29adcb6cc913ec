import {
  feedbackOutcomes,
  houseRules,
  subjectKinds,
  type FeedbackOutcome,
  type HouseRule,
  type SubjectKind,
  type TextLanguage,
} from '@concivis/contracts';
import { languageNamed, linesOf, splitAt } from './read-lines.ts';

/** Feedback as it is written down: `en 2 @form The new form asks me twice`. */
export interface WrittenFeedback {
  readonly language: TextLanguage;
  readonly rating: number;
  /** A period of a story, in which alone it was said; see `periods`. */
  readonly period: string | null;
  readonly body: string;
}

export const readFeedback = (written: string): WrittenFeedback[] =>
  linesOf(written).map((line) => {
    const [language, rated] = splitAt(line);
    const [rating, said] = splitAt(rated);
    const [first, rest] = splitAt(said);
    const period = first.startsWith('@') ? first.slice(1) : null;
    if (!/^[1-5]$/.test(rating)) throw new Error(`No rating: ${line}`);
    return {
      language: languageNamed(language),
      rating: Number(rating),
      period,
      body: period === null ? said : rest,
    };
  });

/** An answer to feedback as it is written down: `en explained bulky-waste The text`; `*` fits all services. */
export interface WrittenAnswer {
  readonly language: TextLanguage;
  /** `thanks` answers praise. */
  readonly outcome: FeedbackOutcome | 'thanks';
  readonly service: string | null;
  readonly body: string;
}

export const readAnswers = (written: string): WrittenAnswer[] =>
  linesOf(written).map((line) => {
    const [language, decided] = splitAt(line);
    const [named, rest] = splitAt(decided);
    const [service, body] = splitAt(rest);
    const outcome = ([...feedbackOutcomes, 'thanks'] as const).find((each) => each === named);
    if (outcome === undefined) throw new Error(`No outcome of feedback: ${line}`);
    return { language: languageNamed(language), outcome, service: service === '*' ? null : service, body };
  });

/** What has to be hidden, as it is written down: `comment no-advertising en The text | The reason its author is told`. */
export interface WrittenOffence {
  readonly kind: SubjectKind;
  readonly rule: HouseRule;
  readonly language: TextLanguage;
  readonly body: string;
  readonly reason: string;
}

export const readOffences = (written: string): WrittenOffence[] =>
  linesOf(written).map((line) => {
    const [kindNamed, ruled] = splitAt(line);
    const [ruleNamed, said] = splitAt(ruled);
    const [language, rest] = splitAt(said);
    const [body = '', reason = ''] = rest.split(' | ');
    const kind = subjectKinds.find((each) => each === kindNamed);
    const rule = houseRules.find((each) => each === ruleNamed);
    if (kind === undefined || rule === undefined || reason === '') throw new Error(`No offence: ${line}`);
    return { kind, rule, language: languageNamed(language), body, reason };
  });
