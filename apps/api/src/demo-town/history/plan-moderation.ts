import type { HouseRule, ReportReason } from '@concivis/contracts';
import { publicServices } from '../places/public-services.ts';
import type { Random } from '../random.ts';
import type { Library } from '../texts/library.ts';
import type { WrittenOffence } from '../texts/read-feedback.ts';
import type { DeedAct, SubjectPlan, Thread, WordsAct } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Crowd } from './crowd.ts';
import type { IdeaThread } from './plan-ideas.ts';
import { moderationWords } from '../texts/moderation-words.ts';

interface Tools {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly crowd: Crowd;
  readonly library: Library;
}

export interface ModerationPlan {
  readonly words: readonly WordsAct[];
  readonly deeds: readonly DeedAct[];
}

const reasonsOfRules: Readonly<Record<HouseRule, ReportReason>> = {
  respect: 'abuse',
  'no-personal-data': 'personal-data',
  'no-advertising': 'spam',
  'no-hate': 'hate',
  'on-topic': 'off-topic',
  lawful: 'other',
};
/** Reports of what was all right, at full size. */
const unfounded = 26;
/** Reports that nobody decided on yet, at full size. */
const waiting = 6;
/** Days: only what is new still waits. */
const newerThan = 9;
/** Hidden by mistake and shown again, at full size; at least one. */
const mistakes = 3;

/** Offences with their reports and decisions; reports of what is all right; ideas hidden by mistake. Closes what it hides. */
export const planModeration = (
  tools: Tools,
  threads: readonly IdeaThread[],
  size: number,
): ModerationPlan => {
  const { random, library } = tools;
  const count = Math.max(2, Math.round(library.offences.length * size));
  const offences = random.shuffled(library.offences).slice(0, count);
  const planned = offences.map((offence, index) => planOffence(tools, threads, offence, index));
  const [mistaken, kept] = drawn(random, threads, [
    Math.max(1, Math.round(mistakes * size)),
    Math.max(1, Math.round(unfounded * size)),
  ]);
  return {
    words: planned.map(({ words }) => words),
    deeds: [
      ...planned.flatMap(({ deeds }) => deeds),
      ...mistaken.flatMap((thread) => planMistake(tools, thread)),
      ...kept.flatMap((thread) => planUnfounded(tools, thread)),
      ...newest(tools, threads, Math.max(1, Math.round(waiting * size))).flatMap((thread) =>
        planReports(tools, thread.subject, { at: thread.at, reason: 'other', not: thread.author }).filter(
          (act) => tools.calendar.has(act.at),
        ),
      ),
    ],
  };
};

const newest = ({ random, calendar }: Tools, threads: readonly IdeaThread[], count: number) =>
  random.shuffled(threads.filter(({ at }) => at > calendar.daysAgo(newerThan))).slice(0, count);

const drawn = (
  random: Random,
  threads: readonly IdeaThread[],
  [mistaken, kept]: readonly [number, number],
) => {
  const mixed = random.shuffled(threads);
  return [mixed.slice(0, mistaken), mixed.slice(mistaken, mistaken + kept)] as const;
};

const planOffence = (
  tools: Tools,
  threads: readonly IdeaThread[],
  offence: WrittenOffence,
  index: number,
): { words: WordsAct; deeds: DeedAct[] } => {
  const { random, calendar, crowd } = tools;
  const { rule, reason } = offence;
  const key = `offence-${index}`;
  const words =
    offence.kind === 'comment'
      ? offendingComment(tools, random.pick(threads), offence, key)
      : offendingFeedback(tools, offence, key);
  const { at, subject } = words;
  const reports = planReports(tools, subject, { at, reason: reasonsOfRules[rule] });
  const decision: DeedAct = {
    act: 'decide',
    at: calendar.inOfficeHours(random, reports.at(-1)?.at ?? at, random.exponential(1.2)),
    subject,
    by: crowd.employee(random, departmentCodeOf(subject.service)),
    action: 'hide',
    rule,
    reason,
    seen: 0,
  };
  return { words, deeds: [...reports, decision].filter((act) => calendar.has(act.at)) };
};

const offendingComment = (
  { random, calendar, crowd }: Tools,
  { subject: idea, at: proposed }: IdeaThread,
  { language, body }: WrittenOffence,
  key: string,
): WordsAct => {
  const at = calendar.after(random, proposed, random.between(0.05, 2));
  const by = crowd.writer(random, { language, at });
  const subject = { kind: 'comment', key, service: idea.service } as const;
  return { act: 'comment', at, subject, idea, by, stance: 'against', language, body };
};

const offendingFeedback = (
  { random, calendar }: Tools,
  { language, body }: WrittenOffence,
  key: string,
): WordsAct => {
  const subject = { kind: 'feedback', key, service: random.pick(publicServices).code } as const;
  const at = calendar.moment(random, 'even');
  const nowhere = { by: null, district: null, contact: null, channel: 'web' } as const;
  return { act: 'give-feedback', at, subject, ...nowhere, rating: 1, language, body };
};

const departmentCodeOf = (service: string) =>
  publicServices.find(({ code }) => code === service)?.department ?? '';

const planReports = (
  { random, calendar, crowd }: Tools,
  subject: SubjectPlan,
  { at, reason, not = null }: { at: Date; reason: ReportReason; not?: Thread['author'] },
): DeedAct[] => {
  const reporters = crowd.supporters(random, 1 + random.below(3), null, not);
  return reporters
    .filter((by, nth) => nth === 0 || by.joinedAt < at)
    .map((by): DeedAct => {
      const when = calendar.after(random, at, random.exponential(0.7));
      const text = random.chance(0.6) ? random.pick(moderationWords.reports[reason]) : '';
      return { act: 'report', at: when, subject, by: by.joinedAt < when ? by : null, reason, text };
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
};

const planUnfounded = (tools: Tools, { subject, at, author }: IdeaThread): DeedAct[] => {
  const { random, calendar, crowd } = tools;
  const reason = random.pick(['off-topic', 'abuse', 'other'] as const);
  const reports = planReports(tools, subject, {
    at: calendar.after(random, at, random.exponential(12)),
    reason,
    not: author,
  });
  const by = crowd.employee(random, departmentCodeOf(subject.service));
  const decided = calendar.inOfficeHours(random, reports.at(-1)?.at ?? at, random.exponential(2.5));
  const keep: DeedAct = {
    act: 'decide',
    at: decided,
    subject,
    by,
    action: 'keep',
    rule: reason === 'off-topic' ? 'on-topic' : 'respect',
    reason: random.pick(moderationWords.kept),
    seen: 0,
  };
  return [...reports, keep].filter((act) => calendar.has(act.at));
};

/** Hidden soon after it was proposed, and shown again when its author objected. */
const planMistake = (tools: Tools, thread: IdeaThread): DeedAct[] => {
  const { random, calendar, crowd } = tools;
  const { subject, at, author } = thread;
  const by = crowd.employee(random, departmentCodeOf(subject.service));
  const reports = planReports(tools, subject, { at, reason: 'off-topic', not: author });
  const hidden = calendar.inOfficeHours(random, reports.at(-1)?.at ?? at, random.between(0.1, 0.8));
  const restored = calendar.inOfficeHours(random, hidden, random.between(1, 3));
  if (!calendar.has(restored)) return [];
  const [hide, restore] = random.pick(moderationWords.mistakes);
  const decision = { act: 'decide', subject, by, rule: 'on-topic' } as const;
  return [
    ...reports,
    { ...decision, at: hidden, action: 'hide', reason: hide, seen: 0 },
    { ...decision, at: restored, action: 'restore', reason: restore, seen: 1 },
  ];
};
