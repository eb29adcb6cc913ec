import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

export interface Server {
  readonly port: number;
  readonly address: string;
  /** @returns the errors that it logged. */
  stop(): Promise<string[]>;
}

/** Those who run servers kill what takes longer, in milliseconds: Docker does after ten seconds. */
const longestStop = 10_000;
/** The welcome, and what Node says of outdated options in libraries. */
const harmless = /is ready at|^\(node:\d+\) .*Deprecation|^\(Use `node --trace/;
const main = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url));

/** Starts the built server as a process of its own, as an operator would. */
export const startServer = async (settings: Record<string, string>, wanted?: number): Promise<Server> => {
  const port = wanted ?? (await freePort());
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  try {
    await eventually(`the server at ${address}`, () => {
      if (hasEnded(child)) throw new Error('The server ended by itself');
      return said.join('').includes('is ready') || undefined;
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`The server did not start. It said: ${said.join('')}`, { cause: error });
  }
  return { port, address, stop: () => stop(child, said) };
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

const listen = (child: ChildProcess): string[] => {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  return said;
};

const stop = async (child: ChildProcess, said: string[]): Promise<string[]> => {
  if (hasEnded(child)) return ['The server had ended before it was stopped.', ...said];
  const from = performance.now();
  const ended = new Promise((end) => child.once('exit', end));
  child.kill('SIGTERM');
  await ended;
  const took = performance.now() - from;
  if (took > longestStop) said.push(`It took ${Math.round(took)} ms to stop.\n`);
  return said
    .join('')
    .split('\n')
    .filter((line) => line !== '' && !harmless.test(line));
};

const freePort = async (): Promise<number> => {
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(0, 'localhost', done));
  const { port } = socket.address() as AddressInfo;
  await new Promise((done) => socket.close(done));
  return port;
};
