// What is started before the tests and stopped after them; Jest may load those two files apart from each other.

/** @typedef {{ stop(): Promise<void> }} Running */

const place = /** @type {{ concivisTestDatabase?: Running | undefined }} */ (globalThis);

/** @param {Running} database */
export function remember(database) {
  place.concivisTestDatabase = database;
}

/** @returns {Running | undefined} */
export function forget() {
  const database = place.concivisTestDatabase;
  place.concivisTestDatabase = undefined;
  return database;
}
