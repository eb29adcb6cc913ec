import { Random } from '../random.ts';
import type { Library } from '../texts/library.ts';
import type { DeedAct, WordsAct } from './acts.ts';
import { Calendar } from './calendar.ts';
import { Crowd } from './crowd.ts';
import { planCaseOfFeedback, planCaseOfIdea } from './plan-desk.ts';
import { planFeedback } from './plan-feedback.ts';
import { planIdeas, type IdeaThread } from './plan-ideas.ts';
import { planModeration } from './plan-moderation.ts';
import { planPeople } from './plan-people.ts';
import type { PlannedPerson } from './planned-person.ts';

export interface TownPlan {
  /** The administrator is the last. */
  readonly people: readonly PlannedPerson[];
  /** Both in the order of time. */
  readonly words: readonly WordsAct[];
  readonly deeds: readonly DeedAct[];
}

export interface TownSettings {
  readonly seed: number;
  /** When the history ends. */
  readonly until: Date;
  /** 1: as many ideas, people and so on as the demo shows. */
  readonly size: number;
}

/** Ideas that their authors take back, at full size. */
const withdrawals = 9;

/** Six months of a town. The same seed, end and size give the same plan. */
export const planTown = ({ seed, until, size }: TownSettings, library: Library): TownPlan => {
  const chance = new Random(seed);
  const calendar = new Calendar(until);
  const people = planPeople(chance.for('people'), calendar, size);
  const crowd = new Crowd(people);
  const toolsFor = (purpose: string) => ({ random: chance.for(purpose), calendar, crowd, library });
  const ideas = planIdeas(toolsFor('ideas'), size);
  const feedback = planFeedback(toolsFor('feedback'), size);
  const moderation = planModeration(toolsFor('moderation'), ideas.threads, size);
  const withdrawn = planWithdrawals(toolsFor('withdrawals'), ideas.threads, size);
  const deskOfIdeas = toolsFor('desk of ideas');
  const deskOfFeedback = toolsFor('desk of feedback');
  const closed = new Map(ideas.threads.map(({ subject, closedAt }) => [subject.key, closedAt]));
  const isOpen = (key: string, at: Date) => {
    const closedAt = closed.get(key) ?? null;
    return closedAt === null || at < closedAt;
  };
  const deeds = [
    ...ideas.supports,
    ...moderation.deeds,
    ...ideas.threads.flatMap((thread) => planCaseOfIdea(deskOfIdeas, thread)),
    ...feedback.threads.flatMap((thread) => planCaseOfFeedback(deskOfFeedback, thread)),
  ].filter(({ subject, at }) => isOpen(subject.key, at));
  const words = [...ideas.words, ...feedback.words, ...moderation.words].filter(
    (act) => calendar.has(act.at) && (act.act !== 'comment' || isOpen(act.idea.key, act.at)),
  );
  return inOrder(people, words, [...deeds, ...withdrawn]);
};

/** Only ideas without much of a following. */
const planWithdrawals = (
  { random, calendar }: { random: Random; calendar: Calendar },
  threads: readonly IdeaThread[],
  size: number,
): DeedAct[] => {
  const quiet = threads.filter(({ written }) => written.answer === null && written.comments.length === 0);
  const count = Math.max(1, Math.round(withdrawals * size));
  return random
    .shuffled(quiet)
    .slice(0, count)
    .flatMap((thread): DeedAct[] => {
      const at = calendar.after(random, thread.at, random.between(0.1, 5));
      if (!calendar.has(at) || thread.author === null) return [];
      thread.closedAt = at;
      return [{ act: 'withdraw', at, subject: thread.subject, by: thread.author }];
    });
};

/** What is done with words that were never said is left out. */
const inOrder = (
  people: readonly PlannedPerson[],
  words: readonly WordsAct[],
  deeds: readonly DeedAct[],
): TownPlan => {
  const said = new Set(words.map(({ subject }) => subject.key));
  const byTime = (one: { at: Date }, other: { at: Date }) => one.at.getTime() - other.at.getTime();
  return {
    people,
    words: [...words].sort(byTime),
    deeds: deeds.filter(({ subject }) => said.has(subject.key)).sort(byTime),
  };
};
