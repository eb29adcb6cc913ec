import type { Texts } from '../catalogs.ts';
import type { tagging as english } from '../en/tagging.ts';

export const tagging: Texts<typeof english> = {
  title: 'Comment les textes sont lus',
  lead: 'Un programme lit ce qui est écrit ici et note de quels thèmes il est question. Cette page dit ce que fait le programme, où il se trompe et ce que vous pouvez faire.',
  'what.title': 'Ce qu’il fait',
  'what.1':
    'Il lit chaque idée, commentaire, avis et réponse, et indique desquels des {count, plural, one {# thème} other {# thèmes}} issus de travaux de recherche publiés parle le texte.',
  'what.2':
    'Pour chaque thème, il indique son degré de certitude et les mots qui l’y ont conduit. Quand il n’est pas sûr, on demande à une personne.',
  'what.3':
    'Ce qu’il trouve est compté et montre au personnel ce qu’il faut vérifier d’abord. Il ne décide rien sur personne.',
  'what.4': 'Il fonctionne sur l’ordinateur de ce site. Pour cela, aucun texte ne quitte cet ordinateur.',
  'what.4.outside':
    'Il fonctionne sur l’ordinateur de ce site. Les nouveaux textes sont aussi envoyés à un autre serveur : plus bas, il est dit comment.',
  'outside.title': 'Lus aussi ailleurs',
  'outside.text':
    'Les nouveaux textes sont aussi envoyés à un modèle de langage sur un serveur exploité par <who>{operator}</who>. Quand il répond, ce qu’il a trouvé remplace ce que le programme d’ici a trouvé. Les textes antérieurs à la mise en service ne sont pas envoyés.',
  'outside.masked':
    'Avant qu’un texte parte, ce que le programme reconnaît comme données personnelles est retiré : adresses électroniques et postales, liens, numéros de téléphone et autres longs numéros, noms par lesquels quelqu’un se présente. Il ne reconnaît pas tout ; un nom au milieu d’une phrase reste le plus souvent. Votre compte et votre nom ne sont pas envoyés.',
  'outside.checked':
    'Une réponse ne compte qu’avec des mots qui figurent dans le texte. Le degré de certitude de l’autre modèle est ce qu’il dit de lui-même. Le personnel peut le corriger comme tout ce qu’un programme a trouvé.',
  'outside.version': 'Version de l’autre modèle',
  'model.title': 'Le modèle en service',
  'model.version': 'Version',
  'model.since': 'Mis en service',
  'model.since.start': 'Depuis le début : aucun autre n’a été choisi',
  'model.texts': 'Textes dont il a appris',
  'model.texts.reviewed': 'Dont textes écrits ici et vérifiés par une personne',
  'model.languages': 'Langues qu’il lit',
  'made.title': 'Comment il a été fait',
  'made.1':
    'Les textes dont le modèle a d’abord appris ont été écrits pour ce projet. Aucun message réel n’en fait partie. Qui a écrit un texte a aussi indiqué de quels thèmes il parle.',
  'made.2':
    'Les tournures qu’il connaît pour chaque thème ont été écrites par des modèles de langage, qui ont lu des textes réels pour voir comment les gens s’expriment. D’autres textes réels ont servi à choisir des réglages et à mesurer la qualité du modèle ; il n’a appris d’aucun d’eux. Les thèmes de tous ces textes ont été attribués par des modèles de langage avec les mêmes consignes, et non par des personnes. Des personnes peuvent en juger certains autrement.',
  'made.town':
    'Par la suite, {count, plural, one {# texte de ce site, vérifié} other {# textes de ce site, vérifiés}} par des personnes, ont été ajoutés.',
  'made.no-town': 'Rien de ce qui a été écrit sur ce site n’a servi à l’entraîner.',
  'good.title': 'Ce qu’il vaut',
  'good.text':
    'Des thèmes lui échappent, et il en trouve qui n’y sont pas. Un thème isolé ne prouve pas ce que quelqu’un a voulu dire ; beaucoup ensemble montrent une direction.',
  'good.measured':
    'Il a été mesuré sur {count, plural, one {# texte réel} other {# textes réels}} dont il n’a rien appris et sur lesquels aucun réglage n’a été choisi. Le chiffre F1 compte à la fois ce qui a échappé et ce qui a été trouvé à tort : 1 est parfait, 0 est inutile.',
  'good.macro': 'Moyenne des 17 thèmes principaux : {figure}',
  'good.micro': 'Sur tout ce qui a été trouvé et tout ce qu’il y avait : {figure}',
  'good.interval': '{value} (avec une certitude de 95 %, entre {low} et {high})',
  'good.where':
    'La fréquence à laquelle le modèle fourni avec ce logiciel a raison, avec l’incertitude de chaque chiffre, par langue, type et longueur de texte, figure dans la fiche du modèle, dans le code source : <file>{path}</file>',
  'groups.title': 'Par langue, type et longueur',
  'groups.text':
    'F1 sur tout ce qui a été trouvé et tout ce qu’il y avait. Le trait montre où se situe la valeur avec une certitude de 95 % : moins il y a de textes, plus il est long.',
  'groups.group': 'Textes',
  'groups.count': '{count, plural, one {# texte} other {# textes}}',
  'groups.figure': 'F1',
  'groups.languages': 'Par langue',
  'groups.kinds': 'Par type',
  'groups.lengths': 'Par longueur',
  'groups.kind.idea': 'Idées',
  'groups.kind.comment': 'Commentaires',
  'groups.kind.feedback': 'Avis',
  'groups.kind.response': 'Réponses',
  'groups.words': '{from} à {to} mots',
  'groups.words.more': '{from} mots et plus',
  'groups.range': '{value} ({low} à {high})',
  'sure.title': 'Sa certitude, et combien de fois il a raison',
  'sure.text':
    'Pour chaque thème, le programme dit à quel point il est probable. Parmi les thèmes qu’il juge probables à 70 %, sept sur dix devraient être présents. Voici ce qu’il en était sur les mêmes textes. Deux réglages qui y veillent ont été choisis sur d’autres textes.',
  'sure.figure':
    'Chaque point représente des thèmes jugés à peu près aussi probables. Vers la droite : la probabilité annoncée. Vers le haut : la part de ces thèmes qui étaient présents, avec une certitude de 95 % à l’intérieur de la barre. Sur la ligne oblique, les deux concordent.',
  'sure.said': 'Annoncé',
  'sure.predictions': '{count, plural, one {# fois} other {# fois}}',
  'sure.carried': 'Présent',
  'sure.percent': '{share, number, percent}',
  'sure.range': '{share, number, percent} ({low, number, percent} à {high, number, percent})',
  'limits.title': 'Où il échoue',
  'limits.negation':
    'Négation : « pas » et « jamais » ne sont compris qu’à l’intérieur d’une partie de phrase.',
  'limits.quotation': 'Citation : il ne distingue pas les mots d’autrui des vôtres.',
  'limits.irony': 'Ironie : il prend chaque mot tel qu’il est écrit.',
  'limits.long':
    'Les textes longs, et ceux qui argumentent plus qu’ils ne racontent, sont les moins bien lus.',
  'limits.lists':
    'Une simple liste de plaintes est lue comme des plaintes, et un texte sans aucun de ces thèmes en reçoit souvent un malgré tout.',
  'limits.languages':
    'Il lit certaines langues mieux que d’autres. Pour cette seule raison, les nombres de deux langues peuvent différer.',
  'limits.others':
    'Un texte dans une langue qui n’est pas citée plus haut ne reçoit le plus souvent aucun thème.',
  'do.title': 'Ce que vous pouvez faire',
  'do.1':
    'Le personnel peut confirmer ou retirer ce que le programme a trouvé, et ajouter ce qui lui a échappé. Ce qu’une personne a décidé compte plus que ce que le programme a dit.',
  'do.2':
    'Si vous pensez qu’un de vos textes a été mal lu, demandez au service responsable de le corriger : par téléphone, au guichet ou par écrit.',
  'terms.title': 'Les thèmes',
  'terms.same':
    'Un thème est noté quand le programme le juge probable à {share, number, percent} au moins. Ce chiffre est bas à dessein : un thème faux se voit et peut être retiré, un thème oublié ne se voit pas.',
  'terms.text':
    'Un thème est noté quand le programme le juge au moins aussi probable. Plus le chiffre est bas, plus vite il est noté.',
  'terms.term': 'Thème',
  'terms.threshold': 'À partir d’une probabilité de',
  probability: '{share, number, percent}',
};
