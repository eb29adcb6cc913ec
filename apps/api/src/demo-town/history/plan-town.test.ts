import { describe, expect, it } from '@jest/globals';
import { districts } from '../places/districts.ts';
import { departments } from '../places/departments.ts';
import { publicServices } from '../places/public-services.ts';
import { readLibrary } from '../texts/library.ts';
import type { WordsAct } from './acts.ts';
import { planTown } from './plan-town.ts';

const until = new Date('2026-11-21T10:00:00Z');
const plan = planTown({ seed: 7, until, size: 1 }, readLibrary());
const of = <Kind extends WordsAct['act']>(kind: Kind) =>
  plan.words.filter((act): act is Extract<WordsAct, { act: Kind }> => act.act === kind);
const daysAgo = (at: Date) => (until.getTime() - at.getTime()) / 86_400_000;
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const departmentOf = (service: string) => publicServices.find(({ code }) => code === service)?.department;

describe('the plan of the town', () => {
  it('has the size that the demo promises', () => {
    expect(plan.people).toHaveLength(300 + departments.reduce((sum, { staff }) => sum + staff, 0) + 1);
    expect(of('propose')).toHaveLength(400);
    expect(of('give-feedback').length).toBeGreaterThan(2_400);
    expect(of('comment').length).toBeGreaterThan(350);
    expect(plan.deeds.filter(({ act }) => act === 'support').length).toBeGreaterThan(2_000);
    expect(plan.deeds.filter(({ act }) => act === 'answer').length).toBeGreaterThan(500);
  });

  it('is the same from the same seed and another from another', () => {
    const titles = (seed: number) =>
      planTown({ seed, until, size: 0.1 }, readLibrary()).words.flatMap((act) =>
        act.act === 'propose' ? act.title : [],
      );
    expect(titles(1)).toEqual(titles(1));
    expect(titles(1)).not.toEqual(titles(2));
  });

  it('gives nearly every idea a title of its own', () => {
    const titles = of('propose').map(({ title }) => title);
    expect(new Set(titles).size).toBeGreaterThan(390);
  });

  it('lets nobody act before the account was made, or in a language that is not theirs', () => {
    for (const act of [...plan.words, ...plan.deeds]) {
      if (act.by !== null) expect(act.by.joinedAt <= act.at).toBe(true);
      expect(act.at <= until).toBe(true);
      if ('language' in act && act.by?.role === 'citizen') expect(act.by.writes).toBe(act.language);
    }
  });

  it('backs few ideas much and many a little', () => {
    const counts = Map.groupBy(
      plan.deeds.filter(({ act }) => act === 'support'),
      ({ subject }) => subject.key,
    );
    const sorted = [...counts.values()].map((acts) => acts.length).sort((one, other) => other - one);
    expect(sorted[0]).toBeGreaterThan(80);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(8);
  });
});

describe('the stories that can be discovered', () => {
  it('a form that asked too much, and how it got better', () => {
    const ratings = (from: number, to: number) =>
      of('give-feedback')
        .filter(
          ({ subject, at }) => subject.service === 'bulky-waste' && daysAgo(at) < from && daysAgo(at) > to,
        )
        .map(({ rating }) => rating);
    expect(mean(ratings(112, 60))).toBeLessThan(2.3);
    expect(mean(ratings(50, 0))).toBeGreaterThan(3.5);
  });

  it('a district that is hardly heard', () => {
    const shareOf = (code: string) => {
      const said = of('give-feedback').filter(({ district }) => district === code).length;
      return said / (districts.find((each) => each.code === code)?.residents ?? 1);
    };
    const others = districts.filter(({ code }) => code !== 'salt-works').map(({ code }) => shareOf(code));
    expect(shareOf('salt-works')).toBeLessThan(Math.min(...others) / 2);
  });

  it('a department that answers late', () => {
    const waited = plan.deeds
      .filter(({ act }) => act === 'answer')
      .map((answer) => {
        const asked = plan.words.find(({ subject }) => subject.key === answer.subject.key);
        return {
          of: departmentOf(answer.subject.service),
          days: daysAgo(asked?.at ?? until) - daysAgo(answer.at),
        };
      });
    const late = mean(waited.filter((each) => each.of === 'planning').map(({ days }) => days));
    const usual = mean(waited.filter((each) => each.of !== 'planning').map(({ days }) => days));
    expect(late).toBeGreaterThan(usual * 3);
  });
});
