import { Controller, Inject, Req, Res } from '@nestjs/common';
import { operations, type Asked as AskedOf, type identity, type ReplyOf } from '@concivis/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { Asked } from '../platform/http/asked.ts';
import { Operation } from '../platform/http/operation.ts';
import { visitorKey } from '../platform/http/visitor-key.ts';
import { Acting } from './acting.ts';
import type { Actor, Person } from './actor.ts';
import { ChooseLanguage } from './choose-language.ts';
import { presentSession } from './present-account.ts';
import { ReadMailbox } from './read-mailbox.ts';
import { RequestPasswordReset } from './request-password-reset.ts';
import { ResendConfirmation } from './resend-confirmation.ts';
import { dropSession, keepSession, sessionTokenIn } from './session-cookie.ts';
import { Sessions, type OpenedSession } from './sessions.ts';
import { SignUp } from './sign-up.ts';
import { ConfirmEmail } from './confirm-email.ts';
import { LogIn } from './log-in.ts';
import { ResetPassword } from './reset-password.ts';

const contract = operations.identity;
type Mailbox = ReplyOf<typeof contract.mailbox>;
type Reply = Pick<FastifyReply, 'header'>;

/** What needs no session: accounts on their way. */
@Controller()
export class AccountsController {
  constructor(
    private readonly signingUp: SignUp,
    private readonly resending: ResendConfirmation,
    private readonly requestingReset: RequestPasswordReset,
    private readonly readingMailbox: ReadMailbox,
    private readonly choosingLanguage: ChooseLanguage,
  ) {}

  @Operation(contract.signUp)
  signUp(@Asked(contract.signUp) { body }: AskedOf<typeof contract.signUp>): Promise<void> {
    return this.signingUp.run(body);
  }

  @Operation(contract.resendConfirmation)
  resendConfirmation(
    @Asked(contract.resendConfirmation) { body }: AskedOf<typeof contract.resendConfirmation>,
  ): Promise<void> {
    return this.resending.run(body.email);
  }

  @Operation(contract.requestPasswordReset)
  requestPasswordReset(
    @Asked(contract.requestPasswordReset) { body }: AskedOf<typeof contract.requestPasswordReset>,
  ): Promise<void> {
    return this.requestingReset.run(body.email);
  }

  @Operation(contract.mailbox)
  mailbox(): Promise<Mailbox> {
    return this.readingMailbox.run();
  }

  @Operation(contract.chooseLanguage)
  chooseLanguage(
    @Acting() actor: Actor,
    @Asked(contract.chooseLanguage) { body }: AskedOf<typeof contract.chooseLanguage>,
  ): Promise<void> {
    return this.choosingLanguage.run(actor, body.language);
  }
}

/** What gives, keeps and takes the session cookie. */
@Controller()
export class SessionController {
  constructor(
    private readonly confirmingEmail: ConfirmEmail,
    private readonly resettingPassword: ResetPassword,
    private readonly loggingIn: LogIn,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Operation(contract.confirmEmail)
  async confirmEmail(
    @Asked(contract.confirmEmail) { body }: AskedOf<typeof contract.confirmEmail>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<identity.SessionView> {
    return this.#enter(await this.confirmingEmail.run(body.token, sessionOf(request)), reply);
  }

  @Operation(contract.resetPassword)
  async resetPassword(
    @Asked(contract.resetPassword) { body }: AskedOf<typeof contract.resetPassword>,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<identity.SessionView> {
    return this.#enter(await this.resettingPassword.run(body), reply);
  }

  @Operation(contract.logIn)
  async logIn(
    @Asked(contract.logIn) { body }: AskedOf<typeof contract.logIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<identity.SessionView> {
    const from = { place: visitorKey(request.ip), session: sessionOf(request) };
    return this.#enter(await this.loggingIn.run(body, from), reply);
  }

  /** Pages ask this first, so here a session in use is prolonged. */
  @Operation(contract.session)
  async session(
    @Acting() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<identity.SessionView> {
    const token = sessionOf(request);
    const prolonged = token === null ? null : await this.sessions.prolong(token);
    if (prolonged !== null) this.#keep(prolonged, reply);
    return presentSession(actor);
  }

  @Operation(contract.logOut)
  async logOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = sessionOf(request);
    if (token !== null) await this.sessions.end(token);
    reply.header('set-cookie', dropSession(this.config.secureCookies));
  }

  #enter(
    { person, session }: { person: Person; session: OpenedSession },
    reply: Reply,
  ): identity.SessionView {
    this.#keep(session, reply);
    return presentSession(person);
  }

  #keep(session: OpenedSession, reply: Reply): void {
    reply.header('set-cookie', keepSession(session, this.config.secureCookies));
  }
}

const sessionOf = (request: FastifyRequest): string | null => sessionTokenIn(request.headers.cookie);
