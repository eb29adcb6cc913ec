import { describe, expect, it } from '@jest/globals';
import { operations } from '@concivis/contracts';
import { livePath } from '@concivis/contracts/live';
import type { WebSocketRoute } from 'playwright-core';
import { io } from 'socket.io-client';
import { eventually } from './eventually.ts';
import { begin } from './journey.ts';
import type { Person } from './person.ts';
import { sessionCookie, type Account } from './residents.ts';
import { wordsIn } from './words.ts';

const { t } = await wordsIn('en');
/** Milliseconds from the click of a citizen to the figure of an administrator. */
const soon = 3_000;
const times = 5;

const { town, people } = await begin();
const bruno = await town.moveIn({ name: 'Bruno' });
const nadia = await town.moveIn({ name: 'Nadia' });
const propose = (title: string) =>
  town.as(nadia)(operations.ideas.submit, {
    body: {
      idempotencyKey: crypto.randomUUID(),
      title,
      body: 'The form is too complicated for my mother, who has no internet. Explain it in plain words, please.',
      service: 'waste-collection',
      district: 'harbour',
      language: 'en',
    },
  });
const idea = await propose('Let us book bulky waste by telephone');
const citizen = await people.come({ device: 'phone', as: bruno });
const chief = await town.moveIn({ name: 'Salma Haddad', role: 'administrator' });
const administrator = await people.come({ as: chief });
const line = await lineOf(administrator);

const interactions = ({ page }: Person) =>
  page
    .getByRole('term')
    .filter({ hasText: t('insights.figure.interactions') })
    .locator('..')
    .locator('.figure-value');
const countOn = async (person: Person) => Number(await interactions(person).textContent());
const reaches = (person: Person, count: number) =>
  eventually(`${count} interactions`, async () => (await countOn(person)) === count || undefined);

/** Everything that is counted on the page, as read. */
const figuresOf = async ({ page }: Person): Promise<string[]> => [
  ...(await page.locator('.key-figures dd').allTextContents()),
  ...(await page.locator('.term-table tbody tr').allTextContents()),
];

const equalsAFreshLoad = async () => {
  const fresh = await people.come({ as: chief });
  await fresh.goesTo('/insights');
  expect(await figuresOf(administrator)).toEqual(await figuresOf(fresh));
  await fresh.leaves();
};

const supportsOrNot = async () => {
  const button = citizen.page.getByRole('button', {
    name: new RegExp(`^(${t('ideas.view.support')}|${t('ideas.view.unsupport')})$`),
  });
  const before = await button.textContent();
  await button.click();
  await citizen.page.getByRole('button', { name: before ?? '' }).waitFor({ state: 'detached' });
};

/** The line between a page and the server, which can be cut. */
async function lineOf({ page }: Person) {
  let isCut = false;
  const open = new Set<WebSocketRoute>();
  await page.routeWebSocket(new RegExp(`${livePath}/`), async (socket) => {
    if (isCut) return socket.close();
    socket.connectToServer();
    open.add(socket);
  });
  await page.route(`**${livePath}/**`, (route) => (isCut ? route.abort() : route.continue()));
  return {
    cut: async () => {
      isCut = true;
      for (const socket of open) await socket.close();
      open.clear();
      return () => {
        isCut = false;
      };
    },
  };
}

describe('an administrator', () => {
  it('opens the insights and sees figures that are live, with the moment and the lag', async () => {
    await administrator.goesTo('/');
    await administrator.page.getByRole('link', { name: t('shell.nav.insights'), exact: true }).click();
    await administrator.arrivesAt(t('insights.title'));
    await administrator.sees(t('insights.live.live.text'));
    await administrator.page.locator('.live-status time').waitFor();
    await administrator.sees(t('insights.lag.none'));
    await reaches(administrator, 1);
    await administrator.looks();
  });

  it('sees the figures move soon after a citizen acts in another browser', async () => {
    await citizen.goesTo(`/ideas/${idea.id}`);
    const waits: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const before = await countOn(administrator);
      const from = performance.now();
      const moved = eventually('the figure to move', async () =>
        (await countOn(administrator)) > before ? performance.now() - from : undefined,
      );
      await supportsOrNot();
      waits.push(await moved);
    }
    const median = waits.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? Infinity;
    console.info(`From the click to the figure: ${Math.round(median)} ms (median of ${times}).`);
    expect(median).toBeLessThan(soon);
    await administrator.looks();
  });

  it('opens a figure and finds as many interactions as it counts', async () => {
    const rows = administrator.page.locator('.term-table tbody tr');
    const counted = (
      await rows.evaluateAll((all) =>
        all.map((row) => ({
          term: row.querySelector('a')?.textContent ?? '',
          count: Number(row.querySelector('.figure-value')?.textContent),
        })),
      )
    ).filter(({ count }) => count > 0 && count <= 20);
    expect(counted.length).toBeGreaterThan(0);
    for (const { term, count } of counted.slice(0, 3)) {
      await administrator.page
        .locator('.term-table')
        .getByRole('link', { name: term, exact: true })
        .first()
        .click();
      await administrator.arrivesAt(term);
      await administrator.sees(t('insights.behind.count', { count }));
      expect(await administrator.page.locator('.interaction-row').count()).toBe(count);
      await administrator.page.goBack();
      await administrator.arrivesAt(t('insights.title'));
    }
  });
});

describe('after the connection was cut', () => {
  it('the figures say that they stand still, and then equal a fresh load', async () => {
    const before = await countOn(administrator);
    await administrator.isOffline(true);
    const mend = await line.cut();
    await administrator.sees(t('insights.live.reconnecting'));
    await administrator.looks();
    await supportsOrNot();
    await propose('Print the calendar and hang it at every stop');
    expect(await countOn(administrator)).toBe(before);
    mend();
    await administrator.isOffline(false);
    await administrator.sees(t('insights.live.live.text'));
    await reaches(administrator, before + 2);
    await equalsAFreshLoad();
  });

  it('and move on after the server was started again while the machine was asleep', async () => {
    const before = await countOn(administrator);
    await administrator.isOffline(true);
    await town.restart();
    await administrator.isOffline(false);
    await supportsOrNot();
    await reaches(administrator, before + 1);
    await equalsAFreshLoad();
  });
});

describe('whoever is not an administrator', () => {
  const socketOf = (account: Account | null) =>
    io(town.address, {
      path: livePath,
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: {
        origin: town.address,
        ...(account && { cookie: `${sessionCookie}=${account.session}` }),
      },
    });

  it('is not shown the page: a visitor is asked to log in, a citizen is refused', async () => {
    const visitor = await people.come();
    await visitor.goesTo('/insights');
    await visitor.arrivesAt(t('account.log-in.title'));
    citizen.expectsRefusal(403);
    await citizen.goesTo('/insights');
    await citizen.arrivesAt(t('problems.not-allowed'));
    expect(await citizen.page.locator('.figure-value').count()).toBe(0);
  });

  it.each([
    ['a visitor', null],
    ['a citizen', bruno],
  ] as const)('gets nothing from the line either: %s', async (_, account) => {
    const socket = socketOf(account);
    const told: string[] = [];
    socket.onAny((event: string) => told.push(event));
    const refused = await new Promise<boolean>((answer) => {
      socket.on('connect_error', () => answer(true));
      socket.on('connect', () =>
        socket.emit('analytics.follow', { position: 0 }, ({ ok }: { ok: boolean }) => answer(!ok)),
      );
    });
    expect(refused).toBe(true);
    const before = await countOn(administrator);
    await propose(`A bench for ${account?.name ?? 'nobody'} at the harbour`);
    await reaches(administrator, before + 1);
    expect(told).toEqual([]);
    socket.close();
  });
});
