// The yardstick: one process of plain node:http and pg, the same tables, prepared statements, nothing else.
import { createServer, type ServerResponse } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, idleTimeoutMillis: 0 });

const cards = `SELECT i.id, i.title, left(i.body, 280) AS excerpt, i.language, i.service_code AS service, i.district_code AS district,
       a.name AS author, i.status, i.outcome, i.submitted_at AS "submittedAt", c.supports, c.comments, NULL AS supported
  FROM ideas i JOIN idea_counts c ON c.idea_id = i.id JOIN authors a ON a.id = i.author_id`;
const statements = {
  list: `${cards} WHERE i.listed AND i.service_code = $1 AND (i.submitted_at, i.id) < (to_timestamp($2::bigint / 1000.0), $3::uuid)
          ORDER BY i.submitted_at DESC, i.id DESC LIMIT 20`,
  newest: `${cards} WHERE i.listed ORDER BY i.submitted_at DESC, i.id DESC LIMIT 20`,
  search: `${cards} JOIN idea_search s ON s.idea_id = i.id WHERE i.listed AND s.document @@ websearch_to_tsquery('simple', $1)
            ORDER BY i.submitted_at DESC, i.id DESC LIMIT 20`,
  one: `SELECT i.*, a.name AS author, c.supports, c.comments FROM ideas i JOIN idea_counts c ON c.idea_id = i.id JOIN authors a ON a.id = i.author_id
         WHERE i.id = $1`,
  post: `INSERT INTO ideas (id, idempotency_key, author_id, title, body, language, service_code, district_code, submitted_at)
         VALUES (uuidv7(), gen_random_uuid(), $1, $2, $3, 'en', $4, $5, now()) RETURNING id`,
  support: `WITH added AS (INSERT INTO supports VALUES ($1, $2, now()) ON CONFLICT DO NOTHING RETURNING idea_id)
            UPDATE idea_counts SET supports = supports + 1 WHERE idea_id IN (SELECT idea_id FROM added) RETURNING supports`,
  rollup: `SELECT measure_id AS measure, sum(amount) FILTER (WHERE day >= $1::date) AS current, sum(amount) FILTER (WHERE day < $1::date) AS previous
             FROM totals WHERE cell_id = (SELECT id FROM cells WHERE grain = 0) AND day BETWEEN $2::date AND $3::date GROUP BY measure_id`,
} as const;

const run = (name: keyof typeof statements, values: unknown[]) =>
  pool.query({ name, text: statements[name], values });
const json = (reply: ServerResponse, status: number, value: unknown) => {
  reply.writeHead(status, { 'content-type': 'application/json' });
  reply.end(JSON.stringify(value));
};

const everybody = () => live.emit('posted', { what: 'idea' });

const answers: Record<string, (query: URLSearchParams, body: Record<string, string>) => Promise<unknown>> = {
  '/list': async (query) => ({
    items: (await run('list', [query.get('service'), query.get('key'), query.get('id')])).rows,
  }),
  '/newest': async () => ({ items: (await run('newest', [])).rows }),
  '/search': async (query) => ({ items: (await run('search', [query.get('q')])).rows }),
  '/one': async (query) => (await run('one', [query.get('id')])).rows[0],
  '/post': async (_, body) => {
    const values = [body['author'], body['title'], body['body'], body['service'], body['district']];
    const { rows } = await run('post', values);
    everybody();
    return rows[0];
  },
  '/support': async (_, body) => (await run('support', [body['idea'], body['account']])).rows[0] ?? {},
  '/rollup': async (query) =>
    (await run('rollup', [query.get('middle'), query.get('from'), query.get('to')])).rows,
};

const server = createServer((request, reply) => {
  const url = new URL(request.url ?? '/', 'http://bare');
  const answer = answers[url.pathname];
  if (answer === undefined) return json(reply, 404, {});
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    answer(url.searchParams, text === '' ? {} : JSON.parse(text)).then(
      (value) => json(reply, request.method === 'POST' ? 201 : 200, value),
      (error: unknown) => json(reply, 500, { error: String(error) }),
    );
  });
  return undefined;
});
const live = new Server(server, { path: '/live', serveClient: false });
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('bare ready'));
