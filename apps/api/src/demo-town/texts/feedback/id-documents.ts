export const idDocumentsFeedback = `
en 4 They changed the rule about the printed photo copy. Now a digital one counts. Finally somebody upstairs reads the law with the internet switched on.
en 2 New system, and you can see that the clerks were never taught how to use it. She apologised three times, poor thing.
en 5 In and out in nine minutes. I had reserved a day off for nothing!
en 1 @counter Counter closed in the afternoon now. I am 81 and I do not do things on a telephone screen. Who do I talk to?
en 2 @counter They tell you to book online because the afternoon desk has gone. There used to be a lady who knew everybody, you could just ask.
en 4 Friendly clerk, she noticed a wrong letter in my name before printing.
es 1 @counter Han quitado la ventanilla de la tarde y ya no hay con quien hablar. Todo es "entre en la web".
es 4 Rápido y amables. La sala de espera, un horno.
it 2 Ho dovuto portare lo stesso certificato che avevo consegnato a marzo all'ufficio accanto.
it 5 Appuntamento alle 10, alle 10.12 ero fuori con la ricevuta. Brava la ragazza dello sportello 3.
fr 3 Accueil correct, mais le site annonçait dix jours et j'en ai attendu vingt-six.
fr 1 On m'a demandé un fax. Un fax ! En quelle année sommes-nous ?
de 2 Die Unterschrift muss auf Papier sein, sagt die Dienstanweisung. Also bin ich für einen Kringel zweimal gekommen.
de 5 Termin online, Erinnerung aufs Handy, nach fünf Minuten fertig. So soll es sein.
ar 2 لا أحد يتكلم لغتي ولم أفهم ماذا ينقص في الملف. رجعت ثلاث مرات.
ar 4 الموظفة ساعدتني بصبر رغم الزحام، شكرا.
en 2 The photo booth rejected my daughter's photo four times. She wears a headscarf, that is allowed, but the machine does not know.
en 3 fine once you get there, finding a slot took me two weeks of refreshing the page
en 1 My name has an ñ. Your form does not. So my passport is now somebody else's.
en 4 Reminder came by text two months ahead. Very handy!
en 2 Fingerprints did not read, "try again in a month". I am a bricklayer, they will not grow back.
en 5 Thank you to the young man who filled in the form with my father in Arabic.
es 3 La cita bien, pero luego te llaman por apellido y a los que venimos de fuera nos lo destrozan.
pt 3 Correu bem, mas a página só está em inglês e espanhol.
nl 4 Vlot geholpen. Parkeren is een ander verhaal.
en 1 Appointment cancelled on the morning itself. No reason, no new date, no one picks up the phone.
en 3 Why do you ask my address again when I registered it upstairs in spring?
en 5 I got to choose between home delivery and pick-up, and I could pick the Saturday. More of that!
es 2 El sistema no deja pedir cita para un menor sin que el menor tenga correo electrónico. Tiene seis meses.
de 3 Personal nett, Automat nicht. Er nimmt keine Scheine.
en 2 Website says bring two photos, counter says one, letter says none.
en 4 Saturday opening is a blessing. Keep it.
fr 4 Service rapide, personnel à l'écoute. Merci à la dame du bureau 4.
it 1 Tre telefonate, tre risposte diverse. Alla quarta mi hanno detto che non è competenza loro.
en 2 @counter Since the afternoons were cut the queue in the morning goes down the stairs. Same people, half the hours.
en 5 Seven minutes!!
`;
