import type { Pool } from 'pg';
import { admin } from '../live.ts';
import type { Server } from '../servers.ts';
import { anyIdeas } from './ideas.ts';

/** Milliseconds until the whole HTML of a page is here, one page after the other. */
export interface PageTimes {
  readonly page: string;
  readonly times: readonly number[];
}

/** Milliseconds between two pages: light load. */
const between = 30;
const unmeasured = 10;

const timeOf = async (url: string, headers: Record<string, string>): Promise<number> => {
  const sentAt = performance.now();
  const answer = await fetch(url, { headers: { accept: 'text/html', 'accept-language': 'en', ...headers } });
  const html = await answer.text();
  const time = performance.now() - sentAt;
  if (!answer.ok || !html.includes('</html>')) throw new Error(`${url} answered ${answer.status}`);
  return time;
};

/** Asks for each kind of page so often, over and over in turn, so that a slow moment of the machine hits all. */
export const measurePages = async (server: Server, pool: Pool, times: number): Promise<PageTimes[]> => {
  const ideas = await anyIdeas(pool, times + unmeasured);
  const pages = [
    { page: '/', path: () => '/', headers: {} },
    { page: '/ideas', path: () => '/ideas', headers: {} },
    { page: 'an idea', path: (n: number) => `/ideas/${ideas[n] ?? ''}`, headers: {} },
    { page: 'a service', path: (n: number) => `/services/service-${(n % 40) + 1}`, headers: {} },
    { page: '/insights', path: () => '/insights', headers: admin },
  ];
  const found = pages.map(({ page }) => ({ page, times: [] as number[] }));
  for (let n = 0; n < times + unmeasured; n += 1) {
    for (const [i, { path, headers }] of pages.entries()) {
      const time = await timeOf(server.url + path(n), headers);
      if (n >= unmeasured) found[i]?.times.push(time);
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  }
  return found;
};
