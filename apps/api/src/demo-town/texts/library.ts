import type { TextLanguage } from '@concivis/contracts';
import type { WrittenAnswer, WrittenFeedback, WrittenOffence } from './read-feedback.ts';
import { readAnswers, readFeedback, readOffences } from './read-feedback.ts';
import {
  readComment,
  readIdeaAnswer,
  readIdeas,
  type WrittenComment,
  type WrittenIdea,
  type WrittenIdeaAnswer,
} from './read-ideas.ts';
import { languageNamed, linesOf, splitAt } from './read-lines.ts';
import { comments } from './comments.ts';
import { feedbackAnswers } from './feedback-answers.ts';
import { feedbackByService } from './feedback/index.ts';
import { ideaAnswers } from './idea-answers.ts';
import { ideasByService } from './ideas/index.ts';
import { offences } from './offences.ts';
import { placedIdeas } from './placed-ideas.ts';
import { replyFrames } from './reply-frames.ts';
import { shortFeedback } from './short-feedback.ts';

/** A short wish that somebody may have for any place: `{spot}` stands for it. */
export interface PlacedIdea {
  readonly service: string;
  readonly language: TextLanguage;
  readonly title: string;
  /** In different words, so that two such wishes do not read the same. */
  readonly bodies: readonly string[];
}

/** Everything that the people of the town say. */
export interface Library {
  readonly ideas: readonly WrittenIdea[];
  readonly placedIdeas: readonly PlacedIdea[];
  /** Comments that fit many ideas. */
  readonly comments: readonly WrittenComment[];
  readonly ideaAnswers: readonly WrittenIdeaAnswer[];
  /** By service. */
  readonly feedback: ReadonlyMap<string, readonly WrittenFeedback[]>;
  /** Fits every service. */
  readonly shortFeedback: readonly WrittenFeedback[];
  readonly feedbackAnswers: readonly WrittenAnswer[];
  readonly replyFrames: readonly ReplyFrame[];
  readonly offences: readonly WrittenOffence[];
}

/** How a letter begins or ends. */
export interface ReplyFrame {
  readonly end: 'open' | 'close';
  readonly language: TextLanguage;
  readonly body: string;
}

/** @throws naming the first text that is not written as it should be. */
export const readLibrary = (): Library => ({
  ideas: Object.entries(ideasByService).flatMap(([service, written]) => readIdeas(service, written)),
  placedIdeas: readPlacedIdeas(),
  comments: linesOf(comments).map(readComment),
  ideaAnswers: linesOf(ideaAnswers).map(readIdeaAnswer),
  feedback: new Map(
    Object.entries(feedbackByService).map(([service, written]) => [service, readFeedback(written)]),
  ),
  shortFeedback: readFeedback(shortFeedback),
  feedbackAnswers: readAnswers(feedbackAnswers),
  replyFrames: linesOf(replyFrames).map(readFrame),
  offences: readOffences(offences),
});

/** Written as ideas are, with the service where others name a district, and a body on each line. */
const readPlacedIdeas = (): PlacedIdea[] =>
  readIdeas('*', placedIdeas).map(({ language, district, title, body }) => ({
    service: district ?? '*',
    language,
    title,
    bodies: body.split('\n\n'),
  }));

/** `close en Kind regards` */
const readFrame = (line: string): ReplyFrame => {
  const [end, said] = splitAt(line);
  const [language, body] = splitAt(said);
  return { end: end === 'open' ? 'open' : 'close', language: languageNamed(language), body };
};
