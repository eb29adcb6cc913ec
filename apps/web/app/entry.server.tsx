import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { type EntryContext, RouterContextProvider, ServerRouter } from 'react-router';
import { pageContext, type PageContext } from './page-context.ts';

/** How long a page may wait for data that it streams, in milliseconds. */
export const streamTimeout = 5_000;

/** Wraps what the server knows about a request for the router; pass it to the request handler as load context. */
export const createPageContext = (values: PageContext): RouterContextProvider => {
  const provider = new RouterContextProvider();
  provider.set(pageContext, values);
  return provider;
};

/** Renders one page to a stream of HTML. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const { nonce } = loadContext.get(pageContext);
  return new Promise((resolve, reject) => {
    let answered = false;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        onShellReady() {
          answered = true;
          const body = new PassThrough({ final: (done) => (clearTimeout(timer), done()) });
          pipe(body);
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        },
        onShellError: reject,
        onError(error) {
          // Before the shell is ready, `onShellError` reports the same error.
          if (answered) console.error(error);
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}
