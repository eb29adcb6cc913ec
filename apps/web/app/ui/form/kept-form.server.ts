import { redirect } from 'react-router';
import { logInPath } from '../../asking.server.ts';
import { withoutSecrets, type FormAnswer } from './form-answer.ts';

type Values = Readonly<Record<string, string>>;

/*
 * A session that ends while somebody types must not cost them their text, with or without JavaScript. The form is
 * handed on to the login as it was sent (307), which keeps it in a hidden field and hands it back in the same way. Then
 * it is shown again, not sent: whoever logged in looks at it first.
 */

/**
 * Hands a form on to the login.
 *
 * @throws the redirect.
 */
export const keepAtLogIn = (request: Request): never => {
  throw redirect(logInPath(request), 307);
};

/** The login as it is shown when another form was handed on to it; null when what was sent is the login itself. */
export const keepingForm = (sent: Values): FormAnswer | null =>
  sent['password'] === undefined
    ? { values: { kept: JSON.stringify(sent) }, faults: [], refused: 'not-signed-in', status: 401 }
    : null;

/** The form that the login hands back; null when there is none. */
export const keptForm = ({ kept }: Values): FormAnswer | null => {
  if (kept === undefined) return null;
  return { values: withoutSecrets(valuesIn(kept)), faults: [], refused: null, status: 200 };
};

/** Never trusted: what does not look like a form is an empty one. */
const valuesIn = (json: string): Record<string, string> => {
  try {
    const entries = Object.entries((JSON.parse(json) ?? {}) as object) as [string, unknown][];
    return Object.fromEntries(
      entries.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
};
