import type { Writable } from 'node:stream';
import type { ClientBase } from 'pg';

/** `pg` does not publish the socket of a connection, and offers nothing else to hold it back. */
const socketOf = (client: ClientBase): Writable =>
  (client as unknown as { connection: { stream: Writable } }).connection.stream;

/**
 * Lets all that a connection is asked in one turn of the event loop travel in one write. A write is a system call that
 * wakes the database, which costs more than the small statements themselves.
 */
export const inOneWrite = (client: ClientBase): void => {
  const socket = socketOf(client);
  if (socket.writableCorked > 0) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
};
