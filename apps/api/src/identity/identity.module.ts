import { Module } from '@nestjs/common';
import { AccessGuard } from './access.guard.ts';
import { AccountMails } from './account-mails.ts';
import { ChooseLanguage } from './choose-language.ts';
import { Confirmations } from './confirmations.ts';
import { ConfirmEmail } from './confirm-email.ts';
import { CreateAccount } from './create-account.ts';
import { EraseAccount } from './erase-account.ts';
import { FindPeople } from './find-people.ts';
import { AccountsController, SessionController } from './identity.controller.ts';
import { LogIn } from './log-in.ts';
import { MailedLinks } from './mailed-links.ts';
import { Passwords } from './passwords.ts';
import { RateGuard } from './rate.guard.ts';
import { ReadMailbox } from './read-mailbox.ts';
import { RequestPasswordReset } from './request-password-reset.ts';
import { ResendConfirmation } from './resend-confirmation.ts';
import { ResetPassword } from './reset-password.ts';
import { SessionReader } from './session-reader.ts';
import { Sessions } from './sessions.ts';
import { SignUp } from './sign-up.ts';

@Module({
  controllers: [AccountsController, SessionController],
  providers: [
    SessionReader,
    AccessGuard,
    RateGuard,
    Passwords,
    Sessions,
    MailedLinks,
    AccountMails,
    Confirmations,
    SignUp,
    ConfirmEmail,
    ResendConfirmation,
    RequestPasswordReset,
    ResetPassword,
    LogIn,
    ChooseLanguage,
    ReadMailbox,
    EraseAccount,
    CreateAccount,
    FindPeople,
  ],
  exports: [SessionReader, AccessGuard, RateGuard, Confirmations, CreateAccount, EraseAccount, FindPeople],
})
export class IdentityModule {}
