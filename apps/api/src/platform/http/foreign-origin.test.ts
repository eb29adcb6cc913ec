import { describe, expect, it } from '@jest/globals';
import { isForeign } from './foreign-origin.ts';

const town = { publicUrl: 'https://town.example' };

describe('a request that changes something', () => {
  it.each([
    [
      'a form of ours',
      { 'sec-fetch-site': 'same-origin', origin: 'https://town.example', host: 'town.example' },
    ],
    ['a bookmark', { 'sec-fetch-site': 'none', host: 'town.example' }],
    ['an old browser on a form of ours', { origin: 'https://town.example', host: 'internal:3000' }],
    [
      'an old browser at the address of the machine',
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    ],
    ['a program that is no browser', { host: 'town.example' }],
  ])('is taken from %s', (_, headers) => {
    expect(isForeign(headers, town)).toBe(false);
  });

  it.each([
    [
      'another site',
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example', host: 'town.example' },
    ],
    [
      'a neighbour in the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'https://other.town.example' },
    ],
    ['another site in an old browser', { origin: 'https://evil.example', host: 'town.example' }],
    ['a page that hides where it is', { origin: 'null', host: 'town.example' }],
    ['another port', { origin: 'http://localhost:8080', host: 'localhost:3000' }],
    [
      'a host that only begins like ours',
      { origin: 'https://town.example.evil.example', host: 'town.example' },
    ],
  ])('is refused from %s', (_, headers) => {
    expect(isForeign(headers, town)).toBe(true);
  });
});
