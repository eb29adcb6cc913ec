import { describe, expect, it } from '@jest/globals';
import { Trainer } from './trainer.ts';

const order = {
  running: null,
  heldOut: [],
  toLearnFrom: [
    {
      id: 'reviewed/1',
      lang: 'en',
      kind: 'idea' as const,
      text: 'Nobody ever answers when I write.',
      labels: ['interaction.resistance' as const],
      spoken: ['interaction.resistance' as const],
      stands: ['interaction.resistance' as const],
    },
  ],
};

describe('whoever waits for a training', () => {
  it('is told how far each stage is, from the beginning to its end', async () => {
    const trainer = new Trainer();
    trainer.pace = { textsOfEachTerm: 3, epochs: 4, rounds: 10, niceness: 0 };
    const told: { stage: string; shares: number[] }[] = [];
    await trainer.train(
      order,
      {
        stage: (stage) => void told.push({ stage, shares: [] }),
        progress: (share) => void told.at(-1)?.shares.push(share),
      },
      new AbortController().signal,
    );
    expect(told.map(({ stage }) => stage)).toEqual(['training', 'checking', 'judging']);
    for (const { stage, shares } of told) {
      expect(shares).toEqual([...new Set(shares)].toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBe(stage === 'judging' ? undefined : 1);
      if (stage !== 'judging') expect(shares.length).toBeGreaterThan(8);
    }
  });
});
