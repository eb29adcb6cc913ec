import type { Texts } from '../catalogs.ts';
import type { measures as english } from '../en/measures.ts';

export const measures = {
  'interactions.label': 'Interactions',
  'interactions.definition': 'Chaque acte de participation enregistré, des citoyens comme des agents.',
  'interactions.counts':
    'Chaque acte compte une fois, le jour où il a eu lieu. Ce qui est masqué ne compte pas.',
  'type.label': 'Interactions d’une nature',
  'type.definition': 'Actes d’une même nature, comme les idées proposées.',
  'type.counts': 'Chaque acte a une nature et compte une fois.',
  'term.label': 'Indices d’une catégorie',
  'term.definition':
    'Interactions qui sont l’indice d’une catégorie, quel que soit celui qui le dit : la nature de l’acte, les mots, l’auteur ou un relecteur.',
  'term.counts':
    'Une interaction compte une fois par catégorie, même si elle est dite plusieurs fois. La parole d’un relecteur décide. Un soutien retiré ne compte pour aucune catégorie.',
  'voiced.label': 'Dit par les gens',
  'voiced.definition': 'La part des indices que les gens expriment par des mots.',
  'voiced.counts':
    'Lu dans le texte, choisi par son auteur ou trouvé à la relecture. Ce que montre seulement la nature de l’acte est laissé de côté, comme ce qu’un soutien transmet.',
  'replies.first.label': 'Premières réponses officielles',
  'replies.first.definition': 'Premières réponses à une idée ou à un avis, le jour de la réponse.',
  'replies.first.counts': 'Les réponses suivantes à la même chose ne comptent pas.',
  'replies.in-time.label': 'Répondu dans les délais',
  'replies.in-time.definition': 'Premières réponses publiées avant leur échéance.',
  'replies.in-time.counts':
    'La part porte sur les premières réponses données, non sur tout ce qui a été demandé.',
  'replies.hours-to-first.label': 'Heures jusqu’à la première réponse',
  'replies.hours-to-first.definition':
    'Heures entre l’envoi d’une idée ou d’un avis et la première réponse, nuits et fins de semaine comprises.',
  'replies.hours-to-first.counts': 'Ce à quoi personne n’a encore répondu n’y est pas.',
  'feedback.rating.label': 'Notes',
  'feedback.rating.definition': 'Comment les gens ont noté un service, de 1, le pire, à 5, le meilleur.',
  'feedback.rating.counts':
    'Chaque avis compte une fois. En dessous d’une trentaine de notes, la moyenne est approximative.',
} satisfies Texts<typeof english>;
