import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { eventually } from './eventually.ts';
import { lookAt } from './look-at.ts';

/** What a browser says by itself about an answer that was refused; the answer itself is looked at instead. */
const refusedAnswer = /^Failed to load resource: the server responded with a status of/;
/** The page was left before the answer came. */
const leftEarly = 'net::ERR_ABORTED';
/** How a script that is not even fetched is said to have failed. */
const switchedOff = 'csp';
const unreachable = /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_NETWORK|WebSocket/;
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;

/** Somebody before a screen. Everything that goes wrong on it is kept as a fault. */
export class Person {
  readonly page: Page;
  readonly #mirror: Page | null;
  readonly #expected = new Set<number>();
  #offline = false;
  #faults: string[] = [];

  /** @param mirror for somebody without JavaScript: a page that has it, of the same size. */
  constructor(page: Page, mirror: Page | null = null) {
    this.page = page;
    this.#mirror = mirror;
    page.on('pageerror', (error) =>
      this.#faults.push(`error on ${page.url()}: ${error.stack ?? error.message}`),
    );
    page.on('console', (message) => this.#hear(message));
    page.on('requestfailed', (request) => this.#miss(request));
    page.on('response', (response) => this.#receive(response));
  }

  /** From now on the server may refuse with these statuses. */
  expectsRefusal(...statuses: number[]): void {
    for (const status of statuses) this.#expected.add(status);
  }

  /** Takes the machine off the network, and back. What fails on the page from then on for lack of it is no fault. */
  async isOffline(offline: boolean): Promise<void> {
    this.#offline ||= offline;
    await this.page.context().setOffline(offline);
  }

  /** From now on answers may fail to arrive: the journey cuts them off. */
  losesAnswers(): void {
    this.#offline = true;
  }

  async goesTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.looks();
  }

  /** Opens a page again until a link is there that follows soon after the act, such as a result of a search. */
  async finds(path: string, link: string): Promise<void> {
    await eventually(`“${link}” on ${path}`, async () => {
      await this.page.goto(path);
      return (await this.page.getByRole('link', { name: link }).count()) > 0 || undefined;
    });
    await this.looks();
  }

  /** Waits for the page whose heading this is, and looks at it. */
  async arrivesAt(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.looks();
  }

  /** The step is over: is the page good for everybody? */
  async looks(): Promise<void> {
    await this.settles();
    await (this.#mirror === null ? lookAt(this.page) : this.#lookInMirror(this.#mirror));
  }

  /** Waits until the page answers to clicks by itself, where it will. */
  async settles(): Promise<void> {
    await this.page.waitForLoadState('load');
    if (this.#mirror !== null) return;
    await eventually(`${this.page.url()} to come alive`, () =>
      this.page.evaluate(() => {
        const heading = document.querySelector('h1');
        const alive = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
        return alive || undefined;
      }),
    );
  }

  /** Goes home, so that what happens later is nothing to them. */
  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  takeFaults(): string[] {
    const faults = this.#faults;
    this.#faults = [];
    return faults;
  }

  /** Looking needs scripts of its own: the page as it stands is shown to a browser that runs some. */
  async #lookInMirror(mirror: Page): Promise<void> {
    const shown = (await this.page.content()).replaceAll(scripts, '');
    await mirror.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ body: shown, contentType: 'text/html; charset=utf-8' })
        : route.continue(),
    );
    await mirror.goto(this.page.url());
    await lookAt(mirror);
    await mirror.unrouteAll();
  }

  #hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' || refusedAnswer.test(message.text())) return;
    if (this.#offline && unreachable.test(message.text())) return;
    this.#faults.push(`console on ${this.page.url()}: ${message.text()}`);
  }

  #miss(request: Request): void {
    const why = request.failure()?.errorText ?? '';
    if (why === leftEarly || this.#offline || (why === switchedOff && this.#mirror !== null)) return;
    this.#faults.push(`${request.method()} ${request.url()}: ${why}`);
  }

  #receive(response: Response): void {
    if (response.status() < 400 || this.#expected.has(response.status())) return;
    this.#faults.push(`${response.request().method()} ${response.url()}: ${response.status()}`);
  }
}
