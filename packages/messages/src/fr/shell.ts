import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'skip-to-content': 'Aller au contenu',
  'nav.label': 'Navigation principale',
  'nav.ideas': 'Idées',
  'nav.feedback': 'Votre avis',
  'nav.services': 'Services publics',
  'nav.account': 'Mon compte',
  'nav.desk': 'Bureau',
  'nav.insights': 'Analyses',
  'language.label': 'Langue',
  'language.change': 'Changer de langue',
  'action.send': 'Envoyer',
  'action.save': 'Enregistrer',
  'action.cancel': 'Annuler',
  'action.search': 'Rechercher',
  'action.show-more': 'Afficher plus',
  'action.sign-in': 'Se connecter',
  'action.sign-out': 'Se déconnecter',
  'action.sign-up': 'Créer un compte',
  'field.optional': 'facultatif',
  'footer.open-source': 'Cette plateforme est un logiciel libre. <link>Voir le code source</link>.',
} satisfies Texts<typeof english>;
