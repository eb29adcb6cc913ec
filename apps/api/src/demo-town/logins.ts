/** Ends every address of the demo town; nobody can have one of these (RFC 2606). */
export const demoDomain = 'demo.example';

/** The published logins. The administrator's account is made last: once it is there, the town is complete. */
export const demoLogins = {
  citizen: { email: `citizen@${demoDomain}`, displayName: 'Ana Torrent' },
  employee: { email: `employee@${demoDomain}`, displayName: 'Jonas Weber' },
  administrator: { email: `admin@${demoDomain}`, displayName: 'Inés Albarca' },
} as const;

/** Known to everybody who reads this: for a town on one's own machine only. */
export const publishedPassword = 'salt-and-lemons';

/** What whoever starts the demo is told. */
export const tellLogins = (say: (text: string) => void, password: string): void => {
  say('  Log in to the demo town as');
  for (const [role, { email }] of Object.entries(demoLogins)) say(`    ${role.padEnd(14)} ${email}`);
  say(`  with the password  ${password}`);
};
