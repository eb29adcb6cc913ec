import type { IncomingMessage } from 'node:http';
import type { Socket as Connection } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { livePath } from '@concivis/contracts';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../config/config.ts';
import { isForeign } from '../http/foreign-origin.ts';

/** Bytes that a client may send at once: it only says where it wants to go on. */
const largestMessage = 4_096;

/** Milliseconds that pages have to say good-bye when the server stops. A machine that fell asleep says nothing. */
const farewell = 1_000;

/** The sockets of the server, at one address and for pages of this site only. */
export class SocketAdapter extends IoAdapter {
  readonly #config: Config;
  readonly #connections = new Set<Connection>();

  constructor(app: INestApplicationContext, config: Config) {
    super(app);
    this.#config = config;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server: Server = super.createIOServer(port, {
      ...options,
      path: livePath,
      serveClient: false,
      maxHttpBufferSize: largestMessage,
      // A browser sends the cookie along whatever page opens the socket, so the handshake itself must be refused.
      allowRequest: (request: IncomingMessage, answer: (error: string | null, allowed: boolean) => void) =>
        isForeign(request.headers, this.#config) ? answer('foreign origin', false) : answer(null, true),
    } as ServerOptions);
    server.engine.on('connection', ({ request }: { request: IncomingMessage }) => this.#keep(request.socket));
    return server;
  }

  override async close(server: Server): Promise<void> {
    const timer = setTimeout(() => {
      for (const connection of this.#connections) connection.destroy();
    }, farewell);
    await super.close(server);
    clearTimeout(timer);
  }

  #keep(connection: Connection): void {
    this.#connections.add(connection);
    connection.once('close', () => this.#connections.delete(connection));
  }
}
