import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutgoingMails20261121220600 implements MigrationInterface {
  readonly name = 'CreateOutgoingMails20261121220600';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE outgoing_mails (
        id uuid CONSTRAINT outgoing_mails_pk PRIMARY KEY,
        recipient citext NOT NULL,
        language text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        written_at timestamptz NOT NULL,
        kept boolean NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        given_up_at timestamptz,
        last_fault text,
        CONSTRAINT outgoing_mails_kept_are_not_sent CHECK (NOT kept OR (next_attempt_at IS NULL AND given_up_at IS NULL)),
        CONSTRAINT outgoing_mails_given_up_say_nothing CHECK (given_up_at IS NULL OR (body = '' AND next_attempt_at IS NULL))
      );
      COMMENT ON TABLE outgoing_mails IS 'Written in the transaction of what they tell of; a row goes when its mail was handed over, so that links do not stay here';
      COMMENT ON COLUMN outgoing_mails.kept IS 'There is no mail server: the mail is shown in the development mailbox instead';
      CREATE INDEX outgoing_mails_due ON outgoing_mails (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
      CREATE INDEX outgoing_mails_by_recipient ON outgoing_mails (recipient);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
