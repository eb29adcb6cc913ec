import { z } from 'zod';
import { empty, get, post } from './contract.ts';
import { limits, roles } from './limits.ts';
import { code, line, uiLanguage, uuid } from './text.ts';

const email = z
  .string()
  .overwrite((value) => value.trim().toLowerCase())
  .max(limits.email.max)
  .meta({ format: 'email' })
  .pipe(z.email());

/** Passwords are kept as typed, apart from NFC, so that two keyboards of the same person agree. */
const password = z
  .string()
  .overwrite((value) => value.normalize('NFC'))
  .min(limits.password.min)
  .max(limits.password.max)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), { error: 'text-malformed' });

export const SignUp = z
  .strictObject({
    email,
    password,
    displayName: line(limits.displayName),
    language: uiLanguage,
  })
  .meta({ id: 'SignUp' });
export type SignUp = z.output<typeof SignUp>;

export const LogIn = z
  .strictObject({ email, password: z.string().min(1).max(limits.password.max) })
  .meta({ id: 'LogIn' });
export type LogIn = z.output<typeof LogIn>;

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const AccountView = z
  .strictObject({
    id: uuid,
    displayName: z.string(),
    email: z.string(),
    role: z.enum(roles),
    department: code.nullable(),
    language: uiLanguage,
    emailConfirmed: z.boolean(),
  })
  .meta({ id: 'AccountView' });
export type AccountView = z.output<typeof AccountView>;

export const SessionView = z.strictObject({ account: AccountView.nullable() }).meta({ id: 'SessionView' });
export type SessionView = z.output<typeof SessionView>;

export const MailView = z
  .strictObject({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    sentAt: z.iso.datetime(),
  })
  .meta({ id: 'MailView' });

const tag = 'identity';

export const identity = {
  /** Answers the same whether or not the address has an account: the mail tells the difference. */
  signUp: post('/api/identity/accounts', {
    access: 'anyone',
    tag,
    summary: 'Sign up; a confirmation link is sent by e-mail',
    status: 202,
    body: SignUp,
    reply: empty,
  }),
  confirmEmail: post('/api/identity/email-confirmations', {
    access: 'anyone',
    tag,
    summary: 'Confirm an e-mail address with the token from the mail; signs the person in',
    body: z.strictObject({ token }).meta({ id: 'ConfirmEmail' }),
    reply: SessionView,
  }),
  resendConfirmation: post('/api/identity/email-confirmations/again', {
    access: 'anyone',
    tag,
    summary: 'Send the confirmation link again',
    status: 202,
    body: z.strictObject({ email }).meta({ id: 'ResendConfirmation' }),
    reply: empty,
  }),
  requestPasswordReset: post('/api/identity/password-resets', {
    access: 'anyone',
    tag,
    summary: 'Send a link to choose a new password',
    status: 202,
    body: z.strictObject({ email }).meta({ id: 'RequestPasswordReset' }),
    reply: empty,
  }),
  resetPassword: post('/api/identity/passwords', {
    access: 'anyone',
    tag,
    summary: 'Choose a new password with the token from the mail; ends all other sessions',
    body: z.strictObject({ token, password }).meta({ id: 'ResetPassword' }),
    reply: SessionView,
  }),
  logIn: post('/api/identity/session', {
    access: 'anyone',
    tag,
    summary: 'Log in; sets the session cookie',
    body: LogIn,
    reply: SessionView,
  }),
  session: get('/api/identity/session', {
    access: 'anyone',
    tag,
    summary: 'Who is logged in',
    reply: SessionView,
  }),
  logOut: post('/api/identity/session/end', {
    access: 'anyone',
    tag,
    summary: 'Log out',
    status: 204,
    reply: empty,
  }),
  chooseLanguage: post('/api/identity/language', {
    access: 'signed-in',
    tag,
    summary: 'Keep the language of the interface with the account',
    status: 204,
    body: z.strictObject({ language: uiLanguage }).meta({ id: 'ChooseLanguage' }),
    reply: empty,
  }),
  /** Exists in demo mode only; 404 otherwise. */
  mailbox: get('/api/identity/mailbox', {
    access: 'anyone',
    tag,
    summary: 'Mails sent by the demo town, newest first',
    reply: z.strictObject({ items: z.array(MailView) }).meta({ id: 'MailboxView' }),
  }),
};
