export const librariesFeedback = `
en 4 Staff obviously got training on the new machines. Before, they were as lost as we were.
en 5 Best place in town. Warm, free, kind.
en 4 The Wednesday computer group is a treasure, nobody laughs at you.
en 2 Closed at one on Saturdays.
en 3 Catalogue says available, shelf says no.
es 5 La bibliotecaria me encontró un libro que buscaba desde 1998.
es 4 Ahora para el bibliobús en el barrio, mis hijas encantadas.
es 3 Poca luz arriba.
it 5 Silenzio, wifi, caffè. Perfetta.
it 2 Stampare costa e la stampante decide lei.
fr 4 Personnel passionné.
fr 5 Mon fils a lu à voix haute devant tout le monde. Merci !
de 4 Abends ohne Personal geöffnet, klappt erstaunlich gut.
de 2 Automat für die Rückgabe verschluckt Bücher und mahnt dann.
ar 5 كتب عربية للأطفال أخيرا!
ar 4 مكان هادئ وجميل.
en 1 Self-service only on Mondays now, and I was fined because the machine did not register my return.
en 4 Self-checkout in seconds, no queue.
en 3 fine
en 5 I learned to video-call my grandchildren here. I am 83 and was afraid of looking a fool.
nl 5 Heerlijke plek.
pt 4 Muito bom, faltam livros em português.
en 2 Heating off in February.
en 4 Choose-the-books Saturday is brilliant fun.
`;
