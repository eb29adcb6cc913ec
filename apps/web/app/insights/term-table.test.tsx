/** @jest-environment jsdom */
import '../testing/text-encoding.ts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { matrixOf } from '@concivis/analytics';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadStaffTexts, staffTextsIn } from '../staff/staff-catalogs.ts';
import { StaffTextsProvider } from '../staff/staff-texts.tsx';
import { TermTable } from './term-table.tsx';

const slice = { from: '2026-11-15', to: '2026-11-21', service: 'playgrounds' };

beforeAll(async () => {
  await loadStaffTexts('en');
  await loadStaffTexts('de');
});
afterEach(cleanup);

const show = (
  now: Record<string, number>,
  before: Record<string, number> = {},
  { voiced = false, language = 'en' }: { voiced?: boolean; language?: 'en' | 'de' } = {},
) => {
  const figures = matrixOf(now, before).elements.flatMap(({ challenges }) => challenges);
  render(
    <MemoryRouter>
      <StaffTextsProvider texts={staffTextsIn(language, 'UTC')}>
        <TermTable
          of="Data"
          caption="Challenges"
          kind="term"
          figures={figures}
          slice={slice}
          voiced={voiced}
          top={0.5}
        />
      </StaffTextsProvider>
    </MemoryRouter>,
  );
  return (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
};

describe('the figures of a category', () => {
  it('say how many, what share, how sure, and how it has moved', () => {
    const row = show(
      { interactions: 200, 'term:data.issues': 60, 'voiced:data.issues': 45 },
      { interactions: 200, 'term:data.issues': 20 },
    );
    expect(
      row('Data issues')
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6045 said', '30.0%24.1% to 36.7%', '+20.0 rising+12.3 to +27.5']);
  });

  it('state no trend when either period has too few interactions', () => {
    const row = show(
      { interactions: 200, 'term:data.issues': 60 },
      { interactions: 29, 'term:data.issues': 1 },
    );
    expect(row('Data issues').getByText('too few to say')).toBeTruthy();
  });

  it('leave a share empty that cannot be known, instead of showing zero', () => {
    const row = show({});
    expect(row('Data issues').getByText('Not known')).toBeTruthy();
    expect(row('Data issues').queryByText('0.0%')).toBeNull();
  });

  it('lead to the interactions behind them, in the same window and with the same filters', () => {
    show({ interactions: 50, 'term:data.issues': 3 }, {}, { voiced: true });
    expect(screen.getByRole('link', { name: 'Data issues' }).getAttribute('href')).toBe(
      '/insights/interactions?from=2026-11-15&to=2026-11-21&service=playgrounds&term=data.issues&voiced=true',
    );
    expect(screen.queryByText(/said/)).toBeNull();
  });

  it('speak the language of the page', () => {
    const row = show({ interactions: 1_500, 'term:data.issues': 1_200 }, {}, { language: 'de' });
    expect(row('Datenprobleme').getByText('1.200')).toBeTruthy();
    expect(row('Datenprobleme').getByText(/80,0.%/)).toBeTruthy();
  });
});
