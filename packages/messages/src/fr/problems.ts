import type { Texts } from '../catalogs.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'summary.title':
    '{count, plural, one {# réponse est à revoir} many {# de réponses sont à revoir} other {# réponses sont à revoir}}',
  'summary.tab': 'Pas encore envoyé : {title}',
  'summary.field': '{field} – {fault}',
  'field.required': 'Remplissez ce champ.',
  'field.required-choice': 'Faites un choix.',
  'field.wrong-type': 'Une réponse d’un autre type est attendue ici.',
  'field.too-short':
    'Écrivez au moins {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'field.too-long':
    'Écrivez au plus {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'field.too-small': 'Choisissez {limit, number} ou plus.',
  'field.too-big': 'Choisissez {limit, number} ou moins.',
  'field.not-a-choice': 'Choisissez l’une des réponses proposées.',
  'field.invalid-email': 'Saisissez une adresse électronique comme nom@example.org.',
  'field.invalid-format': 'Le format n’est pas celui attendu.',
  'field.text-malformed':
    'Le texte contient des caractères qui ne peuvent pas être enregistrés. Saisissez-les de nouveau.',
  'field.unknown-field': 'Ce formulaire contient un champ inconnu ici. Rechargez la page et réessayez.',
  'field.unknown-service': 'Ce service public n’est pas dans la liste. Choisissez-en un autre.',
  'field.unknown-district': 'Ce quartier n’est pas dans la liste. Choisissez-en un autre.',
  'field.unknown-department': 'Cette direction n’est pas dans la liste. Choisissez-en une autre.',
  'field.password-too-common':
    'Ce mot de passe est facile à deviner. Plusieurs mots à la suite en font un bon.',
  'field.already-taken': 'Quelqu’un l’utilise déjà. Choisissez autre chose.',
  'field.invalid': 'Vérifiez cette réponse.',
  'invalid-input': 'Cette adresse contient une erreur',
  'invalid-input.advice': 'Vérifiez l’adresse ou repartez de la page d’accueil.',
  'malformed-request': 'Nous n’avons pas pu lire ce qui a été envoyé',
  'malformed-request.advice': 'Revenez en arrière, rechargez la page et réessayez.',
  'too-large': 'C’est trop à la fois',
  'too-large.advice': 'Raccourcissez votre texte et envoyez-le de nouveau.',
  'unsupported-media-type': 'Nous ne pouvons pas accepter ce type de contenu',
  'unsupported-media-type.advice': 'Revenez en arrière, rechargez la page et réessayez.',
  'not-found': 'Cette page n’existe pas',
  'not-found.advice':
    'Elle a peut-être été déplacée, ou le lien est incomplet. Si vous avez saisi l’adresse, vérifiez-la.',
  'method-not-allowed': 'Cela n’est pas possible ici',
  'method-not-allowed.advice': 'Revenez en arrière et réessayez depuis la page d’où vous venez.',
  'not-signed-in': 'Connectez-vous d’abord',
  'not-signed-in.advice':
    'Il faut se connecter pour cela. Vous reviendrez ensuite là où vous étiez, avec ce que vous avez écrit.',
  kept: 'Pas encore envoyé : il fallait d’abord se connecter',
  'kept.advice': 'Ce que vous avez écrit est toujours là. Relisez-le et envoyez-le de nouveau.',
  'not-allowed': 'Vous ne pouvez pas ouvrir ou faire cela',
  'not-allowed.advice':
    'Votre compte n’en a pas le droit. Si vous pensez qu’il devrait l’avoir, adressez-vous au service responsable.',
  'email-not-confirmed': 'Confirmez d’abord votre adresse électronique',
  'email-not-confirmed.advice':
    'Nous vous avons envoyé un lien. Ouvrez-le, puis réessayez. Regardez aussi dans le dossier des courriels indésirables.',
  'foreign-origin': 'Cela provient d’un autre site',
  'foreign-origin.advice':
    'Pour votre sécurité, nous n’acceptons que les formulaires de ce site. Ouvrez la page ici et réessayez.',
  'too-many-requests': 'Cela fait beaucoup en peu de temps',
  'too-many-requests.advice':
    'Patientez quelques minutes et réessayez. Ce que vous avez écrit reste sur la page d’ici là.',
  'wrong-credentials': 'L’adresse électronique ou le mot de passe est incorrect',
  'wrong-credentials.advice': 'Vérifiez les deux. Vous pouvez aussi choisir un nouveau mot de passe.',
  'link-expired': 'Ce lien n’est plus valable',
  'link-expired.advice':
    'Les liens de nos courriels fonctionnent une seule fois et pour une durée limitée. Demandez-en un nouveau.',
  'already-withdrawn': 'Cette contribution a déjà été retirée',
  'already-withdrawn.advice': 'Elle peut encore être lue, mais plus rien d’autre n’est possible.',
  'already-answered': 'Une réponse a déjà été donnée',
  'already-answered.advice': 'Rechargez la page pour lire la réponse.',
  'already-hidden': 'Ce contenu a déjà été masqué',
  'already-hidden.advice': 'Rechargez la page pour voir où il en est.',
  'not-hidden': 'Ce contenu n’est pas masqué',
  'not-hidden.advice': 'Rechargez la page pour voir où il en est.',
  'already-reviewed': 'Quelqu’un a déjà pris la décision',
  'already-reviewed.advice': 'Rechargez la page pour voir la décision.',
  'edited-meanwhile': 'Quelqu’un a fait une modification entre-temps',
  'edited-meanwhile.advice': 'Rechargez la page, regardez la modification et décidez de nouveau.',
  'closed-for-participation': 'La participation est close ici',
  'closed-for-participation.advice':
    'La lecture reste possible, mais les soutiens et les commentaires ne sont plus acceptés.',
  'work-under-way': 'Un travail de ce type est déjà en cours',
  'work-under-way.advice': 'Attendez qu’il soit terminé, ou annulez-le, puis recommencez.',
  'temporarily-unavailable': 'Le site est saturé ou en réparation',
  'temporarily-unavailable.advice':
    'Réessayez dans une minute. Ce que vous avez envoyé n’a pas été enregistré : vous pouvez l’envoyer de nouveau sans risque.',
  unexpected: 'Un problème est survenu de notre côté',
  'unexpected.advice':
    'C’est notre faute, pas la vôtre. Réessayez. Si cela se reproduit, revenez plus tard ou appelez le service responsable.',
  'go-home': 'Aller à la page d’accueil',
  'go-ideas': 'Parcourir les idées',
  'go-services': 'Trouver un service public',
  'try-again': 'Réessayer',
} satisfies Texts<typeof english>;
