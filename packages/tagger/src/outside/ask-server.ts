import { asRecord, parsed } from './strange-json.ts';
import type { OutsideSettings } from './settings.ts';
import type { Tokens } from './limits.ts';

/** Bytes of an answer that are read; the longest that is asked for has some six thousand. */
const mostBytes = 262_144;
/** More than any server charges for one request: a larger figure is a lie. */
const mostTokens = 10_000_000;
/** Seconds that a server may ask to be left alone. */
const longestRest = 86_400;

/** Why there is no answer of the server. */
export type ServerFault =
  | 'unreachable'
  | 'connection-lost'
  | 'timed-out'
  | 'stopped'
  | 'busy'
  | 'refused'
  | 'server-error'
  | 'redirected'
  | 'too-large'
  | 'not-an-answer';

/** What one request came to. */
export type ServerReply =
  | {
      /** What the model wrote: any string. */
      readonly content: string;
      /** As the server states them; null when it does not, or not believably. */
      readonly tokens: Tokens | null;
      /** What the server says that it answered with. */
      readonly servedBy: string | null;
    }
  | { readonly fault: ServerFault; /** Seconds. */ readonly retryAfter: number | null };

const faulty = (fault: ServerFault, retryAfter: number | null = null): ServerReply => ({ fault, retryAfter });

/** Asks once. Never throws, reads no more than a bounded answer, goes nowhere else, and takes no longer than the settings say. */
export async function askServer(
  { address, key, timeout }: Pick<OutsideSettings, 'address' | 'key' | 'timeout'>,
  body: string,
  stop: AbortSignal,
): Promise<ServerReply> {
  const tooLate = AbortSignal.timeout(timeout);
  let answered = false;
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.any([stop, tooLate]),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(key && { authorization: `Bearer ${key.reveal()}` }),
      },
    });
    answered = true;
    return await readResponse(response);
  } catch (error) {
    if (stop.aborted) return faulty('stopped');
    if (tooLate.aborted) return faulty('timed-out');
    return faulty(!answered && neverArrived(error) ? 'unreachable' : 'connection-lost');
  }
}

/** Whether nothing can have been sent: there is no such host, or nobody listens. */
function neverArrived(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(
    String(cause?.code),
  );
}

async function readResponse(response: Response): Promise<ServerReply> {
  const { status } = response;
  if (status !== 200) {
    void response.body?.cancel().catch(() => undefined);
    const retryAfter = secondsOf(response.headers.get('retry-after'));
    if (status >= 300 && status < 400) return faulty('redirected');
    if (status === 429 || status === 503) return faulty('busy', retryAfter);
    return faulty(status >= 500 ? 'server-error' : 'refused', retryAfter);
  }
  const text = await boundedText(response);
  return text === null ? faulty('too-large') : readCompletion(text);
}

async function boundedText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    void response.body?.cancel().catch(() => undefined);
    return null;
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What a chat completion says; a fault when it is none. */
function readCompletion(text: string): ServerReply {
  const whole = asRecord(parsed(text));
  const [choice] = Array.isArray(whole['choices']) ? (whole['choices'] as unknown[]) : [];
  const { content } = asRecord(asRecord(choice)['message']);
  if (typeof content !== 'string') return faulty('not-an-answer');
  const { prompt_tokens: sent, completion_tokens: written } = asRecord(whole['usage']);
  const servedBy = whole['model'];
  return {
    content,
    tokens: isCount(sent) && isCount(written) ? { in: sent, out: written } : null,
    servedBy:
      typeof servedBy === 'string' ? servedBy.replace(/[^\p{L}\p{N}\p{P} ]/gu, '').slice(0, 120) : null,
  };
}

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostTokens;

/** Retry-After in seconds or as a date. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(longestRest, Math.max(0, Math.ceil(seconds))) : null;
}
