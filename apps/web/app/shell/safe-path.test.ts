import { describe, expect, it } from '@jest/globals';
import { safePath } from './safe-path.ts';

describe('where somebody is sent back to', () => {
  it.each([
    '/',
    '/ideas/new',
    '/ideas?q=a%20b&sort=newest',
    '/ideas/1#comments',
    '/search?to=https://example.org',
  ])('is a page of this site: %s', (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    'https://example.org',
    '//example.org',
    '/\\example.org',
    '\\/example.org',
    '/ideas\\..\\x',
    'javascript:alert(1)',
    'ideas',
    '',
    '/\t/example.org',
    '/\n/example.org',
    '/\u0000',
    ' //example.org',
    '/ //example.org\u007f',
    '/..//example.org',
    '/.//example.org',
    '/ideas/..//example.org',
    '/%2e%2e//example.org',
  ])('is never another site: %j', (path) => {
    expect(safePath(path)).toBe('/');
  });

  it('is the fallback when nothing was asked for', () => {
    expect([safePath(null), safePath(undefined, '/ideas')]).toEqual(['/', '/ideas']);
  });
});
