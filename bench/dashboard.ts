import type { Socket } from 'socket.io-client';
import { connected, followInsights } from './live.ts';
import type { Server } from './servers.ts';

/** A dashboard that is open, and remembers when it heard of what. */
export class Dashboard {
  readonly #socket: Socket;
  /** Places in the record up to which it has heard, in order. Times as of `performance.now`. */
  readonly #heard: { position: number; at: number }[] = [];

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('analytics.delta', ({ position }: { position: number }) => {
      this.#heard.push({ position, at: performance.now() });
    });
  }

  static async open(server: Server): Promise<Dashboard> {
    const socket = await connected(server, '/live');
    const dashboard = new Dashboard(socket);
    const followed = await followInsights(server, socket);
    if (!followed.ok) throw new Error('The dashboard may not follow');
    return dashboard;
  }

  /** When it heard of what has this place in the record. @throws when it never did */
  heardAt(position: number | undefined): number {
    if (position === undefined) throw new Error('What was written is not in the record');
    const heard = this.#heard[firstFrom(this.#heard, position)];
    if (heard === undefined) throw new Error(`The dashboard never heard of position ${position}`);
    return heard.at;
  }

  close(): void {
    this.#socket.disconnect();
  }
}

/** Index of the first entry at or after the position. */
const firstFrom = (heard: readonly { position: number }[], position: number): number => {
  let [low, high] = [0, heard.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((heard[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
};
