import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCasesAndReplies20261121220400 implements MigrationInterface {
  readonly name = 'CreateCasesAndReplies20261121220400';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE cases (
        subject_id uuid CONSTRAINT cases_pk PRIMARY KEY,
        subject_kind text NOT NULL CONSTRAINT cases_kind_known CHECK (subject_kind IN ('idea', 'feedback')),
        service_code text NOT NULL CONSTRAINT cases_service_exists REFERENCES public_services (code),
        department_code text NOT NULL CONSTRAINT cases_department_exists REFERENCES departments (code),
        received_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        opened_at timestamptz,
        opened_by uuid CONSTRAINT cases_opener_exists REFERENCES accounts (id),
        answered_at timestamptz
      );
      COMMENT ON TABLE cases IS 'The staff side of one idea or one piece of feedback, known by the id of its subject';
      CREATE INDEX cases_waiting ON cases (department_code, due_at, subject_id) WHERE answered_at IS NULL;
      CREATE INDEX cases_waiting_anywhere ON cases (due_at, subject_id) WHERE answered_at IS NULL;
      CREATE INDEX cases_of_department ON cases (department_code, due_at, subject_id);

      CREATE TABLE replies (
        id uuid CONSTRAINT replies_pk PRIMARY KEY,
        idempotency_key uuid NOT NULL CONSTRAINT replies_published_once UNIQUE,
        subject_kind text NOT NULL CONSTRAINT replies_kind_known CHECK (subject_kind IN ('idea', 'feedback')),
        subject_id uuid NOT NULL CONSTRAINT replies_one_per_subject UNIQUE,
        author_id uuid NOT NULL CONSTRAINT replies_author_exists REFERENCES accounts (id),
        department_code text NOT NULL CONSTRAINT replies_department_exists REFERENCES departments (code),
        outcome text NOT NULL,
        body text NOT NULL CONSTRAINT replies_body_not_blank CHECK (body <> ''),
        language text NOT NULL,
        published_at timestamptz NOT NULL
      );

      CREATE TABLE content_reports (
        id uuid CONSTRAINT content_reports_pk PRIMARY KEY,
        idempotency_key uuid NOT NULL CONSTRAINT content_reports_made_once UNIQUE,
        subject_kind text NOT NULL CONSTRAINT content_reports_kind_known CHECK (subject_kind IN ('idea', 'comment', 'feedback')),
        subject_id uuid NOT NULL,
        department_code text NOT NULL CONSTRAINT content_reports_department_exists REFERENCES departments (code),
        reporter_id uuid CONSTRAINT content_reports_reporter_exists REFERENCES accounts (id),
        reason text NOT NULL CONSTRAINT content_reports_reason_known
          CHECK (reason IN ('spam', 'abuse', 'hate', 'personal-data', 'off-topic', 'other')),
        body text NOT NULL,
        reported_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      CREATE INDEX content_reports_of_subject ON content_reports (subject_id, reported_at);
      CREATE INDEX content_reports_waiting ON content_reports (department_code, reported_at, id) WHERE decided_at IS NULL;

      CREATE TABLE moderation_decisions (
        id uuid CONSTRAINT moderation_decisions_pk PRIMARY KEY,
        subject_kind text NOT NULL CONSTRAINT moderation_decisions_kind_known CHECK (subject_kind IN ('idea', 'comment', 'feedback')),
        subject_id uuid NOT NULL,
        department_code text NOT NULL CONSTRAINT moderation_decisions_department_exists REFERENCES departments (code),
        action text NOT NULL CONSTRAINT moderation_decisions_action_known CHECK (action IN ('keep', 'hide', 'restore')),
        rule text NOT NULL,
        reason text NOT NULL CONSTRAINT moderation_decisions_reason_given CHECK (reason <> ''),
        decided_by uuid NOT NULL CONSTRAINT moderation_decisions_decider_exists REFERENCES accounts (id),
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX moderation_decisions_of_subject ON moderation_decisions (subject_id, decided_at);
      CREATE INDEX moderation_decisions_newest ON moderation_decisions (department_code, decided_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
