import type { TextLanguage } from '@concivis/contracts';
import { districts } from '../places/districts.ts';
import { publicServices } from '../places/public-services.ts';
import type { Random } from '../random.ts';
import type { Library, PlacedIdea } from '../texts/library.ts';
import type { WrittenIdea } from '../texts/read-ideas.ts';
import type { DeedAct, Thread, WordsAct } from './acts.ts';
import type { Calendar } from './calendar.ts';
import type { Crowd } from './crowd.ts';
import { demoLogins } from '../logins.ts';

const ideasAtFullSize = 400;
/** Of the idea that most people back, at full size. */
const supportsOfTheFirst = 165;
/** How fast support falls from the first idea to the next ones. */
const fall = 0.72;
/** Comments that would fit many ideas, per idea. */
const looseComments = 0.95;

export interface IdeaThread extends Thread {
  readonly written: WrittenIdea;
}

export interface IdeasPlan {
  readonly threads: readonly IdeaThread[];
  readonly words: readonly WordsAct[];
  readonly supports: readonly DeedAct[];
}

interface Tools {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly crowd: Crowd;
  readonly library: Library;
}

/** Ideas with their comments and supports. */
export const planIdeas = (tools: Tools, size: number): IdeasPlan => {
  const { random, library } = tools;
  const total = Math.round(ideasAtFullSize * size);
  const written = random
    .shuffled(library.ideas)
    .slice(0, Math.ceil(Math.min(library.ideas.length, total * 0.56)));
  const placed = placeIdeas(random, library.placedIdeas, total - written.length);
  const threads = [...written, ...placed].map((idea, index) => planThread(tools, idea, index));
  const ranked = random.shuffled(threads).sort((one, other) => interest(other) - interest(one));
  return {
    threads: threads.map(({ thread }) => thread),
    words: threads.flatMap(({ words }) => words),
    supports: ranked.flatMap(({ thread }, rank) => planSupports(tools, thread, rank, ranked.length)),
  };
};

/** What was discussed most is also backed most. */
const interest = ({ words }: { words: readonly WordsAct[] }) => Math.min(words.length, 4);

/** Short wishes, each for a place of its own. */
const placeIdeas = (random: Random, templates: readonly PlacedIdea[], count: number): WrittenIdea[] => {
  const spots = random.shuffled(
    templates.flatMap((template) =>
      random
        .shuffled(
          districts.flatMap(({ code, spots: named }) => named.map((spot) => ({ district: code, spot }))),
        )
        .slice(0, 6)
        .map((place, turn) => ({ template, ...place, turn })),
    ),
  );
  const taken = spots.sort((one, other) => one.turn - other.turn).slice(0, count);
  return taken.map(({ template, district, spot, turn }) => ({
    ...template,
    district,
    title: template.title.replace('{spot}', spot),
    body: (template.bodies[turn % template.bodies.length] ?? '').replaceAll('{spot}', spot),
    comments: [],
    answer: null,
  }));
};

const planThread = (
  { random, calendar, crowd, library }: Tools,
  written: WrittenIdea,
  index: number,
): { thread: IdeaThread; words: WordsAct[] } => {
  const season = publicServices.find(({ code }) => code === written.service)?.season ?? 'even';
  const at = calendar.moment(random, season);
  const { language } = written;
  const mine = language === 'en' && index % 97 === 5;
  const login = crowd.citizens.find(({ email }) => email === demoLogins.citizen.email);
  const drawn = crowd.writer(random, { language, at, district: written.district });
  const author = mine && login !== undefined ? login : drawn;
  const district = written.district ?? (random.chance(0.7) ? author.district : null);
  const subject = { kind: 'idea', key: `idea-${index}`, service: written.service } as const;
  const thread: IdeaThread = { subject, at, language, author, closedAt: null, written };
  const { title, body } = written;
  const proposal = { act: 'propose', at, subject, by: author, title, body, language, district } as const;
  const said = [...written.comments, ...looseOnes(random, library, language)];
  let last = at;
  const comments = said.flatMap((comment, nth): WordsAct[] => {
    last = calendar.after(random, last, random.exponential(3.5));
    if (!calendar.has(last)) return [];
    const by = crowd.writer(random, { language: comment.language, at: last, district, not: author });
    const key = `comment-${index}-${nth}`;
    return [
      {
        act: 'comment',
        at: last,
        idea: subject,
        subject: { ...subject, kind: 'comment', key },
        by,
        ...comment,
      },
    ];
  });
  return { thread, words: [proposal, ...comments] };
};

/** Most ideas get none, a few get many. */
const looseOnes = (random: Random, { comments }: Library, language: TextLanguage) => {
  const count = Math.min(7, Math.floor(random.exponential(looseComments)));
  const fitting = comments.filter((comment) => comment.language === language || comment.language === 'en');
  return random.shuffled(fitting).slice(0, count);
};

const planSupports = (
  { random, calendar, crowd }: Tools,
  thread: IdeaThread,
  rank: number,
  ideas: number,
): DeedAct[] => {
  const scale = Math.min(1, crowd.citizens.length / 300);
  const count = Math.round(
    (supportsOfTheFirst * scale) / ((rank * 400) / ideas + 1) ** fall + random.between(-0.6, 1.5),
  );
  const { subject, author, written, at } = thread;
  return crowd.supporters(random, Math.max(0, count), written.district, author).flatMap((by): DeedAct[] => {
    const from = by.joinedAt > at ? by.joinedAt : at;
    const when = calendar.after(random, from, random.exponential(8));
    return calendar.has(when) ? [{ act: 'support', at: when, subject, by }] : [];
  });
};
