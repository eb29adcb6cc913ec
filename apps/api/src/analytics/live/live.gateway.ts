import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayConnection, type OnGatewayInit } from '@nestjs/websockets';
import type { ClientMessages, ServerMessages } from '@concivis/contracts';
import type { Server, Socket } from 'socket.io';
import { SessionReader } from '../../identity/index.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { deltaOf } from './delta-of.ts';
import { RecentChanges } from './recent-changes.ts';

/** Who may see all figures. Rights are decided once for a room, never for each message and socket. */
const room = 'insights:administrators';
/** Milliseconds between looks whether the sessions behind the sockets still hold. */
const betweenChecks = 25_000;
/** Questions of one socket between two of those looks; a page asks once each time it connects. */
const mostQuestions = 60;

interface Follower {
  cookie: string | undefined;
  busy: boolean;
  questions: number;
}
type LiveServer = Server<ClientMessages, ServerMessages, Record<string, never>, Follower>;
type LiveSocket = Socket<ClientMessages, ServerMessages, Record<string, never>, Follower>;

/** Tells the dashboards of administrators what has changed, after it is counted. Works the same in every process. */
@WebSocketGateway()
export class LiveGateway
  implements
    OnGatewayInit<LiveServer>,
    OnGatewayConnection<LiveSocket>,
    OnApplicationBootstrap,
    BeforeApplicationShutdown
{
  readonly #log = new Logger('LiveGateway');
  readonly #sessions: SessionReader;
  readonly #changes: RecentChanges;
  #server: LiveServer | null = null;
  #checks: NodeJS.Timeout | null = null;

  constructor(sessions: SessionReader, outbox: Outbox) {
    this.#sessions = sessions;
    this.#changes = new RecentChanges(
      outbox,
      (after, rows) => {
        // Written out once, for however many sockets, and not for none.
        if (this.#server?.sockets.adapter.rooms.has(room) !== true) return false;
        this.#server.to(room).emit('analytics.delta', deltaOf(after, rows));
        return true;
      },
      (error) =>
        this.#log.warn(`Live figures wait: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  afterInit(server: LiveServer): void {
    this.#server = server;
    server.use((socket, next) => {
      const admit = async () => next(await this.#refusalOf(socket));
      void admit();
    });
  }

  handleConnection(socket: LiveSocket): void {
    socket.on('analytics.follow', (from, answer) => {
      this.#follow(socket, from, answer).catch((error: unknown) => {
        this.#log.warn(
          `A socket could not follow: ${error instanceof Error ? error.message : String(error)}`,
        );
        socket.disconnect(true);
      });
    });
  }

  onApplicationBootstrap(): void {
    this.#changes.start();
    this.#checks = setInterval(() => void this.checkSessions(), betweenChecks);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.#checks !== null) clearInterval(this.#checks);
    await this.#changes.stop();
    this.#server?.disconnectSockets(true);
  }

  /** Ends the sockets of sessions that are over, or no longer an administrator's. */
  async checkSessions(): Promise<void> {
    const sockets = [...(this.#server?.sockets.sockets.values() ?? [])];
    const byCookie = Map.groupBy(sockets, ({ data }) => data.cookie);
    for (const [cookie, ofSession] of byCookie) {
      // While the database cannot say, nobody loses a connection.
      const holds = await this.#mayFollow(cookie).catch(() => true);
      for (const socket of ofSession) {
        socket.data.questions = 0;
        if (!holds) socket.disconnect(true);
      }
    }
  }

  /** @returns why the socket is refused; undefined when it is not. */
  async #refusalOf(socket: LiveSocket): Promise<Error | undefined> {
    const { cookie } = socket.handshake.headers;
    socket.data = { cookie, busy: false, questions: 0 };
    try {
      return (await this.#mayFollow(cookie)) ? undefined : new Error('not-allowed');
    } catch {
      return new Error('temporarily-unavailable');
    }
  }

  async #mayFollow(cookie: string | undefined): Promise<boolean> {
    return (await this.#sessions.actorOf(cookie)).role === 'administrator';
  }

  async #follow(socket: LiveSocket, from: unknown, answer: unknown): Promise<void> {
    const after = positionIn(from);
    if (after === null || typeof answer !== 'function' || socket.data.busy) return;
    if ((socket.data.questions += 1) > mostQuestions) {
      socket.disconnect(true);
      return;
    }
    socket.data.busy = true;
    await socket.leave(room);
    const missed = await this.#changes.missedAfter(after).finally(() => (socket.data.busy = false));
    // From here to the room nothing may wait: what is told next must find the socket in it.
    if (missed === null) socket.emit('analytics.gap', { position: this.#changes.position });
    else {
      if (missed.length > 0) socket.emit('analytics.delta', deltaOf(after, missed));
      void socket.join(room);
    }
    (answer as (result: { ok: boolean }) => void)({ ok: missed !== null });
  }
}

const positionIn = (from: unknown): number | null => {
  const position: unknown =
    typeof from === 'object' && from !== null && 'position' in from ? from.position : null;
  return typeof position === 'number' && Number.isSafeInteger(position) && position >= 0 ? position : null;
};
