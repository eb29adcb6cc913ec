import type { FeedbackOutcome, IdeaOutcome, TextLanguage } from '@concivis/contracts';
import { departments, type DemoDepartment } from '../places/departments.ts';
import { publicServices } from '../places/public-services.ts';
import type { Random } from '../random.ts';
import type { Library } from '../texts/library.ts';
import type { DeedAct, Thread } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Crowd } from './crowd.ts';
import type { FeedbackThread } from './plan-feedback.ts';
import type { IdeaThread } from './plan-ideas.ts';
import type { PlannedPerson } from './planned-person.ts';

interface Tools {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly crowd: Crowd;
  readonly library: Library;
}

const takenUp = { idea: 0.97, words: 0.96, rating: 0.1 } as const;
const answeredIdeas = 0.78;
/** Of feedback in words, by rating from 1; a few words call for an answer less often. */
const answeredFeedback = [0.95, 0.93, 0.88, 0.8, 0.74] as const;
const fewWords = { upTo: 28, answered: 0.82 } as const;
/** How often a letter has an opening, and a close. */
const framed = 0.55;
/** Of what was taken up; less where people are late anyway. */
const reviewed = 0.2;

/** What the staff does about an idea. */
export const planCaseOfIdea = (tools: Tools, thread: IdeaThread): DeedAct[] => {
  const { random, library } = tools;
  const answer = thread.written.answer ?? anyAnswerToIdea(random, library, thread.language);
  const chance = thread.written.answer === null ? answeredIdeas - 0.15 : answeredIdeas + 0.15;
  return planCase(tools, thread, { takenUp: takenUp.idea, answered: chance, answer });
};

/** What the staff does about feedback. */
export const planCaseOfFeedback = (tools: Tools, thread: FeedbackThread): DeedAct[] => {
  const { random, library } = tools;
  const often = answeredFeedback[thread.rating - 1] ?? 0;
  const short = thread.body.length <= fewWords.upTo;
  const chance = thread.body === '' ? 0 : often * (short ? fewWords.answered : 1);
  const answer = chance === 0 ? null : anyAnswerToFeedback(random, library, thread);
  const wordy = thread.body === '' ? takenUp.rating : takenUp.words;
  return planCase(tools, thread, { takenUp: wordy, answered: chance, answer });
};

type PlannedAnswer = {
  readonly outcome: IdeaOutcome | FeedbackOutcome;
  readonly body: string;
  readonly language?: TextLanguage;
};

const planCase = (
  { random, calendar, crowd }: Tools,
  thread: Thread,
  plan: { takenUp: number; answered: number; answer: PlannedAnswer | null },
): DeedAct[] => {
  const { subject, at } = thread;
  const { code, pace } = departmentOf(subject.service);
  if (!random.chance(plan.takenUp)) return [];
  const taken = calendar.inOfficeHours(random, at, random.skewed(pace.takeUp, 0.7));
  if (!calendar.has(taken) || isClosed(thread, taken)) return [];
  const by = crowd.employee(random, code);
  const acts: DeedAct[] = [{ act: 'take-up', at: taken, subject, by }];
  if (random.chance(reviewed)) acts.push(review(random, calendar, { thread, taken, by }));
  if (plan.answer !== null && random.chance(plan.answered)) {
    const answered = calendar.inOfficeHours(random, taken, random.skewed(pace.answer, 0.75));
    const { outcome, body, language = thread.language } = plan.answer;
    if (!isClosed(thread, answered))
      acts.push({ act: 'answer', at: answered, subject, by, outcome, body, language });
  }
  return acts.filter((act) => calendar.has(act.at));
};

const review = (
  random: Random,
  calendar: Calendar,
  { thread, taken, by }: { thread: Thread; taken: Date; by: PlannedPerson },
): DeedAct => ({
  act: 'review-tags',
  at: calendar.inOfficeHours(random, taken, random.between(0.01, 0.4)),
  subject: thread.subject,
  by,
  strictness: random.next(),
});

const isClosed = ({ closedAt }: Thread, at: Date) => closedAt !== null && at >= closedAt;

const departmentOf = (service: string): DemoDepartment => {
  const code = publicServices.find((each) => each.code === service)?.department;
  const department = departments.find((each) => each.code === code);
  if (department === undefined) throw new Error(`Nobody answers for ${service}`);
  return department;
};

const anyAnswerToIdea = (random: Random, library: Library, language: TextLanguage): PlannedAnswer => {
  const fitting = library.ideaAnswers.filter((answer) => answer.language === language);
  return random.pick(
    fitting.length > 0 ? fitting : library.ideaAnswers.filter((each) => each.language === 'en'),
  );
};

/** In the language of the feedback if anybody can, about its service if something is written about it. */
const anyAnswerToFeedback = (
  random: Random,
  library: Library,
  { language, rating, subject }: FeedbackThread,
): PlannedAnswer => {
  const fits = library.feedbackAnswers.filter(
    ({ outcome, service }) =>
      rating >= 4 === (outcome === 'thanks') && (service === null || service === subject.service),
  );
  const own = fits.filter((answer) => answer.language === language);
  const able = own.length > 0 ? own : fits.filter((answer) => answer.language === 'en');
  const {
    outcome,
    body,
    language: spoken,
  } = random.weighted(able, ({ service }) => (service === null ? 1 : 5));
  const letter = { body: framedLetter(random, library, spoken, body), language: spoken };
  return outcome === 'thanks' ? { ...letter, outcome: 'explained' } : { ...letter, outcome };
};

const framedLetter = (random: Random, { replyFrames }: Library, language: TextLanguage, body: string) => {
  const frame = (end: 'open' | 'close') => {
    const known = replyFrames.filter((each) => each.end === end && each.language === language);
    return known.length > 0 && random.chance(framed) ? [random.pick(known).body] : [];
  };
  const greets = /^(Thank|Gracias|¡Gracias|Grazie|Merci|Danke|شكرا)/.test(body);
  return [...(greets ? [] : frame('open')), body, ...frame('close')].join(' ');
};
