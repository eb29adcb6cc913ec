export const beachesFeedback = `
en 4 @summer Locals and lifeguards made a group chat about litter. Twenty strangers who clean together now.
en 4 @summer Cleanest I have seen it in years.
en 2 @summer One toilet. One.
en 1 @summer Ramp blocked by stacked sunbeds, two days running.
en 5 @summer Lifeguard taught my girls about currents. Amazing.
es 4 @summer La pasarela nueva, estupenda.
es 2 @summer Las duchas sin agua en agosto.
es 1 @summer Avisamos del cristal en la arena por la mañana; por la tarde se cortó un niño.
it 3 @summer Bene, ma i parcheggi sono una follia.
it 5 @summer Sedia anfibia prenotata in due minuti, mio padre in mare dopo dieci anni. Grazie.
fr 2 @summer Musique jusqu'à trois heures du matin.
fr 4 @summer Sable propre, agents sympathiques.
de 3 @summer Schön, voll, laut.
de 2 @summer Die Wasserqualität im Aushang ist vom Vormonat.
ar 4 @summer شاطئ نظيف ومنقذون منتبهون.
en 2 Sand all over the promenade since the storm, nobody feels responsible.
en 4 Beach wheelchair is free and they help you. Wonderful.
en 3 Fine out of season. Bins gone though.
nl 4 @summer Heerlijk strand, goede douches.
pt 5 @summer Limpo e seguro.
en 1 @summer Jet skis between swimmers, called twice, told it is the coastguard. Coastguard says it is you.
en 5 @summer Scanned the QR at the shower, reported it broken, running again after lunch!
en 2 @summer You ask us to fill in a form about litter, standing in litter.
en 4 @summer The quiet stretch is bliss.
`;
