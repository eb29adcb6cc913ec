import { describe, expect, it } from '@jest/globals';
import { operations, type FieldFault, type Problem } from '@concivis/contracts';
import { Refused, type Call } from '@concivis/contracts/client';
import { RouterContextProvider } from 'react-router';
import { pageContext } from '../../page-context.ts';
import { typedInto } from './form-answer.ts';
import { keepingForm } from './kept-form.server.ts';
import { linkExpired, sendForm } from './take-form.server.ts';

const problem = (about: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: 'Refused',
  status: 422,
  code: 'invalid-input',
  detail: '',
  instance: '/',
  errors: [],
  ...about,
});

const fault = (pointer: string, code: FieldFault) => ({ pointer, code, detail: '' });

/** Sends the form for signing up to an API that answers in one way. */
const send = (values: Record<string, string>, answer: Problem | { id: string }) => {
  const context = new RouterContextProvider();
  const call = async () => {
    if ('status' in answer) throw new Refused(answer);
    return answer;
  };
  context.set(pageContext, {
    call: call as Call,
    nonce: '',
    demo: false,
    readBy: null,
    publicUrl: 'http://localhost',
  });
  const { displayName, email, password } = values;
  return sendForm({
    context,
    request: new Request('http://localhost/account/sign-up?from=mail'),
    values,
    contract: operations.identity.signUp,
    asking: { body: { displayName, email, password, language: 'en' } },
    order: ['displayName', 'email', 'password'],
  });
};
/** Sends a comment to an API that ended the session meanwhile. */
const comment = async (values: Record<string, string>, order: readonly string[] = ['body']) => {
  const context = new RouterContextProvider();
  const call = () => Promise.reject(new Refused(problem({ code: 'not-signed-in', status: 401 })));
  context.set(pageContext, { call, nonce: '', demo: false, readBy: null, publicUrl: 'http://localhost' });
  const request = new Request('http://localhost/ideas/1?stance=for');
  const { idempotencyKey, stance, body, language } = values;
  const asking = { body: { idempotencyKey, stance, body, language } };
  return sendForm({ context, request, values, contract: operations.ideas.comment, asking, order });
};
const cameBack = async (...sent: Parameters<typeof send>) => {
  const answer = await send(...sent);
  if (!('came' in answer)) throw new Error('The form was taken');
  return answer.came;
};

describe('a form that is sent', () => {
  it('comes back with everything typed but the password', async () => {
    const typed = { displayName: 'M', email: 'mina', password: 'secret words' };
    const refusal = problem({ errors: [fault('/body/email', 'invalid-email')] });
    expect((await cameBack(typed, refusal)).values).toEqual({ displayName: 'M', email: 'mina' });
  });

  it('comes back with one fault a field, in the order of the form', async () => {
    const refusal = problem({
      errors: [
        { ...fault('/body/password', 'too-short'), limit: 10 },
        fault('/body/language', 'required'),
        fault('/body/displayName', 'required'),
        fault('/body/password', 'password-too-common'),
      ],
    });
    expect((await cameBack({}, refusal)).faults).toEqual([
      { field: 'displayName', code: 'required' },
      { field: 'password', code: 'too-short', limit: 10 },
      { field: 'language', code: 'required' },
    ]);
  });

  it('says why it was refused as a whole', async () => {
    const { refused, faults, status } = await cameBack(
      {},
      problem({ code: 'too-many-requests', status: 429 }),
    );
    expect({ refused, faults, status }).toEqual({ refused: 'too-many-requests', faults: [], status: 429 });
  });

  it('says something even when the API finds it wrong without saying where', async () => {
    expect((await cameBack({}, problem({}))).refused).toBe('invalid-input');
  });

  it.each([
    ['is handed on to the login as it was typed', ['body'], 307],
    ['leads to the login when there was nothing to type', [], 302],
  ])('%s, when nobody is logged in any more', async (_, order, status) => {
    const thrown = await comment({ body: 'Yes' }, order).catch((response: unknown) => response);
    expect(thrown).toBeInstanceOf(Response);
    const { headers, status: sentWith } = thrown as Response;
    expect(sentWith).toBe(status);
    expect(headers.get('location')).toBe(
      `/account/log-in?returnTo=${encodeURIComponent('/ideas/1?stance=for')}`,
    );
  });

  it('comes back from the login as it was typed, and is not sent by that', async () => {
    const typed = { body: 'Yes, “please”\nنعم', stance: 'for' };
    const { kept = '' } = keepingForm(typed)?.values ?? {};
    const handedBack = { kept, email: 'mina@example.org', password: 'secret words', returnTo: '/ideas/1' };
    expect(await comment(handedBack)).toEqual({
      came: { values: typed, faults: [], refused: null, status: 200 },
    });
  });

  it.each(['', 'null', '[1]', '{"body":1}', '{"password":"secret words"}'])(
    'is empty when what the login hands back is no form: %s',
    async (kept) => {
      expect(JSON.stringify(await comment({ kept }))).not.toMatch(/secret|1/);
    },
  );

  it('is not taken for the login by the login, nor the login for a form to keep', () => {
    expect(keepingForm({ email: '', password: '' })).toBeNull();
    expect(keepingForm({ body: 'Yes' })).toMatchObject({ refused: 'not-signed-in', status: 401 });
  });

  it('keeps no files, and takes the last of two answers to one question', () => {
    const form = new FormData();
    form.append('title', 'one');
    form.append('title', 'two');
    form.append('file', new Blob(['x']), 'x.txt');
    expect(typedInto(form)).toEqual({ title: 'two' });
  });

  it('calls a mangled link one that no longer works', async () => {
    const came = await cameBack({}, problem({ errors: [fault('/body/token', 'invalid-format')] }));
    const { refused, faults } = linkExpired(came).data;
    expect({ refused, faults }).toEqual({ refused: 'link-expired', faults: [] });
  });
});
