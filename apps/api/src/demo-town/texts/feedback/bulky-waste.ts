export const bulkyWasteFeedback = `
en 4 @before Rang on Monday, lorry on Thursday. Old school and it works.
en 5 @before Lady on the phone knew our staircase from last time!
en 3 @before Fine. Three weeks' wait is long though.
es 4 @before Llamé y en un minuto tenía fecha.
it 4 @before Tutto per telefono, comodissimo.
de 3 @before Freundlich, aber nur vormittags erreichbar.
en 2 @before Engaged all morning. An online booking would be nice.
fr 4 @before Rapide et aimable au téléphone.
en 1 @form TWENTY-THREE fields to give away a chair.
en 1 @form What does a fridge weigh? How should I know? The form will not let me go on without it.
en 2 @form Where is the phone number gone? I used to call and it was done.
en 1 @form Filled in everything, pressed send, "session expired". Twice.
en 1 @form It rejects my street. I have lived in that street for 40 years.
en 2 @form Had to upload a photo of each piece. Eleven pieces. My phone is from 2014.
en 1 @form New form = no pick-up. The sofa is on the pavement now, sorry not sorry.
en 2 @form Asks for height, width, depth AND weight. For a mattress. I rolled it up in protest.
en 1 @form I am 77, my hands shake, I tried for an hour and then cried. Bring the telephone back.
en 2 @form The driver told me they get a printout with none of what I typed. So why do I type it?
en 3 @form Took me 25 minutes but in the end I had a date.
en 1 @form Compulsory e-mail address. My neighbour has none. Now I have her wardrobe on my account.
es 1 @form Formulario imposible. Lo he dejado tres veces.
es 2 @form Pide el peso del sofá. ¿En serio?
es 1 @form Antes era una llamada, ahora es una tarde entera. Esto no es progreso.
es 1 @form Mi madre no sabe usarlo y no hay nadie a quien preguntar.
it 1 @form Ventitré campi obbligatori per un materasso. Ho rinunciato.
it 2 @form Il menu non prevede "libreria". L'ho chiamata "elettrodomestico".
it 1 @form Chi ha fatto questo modulo non ha mai buttato un divano.
fr 1 @form Il faut une photo, les dimensions, le poids, un compte, un code. Pour une étagère.
fr 2 @form L'ancien système marchait. Qui a demandé ce changement ?
de 1 @form Nach Seite vier „technischer Fehler“, alles weg.
de 2 @form Pflichtfeld Gewicht. Ich habe überall 50 kg eingetragen, wie vermutlich alle.
de 1 @form Bürgerfreundlich geht anders. Meine Eltern sind ausgesperrt.
ar 1 @form الاستمارة طويلة ومعقدة ولا توجد بالعربية.
ar 2 @form لم أستطع إكمال الحجز واضطررت إلى طلب المساعدة من ابني.
nl 1 @form Veel te ingewikkeld, halverwege afgehaakt.
pt 2 @form Para que querem tantas fotografias?
en 2 @form Staff on the street are lovely, the form is horrible.
en 5 @fixed Four questions, date chosen, done. Took me less than two minutes. Well done for listening!
en 5 @fixed What a difference. Booked on the bus.
en 4 @fixed Shorter now and the phone is back. Thank you.
en 5 @fixed I complained in autumn, got a call, and the very things I named are gone. That is how it should be.
en 4 @fixed Could choose morning or afternoon. Excellent.
en 5 @fixed quick. easy. gone.
en 4 @fixed Done in a minute while the kettle boiled.
en 5 @fixed You asked the drivers! One of them told me. It shows.
en 3 @fixed Better. Still no Saturday.
en 4 @fixed My daughter's booking in autumn took half an hour. Mine took three clicks.
es 5 @fixed Ahora sí: cuatro preguntas y fecha para el jueves.
es 4 @fixed Mucho más rápido que antes, y ha vuelto el teléfono.
it 5 @fixed Prenotato in un minuto. Non ci credevo.
it 4 @fixed Finalmente semplice, grazie.
fr 5 @fixed Deux minutes, et un message quand le camion arrive. Parfait.
fr 4 @fixed Enfin simple !
de 5 @fixed Kein Vergleich zu vorher: eine Minute, Termin da.
de 4 @fixed Schnell gebucht, pünktlich abgeholt.
ar 5 @fixed الحجز أصبح سهلا وسريعا، شكرا لكم.
nl 5 @fixed In één minuut geregeld. Zo kan het dus ook.
pt 4 @fixed Rápido e simples, finalmente.
en 2 Came a day late and left the cushions.
en 4 Two strong men, very careful with the walls.
`;
