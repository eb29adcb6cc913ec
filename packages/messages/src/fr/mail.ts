import type { Texts } from '../catalogs.ts';
import type { mail as english } from '../en/mail.ts';

export const mail = {
  'confirm.subject': 'Confirmez votre adresse',
  'confirm.body':
    'Bonjour {name},\n\nouvrez ce lien pour confirmer votre adresse électronique :\n\n{link}\n\nLe lien fonctionne pendant un jour. Si vous n’avez pas demandé de compte, vous n’avez rien à faire.',
  'already.subject': 'Vous avez déjà un compte',
  'already.body':
    'Bonjour {name},\n\nquelqu’un, sans doute vous, a essayé de s’inscrire avec cette adresse. Vous avez déjà un compte : rien n’a été changé.\n\nConnectez-vous ici :\n\n{link}\n\nSi vous ne connaissez plus votre mot de passe, choisissez-en un nouveau ici :\n\n{resetLink}\n\nSi ce n’était pas vous, vous n’avez rien à faire.',
  'reset.subject': 'Choisissez un nouveau mot de passe',
  'reset.body':
    'Bonjour {name},\n\nouvrez ce lien pour choisir un nouveau mot de passe :\n\n{link}\n\nLe lien fonctionne pendant une heure. Si vous ne l’avez pas demandé, vous n’avez rien à faire : votre mot de passe ne change pas.',
  'password-changed.subject': 'Votre mot de passe a été changé',
  'password-changed.body':
    'Bonjour {name},\n\nle mot de passe de votre compte vient d’être changé. Toutes les connexions ouvertes auparavant ont été fermées.\n\nSi ce n’était pas vous, choisissez tout de suite un nouveau mot de passe :\n\n{link}',
  'answered.subject': 'Une réponse a été apportée à votre contribution',
  'answered.body':
    'Bonjour {name},\n\n{department} a répondu à « {title} ». Lisez la réponse ici :\n\n{link}',
  'drift.subject': 'Ce que les gens écrivent a changé',
  'drift.body':
    'Bonjour {name},\n\nles textes écrits du {from} au {to} diffèrent de ceux écrits du {firstFrom} au {firstTo} plus que le hasard ne l’explique. Le programme qui lit les textes a peut-être raison moins souvent :\n\n{changes}\n\nIl peut y avoir une bonne raison, comme un nouveau service ou une campagne. Sinon, voici ce qui aide : vérifier ce dont le programme n’est pas sûr, puis entraîner un modèle à partir de ces vérifications. Les modèles se trouvent ici :\n\n{link}\n\nCe message n’est envoyé qu’une fois tant que cela dure.',
  'drift.change': '{language} : {changes}',
  'drift.language-mix': 'les langues dans lesquelles on écrit',
  'drift.topic-mix': 'les thèmes abordés',
  'drift.term-probability': 'la certitude du programme sur certains thèmes',
  'drift.lengths': 'la longueur des textes',
  'drift.without-label': 'le nombre de textes sans thème',
  'drift.unknown-words': 'le nombre de mots que le programme ne connaît pas',
} satisfies Texts<typeof english>;
