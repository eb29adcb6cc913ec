export const parkingPermitsFeedback = `
en 1 Uploaded the same insurance paper FOUR times. "Unreadable." It is a PDF from the insurer!
en 2 Page three asks for a vehicle class that is printed nowhere on my papers. I guessed.
en 5 Renewal arrived by itself this year. I nearly framed it.
en 3 Fine, but the price went up and nobody said why.
es 1 La web no admite matrículas extranjeras. Vivo aquí desde 2015.
es 2 Hay que pedir cita para pedir el permiso para pedir la tarjeta. No es broma.
es 4 Bien explicado en la oficina, salí con la tarjeta.
it 1 Multa davanti a casa mia con il permesso esposto. Il sistema dei vigili non vede quello dell'ufficio.
it 3 Fatto. Due moduli identici, uno per il Comune e uno per la società.
fr 2 Le site ne prévoit que « propriétaire ». Ma voiture est en leasing, comme la moitié de la rue.
fr 1 Refusé par l'ordinateur, et au guichet on me dit : on ne peut rien faire, c'est le système.
de 2 Antrag online, Ausweis per Post, Plakette zum Selbstabholen. Drei Wege für einen Aufkleber.
de 4 Kam nach vier Tagen. Ordentlich.
ar 2 الاستمارة طويلة جدا وفيها كلمات لا أفهمها.
en 2 My carer gets tickets every week while she changes my bandages.
en 4 Visitor permit by text message, twenty seconds. Great.
en 1 I asked for the reason. The answer was the same sentence again. Is anybody reading these?
en 3 average wait, average mood
en 2 My zone ends on the wrong side of my own house.
nl 2 Waarom elk jaar dezelfde papieren?
pt 2 Na loja dizem uma coisa, no site outra.
en 5 Lady at the desk sorted it while chatting about her dog. Five stars for both.
es 3 Vale.
en 1 Permit for my late father was renewed and charged. Please talk to the registry, it is one floor up.
en 2 The app wants my location all the time. To park. At home.
de 1 Ich bin 72. Ohne Smartphone bekommt mein Besuch keinen Parkschein mehr. Man will uns offenbar nicht.
it 4 Comodo poter cambiare la targa da soli.
en 4 Two clicks to change the number plate, used to be a morning at the counter.
en 2 Nobody could tell me who decides about exceptions, the office or the police.
en 1 Website down on the last day of renewal. Of course.
`;
