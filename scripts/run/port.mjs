// A port that is taken is told before anything else starts.
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainFailure } from './plain-failure.mjs';

/** How long a town that is just shutting down may still hold its port. */
const patience = 3000;

/**
 * @param {string} port as in the setting PORT; 0 takes any
 * @param {string | undefined} host
 */
export async function waitForFreePort(port, host) {
  const number = Number(port);
  // The server names this fault, together with those of all other settings.
  if (!Number.isInteger(number) || number < 0 || number > 65_535) return;
  const until = performance.now() + patience;
  for (;;) {
    const refusal = await tryPort(number, host);
    if (refusal === undefined) return;
    if (performance.now() > until || refusal !== 'EADDRINUSE')
      throw new PlainFailure(adviceFor(refusal, number, host));
    await pause(250);
  }
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the code of the refusal
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * @param {string} refusal
 * @param {number} port
 * @param {string | undefined} host
 */
function adviceFor(refusal, port, host) {
  const another = port + 1 > 65_535 ? 3001 : Math.max(port + 1, 3001);
  if (refusal === 'EADDRINUSE') {
    return (
      `Port ${port} is taken by another program, perhaps by a town that is running already: look at http://localhost:${port}\n` +
      `To use another port: PORT=${another} npm start`
    );
  }
  if (refusal === 'EACCES')
    return `This user may not open port ${port}. Choose one above 1023: PORT=${another} npm start`;
  return `Cannot listen on port ${port} of ${host ?? 'this machine'} (${refusal}). Check the settings PORT and HOST.`;
}
