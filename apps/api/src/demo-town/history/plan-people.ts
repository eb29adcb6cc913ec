import { uiLanguages, type TextLanguage } from '@concivis/contracts';
import { departments } from '../places/departments.ts';
import { districts, type DemoDistrict } from '../places/districts.ts';
import { demoDomain, demoLogins } from '../logins.ts';
import type { Random } from '../random.ts';
import { daysOfHistory, type Calendar } from './calendar.ts';
import { names, nicknames } from './names.ts';
import type { PlannedPerson } from './planned-person.ts';

type Written = Exclude<TextLanguage, 'und'>;

const sharesOfLanguages: readonly (readonly [Written, number])[] = [
  ['en', 44],
  ['es', 15],
  ['it', 11],
  ['fr', 9],
  ['de', 9],
  ['ar', 6],
  ['nl', 3],
  ['pt', 3],
];
/** Citizens with an account at full size, the one of the published login included. */
const citizensAtFullSize = 300;
/** Everybody of these writes from the first day on, so that no language is missing. */
const pioneersOfLanguage = 2;
const fewestCitizens = sharesOfLanguages.length * pioneersOfLanguage + 8;

/** The people of the town: citizens, the staff of each department, and, last, an administrator. */
export const planPeople = (random: Random, calendar: Calendar, size: number): PlannedPerson[] => {
  const taken = new Set<string>();
  const count = Math.max(fewestCitizens, Math.round(citizensAtFullSize * size));
  const citizens = Array.from({ length: count - 1 }, (_, index) => {
    const pioneer = sharesOfLanguages[Math.floor(index / pioneersOfLanguage)];
    return planCitizen(random, calendar, { index, pioneer: pioneer?.[0] ?? null, taken });
  });
  return [demoCitizen(calendar), ...citizens, ...planStaff(random, calendar, taken), administrator(calendar)];
};

const planCitizen = (
  random: Random,
  calendar: Calendar,
  { index, pioneer, taken }: { index: number; pioneer: Written | null; taken: Set<string> },
): PlannedPerson => {
  const [drawn] = random.weighted(sharesOfLanguages, ([, share]) => share);
  const writes = pioneer ?? drawn;
  const home = random.weighted(districts, (district) => weightOfHome(district, writes));
  const nickname = random.chance(0.07) ? nicknames.find((each) => !taken.has(each)) : undefined;
  const displayName = nickname ?? freshName(random, writes, taken);
  taken.add(displayName);
  const days = random.chance(0.35) ? random.between(0, 21) : random.between(0, daysOfHistory * 0.93);
  return {
    email: `person-${String(index + 1).padStart(3, '0')}@${demoDomain}`,
    displayName,
    role: 'citizen',
    department: null,
    language: uiLanguages.find((each) => each === writes) ?? 'en',
    writes,
    district: home.code,
    zeal: random.skewed(1, 1.1),
    joinedAt:
      pioneer === null
        ? calendar.after(random, calendar.start, days)
        : new Date(calendar.start.getTime() - (index + 2) * 600_000),
    hasPassword: false,
  };
};

/** Many who write Arabic live at the Salt Works. */
const weightOfHome = ({ residents, voice, code }: DemoDistrict, writes: Written): number =>
  residents * voice * (writes === 'ar' && code === 'salt-works' ? 5 : 1);

const freshName = (random: Random, language: Written, taken: ReadonlySet<string>): string => {
  const { first, last } = names[language];
  for (;;) {
    const given = random.pick(first.split(' '));
    const family = random.pick(last.split(' '));
    const short = language !== 'ar' && random.chance(0.3);
    const name = short ? `${given} ${family.charAt(0)}.` : `${given} ${family}`;
    if (!taken.has(name)) return name;
  }
};

const login = { language: 'en', writes: 'en', zeal: 1.5, hasPassword: true } as const;

const demoCitizen = (calendar: Calendar): PlannedPerson => ({
  ...login,
  ...demoLogins.citizen,
  role: 'citizen',
  department: null,
  district: 'harbour',
  joinedAt: calendar.start,
});

const administrator = (calendar: Calendar): PlannedPerson => ({
  ...login,
  ...demoLogins.administrator,
  role: 'administrator',
  department: null,
  district: null,
  joinedAt: calendar.start,
});

const planStaff = (random: Random, calendar: Calendar, taken: Set<string>): PlannedPerson[] =>
  departments.flatMap(({ code, staff }) =>
    Array.from({ length: staff }, (_, index): PlannedPerson => {
      const mine = {
        ...login,
        role: 'employee',
        department: code,
        district: null,
        joinedAt: calendar.start,
      } as const;
      if (code === 'environment' && index === 0) return { ...mine, ...demoLogins.employee };
      const language = random.pick(['en', 'en', 'es', 'it', 'fr', 'de'] as const);
      const displayName = freshName(random, language, taken);
      taken.add(displayName);
      const email = `${code}-${index + 1}@${demoDomain}`;
      return { ...mine, email, displayName, hasPassword: false, language };
    }),
  );
