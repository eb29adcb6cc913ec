import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Call } from './load.ts';
import { sessionToken } from './seed.ts';

/** One line of the table: the same work asked of the bare server and of the product. */
export interface Row {
  /** As numbered in the goals. */
  readonly number: string;
  readonly what: string;
  readonly floor: number;
  readonly goal: number;
  readonly connections: number;
  /**
   * `rate`: requests a second, product ÷ bare. `latency`: the mean, product ÷ bare, where less is better; with the one
   * connection that such a row has, the mean is one second divided by the requests a second.
   */
  readonly measure: 'rate' | 'latency';
  readonly bare: readonly Call[];
  readonly product: readonly Call[];
}

interface Sample {
  readonly id: string;
  readonly service: string;
  readonly key: string;
  readonly account: string;
}

const cookie = (n: number) => ({ cookie: `concivis_session=${sessionToken(n)}` });
const cursorOf = ({ key, id }: Sample) => Buffer.from(`${key}~${id}`).toString('base64url');
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const body = 'People here ask for a change that is small, cheap and long overdue. '.repeat(9);
const ideaOf = (sample: Sample) => ({
  title: 'A new idea for a better town',
  body,
  service: sample.service,
  district: 'district-1',
});

/** Random places in the data, the same for both servers. */
const samplesOf = async (pool: Pool): Promise<Sample[]> => {
  const { rows } = await pool.query<Sample>(
    `SELECT i.id, i.service_code AS service, (extract(epoch FROM i.submitted_at) * 1000)::bigint::text AS key, i.author_id AS account
       FROM ideas i ORDER BY random() LIMIT 800`,
  );
  return rows;
};

const reads = (samples: readonly Sample[]): Row[] => {
  const list = {
    bare: samples.map((each) => ({ path: `/list?service=${each.service}&key=${each.key}&id=${each.id}` })),
    product: samples.map((each) => ({ path: `/api/ideas?service=${each.service}&after=${cursorOf(each)}` })),
  };
  const search = ['bicycle', 'observatory', 'bench', 'overdue', 'number 777'];
  const months = `middle=${dayBefore(29)}&from=${dayBefore(59)}&to=${dayBefore(0)}`;
  return [
    {
      number: '1',
      what: 'list 20 ideas, filter and cursor, anonymous',
      floor: 0.55,
      goal: 0.75,
      connections: 16,
      measure: 'rate',
      ...list,
    },
    {
      number: '2',
      what: 'the same, signed in',
      floor: 0.4,
      goal: 0.6,
      connections: 16,
      measure: 'rate',
      bare: list.bare,
      product: list.product.map((each, n) => ({ ...each, headers: cookie(n + 10) })),
    },
    {
      number: '3',
      what: 'first page, unchanged',
      floor: 1,
      goal: 2,
      connections: 16,
      measure: 'rate',
      bare: [{ path: '/newest' }],
      product: [{ path: '/api/ideas' }],
    },
    {
      number: '4',
      what: 'one idea with its first comments',
      floor: 0.35,
      goal: 0.55,
      connections: 16,
      measure: 'rate',
      bare: samples.map(({ id }) => ({ path: `/one?id=${id}` })),
      product: samples.map(({ id }) => ({ path: `/api/ideas/${id}` })),
    },
    {
      number: '7',
      what: 'search 100,000 ideas',
      floor: 0.45,
      goal: 0.7,
      connections: 16,
      measure: 'rate',
      bare: search.map((q) => ({ path: `/search?q=${encodeURIComponent(q)}` })),
      product: search.map((q) => ({ path: `/api/ideas?q=${encodeURIComponent(q)}` })),
    },
    {
      number: '10',
      what: 'dashboard from the totals',
      floor: 0.4,
      goal: 0.7,
      connections: 4,
      measure: 'rate',
      bare: [{ path: `/rollup?${months}` }],
      product: [{ path: '/api/insights/snapshot', headers: cookie(0) }],
    },
    {
      number: '14a',
      what: 'one connection: list',
      floor: 4,
      goal: 2,
      connections: 1,
      measure: 'latency',
      ...list,
    },
  ];
};

const writes = (samples: readonly Sample[], accounts: readonly string[]): Row[] => {
  const post = {
    bare: samples.map((each) => ({
      method: 'POST' as const,
      path: '/post',
      body: () => ({ author: each.account, key: randomUUID(), ...ideaOf(each) }),
    })),
    product: samples.map((each, n) => ({
      method: 'POST' as const,
      path: '/api/ideas',
      headers: cookie(n + 10),
      body: () => ({ idempotencyKey: randomUUID(), language: 'en', ...ideaOf(each) }),
    })),
  };
  return [
    { number: '5', what: 'post an idea', floor: 0.25, goal: 0.4, connections: 16, measure: 'rate', ...post },
    {
      number: '6',
      what: 'support an idea',
      floor: 0.35,
      goal: 0.55,
      connections: 8,
      measure: 'rate',
      bare: [
        {
          method: 'POST',
          path: '/support',
          next: supports(samples, 0, (idea, n) => ({
            path: '/support',
            body: { idea, account: accounts[n] ?? '' },
          })),
        },
      ],
      product: [
        {
          method: 'PUT',
          path: '/api/ideas',
          next: supports(samples, 900, (idea, n) => ({
            path: `/api/ideas/${idea}/support`,
            headers: cookie(n),
          })),
        },
      ],
    },
    {
      number: '14b',
      what: 'one connection: post an idea',
      floor: 5,
      goal: 3,
      connections: 1,
      measure: 'latency',
      ...post,
    },
  ];
};

/** A new pair of an idea and one of 900 people for every request, through all rounds: none comes twice. */
const supports = <Asked>(
  samples: readonly Sample[],
  from: number,
  ask: (idea: string, person: number) => Asked,
) => {
  let count = 0;
  return () => {
    const idea = samples[Math.floor(count / 900) % samples.length]?.id ?? '';
    const person = from + (count % 900);
    count += 1;
    return ask(idea, person);
  };
};

export const rowsOf = async (pool: Pool): Promise<Row[]> => {
  const samples = await samplesOf(pool);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM accounts ORDER BY role, id LIMIT 2000');
  return [
    ...reads(samples),
    ...writes(
      samples,
      rows.map(({ id }) => id),
    ),
  ];
};
