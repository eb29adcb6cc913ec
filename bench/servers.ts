import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const untilAnswering = async (url: string, child: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`${url} does not answer`);
};

const startProcess = async (
  name: Server['name'],
  file: string,
  environment: Record<string, string>,
  probe: string,
): Promise<Server> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // The request log is on, and goes where it costs the load nothing.
  const log = openSync(join(tmpdir(), `concivis-bench-${name}.log`), 'w');
  const child = spawn(process.execPath, ['--conditions=concivis-source', '--no-warnings', file], {
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', log, 'inherit'],
  });
  await untilAnswering(url + probe, child).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    name,
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const startBare = (databaseUrl: string): Promise<Server> =>
  startProcess('bare', path('./bare.ts'), { DATABASE_URL: databaseUrl }, '/newest');

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
    },
    '/api/health/ready',
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
