import type { Texts } from '../catalogs.ts';
import type { moderation as english } from '../en/moderation.ts';

export const moderation = {
  'report.title.idea': 'Signaler une idée',
  'report.title.comment': 'Signaler un commentaire',
  'report.title.feedback': 'Signaler un avis',
  'report.lead':
    'Un agent de l’administration lira votre signalement et décidera si les règles de participation ont été enfreintes. La personne qui a écrit ce texte ne saura pas qui l’a signalé.',
  'report.of': 'Vous signalez : <what>{title}</what>',
  'report.reason': 'Qu’est-ce qui ne va pas ?',
  'report.text': 'Souhaitez-vous ajouter quelque chose ?',
  'report.text.hint': 'Par exemple, quels mots ou quelle ligne.',
  'report.send': 'Envoyer le signalement',
  'report.cancel': 'Revenir sans signaler',
  'reason.spam': 'Publicité ou contenu indésirable',
  'reason.abuse': 'Insulte ou menace',
  'reason.hate': 'Haine envers un groupe de personnes',
  'reason.personal-data': 'Données personnelles d’autrui',
  'reason.off-topic': 'Sans rapport avec le sujet',
  'reason.other': 'Autre motif',
  'rule.respect': 'Respecter les personnes',
  'rule.respect.text':
    'Critiquez les choses, les décisions et les services aussi vivement que vous le souhaitez. N’insultez et ne menacez personne.',
  'rule.no-personal-data': 'Pas de données personnelles',
  'rule.no-personal-data.text':
    'N’indiquez pas de noms, d’adresses, de numéros de téléphone ni de photographies d’autres personnes.',
  'rule.no-advertising': 'Pas de publicité',
  'rule.no-advertising.text': 'Ce site n’est pas un lieu pour vendre ni pour faire campagne pour un parti.',
  'rule.no-hate': 'Pas de haine',
  'rule.no-hate.text':
    'Personne n’est rabaissé en raison de son origine, de sa religion, de son sexe, de son âge, d’un handicap ou de son orientation sexuelle.',
  'rule.on-topic': 'Rester dans le sujet',
  'rule.on-topic.text': 'Parlez du service ou de l’idée dont traite la page.',
  'rule.lawful': 'Rien d’illégal',
  'rule.lawful.text': 'N’appelez pas à commettre des délits et ne publiez pas ce qui appartient à d’autres.',
  'rules.moderation.title': 'Quand quelque chose enfreint les règles',
  'rules.moderation.text':
    'Tout le monde peut le signaler. Un agent de l’administration décide et donne un motif. Les contributions masquées ne sont pas supprimées : leurs auteurs les voient toujours, avec la règle et le motif, et une décision peut être annulée.',
  'hidden.title': 'Masqué au public',
  'hidden.text':
    'Ce contenu n’est visible que par vous et par les agents de l’administration. Il a été masqué en raison de la règle « {rule} ».',
  'hidden.reason': 'Motif indiqué : <said>{reason}</said>',
} satisfies Texts<typeof english>;
