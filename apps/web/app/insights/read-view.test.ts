import { describe, expect, it } from '@jest/globals';
import { behindPath, filterOf, readView, sliceOf } from './read-view.ts';

const now = new Date('2026-11-21T23:59:59.000Z');
const read = (query: string) => readView(new URLSearchParams(query));
const window = (query: string) => {
  const { from, to } = sliceOf(read(query), now);
  return [from, to];
};

describe('the view that an address asks for', () => {
  it('shows the last 30 days, today included, unless it says otherwise', () => {
    expect(window('')).toEqual(['2026-10-23', '2026-11-21']);
    expect(window('period=7')).toEqual(['2026-11-15', '2026-11-21']);
    expect(window('period=sometimes')).toEqual(['2026-10-23', '2026-11-21']);
  });

  it('takes two days for a period of its own', () => {
    expect(window('from=2026-01-01&to=2026-01-31')).toEqual(['2026-01-01', '2026-01-31']);
    expect(window('period=custom&from=2026-01-01&to=2026-01-01')).toEqual(['2026-01-01', '2026-01-01']);
  });

  it('ignores days that stand in the form while another period is chosen', () => {
    expect(window('period=7&from=2020-01-01&to=2020-01-02')).toEqual(['2026-11-15', '2026-11-21']);
  });

  it.each([
    ['period=custom', 'day'],
    ['period=custom&from=2026-02-30&to=2026-03-01', 'day'],
    ['from=yesterday&to=2026-03-01', 'day'],
    ['from=2026-03-02&to=2026-03-01', 'order'],
    ['from=1900-01-01&to=2026-03-01', 'length'],
  ])('says why %s cannot be shown, and shows the usual period', (query, fault) => {
    expect(read(query).fault).toBe(fault);
    expect(window(query)).toEqual(['2026-10-23', '2026-11-21']);
  });

  it('leaves aside filters that cannot exist, so that the page is not refused', () => {
    const slice = sliceOf(read('period=7&service=../x&district=old-town&channel=fax&department=%00'), now);
    expect(filterOf(slice)).toEqual({ from: '2026-11-15', to: '2026-11-21', district: 'old-town' });
  });

  it('leads to the interactions of exactly the window that is shown', () => {
    const slice = sliceOf(read('period=7&channel=qr'), now);
    expect(behindPath(slice, { term: 'data.issues', voiced: true })).toBe(
      '/insights/interactions?from=2026-11-15&to=2026-11-21&channel=qr&term=data.issues&voiced=true',
    );
    expect(behindPath(slice, { from: '2026-11-20', to: '2026-11-20' })).toBe(
      '/insights/interactions?from=2026-11-20&to=2026-11-20&channel=qr',
    );
  });
});
