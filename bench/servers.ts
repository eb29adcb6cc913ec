import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server under load. */
export interface Server {
  readonly name: 'bare' | 'product';
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
};

const startProcess = async (
  name: Server['name'],
  file: string,
  environment: Record<string, string>,
  ready: RegExp,
): Promise<Server> => {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    ['--conditions=concivis-source', '--no-warnings', file],
    {
      env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => ready.test(text.toString()) && resolve());
    child.once('exit', (code) => reject(new Error(`The ${name} server ended with ${code}`)));
  });
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.removeAllListeners('exit');
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const startBare = (databaseUrl: string): Promise<Server> =>
  startProcess('bare', path('./bare.ts'), { DATABASE_URL: databaseUrl }, /ready/);

export const startProduct = (databaseUrl: string): Promise<Server> =>
  startProcess(
    'product',
    path('../apps/api/dist/main.js'),
    {
      DATABASE_URL: databaseUrl,
      SMTP_URL: 'smtp://127.0.0.1:9',
      RATE_LIMITS: 'off',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      LOG_FILE: '/dev/null',
    },
    /is ready/,
  );

const ticksPerSecond = 100;

/** CPU microseconds that a process has used; 0 where the system does not tell. */
const cpuOf = (pid: number | string): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1e6;
  } catch {
    return 0;
  }
};

/** CPU microseconds used so far by a server and by all of PostgreSQL's processes that live now. */
export const cpuSoFar = (server: Server, postmaster: number): number => {
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return (
          readFileSync(`/proc/${name}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ')[1] === String(postmaster)
        );
      } catch {
        return false;
      }
    });
  return [server.pid, postmaster, ...backends].reduce<number>((sum, pid) => sum + cpuOf(pid), 0);
};
