/** What the product sends by e-mail. Plain text; each `body` is a whole message. */
export const mail = {
  'confirm.subject': 'Please confirm your address',
  'confirm.body':
    'Hello {name},\n\nopen this link to confirm your e-mail address:\n\n{link}\n\nIf you did not ask for an account, you need not do anything.',
  'answered.subject': 'Your contribution has been answered',
  'answered.body': 'Hello {name},\n\n{department} has answered “{title}”. Read the answer here:\n\n{link}',
} as const;
