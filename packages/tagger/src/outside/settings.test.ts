import { describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { readOutsideSettings } from './settings.ts';

const enough = {
  OUTSIDE_TAGGER_URL: 'http://localhost:11434/v1/',
  OUTSIDE_TAGGER_MODEL: 'small-7b',
  OUTSIDE_TAGGER_OPERATOR: 'The town itself',
};
const faultsOf = (environment: Record<string, string>) =>
  readOutsideSettings({ ...enough, ...environment }).faults.map(
    (fault) => /OUTSIDE_TAGGER_(\w+):/.exec(fault)?.[1],
  );

describe('the settings of an outside model', () => {
  it('leave it off unless a server is named', () => {
    expect(readOutsideSettings({ OUTSIDE_TAGGER_KEY: 'x', OUTSIDE_TAGGER_MODEL: 'y' })).toEqual({
      settings: null,
      faults: [],
    });
  });

  it('need a server, its model and who runs it', () => {
    expect(readOutsideSettings(enough).settings).toEqual({
      address: 'http://localhost:11434/v1/chat/completions',
      model: 'small-7b',
      operator: 'The town itself',
      key: null,
      timeout: 60_000,
      limits: { requestsPerMinute: 20, tokensPerDay: 1_000_000, money: null },
    });
  });

  it('are refused with every fault at once', () => {
    expect(
      readOutsideSettings({
        OUTSIDE_TAGGER_URL: 'ftp://x',
        OUTSIDE_TAGGER_KEY: 'two words',
        OUTSIDE_TAGGER_TIMEOUT: 'long',
        OUTSIDE_TAGGER_REQUESTS_PER_MINUTE: '0',
        OUTSIDE_TAGGER_PRICE_IN: '-1',
      }).faults.map((fault) => /OUTSIDE_TAGGER_(\w+):/.exec(fault)?.[1]),
    ).toEqual([
      'URL',
      'MODEL',
      'OPERATOR',
      'KEY',
      'TIMEOUT',
      'REQUESTS_PER_MINUTE',
      'MONEY_PER_DAY',
      'PRICE_OUT',
      'PRICE_IN',
    ]);
  });

  it('let words travel unencrypted only nearby', () => {
    for (const url of ['http://models:8000', 'http://10.2.3.4', 'http://127.0.0.1:1', 'https://api.example'])
      expect(faultsOf({ OUTSIDE_TAGGER_URL: url })).toEqual([]);
    for (const url of ['http://api.example', 'http://8.8.8.8', 'http://10.example.com'])
      expect(faultsOf({ OUTSIDE_TAGGER_URL: url })).toEqual(['URL']);
  });

  it('take no secrets in the address', () => {
    expect(faultsOf({ OUTSIDE_TAGGER_URL: 'https://user:pass@api.example' })).toEqual(['URL']);
    expect(faultsOf({ OUTSIDE_TAGGER_URL: 'https://api.example/?key=abc' })).toEqual(['URL']);
  });

  it('never show the key', () => {
    const key = 'sk-very-secret';
    const { settings } = readOutsideSettings({ ...enough, OUTSIDE_TAGGER_KEY: key });
    const shown = [JSON.stringify(settings), inspect(settings, { depth: 9, showHidden: true })];
    expect([...shown, String(settings?.key)].join()).not.toContain('very-secret');
    expect(settings?.key?.reveal()).toBe(key);
    const { faults } = readOutsideSettings({ ...enough, OUTSIDE_TAGGER_KEY: `${key} ` });
    expect(faults.join()).not.toContain('very-secret');
    expect(faults).toHaveLength(1);
  });
});
