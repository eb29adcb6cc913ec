/** Signing up, signing in, confirming the address, one’s own page. */
export const account = {
  'sign-up.title': 'Create an account',
  'sign-in.title': 'Sign in',
  'field.name': 'Name to be shown',
  'field.email': 'E-mail address',
  'field.password': 'Password',
  'confirm.sent': 'We have sent a message to {email}. Open the link in it to confirm your address.',
  'confirm.done': 'Your address is confirmed.',
} as const;
