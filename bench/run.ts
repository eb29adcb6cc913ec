// One command: a database of its own, the data, the bare server and the product side by side, a table and a file.
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../apps/api/src/platform/database/embedded-postgres.ts';
import { migrate } from '../apps/api/src/platform/database/migrate.ts';
import { foldWholeRecord } from './fold.ts';
import { liveRows, measureLive } from './live.ts';
import { load, median, type Run } from './load.ts';
import { rowsOf, type Row } from './rows.ts';
import { seed } from './seed.ts';
import { startBare, startProduct, type Server } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    ideas: { type: 'string', default: '100000' },
    interactions: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    rows: { type: 'string' },
    out: { type: 'string', default: new URL('./results/latest.json', import.meta.url).pathname },
  },
});
const say = (text: string) => console.log(text);

interface Line {
  readonly number: string;
  readonly what: string;
  readonly ratio: number;
  readonly cpuRatio: number;
  readonly floor: number;
  readonly goal: number;
  readonly bare: Run;
  readonly product: Run;
}

const middle = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map((run) => run.perSecond)),
  mean: median(runs.map((run) => run.mean)),
  p50: median(runs.map((run) => run.p50)),
  p99: median(runs.map((run) => run.p99)),
  cpu: median(runs.map((run) => run.cpu)),
  failed: runs.reduce((sum, run) => sum + run.failed, 0),
});

/** Bare and product in turn, several times, so that a slow minute of the machine hits both. */
const measure = async (
  row: Row,
  servers: { bare: Server; product: Server },
  postmaster: number,
): Promise<Line> => {
  const settings = { connections: row.connections, seconds: Number(options.seconds) };
  const runs: { bare: Run[]; product: Run[] } = { bare: [], product: [] };
  for (const name of ['bare', 'product'] as const) {
    await load(servers[name], postmaster, row[name], { ...settings, seconds: 1 });
  }
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const name of ['bare', 'product'] as const) {
      runs[name].push(await load(servers[name], postmaster, row[name], settings));
    }
  }
  const [bare, product] = [middle(runs.bare), middle(runs.product)];
  const ratio = row.measure === 'rate' ? product.perSecond / bare.perSecond : product.mean / bare.mean;
  return {
    number: row.number,
    what: row.what,
    ratio,
    cpuRatio: product.cpu / bare.cpu,
    floor: row.floor,
    goal: row.goal,
    bare,
    product,
  };
};

const verdict = ({ ratio, floor, goal }: Line): string => {
  const lessIsBetter = floor > goal;
  const reached = (mark: number) => (lessIsBetter ? ratio <= mark : ratio >= mark);
  if (reached(goal)) return 'goal';
  return reached(floor) ? 'floor' : 'BELOW';
};

const print = (lines: readonly Line[]) => {
  say(
    '\nrow  what                                        × bare  floor  goal         bare/s  product/s  p50 ms  p99 ms  CPU ×  failed',
  );
  for (const line of lines) {
    const figures = [
      line.number.padEnd(4),
      line.what.padEnd(43),
      line.ratio.toFixed(2).padStart(6),
      line.floor.toFixed(2).padStart(6),
      line.goal.toFixed(2).padStart(5),
      verdict(line).padEnd(6),
      line.bare.perSecond.toFixed(0).padStart(7),
      line.product.perSecond.toFixed(0).padStart(10),
      line.product.p50.toFixed(1).padStart(7),
      line.product.p99.toFixed(1).padStart(7),
      line.cpuRatio.toFixed(2).padStart(6),
      String(line.product.failed + line.bare.failed).padStart(7),
    ];
    say(figures.join(' '));
  }
};

const parentOf = (pid: number): number =>
  Number(
    readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[1],
  );

const folder = mkdtempSync(join(tmpdir(), 'concivis-bench-'));
chmodSync(folder, 0o755);
const database = await startEmbeddedPostgres({ dataFolder: folder, mode: 'durable', say });
const pool = new pg.Pool({ connectionString: database.url, max: 2 });
try {
  await migrate(database.url);
  say('Loading');
  await seed(
    pool,
    { accounts: 20_000, ideas: Number(options.ideas), interactions: Number(options.interactions) },
    say,
  );
  say('  their totals');
  await foldWholeRecord(database.url);
  await pool.query('VACUUM ANALYZE');
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const postmaster = parentOf(rows[0]?.pid ?? 0);
  const bare = await startBare(database.url);
  const product = await startProduct(database.url);
  const chosen = options.rows?.split(',');
  const lines: Line[] = [];
  for (const row of await rowsOf(pool)) {
    if (chosen !== undefined && !chosen.includes(row.number)) continue;
    say(`Measuring ${row.number}: ${row.what}`);
    lines.push(await measure(row, { bare, product }, postmaster));
  }
  for (const row of liveRows) {
    if (chosen !== undefined && !chosen.includes(row.number)) continue;
    say(`Measuring ${row.number}: ${row.what}`);
    const author = (
      await pool.query<{ id: string }>(`SELECT id FROM accounts WHERE role = 'citizen' LIMIT 1`)
    ).rows[0]?.id;
    const runs = await measureLive(row, { bare, product }, author ?? '');
    lines.push({ ...row, ...runs, ratio: runs.product.p50 / runs.bare.p50, cpuRatio: Number.NaN });
  }
  print(lines);
  mkdirSync(new URL('./results', import.meta.url), { recursive: true });
  writeFileSync(
    options.out,
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, cores: cpus().length, options, lines }, null, 2)}\n`,
  );
  await product.stop();
  await bare.stop();
} finally {
  await pool.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
