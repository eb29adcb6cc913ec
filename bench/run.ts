// One command: a database of its own, the data, the bare server and the product side by side, a table and a file.
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../apps/api/src/platform/database/embedded-postgres.ts';
import { migrate } from '../apps/api/src/platform/database/migrate.ts';
import { commitmentsText, measureCommitments } from './commitments/commitments.ts';
import { checkTotals, foldWholeRecord } from './fold.ts';
import { measureIngestLines } from './ingest/ingest-lines.ts';
import { liveRows, measureLive } from './live.ts';
import { load, middleOf, type Run } from './load.ts';
import { rowsOf, type Row } from './rows.ts';
import { seed } from './seed.ts';
import { startBare, startProduct, type Server } from './servers.ts';
import { tableOf, type Line } from './table.ts';

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

/** Seconds for which each server is loaded before it is measured: longer for the first row, while nothing is in memory. */
const warmUp = { first: 8, others: 1 } as const;

/** Bare and product in turn, several times, so that a slow minute of the machine hits both. */
const measure = async (
  row: Row,
  servers: { bare: Server; product: Server },
  postmaster: number,
  warmFor: number,
): Promise<Line> => {
  const settings = { connections: row.connections, seconds: Number(options.seconds) };
  const runs: { bare: Run[]; product: Run[] } = { bare: [], product: [] };
  for (const name of ['bare', 'product'] as const) {
    await load(servers[name], postmaster, row[name], { ...settings, seconds: warmFor });
  }
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const name of ['bare', 'product'] as const) {
      runs[name].push(await load(servers[name], postmaster, row[name], settings));
    }
  }
  const [bare, product] = [middleOf(runs.bare), middleOf(runs.product)];
  const ratio =
    row.measure === 'rate' ? product.perSecond / bare.perSecond : bare.perSecond / product.perSecond;
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
const running: Server[] = [];
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
  running.push(bare);
  const product = await startProduct(database.url);
  running.push(product);
  const chosen = options.rows?.split(',');
  const isChosen = (number: string) => chosen?.includes(number) ?? true;
  const lines: Line[] = [];
  for (const row of await rowsOf(pool)) {
    if (!isChosen(row.number)) continue;
    say(`Measuring ${row.number}: ${row.what}`);
    const warmFor = lines.length === 0 ? warmUp.first : warmUp.others;
    lines.push(await measure(row, { bare, product }, postmaster, warmFor));
  }
  for (const row of liveRows) {
    if (!isChosen(row.number)) continue;
    say(`Measuring ${row.number}: ${row.what}`);
    const author = (
      await pool.query<{ id: string }>(`SELECT id FROM accounts WHERE role = 'citizen' LIMIT 1`)
    ).rows[0]?.id;
    const runs = await measureLive(row, { bare, product }, author ?? '');
    lines.push({ ...row, ...runs, ratio: runs.product.p50 / runs.bare.p50, cpuRatio: Number.NaN });
  }
  if (isChosen('12') || isChosen('13')) {
    const settings = { rounds: Number(options.rounds), seconds: Number(options.seconds) };
    const place = { pool, postmaster, servers: { bare, product } };
    lines.push(
      ...(await measureIngestLines(database.url, place, { ...settings, withLag: isChosen('12') }, say)),
    );
  }
  say(tableOf(lines));
  if (isChosen('commitments')) say('\nMeasuring the commitments');
  const commitments = isChosen('commitments')
    ? await measureCommitments(product, pool, Number(options.seconds))
    : [];
  if (commitments.length > 0) say(commitmentsText(commitments));
  mkdirSync(new URL('./results', import.meta.url), { recursive: true });
  writeFileSync(
    options.out,
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, cores: cpus().length, options, lines, commitments }, null, 2)}\n`,
  );
  say('Counting everything again');
  await checkTotals(database.url);
  say('The totals equal the recount');
} finally {
  for (const server of running) await server.stop();
  await pool.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
