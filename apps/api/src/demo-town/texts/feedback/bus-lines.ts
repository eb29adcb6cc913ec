export const busLinesFeedback = `
en 1 Bus did not come. Next one full. Late for work again.
en 5 The driver waited for my mother with her walker. Please tell him thank you.
en 2 The screen says 3 min for a quarter of an hour.
en 4 Line 2 on time all week. Is everything all right?
es 1 El 4 pasa lleno y no para.
es 5 Con el nuevo horario llego a la última clase. Gracias por escuchar.
es 2 En la app dice una cosa, en la parada otra y el conductor otra.
it 2 Abbonamento solo online. Mia zia ha 83 anni e ha rinunciato al bus.
it 4 Autisti cortesi, mezzi puliti.
it 1 Biglietteria chiusa, macchinetta rotta, multa a bordo. Complimenti.
fr 3 Correct, mais le dimanche il n'y a rien.
fr 2 On a répondu à notre pétition de 400 signatures par deux lignes toutes faites.
de 1 Drei Busse ausgefallen, keine Durchsage, kein Ersatz, keine Entschuldigung.
de 4 Die Echtzeitanzeige ist Gold wert.
ar 1 آخر حافلة تمر قبل نهاية عملي. كل يوم أمشي ساعة.
ar 4 السائق ساعدني مع عربة الطفل.
en 2 Ticket machine in English only on the first page, then suddenly not.
en 5 QR at the stop works! Saw that I had time for a coffee.
en 3 ok
en 1 Wheelchair ramp stuck, driver shrugged, doors closed.
en 2 It's always the same ones who get a bus, ask in Salt Works.
en 4 Free for under 12s. Kids love it, we leave the car at home.
nl 3 Prima rit, maar de airco staat op vriezen.
pt 5 O motorista conhece toda a gente pelo nome.
en 1 I filled in your survey last year. Nothing changed, no results, now there's a new survey.
en 4 They moved the stop to the shade after we asked. Small miracle.
en 2 paid twice because reader did not beep
en 3 Every second bus is an old one.
es 4 Limpio y puntual, por una vez.
en 2 Timetable leaflets gone. My husband cannot read a phone in the sun, nobody can.
en 1 No shelter, no bench, 40 degrees.
de 3 In Ordnung, nur abends zu selten.
it 3 Bene di giorno, sparisce di notte.
en 5 New ferry connection, home 25 minutes earlier every evening. THANK YOU.
en 2 Called the hotline: "that's the operator". Called the operator: "that's the town".
`;
