import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Texts } from '../../i18n/texts.tsx';
import { htmlOf, textsOf } from '../../testing/show.tsx';
import { pageAddress, Pagination } from './pagination.tsx';

let texts: Texts;
beforeAll(async () => {
  texts = await textsOf('en');
});

const linksAt = (path: string, next: string | null) =>
  [...htmlOf(<Pagination next={next} />, texts, path).matchAll(/href="([^"]*)"/g)].map(([, href]) =>
    href?.replaceAll('&amp;', '&'),
  );

describe('turning pages', () => {
  it('is not offered when everything fits on one', () => {
    expect(htmlOf(<Pagination next={null} />, texts, '/ideas')).toBe('');
  });

  it('goes on with the same search and filters', () => {
    expect(linksAt('/ideas?q=lamps&sort=newest', 'abc=')).toEqual([
      '/ideas?q=lamps&sort=newest&after=abc%3D',
    ]);
  });

  it('leads from a later page onwards and back to the first', () => {
    expect(linksAt('/ideas?q=lamps&after=abc', 'def')).toEqual([
      '/ideas?q=lamps&after=def',
      '/ideas?q=lamps',
    ]);
  });

  it('leads from the last page back to the first', () => {
    expect(linksAt('/ideas?after=abc', null)).toEqual(['/ideas']);
  });

  it('keeps filters whose values have signs of their own', () => {
    expect(pageAddress('/ideas', '?q=a%26b%3Dc', 'next')).toBe('/ideas?q=a%26b%3Dc&after=next');
  });
});
