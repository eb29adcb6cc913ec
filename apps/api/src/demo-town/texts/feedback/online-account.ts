export const onlineAccountFeedback = `
en 3 The clerk did her best but told me nobody had shown them the new program. Two days of course would save everyone a lot.
de 4 Seit die Satzung geändert ist, gilt die digitale Unterschrift. Hat lange gedauert, aber danke.
en 1 Locked out again. Third time this month.
en 4 Much clearer since the menus were sorted by what I want to do and not by your departments.
en 2 I am scared of that page. One wrong click and you have signed something.
en 1 The robot said "I did not understand" eleven times. I counted.
es 1 No reconoce mi DNI de extranjero. Según la página no existo.
es 4 Por fin puedo ver todas mis solicitudes juntas.
es 2 Mi padre lo deja a medias siempre. Le tiemblan las manos y la sesión caduca.
it 2 Mi chiede di caricare un documento che ha emesso il Comune stesso.
it 5 Pagato tutto dal telefono in pausa pranzo, tre minuti.
it 1 Codice mai arrivato. Aspetto da martedì.
fr 2 Après la mise à jour, mes anciennes demandes ont disparu. Où sont mes données ?
fr 3 Pratique quand ça marche.
de 1 Nach der Anmeldung lande ich im Konto meines Nachbarn. Ich weiß jetzt, was er an Hundesteuer zahlt.
de 4 Endlich Dunkelmodus und große Schrift.
de 2 Man soll ein Formular ausdrucken, unterschreiben, einscannen und wieder hochladen. Das nennt sich digital?
ar 2 الصفحة بالعربية نصفها إنجليزي، ولا أعرف على أي زر أضغط.
ar 3 جيد لكنه بطيء على هاتفي القديم.
en 5 I booked, paid and printed. I am 79. The Wednesday ladies at the library taught me. So proud.
en 2 Why does it want to know my sex to report a broken lamp?
en 3 Works on the laptop. On my phone the button hides behind the keyboard.
en 1 They will sell our data anyway, just wait.
en 2 Password must have a symbol, but not that symbol.
nl 3 Prima, maar elke keer opnieuw inloggen na tien minuten is vermoeiend.
pt 2 Não há versão em português e o tradutor do navegador estraga o formulário.
en 4 The new "what happens next" box is great, I know where my request is and who has it.
en 1 No phone number anywhere. It's as if you were hiding from us.
es 5 La llamada de vuelta funciona: me llamaron a los veinte minutos y lo hicimos juntos.
en 2 My screen reader reads "button button button image".
en 4 Finally remembers my address.
en 3 OK but why two apps?
de 3 Läuft. Die Hilfetexte lesen sich wie ein Gesetz.
en 1 Somebody at the desk admitted they type everything from this portal by hand into the old system. So it takes as long as paper.
`;
