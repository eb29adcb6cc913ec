export const localTaxesFeedback = `
en 2 To object I need to cite the paragraph. There are three hundred paragraphs.
en 2 The letter uses the word "whereas" nine times.
en 4 Instalments arranged over the phone in four minutes, no questions. Thank you!
en 1 Charged for a garage I sold in 2018. Fourth year in a row. Fourth letter.
es 1 Pagué, no consta. Mandé el justificante, no consta. Fui en persona, ahora consta dos veces.
es 3 Se puede pagar en línea pero el recibo llega una semana después.
it 2 Calcolo incomprensibile. Neanche l'impiegato sapeva spiegarlo.
it 4 Sportello rapido, persona competente.
fr 2 J'ai reçu un rappel avant la facture.
fr 1 Trois bureaux, trois versions, et pas un qui veuille signer la sienne.
de 3 Sachlich ok. Der Ton der Mahnung ist unverschämt für sieben Euro.
de 2 Für Lastschrift muss ich ein Blatt per Post schicken. Mit Tinte, steht da.
ar 1 دفعت مرتين بسبب خطأ في النظام وما زلت أنتظر المال.
en 5 The new one-page bill is a joy. I understood it at once.
en 2 I asked why the fee went up. Answer: "according to the tariff". That is not an answer.
en 3 Website fine, opening hours a joke.
en 1 You know I am a widow, you sent condolences, and still you bill my husband.
en 4 I could choose the day of the month. Small thing, big help.
nl 3 Betalen gaat, begrijpen niet.
es 2 Llamas y te mandan a la web, la web te dice que llames.
en 2 They take our money and nobody ever tells us where it goes.
en 5 Discount for large families came by itself this year. Wow.
it 3 Tutto regolare.
en 1 Automatic fine, automatic answer to my objection, automatic reminder. Is there a human being in that building?
`;
