import type { Role, TextLanguage, UiLanguage } from '@concivis/contracts';

/** Somebody who will have an account. */
export interface PlannedPerson {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  /** Set for employees. */
  readonly department: string | null;
  /** Of pages and mails. */
  readonly language: UiLanguage;
  /** In which this person writes. */
  readonly writes: TextLanguage;
  /** Where a citizen lives. */
  readonly district: string | null;
  /** How often this person acts, beside others: few do much, most do little. */
  readonly zeal: number;
  readonly joinedAt: Date;
  /** Whether the published password is this person's. */
  readonly hasPassword: boolean;
}
