/** Concepts of grammar: negation, wishes, questions, persons. */
export const grammar = `
NOT
en: not, no, never, cannot, cant, dont, doesnt, didnt, wont, isnt, arent, wasnt, werent, havent, hasnt, hadnt, couldnt, wouldnt, shouldnt, nothing, nobody, none, without, unable, neither, nor, nowhere
es: no, nunca, jamas, nada, nadie, ningun*, sin, tampoco, ni
it: non, mai, niente, nulla, nessun*, senza, neanche, nemmeno, ne
fr: ne, n, pas, jamais, rien, personne, aucun*, sans, ni, non
de: nicht, nie, niemals, nichts, niemand*, kein*, ohne, weder
nl: niet, nooit, niets, niemand, geen, zonder, noch
pt: nao, nunca, jamais, nada, ninguem, nenhum*, sem, nem
`;
