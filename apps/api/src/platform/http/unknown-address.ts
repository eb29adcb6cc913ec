import { everyOperation } from './every-operation.ts';
import { Refusal } from './problem.ts';

const forms = everyOperation.map(([, { method, path }]) => ({
  method,
  form: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}/?$`),
}));

/** Every GET answers HEAD as well. */
const methodsAt = (path: string): string[] => {
  const methods = forms.filter(({ form }) => form.test(path)).map(({ method }) => method);
  return [...new Set(methods)].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).sort();
};

/** The refusal of a request for which there is no route: there is no such address, or it takes other methods. */
export const unknownAddress = (url: string): Refusal => {
  const allow = methodsAt(url.split('?')[0] ?? '');
  return allow.length === 0
    ? new Refusal('not-found', 'There is nothing at this address')
    : new Refusal('method-not-allowed', 'This address takes other methods', { allow });
};
