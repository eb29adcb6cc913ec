import type { Texts } from '../catalogs.ts';
import type { shell as english } from '../en/shell.ts';

export const shell = {
  name: 'Concivis',
  'page-title': '{page} – {site}',
  'skip-to-content': 'Aller au contenu',
  'nav.label': 'Navigation principale',
  'nav.ideas': 'Idées',
  'nav.services': 'Services publics',
  'nav.feedback': 'Donner un avis',
  'nav.desk': 'Bureau',
  'nav.insights': 'Analyses',
  'log-in': 'Se connecter',
  'sign-up': 'Créer un compte',
  'log-out': 'Se déconnecter',
  'signed-in-as': '<hidden>Compte connecté :</hidden> <who>{name}</who>',
  'language.label': '<hidden>Langue :</hidden> {name}',
  'footer.label': 'À propos de ce site',
  'footer.about': 'Comment ça marche',
  'footer.rules': 'Règles de participation',
  'footer.accessibility': 'Accessibilité',
  'footer.mailbox': 'Messagerie de démonstration',
  'footer.promise': 'Ni pistage ni publicité. Logiciel libre sous licence EUPL 1.2.',
  'demo.title': 'Ville de démonstration.',
  'demo.text': 'Les personnes, les idées et les réponses présentées ici sont inventées.',
  loading: 'Chargement de la page…',
  sending: 'Envoi en cours…',
  'field.optional': '(facultatif)',
  'characters.max':
    '{max, plural, one {# caractère} many {# de caractères} other {# caractères}} au maximum.',
  'characters.left':
    '{count, plural, one {# caractère restant} many {# de caractères restants} other {# caractères restants}}',
  'characters.over':
    '{count, plural, one {# caractère en trop} many {# de caractères en trop} other {# caractères en trop}}',
  'next-page': 'Page suivante',
  'first-page': 'Retour à la première page',
  'pages.label': 'Pages',
  'offline.text':
    'Vous êtes hors ligne. Ce que vous avez écrit reste sur cette page : envoyez-le dès que la connexion est rétablie.',
  'home.title': 'De meilleurs services publics, faits ensemble',
  'home.lead':
    'Proposez des idées et dites comment les services publics fonctionnent pour vous. Le service responsable répond publiquement, et chacun peut voir les suites données.',
  'home.propose': 'Proposer une idée',
  'home.propose.text':
    'Quelque chose de nouveau qui améliorerait la vie ici. D’autres personnes peuvent soutenir l’idée et en discuter avec vous.',
  'home.feedback': 'Donner un avis sur un service',
  'home.feedback.text':
    'Dites ce qui s’est bien passé et ce qui s’est mal passé. Cela prend deux minutes, et il n’est pas nécessaire d’avoir un compte.',
  'home.newest': 'Idées récentes',
  'home.newest.all': 'Voir toutes les idées',
  'home.newest.none': 'Il n’y a pas encore d’idées. La vôtre peut être la première.',
  'home.answered': 'Réponses récentes',
  'home.answered.all': 'Voir toutes les idées avec une réponse',
  'home.answered.none': 'Dès qu’un service répond à une idée, vous pouvez lire sa réponse ici.',
  'about.title': 'Comment ça marche',
  'about.lead':
    'Les services publics s’améliorent quand celles et ceux qui les utilisent et celles et ceux qui les assurent y travaillent ensemble. Ce site est fait pour cela.',
  'about.idea.title': 'Ce que devient une idée',
  'about.idea.1': 'Vous la décrivez et choisissez le service concerné. Elle paraît aussitôt.',
  'about.idea.2': 'D’autres personnes la soutiennent et en discutent : pour, contre ou entre les deux.',
  'about.idea.3': 'Le service responsable l’étudie et répond publiquement, avec sa décision et ses raisons.',
  'about.idea.4': 'Vous suivez chaque étape sur la page de votre idée.',
  'about.feedback.title': 'Ce que devient un avis',
  'about.feedback.1': 'Vous notez un service et dites, si vous le souhaitez, ce qui était bien ou mal.',
  'about.feedback.2':
    'Vous recevez un lien connu de vous seulement. Il vous permet de suivre votre avis, sans compte.',
  'about.feedback.3': 'Le service responsable le lit et peut vous y répondre.',
  'about.data.title': 'Ce que nous en apprenons',
  'about.data.text':
    'Chaque contribution est classée par thèmes, tirés de travaux de recherche publiés sur la manière dont citoyens et administrations travaillent ensemble. L’administration voit ainsi ce qu’elle fait bien et où les gens rencontrent des obstacles. Seuls les mots de la contribution sont utilisés, jamais votre identité.',
  'about.data.more': 'Comment les textes sont lus, et avec quelle justesse',
  'about.data.outside':
    'Ce que vous écrivez ici est aussi lu par un modèle de langage sur un serveur exploité par <who>{operator}</who>. Les données personnelles qu’un programme reconnaît sont d’abord retirées ; il ne les reconnaît pas toutes.',
  'about.people.title': 'Si vous préférez parler à quelqu’un',
  'about.people.text':
    'Vous pouvez dire la même chose par téléphone ou à l’accueil de n’importe quel service. Les agents peuvent l’enregistrer ici pour vous.',
  'rules.title': 'Règles de participation',
  'rules.lead':
    'Tout le monde est bienvenu, et les critiques aussi. Ces règles permettent à la discussion de rester ouverte à tous. Ce qui les enfreint peut être masqué, avec un motif que l’auteur ou l’autrice peut lire.',
  'accessibility.title': 'Accessibilité',
  'accessibility.lead':
    'Ce site est fait pour tout le monde : sur un ancien téléphone, au clavier, avec un lecteur d’écran, avec un texte agrandi ou sans JavaScript.',
  'accessibility.aim.title': 'Ce que nous visons',
  'accessibility.aim.text':
    'Nous suivons les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549. Chaque page est vérifiée par des tests automatiques à chaque modification, ainsi qu’à la main.',
  'accessibility.can.title': 'Ce sur quoi vous pouvez compter',
  'accessibility.can.1': 'Tout fonctionne au clavier seul, et vous voyez toujours où vous vous trouvez.',
  'accessibility.can.2':
    'Le texte peut être agrandi jusqu’à 200 % et la fenêtre réduite à 320 pixels de large.',
  'accessibility.can.3':
    'Les couleurs suivent votre appareil : clair, sombre ou contraste élevé. Rien ne bouge tout seul.',
  'accessibility.can.4': 'La lecture et l’envoi fonctionnent sans JavaScript.',
  'accessibility.limits.title': 'Limites connues',
  'accessibility.limits.text':
    'Ce que les gens écrivent ici est affiché tel quel. Cela peut être difficile à lire et n’est pas traduit.',
  'accessibility.contact.title': 'Quelque chose ne fonctionne pas pour vous ?',
  'accessibility.contact.text':
    'Signalez-le au service qui gère ce site, de la manière qui vous convient : par téléphone, à l’accueil ou par écrit. Si la réponse ne vous satisfait pas, vous pouvez vous adresser à l’organisme de votre pays qui veille à l’accessibilité des sites publics.',
} satisfies Texts<typeof english>;
