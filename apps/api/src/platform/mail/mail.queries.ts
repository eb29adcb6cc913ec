import { statement } from '../database/statement.ts';

/** $1 id, $2 recipient, $3 language, $4 subject, $5 body, $6 time, $7 whether it is kept instead of sent. */
export const writeMail = statement(
  'mail.write',
  `INSERT INTO outgoing_mails (id, recipient, language, subject, body, written_at, kept, next_attempt_at)
   VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7::boolean, CASE WHEN $7::boolean THEN NULL ELSE $6::timestamptz END)`,
);

export interface DueMail {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  body: string;
  written_at: Date;
  attempts: number;
}

/**
 * Takes mails that are due, for as long as sending may last: whoever dies meanwhile leaves them to the next.
 * $1 now, $2 until when they are taken, $3 how many.
 */
export const takeDueMails = statement<DueMail>(
  'mail.take-due',
  `UPDATE outgoing_mails m SET attempts = m.attempts + 1, next_attempt_at = $2
     FROM (SELECT id FROM outgoing_mails WHERE next_attempt_at <= $1 ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED) due
    WHERE m.id = due.id
   RETURNING m.id, m.recipient, m.language, m.subject, m.body, m.written_at, m.attempts`,
);

export const forgetMail = statement('mail.forget', 'DELETE FROM outgoing_mails WHERE id = $1');

/** $1 mail, $2 when to try again, $3 what went wrong. */
export const postponeMail = statement(
  'mail.postpone',
  'UPDATE outgoing_mails SET next_attempt_at = $2, last_fault = $3 WHERE id = $1',
);

/** $1 mail, $2 now, $3 what went wrong. */
export const giveUpMail = statement(
  'mail.give-up',
  `UPDATE outgoing_mails SET given_up_at = $2, last_fault = $3, next_attempt_at = NULL, body = '' WHERE id = $1`,
);

export const forgetMailsTo = statement('mail.forget-to', 'DELETE FROM outgoing_mails WHERE recipient = $1');

export interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  written_at: Date;
}

/** Newest first. */
export const keptMails = statement<KeptMail>(
  'mail.kept',
  'SELECT id, recipient, subject, body, written_at FROM outgoing_mails WHERE kept ORDER BY written_at DESC, id DESC LIMIT 50',
);
