import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { applyDelta, applyToVolume } from '@concivis/analytics';
import { livePath, operations, type analytics } from '@concivis/contracts';
import { io, type Socket } from 'socket.io-client';
import { startTestTown, type TestPerson, type TestTown } from '../../testing/test-town.ts';
import { BusyTown } from '../testing/busy-town.ts';
import { counted } from '../testing/counted.ts';
import { LiveGateway } from './live.gateway.ts';

type Delta = analytics.AnalyticsDelta;
const { snapshot } = operations.analytics;

let town: TestTown;
let busy: BusyTown;
let admin: TestPerson;
let citizen: TestPerson;
let address: string;
const open: Socket[] = [];

beforeAll(async () => {
  town = await startTestTown();
  busy = new BusyTown(town);
  admin = await town.person('administrator');
  citizen = await town.person('citizen');
  await town.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(town.app.getHttpServer().address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.disconnect();
});
afterAll(() => town.stop());

const connect = (headers: Record<string, string>, transports = ['websocket']): Socket => {
  const socket = io(address, {
    path: livePath,
    extraHeaders: headers,
    transports,
    reconnection: false,
    forceNew: true,
  });
  open.push(socket);
  return socket;
};

const outcomeOf = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', (error) => resolve(error.message));
  });

/** A dashboard: a snapshot, and every delta whose `after` fits, exactly as the page does it. */
class Dashboard {
  readonly deltas: Delta[] = [];
  gaps = 0;
  view: analytics.AnalyticsSnapshot | null = null;
  socket: Socket | null = null;

  async load(): Promise<void> {
    this.view = await admin.call(snapshot, { query: { from: '2026-02-01', to: '2026-03-02' } });
  }

  async follow(): Promise<boolean> {
    const socket = connect({ cookie: admin.cookie });
    this.socket = socket;
    socket.on('analytics.delta', (delta: Delta) => this.#take(delta));
    socket.on('analytics.gap', () => (this.gaps += 1));
    if ((await outcomeOf(socket)) !== 'connected') throw new Error('The administrator was refused');
    const answer = (await socket.emitWithAck('analytics.follow', { position: this.#at })) as { ok: boolean };
    return answer.ok;
  }

  get #at(): number {
    return this.view?.position ?? 0;
  }

  #take(delta: Delta): void {
    if (this.view === null || delta.after !== this.view.position) throw new Error('A delta does not fit');
    this.deltas.push(delta);
    const { from, to } = this.view;
    this.view = {
      ...this.view,
      position: delta.position,
      totals: applyDelta(this.view.totals, delta.changes, { from, to }),
      volume: [...applyToVolume(this.view.volume, delta.changes)],
    };
  }

  async reaches(position: number): Promise<void> {
    for (let i = 0; i < 500 && this.#at < position; i += 1) await sleep(10);
    if (this.#at !== position) throw new Error(`It is at ${this.#at} and not at ${position}`);
  }
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const expectSame = async (dashboard: Dashboard) => {
  await counted(town);
  const now = await admin.call(snapshot, { query: { from: '2026-02-01', to: '2026-03-02' } });
  await dashboard.reaches(now.position);
  expect(dashboard.view?.totals).toEqual(now.totals);
  expect(dashboard.view?.volume).toEqual(now.volume);
};

describe('the live page', () => {
  it('says after every delta what a fresh page says, through corrections and hidings', async () => {
    await busy.act(30);
    const dashboard = new Dashboard();
    await dashboard.load();
    expect(await dashboard.follow()).toBe(true);
    for (let i = 0; i < 10; i += 1) {
      await busy.act(20);
      await busy.moderate();
      await sleep(30);
    }
    await expectSame(dashboard);
    expect(dashboard.deltas.length).toBeGreaterThan(1);
  }, 20_000);

  it('moves within a second of an act, and then again with the terms of its words', async () => {
    const dashboard = new Dashboard();
    await counted(town);
    await dashboard.load();
    await dashboard.follow();
    const sentAt = performance.now();
    const idea = await citizen.call(operations.ideas.submit, {
      body: {
        idempotencyKey: randomUUID(),
        title: 'Answer when people write',
        body: 'Nobody at the office ever answers when I write, and nobody tells me who decides.',
        service: 'street-lights',
        district: null,
        language: 'en',
      },
    });
    for (let i = 0; i < 100 && dashboard.deltas.length === 0; i += 1) await sleep(10);
    const first = dashboard.deltas[0];
    expect(performance.now() - sentAt).toBeLessThan(1_000);
    expect(first?.feed[0]).toMatchObject({
      type: 'idea.submitted',
      service: 'street-lights',
      district: null,
    });
    expect(JSON.stringify(first)).not.toContain('Nobody at the office');
    expect(JSON.stringify(first)).not.toContain(idea.id);
    await expectSame(dashboard);
    const terms = dashboard.deltas.at(-1)?.feed[0]?.terms ?? [];
    expect(terms.length).toBeGreaterThan(1);
  });

  it('misses nothing and hears nothing twice when it comes back in the middle of everything', async () => {
    const dashboard = new Dashboard();
    await dashboard.load();
    const people = (async () => {
      for (let i = 0; i < 60; i += 1) {
        await busy.act(10);
        await sleep(10);
      }
    })();
    for (let i = 0; i < 8; i += 1) {
      expect(await dashboard.follow()).toBe(true);
      await sleep(60);
      dashboard.socket?.disconnect();
      await sleep(20);
    }
    expect(await dashboard.follow()).toBe(true);
    await people;
    await expectSame(dashboard);
    expect(dashboard.gaps).toBe(0);
  }, 20_000);

  it('catches up from the outbox where memory does not reach', async () => {
    const dashboard = new Dashboard();
    await counted(town);
    await dashboard.load();
    for (let i = 0; i < 24; i += 1) await busy.act(250);
    await counted(town);
    expect(await dashboard.follow()).toBe(true);
    await expectSame(dashboard);
  }, 30_000);

  it('is told to load again when what it missed is not kept, or never was', async () => {
    for (const position of [0, 10_000_000]) {
      const dashboard = new Dashboard();
      await dashboard.load();
      if (dashboard.view !== null) dashboard.view = { ...dashboard.view, position };
      if (position === 0) await town.sql('DELETE FROM outbox WHERE position <= 5');
      expect(await dashboard.follow()).toBe(false);
      for (let i = 0; i < 100 && dashboard.gaps === 0; i += 1) await sleep(10);
      expect(dashboard).toMatchObject({ gaps: 1, deltas: [] });
      dashboard.socket?.disconnect();
    }
  });
});

describe('who may listen', () => {
  const expectSilence = async (socket: Socket) => {
    const heard: unknown[] = [];
    socket.onAny((...message) => heard.push(message));
    socket.emit('analytics.follow', { position: 0 }, (result: unknown) => heard.push(result));
    await busy.act(5);
    await counted(town);
    await sleep(250);
    expect(heard).toEqual([]);
  };

  it('nobody but administrators', async () => {
    const employee = await town.person('employee');
    for (const headers of [
      {},
      { cookie: citizen.cookie },
      { cookie: employee.cookie },
      { cookie: 'concivis_session=x' },
    ]) {
      const socket = connect(headers);
      expect(await outcomeOf(socket)).toBe('not-allowed');
      await expectSilence(socket);
    }
  });

  it('no page of another site, whatever transport it tries', async () => {
    for (const transports of [['websocket'], ['polling']]) {
      const foreign = { cookie: admin.cookie, origin: 'https://elsewhere.example' };
      const socket = connect(foreign, transports);
      expect(await outcomeOf(socket)).not.toBe('connected');
      await expectSilence(socket);
    }
    expect(await outcomeOf(connect({ cookie: admin.cookie, origin: address }))).toBe('connected');
  });

  it('hears nothing without asking, and nothing that is not a question brings the server down', async () => {
    const socket = connect({ cookie: admin.cookie });
    expect(await outcomeOf(socket)).toBe('connected');
    const heard: unknown[] = [];
    socket.onAny((...message) => heard.push(message));
    for (const odd of [
      null,
      'x',
      {},
      { position: -1 },
      { position: 1.5 },
      { position: '1' },
      [],
      undefined,
    ]) {
      socket.emit('analytics.follow', odd, () => heard.push('answered'));
      socket.emit('analytics.follow', odd);
    }
    socket.emit('unknown', {});
    await busy.act(3);
    await counted(town);
    await sleep(200);
    expect(heard).toEqual([]);
    expect(socket.connected).toBe(true);
  });

  it('ends with the session', async () => {
    const short = await town.person('administrator');
    const socket = connect({ cookie: short.cookie });
    expect(await outcomeOf(socket)).toBe('connected');
    const ended = new Promise((resolve) => socket.on('disconnect', resolve));
    await town.app.get(LiveGateway).checkSessions();
    expect(socket.connected).toBe(true);
    await town.sql('DELETE FROM sessions WHERE account_id = $1', [short.accountId]);
    await town.app.get(LiveGateway).checkSessions();
    expect(await ended).toBe('io server disconnect');
  });
});
