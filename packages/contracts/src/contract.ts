import { z } from 'zod';

/**
 * Who may call. `anyone`: no session needed. `signed-in`: any account. `employee`: employees and administrators.
 * What an actor may do to one particular thing is decided afterwards by the feature's policy.
 */
export type Access = 'anyone' | 'signed-in' | 'employee' | 'administrator';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Shape = z.ZodObject;

/** One operation of the API: it types the form, validates the request, documents it and types the client. */
export interface Contract<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** With `:name` for parameters: `/api/ideas/:id`. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly tag: string;
  readonly status: 200 | 201 | 202 | 204;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
}

const nothing = z.strictObject({});
type Nothing = typeof nothing;
/** The reply of an operation that answers without a body. */
export const empty = z.undefined();

interface Terms<P extends Shape, Q extends Shape, B extends Shape, R extends z.ZodType> {
  access: Access;
  summary: string;
  tag: string;
  status?: Contract['status'];
  params?: P;
  query?: Q;
  body?: B;
  reply: R;
}

const operation =
  (method: Method) =>
  <R extends z.ZodType, P extends Shape = Nothing, Q extends Shape = Nothing, B extends Shape = Nothing>(
    path: string,
    terms: Terms<P, Q, B, R>,
  ): Contract<P, Q, B, R> => ({
    method,
    path,
    status: 200,
    params: nothing as unknown as P,
    query: nothing as unknown as Q,
    body: nothing as unknown as B,
    ...terms,
  });

export const get = operation('GET');
export const post = operation('POST');
export const put = operation('PUT');
export const del = operation('DELETE');

/** What the handler receives, after validation. */
export type Asked<C extends Contract> = {
  params: z.output<C['params']>;
  query: z.output<C['query']>;
  body: z.output<C['body']>;
};
/** What the client sends. */
export type Asking<C extends Contract> = {
  params?: z.input<C['params']>;
  query?: z.input<C['query']>;
  body?: z.input<C['body']>;
};
export type ReplyOf<C extends Contract> = z.output<C['reply']>;
