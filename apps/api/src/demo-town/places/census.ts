import type { DemoDistrict } from './districts.ts';

const ageBands = ['0-17', '18-34', '35-49', '50-64', '65-79', '80+'] as const;
const genders = ['female', 'male', 'other'] as const;

export interface CensusCell {
  readonly ageBand: (typeof ageBands)[number];
  readonly gender: (typeof genders)[number];
  readonly residents: number;
}

/** Shares of the age bands, in their order, that add up to 1. */
const shares: Record<DemoDistrict['ages'], readonly number[]> = {
  old: [0.11, 0.16, 0.18, 0.23, 0.22, 0.1],
  young: [0.15, 0.33, 0.23, 0.16, 0.09, 0.04],
  family: [0.25, 0.22, 0.26, 0.16, 0.08, 0.03],
  mixed: [0.17, 0.21, 0.22, 0.21, 0.14, 0.05],
};
/** Women live longer. */
const femaleShares = [0.487, 0.493, 0.5, 0.511, 0.536, 0.624] as const;
const otherShare = 0.004;

/** The residents of a district by age band and gender: whole numbers that add up to all of them. */
export const censusOf = ({ residents, ages }: DemoDistrict): CensusCell[] => {
  const exact = ageBands.flatMap((ageBand, band) =>
    genders.map((gender) => {
      const ofGender = gender === 'other' ? otherShare : shareOfGender(gender, band);
      return { ageBand, gender, residents: residents * (shares[ages][band] ?? 0) * ofGender };
    }),
  );
  return roundedTo(residents, exact);
};

const shareOfGender = (gender: 'female' | 'male', band: number): number => {
  const female = femaleShares[band] ?? 0.5;
  return (gender === 'female' ? female : 1 - female) * (1 - otherShare);
};

/** Rounds down, and gives what is left to the cells that lost most. */
const roundedTo = (total: number, exact: readonly CensusCell[]): CensusCell[] => {
  const floors = exact.map((cell) => ({ ...cell, residents: Math.floor(cell.residents) }));
  const left = total - floors.reduce((sum, cell) => sum + cell.residents, 0);
  const losers = exact
    .map((cell, index) => ({ index, lost: cell.residents - Math.floor(cell.residents) }))
    .sort((one, other) => other.lost - one.lost)
    .slice(0, left);
  const raised = new Set(losers.map(({ index }) => index));
  return floors.map((cell, index) => (raised.has(index) ? { ...cell, residents: cell.residents + 1 } : cell));
};
