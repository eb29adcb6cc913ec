import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config/config.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export const isUnsafe = (method: string): boolean => !safe.has(method);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Whether a page of another site made the browser send this request. Browsers say so in Sec-Fetch-Site, older ones in
 * Origin, and no page can change either. Programs that are no browsers send neither, and carry nobody's cookies.
 */
export const isForeign = (
  headers: IncomingHttpHeaders,
  { publicUrl }: Pick<Config, 'publicUrl'>,
): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined || origin === publicUrl) return false;
  return host === undefined || hostOf(origin) !== host.toLowerCase();
};
