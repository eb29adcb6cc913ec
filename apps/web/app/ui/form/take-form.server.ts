import type { Asking, Contract, FieldFault, ReplyOf } from '@concivis/contracts';
import { Refused } from '@concivis/contracts/client';
import { data } from 'react-router';
import { sendToLogIn, type PageContextOf } from '../../asking.server.ts';
import { pageContext } from '../../page-context.ts';
import { withoutSecrets, type Fault, type FormAnswer } from './form-answer.ts';
import { keepAtLogIn, keptForm } from './kept-form.server.ts';

type Came = { readonly came: FormAnswer };
type Done<C extends Contract> = { readonly reply: ReplyOf<C> };

/** An empty choice is no choice: left out, the API asks for it instead of finding fault with it. */
export const chosen = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const faultsOf = ({ problem }: Refused, rename: Readonly<Record<string, FieldFault>>): Fault[] => {
  const byField = new Map<string, Fault>();
  for (const { pointer, code, limit } of problem.errors) {
    const field = pointer.split('/')[2] ?? '';
    if (byField.has(field)) continue;
    byField.set(field, { field, code: rename[field] ?? code, ...(limit !== undefined && { limit }) });
  }
  return [...byField.values()];
};

/** What was typed, under the names of the contract. Whether the values will do is for the API to say. */
type Typed<C extends Contract> = {
  params?: Asking<C>['params'];
  body?: { [Name in keyof NonNullable<Asking<C>['body']>]: unknown };
};

interface Sending<C extends Contract> {
  context: PageContextOf;
  request: Request;
  values: Record<string, string>;
  contract: C;
  asking: Typed<C>;
  /** The fields of the form from top to bottom: faults are listed in this order. None: there is nothing to keep. */
  order: readonly string[];
  /** Faults that are known better here than the API can know. */
  rename?: Readonly<Record<string, FieldFault>>;
}

/**
 * Sends a form to the API. Either its reply, or the form again with everything typed and every fault. A form that the
 * login hands back is not sent, but shown again.
 *
 * @throws a redirect to the login when that is what is missing; it keeps what was typed.
 */
export const sendForm = async <C extends Contract>(sending: Sending<C>): Promise<Done<C> | Came> => {
  const { context, request, values, contract, asking, order, rename = {} } = sending;
  const kept = contract.access === 'anyone' ? null : keptForm(values);
  if (kept !== null) return { came: kept };
  try {
    return { reply: await context.get(pageContext).call(contract, asking as Asking<C>) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, status } = error.problem;
    if (code === 'not-signed-in') return order.length > 0 ? keepAtLogIn(request) : sendToLogIn(request);
    const all = faultsOf(error, rename);
    const place = ({ field }: Fault) => order.indexOf(field) >>> 0;
    const faults = all.toSorted((one, other) => place(one) - place(other));
    const refused = code === 'invalid-input' && faults.length > 0 ? null : code;
    return { came: { values: withoutSecrets(values), faults, refused, status } };
  }
};

/** The answer of an action whose form came back: the page again, with the status of the refusal. */
export const comeBack = (came: FormAnswer) => data(came, { status: came.status });

/** For forms that a link from a mail leads to: a mangled token is, for the person, a link that no longer works. */
export const linkExpired = (came: FormAnswer) => {
  const broken = came.faults.some(({ field }) => field === 'token');
  return comeBack(broken ? { ...came, faults: [], refused: 'link-expired' } : came);
};
