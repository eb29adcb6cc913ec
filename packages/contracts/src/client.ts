import type { Asking, Contract, ReplyOf } from './contract.ts';
import type { Problem } from './problems.ts';

/** A refusal of the API, with its RFC 9457 body. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
    this.problem = problem;
  }
}

export type Transport = (request: {
  method: string;
  url: string;
  body: string | undefined;
}) => Promise<{ status: number; text: () => Promise<string> }>;

/** What a path or a query string can carry. */
type Plain = Record<string, string | number | boolean | null | undefined>;

const fillPath = (path: string, params: Plain): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const queryString = (query: Plain): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/**
 * Calls one operation over a transport (`fetch` in a browser, the server itself in process).
 * @throws {Refused} when the answer is a problem.
 */
export const call =
  (transport: Transport) =>
  async <C extends Contract>(contract: C, asking: Asking<C> = {}): Promise<ReplyOf<C>> => {
    const {
      params = {},
      query = {},
      body,
    } = asking as {
      params?: Plain;
      query?: Plain;
      body?: unknown;
    };
    const answer = await transport({
      method: contract.method,
      url: fillPath(contract.path, params) + queryString(query),
      body: contract.method === 'GET' || body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status >= 400) throw new Refused(readProblem(answer.status, text));
    return (text === '' ? undefined : JSON.parse(text)) as ReplyOf<C>;
  };

export type Call = ReturnType<typeof call>;

/** Something between the two (a proxy, say) may answer with a body of its own. */
const readProblem = (status: number, text: string): Problem => {
  try {
    const problem = JSON.parse(text) as Problem;
    if (typeof problem.code === 'string') return problem;
  } catch {
    // falls through to the stand-in
  }
  return {
    type: 'about:blank',
    title: 'Unexpected answer',
    status,
    detail: '',
    instance: '',
    code: status === 503 ? 'temporarily-unavailable' : 'unexpected',
    errors: [],
  };
};
