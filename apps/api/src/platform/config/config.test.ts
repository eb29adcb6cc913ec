import { describe, expect, it } from '@jest/globals';
import { ConfigFault, readConfig } from './config.ts';

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
  return [];
};

describe('the settings', () => {
  it('make a demo town when nothing is said', () => {
    expect(readConfig({})).toMatchObject({
      demo: true,
      publicUrl: 'http://localhost:3000',
      smtpUrl: null,
      secureCookies: false,
      trustProxy: false,
      rateLimits: true,
      outsideTagger: null,
    });
  });

  it('are refused with every fault at once', () => {
    const faults = faultsOf({
      PORT: 'many',
      DATABASE_URL: 'mysql://x/y',
      TRUST_PROXY: 'everybody',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map((fault) => fault.split(':')[0] ?? '').toSorted()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'TRUST_PROXY',
    ]);
  });

  it('name the faults of an outside model beside all others, and not its key', () => {
    const faults = faultsOf({
      DATABASE_URL: 'postgres://town/concivis',
      OUTSIDE_TAGGER_URL: 'http://api.example',
      OUTSIDE_TAGGER_KEY: 'sk secret',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'SMTP_URL',
      'OUTSIDE_TAGGER_URL',
      'OUTSIDE_TAGGER_MODEL',
      'OUTSIDE_TAGGER_OPERATOR',
      'OUTSIDE_TAGGER_KEY',
    ]);
    expect(faults.join()).not.toContain('secret');
  });

  it('ask for a mail server where people are real', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://town/concivis' })).toEqual([
      expect.stringContaining('SMTP_URL'),
    ]);
  });

  it.each([
    ['true', 1],
    ['2', 2],
    ['0', false],
    ['false', false],
    ['10.0.0.0/8, 127.0.0.1', '10.0.0.0/8, 127.0.0.1'],
  ])('take proxies as a number or as addresses: %s', (value, trusted) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(trusted);
  });

  it('give cookies to https alone where the town has it', () => {
    expect(readConfig({ PUBLIC_URL: 'https://town.example/' })).toMatchObject({
      publicUrl: 'https://town.example',
      secureCookies: true,
    });
  });
});
