import type { Texts } from '../catalogs.ts';
import type { unsure as english } from '../en/unsure.ts';

export const unsure: Texts<typeof english> = {
  title: 'Étiquettes à trancher',
  lead: 'Le modèle n’est pas sûr de celles-ci. Votre parole compte plus que sa supposition, et le prochain modèle en apprend. Ce qui enseigne le plus vient d’abord.',
  waiting: '{count, plural, =0 {Rien n’attend} one {# étiquette attend} other {# étiquettes attendent}}',
  'waiting.most': '{count, number} étiquettes ou plus attendent',
  skipped: '{count, plural, one {# passée} other {# passées}}',
  question: 'Est-ce que cela s’applique au texte ?',
  'text.title': 'Le texte',
  'text.beginning': 'Seul le début est affiché.',
  'text.case': 'Ouvrir le dossier',
  'text.record': 'Voir son entrée au registre',
  'text.none': 'Les mots ne sont plus là.',
  'words.marked': 'Les mots surlignés y ont conduit le modèle.',
  'words.none': 'Aucun mot n’est surligné : le modèle ne l’a pas jugé assez probable pour le dire.',
  'chance.title': 'À quel point le modèle est sûr',
  'chance.1': 'À peine probable : {share, number, percent}',
  'chance.2': 'Plutôt improbable : {share, number, percent}',
  'chance.3': 'Incertain : {share, number, percent}',
  'chance.4': 'Plutôt probable : {share, number, percent}',
  'chance.5': 'Très probable : {share, number, percent}',
  'counts.yes':
    'Il le dit à partir de {share, number, percent}. C’est au-dessus, donc le terme compte jusqu’à ce que quelqu’un décide.',
  'counts.no':
    'Il le dit à partir de {share, number, percent}. C’est au-dessous, donc le terme ne compte pas.',
  'counts.otherwise': 'Le terme compte déjà pour une autre raison.',
  keep: 'Garder : cela s’applique',
  remove: 'Retirer : cela ne s’applique pas',
  next: 'Passer',
  'decided.kept': 'Gardée : {term}',
  'decided.removed': 'Retirée : {term}',
  'decided.taken-back': 'Décision annulée : {term}. C’est comme si personne n’avait décidé.',
  'take-back': 'Annuler la décision',
  'keys.text':
    'Tant que le focus est dans ce cadre : <key>K</key> garder, <key>R</key> retirer, <key>N</key> passer, <key>U</key> annuler la dernière décision. Ailleurs sur la page, elles ne font rien.',
  'meanwhile.title': 'Quelqu’un de l’équipe a été plus rapide',
  'meanwhile.text':
    'Cette étiquette est déjà tranchée. Votre geste n’a rien changé ; la suivante est plus bas.',
  'empty.title': 'Il ne reste rien à trancher',
  'empty.text': 'Quand le modèle n’est pas sûr d’un nouveau texte, il apparaît ici.',
  'end.title': 'Vous avez passé toutes celles qui sont affichées à la fois',
  'end.text': 'Ce que vous avez passé attend toujours.',
  'end.again': 'Recommencer par la première',
};
