import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity20261121220000 implements MigrationInterface {
  readonly name = 'CreateIdentity20261121220000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE EXTENSION IF NOT EXISTS citext;

      CREATE TABLE departments (
        code text CONSTRAINT departments_pk PRIMARY KEY CONSTRAINT departments_code_form CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name jsonb NOT NULL CONSTRAINT departments_named_in_english CHECK (name ? 'en')
      );

      CREATE TABLE accounts (
        id uuid CONSTRAINT accounts_pk PRIMARY KEY,
        email citext CONSTRAINT accounts_email_once UNIQUE,
        email_confirmed_at timestamptz,
        password_hash text,
        display_name text,
        role text NOT NULL CONSTRAINT accounts_role_known CHECK (role IN ('citizen', 'employee', 'administrator')),
        department_code text CONSTRAINT accounts_department_exists REFERENCES departments (code),
        language text NOT NULL,
        pseudonym uuid NOT NULL CONSTRAINT accounts_pseudonym_once UNIQUE,
        created_at timestamptz NOT NULL,
        erased_at timestamptz,
        CONSTRAINT accounts_employee_has_department CHECK (role <> 'employee' OR department_code IS NOT NULL),
        CONSTRAINT accounts_erased_is_nameless CHECK (
          (erased_at IS NULL AND email IS NOT NULL AND display_name IS NOT NULL)
          OR (erased_at IS NOT NULL AND email IS NULL AND display_name IS NULL AND password_hash IS NULL)
        )
      );
      COMMENT ON COLUMN accounts.pseudonym IS 'What the record knows a person by; erasing the account replaces it, so that nobody can resolve the old one';

      CREATE VIEW authors AS SELECT id, display_name AS name FROM accounts;
      COMMENT ON VIEW authors IS 'What other features may join: the name to show, null once the account is erased';

      CREATE TABLE sessions (
        token_hash bytea CONSTRAINT sessions_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT sessions_account_exists REFERENCES accounts (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_by_account ON sessions (account_id);
      CREATE INDEX sessions_by_expiry ON sessions (expires_at);

      CREATE TABLE mailed_links (
        token_hash bytea CONSTRAINT mailed_links_pk PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT mailed_links_account_exists REFERENCES accounts (id) ON DELETE CASCADE,
        purpose text NOT NULL CONSTRAINT mailed_links_purpose_known CHECK (purpose IN ('confirm-email', 'reset-password')),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX mailed_links_by_account ON mailed_links (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead');
  }
}
