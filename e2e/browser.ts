import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { patience } from './eventually.ts';
import { Person } from './person.ts';
import { sessionCookie, type Account } from './residents.ts';
import type { Town } from './town.ts';

const devices = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 900 } },
  /** A desktop enlarged four times, as WCAG 1.4.10 asks for. */
  narrow: { viewport: { width: 320, height: 640 } },
} satisfies Record<string, BrowserContextOptions>;

export interface Appearance extends Pick<
  BrowserContextOptions,
  'reducedMotion' | 'forcedColors' | 'colorScheme'
> {
  readonly device?: keyof typeof devices;
  readonly javascript?: boolean;
  /** What the browser asks for: `es-ES`. */
  readonly locale?: string;
  /** Logged in as somebody. */
  readonly as?: Account;
}

/** One browser; everybody who uses it has cookies of their own. */
export interface People {
  come(appearance?: Appearance): Promise<Person>;
  /** @throws when somebody met an error on a page, in the console or on the network since the last time. */
  expectNoFaults(): void;
  close(): Promise<void>;
}

/** Sandboxing needs rights that a container does not have; the other switches keep Chromium off the network. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = async (town: Town): Promise<People> => {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined)
    throw new Error('Run the journeys by npm test -- e2e: it finds the browser.');
  const browser = await chromium.launch({ executablePath, args: switches });
  const people: Person[] = [];
  return {
    come: async (appearance = {}) => {
      const person = await open(browser, town, appearance);
      people.push(person);
      return person;
    },
    expectNoFaults: () => {
      const faults = people.flatMap((person) => person.takeFaults());
      if (faults.length > 0) throw new Error(`In the browser:\n${faults.join('\n')}`);
    },
    close: () => browser.close(),
  };
};

const open = async (browser: Browser, town: Town, appearance: Appearance): Promise<Person> => {
  const { device = 'desktop', javascript = true, locale = 'en-GB', as, ...media } = appearance;
  const screen: BrowserContextOptions = { ...devices[device], ...media, locale, baseURL: town.address };
  const context = await browser.newContext({ ...screen, javaScriptEnabled: javascript });
  context.setDefaultTimeout(patience);
  if (as !== undefined) {
    await context.addCookies([{ name: sessionCookie, value: as.session, url: town.address, httpOnly: true }]);
  }
  const mirror = javascript ? null : await (await browser.newContext(screen)).newPage();
  return new Person(await context.newPage(), mirror);
};
