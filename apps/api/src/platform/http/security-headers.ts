import type { Config } from '../config/config.ts';

const oneYear = 31_536_000;

/** Nothing on the pages needs any of these. */
const permissions = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'browsing-topics',
  'interest-cohort',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * What browsers are told with every answer. `same-origin` and not `no-referrer`, since a browser that may not name the page
 * sends `Origin: null` with its forms, and they would be refused as foreign.
 */
const everywhere = ({ secureCookies }: Config): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(secureCookies ? { 'strict-transport-security': `max-age=${oneYear}` } : {}),
});

/** What only a document can be told, which can run scripts and open others. */
const forPages: Readonly<Record<string, string>> = {
  'permissions-policy': permissions,
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
};

const liveAddress = ({ publicUrl }: Config): string => publicUrl.replace(/^http/, 'ws');

/** The policy of a page, cut in two where the nonce goes. */
const pagePolicy = (config: Config): [string, string] => {
  const upgrade = config.secureCookies ? '; upgrade-insecure-requests' : '';
  return [
    "default-src 'self'; script-src 'self' 'nonce-",
    `'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${liveAddress(config)}; ` +
      `frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'${upgrade}`,
  ];
};

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The headers of answers of the API and of built files, made once, and those of a page, which need a nonce each.
 * How long a built file is kept is said by whoever serves it.
 */
export const securityHeaders = (config: Config) => {
  const common = everywhere(config);
  const [before, after] = pagePolicy(config);
  const pages = { ...common, ...forPages, 'cache-control': 'private, no-cache' };
  return {
    api: Object.freeze({ ...common, 'content-security-policy': nothing, 'cache-control': 'no-store' }),
    file: Object.freeze({ ...common, 'content-security-policy': nothing }),
    page: (nonce: string) => ({ ...pages, 'content-security-policy': before + nonce + after }),
  };
};
