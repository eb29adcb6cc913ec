/** What the product sends by e-mail. Plain text; each `body` is a whole message. */
export const mail = {
  'confirm.subject': 'Please confirm your address',
  'confirm.body':
    'Hello {name},\n\nopen this link to confirm your e-mail address:\n\n{link}\n\nThe link works for one day. If you did not ask for an account, you need not do anything.',
  'already.subject': 'You already have an account',
  'already.body':
    'Hello {name},\n\nsomebody, probably you, tried to sign up with this address. You already have an account, so nothing was changed.\n\nLog in here:\n\n{link}\n\nIf you no longer know your password, choose a new one here:\n\n{resetLink}\n\nIf it was not you, you need not do anything.',
  'reset.subject': 'Choose a new password',
  'reset.body':
    'Hello {name},\n\nopen this link to choose a new password:\n\n{link}\n\nThe link works for one hour. If you did not ask for it, you need not do anything: your password stays as it is.',
  'password-changed.subject': 'Your password was changed',
  'password-changed.body':
    'Hello {name},\n\nthe password of your account has just been changed. Wherever you were signed in before, you are now signed out.\n\nIf it was not you, choose a new password at once:\n\n{link}',
  'answered.subject': 'Your contribution has been answered',
  'answered.body': 'Hello {name},\n\n{department} has answered “{title}”. Read the answer here:\n\n{link}',
} as const;
