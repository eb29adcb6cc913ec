/** @jest-environment jsdom */
import '../testing/text-encoding.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createTranslator } from '@concivis/messages';
import { loadTagging } from '@concivis/messages/tagging';
import { cleanup, render, screen } from '@testing-library/react';
import { Thresholds } from './thresholds.tsx';

afterEach(cleanup);

const texts = createTranslator('en', [await loadTagging('en')]);
const show = (first: number, second: number) =>
  render(
    <>
      <h2 id="topics">Topics</h2>
      <Thresholds
        texts={texts}
        terms={[
          { term: 'data.volume', name: 'Data volume', threshold: first },
          { term: 'data.quality', name: 'Data quality', threshold: second },
        ]}
        titled="topics"
      />
    </>,
  );

describe('from which probability on topics are noted', () => {
  it('is said once where it is the same for all', () => {
    show(0.2, 0.2);
    expect(screen.getByText(/20% probable or more/)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Data volume',
      'Data quality',
    ]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is said of each topic where it differs', () => {
    show(0.2, 0.35);
    expect(screen.getByRole('row', { name: 'Data quality 35%' })).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });
});
