/** What the frame of a page needs to know of whoever is logged in. */
export interface PageAccount {
  readonly name: string;
  /** Employees and administrators have a desk. */
  readonly isStaff: boolean;
  readonly isAdministrator: boolean;
}
