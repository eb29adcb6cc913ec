import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';

/** A request as it arrived. */
export interface Received {
  readonly path: string;
  readonly authorization: string | undefined;
  /** All of it, instructions included. */
  readonly body: string;
  /** The text that was to be coded. */
  readonly text: string;
}

/** How the server treats a request. */
export type Behaviour = (received: Received, response: ServerResponse) => void;

/** A local server that speaks as language-model servers do, or does whatever they may do wrong. */
export interface StandIn {
  readonly url: string;
  readonly received: Received[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** What a model would name in a text. */
export interface Named {
  readonly term: string;
  readonly probability: unknown;
  readonly quotes: unknown;
}

const textIn = (body: string): string => {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  return (JSON.parse(messages.at(-1)?.content ?? '{}') as { text: string }).text;
};

/** Starts one on a free port. */
export async function startStandIn(behaviour: Behaviour): Promise<StandIn> {
  let behave = behaviour;
  const received: Received[] = [];
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    void textOf(request).then((body) => {
      const arrived = {
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body,
        text: textIn(body),
      };
      received.push(arrived);
      behave(arrived, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    behave: (next) => void (behave = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** Answers with any body. */
export const sends =
  (body: string, status = 200, headers: Record<string, string> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

/** Answers as a server does whose model wrote this. */
export const writes = (content: string, usage: unknown = { prompt_tokens: 4000, completion_tokens: 60 }) =>
  sends(
    JSON.stringify({
      model: 'stand-in-2026',
      usage,
      choices: [{ index: 0, message: { role: 'assistant', content } }],
    }),
  );

/** Answers with labels. */
export const names = (...labels: Named[]): Behaviour => writes(JSON.stringify({ labels }));

const findings: readonly (readonly [RegExp, string])[] = [
  [/nobody (?:ever )?(?:answers|replies)|nunca respond\w+/iu, 'interaction.resistance'],
  [/open data|datos abiertos/iu, 'data.issues'],
  [/work(?:ing)? on it together/iu, 'interaction.collaboration'],
  [/afraid of the (?:computer|screen)/iu, 'citizen.technology-anxiety'],
];

/** Answers well, as far as it understands anything. */
export const answersWell: Behaviour = (received, response) => {
  const labels = findings.flatMap(([shape, term]): Named[] => {
    const quote = shape.exec(received.text)?.[0];
    return quote === undefined ? [] : [{ term, probability: 0.9, quotes: [quote] }];
  });
  names(...labels)(received, response);
};

/** Ends the connection instead of answering. */
export const closes: Behaviour = (_, response) => void response.socket?.destroy();

/** Says nothing at all. */
export const stalls: Behaviour = () => undefined;

/** Begins an answer and sends a byte now and then, for ever. */
export const drips: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** Sends megabytes until nobody takes them any more. @returns how many bytes it got rid of */
export const floods = (megabytes: number): { behaviour: Behaviour; sent(): number } => {
  let sent = 0;
  const piece = Buffer.alloc(65_536, 'x');
  return {
    sent: () => sent,
    behaviour: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (sent < megabytes * 1_048_576 && !response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    },
  };
};
