import type { Texts } from '../catalogs.ts';
import type { account as english } from '../en/account.ts';

export const account = {
  'sign-up.title': 'Créer un compte',
  'sign-up.lead':
    'Avec un compte, vous pouvez proposer des idées, les soutenir et les commenter. Il n’en faut pas pour donner un avis sur un service.',
  'sign-up.name': 'Nom que les autres voient',
  'sign-up.name.hint':
    'Votre propre nom rend la discussion plus personnelle, mais il n’est pas obligatoire de donner le vrai.',
  'sign-up.email': 'Adresse électronique',
  'sign-up.email.hint':
    'Nous y envoyons un lien pour la confirmer, puis les réponses à vos idées. Elle n’est jamais rendue publique.',
  'sign-up.password': 'Mot de passe',
  'sign-up.password.hint':
    'Au moins {min, plural, one {# caractère} many {# de caractères} other {# caractères}}. Trois ou quatre mots à la suite sont faciles à retenir et difficiles à deviner.',
  'sign-up.send': 'Créer mon compte',
  'sign-up.have-one': 'Vous avez déjà un compte ? <link>Se connecter</link>',
  'check-mail.title': 'Consultez votre messagerie',
  'check-mail.text':
    'Si l’adresse peut être utilisée, un courriel contenant un lien est en route. Ouvrez ce lien pour terminer.',
  'check-mail.none.title': 'Rien reçu après quelques minutes ?',
  'check-mail.none.text':
    'Regardez dans le dossier des courriels indésirables et vérifiez que l’adresse était correcte. Vous pouvez demander un nouvel envoi du courriel.',
  'check-mail.again': 'Renvoyer le courriel',
  'check-mail.sent-again': 'Si l’adresse peut être utilisée, le courriel est de nouveau en route.',
  'check-mail.demo':
    'Dans cette ville de démonstration, les courriels ne sont pas envoyés. Vous pouvez les lire dans la messagerie de démonstration.',
  'check-mail.demo.open': 'Ouvrir la messagerie de démonstration',
  'confirm.title': 'Confirmez votre adresse électronique',
  'confirm.text': 'Un clic, et votre compte est prêt.',
  'confirm.send': 'Confirmer mon adresse',
  'confirm.no-token':
    'Le lien est incomplet. Ouvrez-le de nouveau depuis le courriel ou copiez-le en entier.',
  'confirm.new-link': 'Recevoir un nouveau lien',
  confirmed: 'Bienvenue. Votre compte est prêt.',
  'log-in.title': 'Se connecter',
  'log-in.email': 'Adresse électronique',
  'log-in.password': 'Mot de passe',
  'log-in.send': 'Se connecter',
  'log-in.forgot': 'J’ai oublié mon mot de passe',
  'log-in.none': 'Pas encore de compte ? <link>Créer un compte</link>',
  'logged-in': 'Connexion réussie.',
  'logged-out': 'Déconnexion réussie.',
  'forgot.title': 'Choisir un nouveau mot de passe',
  'forgot.lead':
    'Indiquez l’adresse électronique de votre compte. Nous vous envoyons un lien qui vous permet de choisir un nouveau mot de passe.',
  'forgot.email': 'Adresse électronique',
  'forgot.send': 'Recevoir le lien',
  'reset.title': 'Choisir un nouveau mot de passe',
  'reset.password': 'Nouveau mot de passe',
  'reset.send': 'Enregistrer le mot de passe',
  'reset.note': 'Votre compte sera déconnecté sur tous les autres appareils.',
  'reset.no-token': 'Le lien est incomplet. Ouvrez-le de nouveau depuis le courriel ou copiez-le en entier.',
  'reset.done': 'Votre nouveau mot de passe est enregistré et votre compte est connecté.',
  'mailbox.title': 'Messagerie de démonstration',
  'mailbox.lead':
    'Dans la ville de démonstration, aucun courriel ne quitte la machine. Voici ce qui aurait été envoyé, le plus récent d’abord.',
  'mailbox.none': 'Pas encore de courriels.',
  'mailbox.sent': 'À <who>{to}</who>, envoyé le <moment>{at}</moment>',
} satisfies Texts<typeof english>;
