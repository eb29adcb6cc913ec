import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ideas } from '@concivis/contracts';
import { Outbox } from '../platform/outbox/outbox.ts';

/** Kept at once; what is asked for longest ago goes first. Each is some ten thousand bytes. */
const most = 200;
/** Milliseconds after which a page is read again whatever happened, in case word of a commit elsewhere was lost. */
const longest = 2_000;

/** A page as it is sent, and what tells it from other states of the page. */
export interface SentPage {
  readonly json: string;
  readonly etag: string;
}

interface Kept extends SentPage {
  readonly readAt: number;
}

/**
 * First pages of the list, as they are sent to whoever is not signed in, until anything is recorded again.
 * In the process that commits a change they are dropped before the change is answered; in others when they hear of it.
 */
@Injectable()
export class FirstPages {
  readonly #kept = new Map<string, Kept>();
  #version = 0;

  constructor(outbox: Outbox) {
    const drop = () => {
      this.#version += 1;
      this.#kept.clear();
    };
    outbox.onCommitted(drop);
    outbox.onMoved('projector', drop);
  }

  /** The page, read by `read` unless it is kept. */
  async get(key: string, read: () => Promise<ideas.IdeaPage>): Promise<SentPage> {
    const kept = this.#kept.get(key);
    if (kept !== undefined && performance.now() - kept.readAt < longest) return kept;
    const version = this.#version;
    const json = JSON.stringify(await read());
    const page = { json, etag: `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"` };
    // Read before a change and kept after it, the page would be old.
    if (version === this.#version) this.#keep(key, page);
    return page;
  }

  #keep(key: string, page: SentPage): void {
    this.#kept.delete(key);
    this.#kept.set(key, { ...page, readAt: performance.now() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
