/** @jest-environment jsdom */
import '../testing/text-encoding.ts';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { openPage, type Connection, type LivePage } from '../live/live-page.ts';
import { loadStaffTexts, staffTextsIn } from '../staff/staff-catalogs.ts';
import { StaffTextsProvider } from '../staff/staff-texts.tsx';
import { LiveStatus } from './live-status.tsx';

beforeAll(() => loadStaffTexts('en'));
afterEach(cleanup);

const pageWith = (connection: Connection, more: Partial<LivePage['figures']> = {}): LivePage => {
  const page = openPage(
    {
      position: 1_234,
      asOf: '2026-11-21T10:00:00.000Z',
      lagSeconds: 0,
      from: '2026-11-15',
      to: '2026-11-21',
      totals: {},
      previous: {},
      volume: [],
      feed: [],
    },
    { from: '2026-11-15', to: '2026-11-21' },
  );
  return { ...page, connection, figures: { ...page.figures, ...more } };
};
const ignore: (paused: boolean) => void = () => undefined;
const show = (page: LivePage, { paused = false, onPause = ignore } = {}) =>
  render(
    <MemoryRouter initialEntries={['/insights?period=7']}>
      <StaffTextsProvider texts={staffTextsIn('en', 'UTC')}>
        <LiveStatus page={page} paused={paused} onPause={onPause} />
      </StaffTextsProvider>
    </MemoryRouter>,
  );

describe('how current the figures are', () => {
  it.each([
    ['still', 'Reload the page for newer figures.'],
    ['connecting', 'Connecting …'],
    ['live', 'Live The figures move as people act.'],
    ['reconnecting', 'Connection lost Trying again.'],
    ['stale', 'Not up to date'],
  ] as const)('is said in words while %s', (connection, words) => {
    show(pageWith(connection));
    expect(screen.getByRole('status').textContent).toContain(words);
  });

  it('always names the newest act counted, the place in the record and how far behind it is', () => {
    show(pageWith('live', { lagSeconds: 7.4 }));
    expect(screen.getByText(/As of November 21, 2026, 10:00:00/)).toBeTruthy();
    expect(screen.getByText(/7 seconds behind the record. Place 1,234/)).toBeTruthy();
  });

  it('does not read out figures that move, only that they do', () => {
    const { rerender } = show(pageWith('live'));
    const before = screen.getByRole('status').textContent;
    rerender(
      <MemoryRouter>
        <StaffTextsProvider texts={staffTextsIn('en', 'UTC')}>
          <LiveStatus page={pageWith('live', { position: 1_300 })} paused={false} onPause={() => undefined} />
        </StaffTextsProvider>
      </MemoryRouter>,
    );
    expect(screen.getByRole('status').textContent).toBe(before);
  });

  it('can be paused while live, and gone on with', () => {
    const onPause = jest.fn<(paused: boolean) => void>();
    show(pageWith('live'), { onPause });
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(onPause).toHaveBeenCalledWith(true);
    cleanup();
    show(pageWith('live'), { paused: true, onPause });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onPause).toHaveBeenLastCalledWith(false);
  });

  it('offers the same view again when the figures are stale', () => {
    show(pageWith('stale'));
    expect(screen.getByRole('link').getAttribute('href')).toBe('/insights?period=7');
  });
});
