import { districts } from '../places/districts.ts';
import { publicServices } from '../places/public-services.ts';
import type { DemoService } from '../places/demo-service.ts';
import type { Random } from '../random.ts';
import type { Library } from '../texts/library.ts';
import type { WrittenFeedback } from '../texts/read-feedback.ts';
import type { Thread, WordsAct } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Crowd } from './crowd.ts';
import { periodNamed } from './periods.ts';

const feedbackAtFullSize = 2_500;
/** Of what is not written for one service: a rating without a word, or a few words that many say. */
const wordless = 0.62;
/** Most give feedback without an account. */
const withAccount = 0.3;
const contactLeft = 0.22;

export interface FeedbackThread extends Thread {
  readonly rating: number;
  readonly body: string;
}

export interface FeedbackPlan {
  readonly threads: readonly FeedbackThread[];
  readonly words: readonly WordsAct[];
}

interface Tools {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly crowd: Crowd;
  readonly library: Library;
}

/** Feedback on every service, more on the busy ones. */
export const planFeedback = (tools: Tools, size: number): FeedbackPlan => {
  const busiest = publicServices.reduce((sum, { busy }) => sum + busy, 0);
  const planned = publicServices.flatMap((service) => {
    const count = Math.round((feedbackAtFullSize * size * service.busy) / busiest);
    return feedbackOfService(tools, service, count).map((said) => ({ service, said }));
  });
  const acts = planned.map(({ service, said }, index) => planOne(tools, service, said, index));
  return { threads: acts.map(({ thread }) => thread), words: acts.map(({ words }) => words) };
};

/** What is written for the service, once each; and a crowd of ratings and short words around it. */
const feedbackOfService = (
  { random, library }: Tools,
  service: DemoService,
  count: number,
): WrittenFeedback[] => {
  const own = library.feedback.get(service.code) ?? [];
  const written = random.shuffled(own).slice(0, Math.max(1, Math.min(own.length, Math.round(count * 0.7))));
  const moods = own.length === 0 ? [3] : own.map(({ rating }) => rating);
  const short = random.shuffled(library.shortFeedback);
  const around = Array.from({ length: Math.max(0, count - written.length) }, (_, index): WrittenFeedback => {
    const few = short[index % Math.max(1, short.length)];
    if (few !== undefined && !random.chance(wordless)) return few;
    return { language: 'en', rating: mood(random, moods), period: null, body: '' };
  });
  return [...written, ...around];
};

/** Whoever only rates is a little kinder than whoever writes. */
const mood = (random: Random, moods: readonly number[]): number =>
  Math.min(5, random.pick(moods) + (random.chance(0.35) ? 1 : 0));

const planOne = (
  { random, calendar, crowd }: Tools,
  service: DemoService,
  said: WrittenFeedback,
  index: number,
): { thread: FeedbackThread; words: WordsAct } => {
  const period = said.period === null ? periodOfRating(random, service, said) : periodNamed(said.period);
  const at = calendar.moment(random, service.season, period);
  const subject = { kind: 'feedback', key: `feedback-${index}`, service: service.code } as const;
  const by = random.chance(withAccount) ? crowd.writer(random, { language: said.language, at }) : null;
  const home = random.weighted(districts, ({ residents, voice }) => residents * voice).code;
  const place = by?.district ?? home;
  const { language, rating, body } = said;
  const words: WordsAct = {
    act: 'give-feedback',
    at,
    subject,
    by,
    rating,
    body,
    language,
    district: random.chance(0.82) ? place : null,
    contact: body !== '' && random.chance(contactLeft) ? `visitor-${index}@mail.example` : null,
    channel: service.channels.includes('qr') && random.chance(0.45) ? 'qr' : 'web',
  };
  return { thread: { subject, at, language, author: by, closedAt: null, rating, body }, words };
};

/** Bare ratings of bulky waste tell its story, too. */
const periodOfRating = (random: Random, { code }: DemoService, { rating, body }: WrittenFeedback) => {
  if (code !== 'bulky-waste' || body !== '') return null;
  if (rating <= 2) return random.chance(0.8) ? 'form' : 'before';
  if (rating >= 4) return random.chance(0.8) ? 'fixed' : 'before';
  return null;
};
