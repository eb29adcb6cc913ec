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
  'drift.subject': 'What people write has changed',
  'drift.body':
    'Hello {name},\n\nwhat people wrote from {from} to {to} differs more from what they wrote from {firstFrom} to {firstTo} than chance explains. The program that reads texts may be right less often:\n\n{changes}\n\nThere may be a good reason, such as a new service or a campaign. What helps otherwise: review what the program is not sure of, and train a model from the reviews. Models are here:\n\n{link}\n\nYou are told of this once, and not again while it lasts.',
  'drift.change': '{language}: {changes}',
  'drift.language-mix': 'which languages people write in',
  'drift.topic-mix': 'which topics they speak of',
  'drift.term-probability': 'how sure the program is of single topics',
  'drift.lengths': 'how long texts are',
  'drift.without-label': 'how many texts have no topic',
  'drift.unknown-words': 'how many words the program does not know',
} as const;
