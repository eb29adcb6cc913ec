export const streetRepairsFeedback = `
en 2 The foreman said straight out that he will not answer people on the internet, "that is not what I was hired for".
en 5 You admitted the mistake in public and said what you will do differently. That is how one wins people back.
en 5 Reported the hole on Sunday night, filled on Tuesday. Respect.
en 1 It has been "in progress" since October. What is progressing?
en 2 I was told the pavement belongs to the region, the region says it belongs to you. I fell on it either way.
en 4 Crew was careful with the tree roots and explained to the kids what they were doing.
es 2 Taparon el bache y dejaron otro más grande al lado.
es 1 Tres avisos, cero respuestas. Luego piden que participemos.
es 5 Arreglado en dos días y me avisaron con una foto. Así sí.
it 2 Segnaletica del cantiere messa al contrario, siamo finiti tutti nel vicolo cieco.
it 3 Rattoppo provvisorio dal 2021.
fr 4 Marche réparée en une semaine, bravo aux agents.
fr 2 Le formulaire exige une adresse exacte. Un chemin n'a pas de numéro.
de 2 In der Liste gibt es „Schlagloch“ und „Schild“. Mein Problem ist eine lose Bank. Also „Sonstiges“, also nie wieder gehört.
de 4 Schnell erledigt, sogar am Samstag.
ar 1 يصلحون شوارع المركز فقط، أما نحن فلا أحد يسمعنا.
en 1 Wheelchair user. The ramp ends in a step. Who signs off such a thing?
en 3 Patch is fine, looks like a quilt.
en 2 Marked closed in the app. The hole is still there, I am standing in it.
en 5 The foreman asked us residents which end to start with so that the bakery could stay open. Lovely.
nl 2 Melding gedaan met foto, kreeg de vraag om een foto.
pt 1 Caí, ninguém assume. Um departamento manda para o outro.
en 4 temporary boards over the trench, simple and quick
en 2 Why dig in the school street in term time? Ask us, we could have told you.
es 3 Bien arreglado, pero cortaron la calle sin avisar.
en 1 They only repair where councillors live, everybody knows it.
it 4 Operai gentilissimi, lavoro pulito.
en 3 Got four identical e-mails saying thank you for your patience.
de 1 Meldung abgelehnt, weil „Duplikat“. Das Original ist von 2023 und offen.
`;
