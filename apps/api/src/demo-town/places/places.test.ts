import { describe, expect, it } from '@jest/globals';
import { uiLanguages } from '@concivis/contracts';
import { censusOf } from './census.ts';
import { departments } from './departments.ts';
import { boundaryOf, districts } from './districts.ts';
import { publicServices } from './public-services.ts';

type Point = readonly [number, number];

const ringOf = (code: string): Point[] => {
  const district = districts.find((each) => each.code === code);
  return district === undefined ? [] : (boundaryOf(district).coordinates[0] ?? []);
};
const edgesOf = (ring: readonly Point[]) =>
  ring.slice(1).map((to, index) => ({ from: ring[index] as Point, to }));
const nameOf = ({ from, to }: { from: Point; to: Point }) => `${from.join()} ${to.join()}`;

/** Twice the area; positive against the clock. */
const areaOf = (ring: readonly Point[]) =>
  edgesOf(ring).reduce((sum, { from, to }) => sum + from[0] * to[1] - to[0] * from[1], 0);

const side = (from: Point, to: Point, point: Point) =>
  Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
const cross = (one: { from: Point; to: Point }, other: { from: Point; to: Point }) =>
  side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
  side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0;

describe('the districts', () => {
  it('have about sixty thousand residents together', () => {
    const all = districts.reduce((sum, { residents }) => sum + residents, 0);
    expect(all).toBeGreaterThan(59_000);
    expect(all).toBeLessThan(61_000);
  });

  it.each(districts)('count each resident of $code once in the census', (district) => {
    const cells = censusOf(district);
    expect(cells).toHaveLength(18);
    expect(cells.every(({ residents }) => Number.isInteger(residents) && residents >= 0)).toBe(true);
    expect(cells.reduce((sum, { residents }) => sum + residents, 0)).toBe(district.residents);
  });

  it.each(districts)(
    'draw $code as one closed ring against the clock that does not cross itself',
    ({ code }) => {
      const ring = ringOf(code);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(areaOf(ring)).toBeGreaterThan(0);
      const edges = edgesOf(ring);
      const crossings = edges.flatMap((one, index) =>
        edges.slice(index + 1).filter((other) => cross(one, other)),
      );
      expect(crossings).toEqual([]);
    },
  );

  it('adjoin without gaps: no border has two districts on the same side, and none crosses another', () => {
    const edges = districts.flatMap(({ code }) => edgesOf(ringOf(code)));
    expect(new Set(edges.map(nameOf)).size).toBe(edges.length);
    expect(edges.flatMap((one) => edges.filter((other) => cross(one, other)))).toEqual([]);
  });

  it('leave one outline for the whole town, the coast and the border of the country', () => {
    const edges = districts.flatMap(({ code }) => edgesOf(ringOf(code)));
    const named = new Set(edges.map(nameOf));
    const outer = edges.filter(({ from, to }) => !named.has(nameOf({ from: to, to: from })));
    const next = new Map(outer.map(({ from, to }) => [from.join(), to]));
    let steps = 0;
    let at = outer[0]?.from.join() ?? '';
    do {
      at = next.get(at)?.join() ?? 'nowhere';
      steps += 1;
    } while (at !== outer[0]?.from.join() && steps <= outer.length);
    expect(steps).toBe(outer.length);
  });
});

describe('the public services', () => {
  it.each(publicServices)('name and describe $code in every language', ({ name, description }) => {
    for (const language of uiLanguages) {
      expect(name[language].length).toBeGreaterThan(3);
      expect(description[language].length).toBeGreaterThan(15);
    }
  });

  it('belong to a department each, and every department has some', () => {
    const used = new Set(publicServices.map(({ department }) => department));
    expect([...used].sort()).toEqual(departments.map(({ code }) => code).sort());
  });

  it('have different codes', () => {
    expect(new Set(publicServices.map(({ code }) => code)).size).toBe(publicServices.length);
  });
});
