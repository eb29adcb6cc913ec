export const residenceRegistrationFeedback = `
en 2 Three laws, two by-laws and a circular: the clerk herself could not tell me which paper is needed for a houseboat.
es 4 Ahora aceptan el informe social en vez del contrato. Ese cambio de norma nos ha devuelto la confianza.
en 4 Ten minutes, printed, stamped, goodbye.
en 2 Moved within the same building, second floor to third. Needed six documents.
es 2 Me pidieron el contrato original dos veces porque "el otro sistema no lo ve".
es 5 La chica del mostrador me explicó todo despacio y en inglés para mi marido. Un diez.
it 3 Procedura online ok fino alla firma, poi bisogna stampare, firmare, scannerizzare. Perché?
it 1 Residenza cambiata a gennaio, la tassa rifiuti arriva ancora al vecchio indirizzo. Non si parlano.
fr 2 Le formulaire n'accepte pas deux noms de famille sur la boîte aux lettres. Nous sommes deux.
fr 4 Fait en ligne depuis le canapé en un quart d'heure.
de 2 Abmeldung geht nur persönlich. Ich wohne aber schon in Hamburg. Das ist der Sinn einer Abmeldung.
de 4 Zügig, und man konnte den Dolmetscher am Telefon zuschalten.
ar 1 طلبوا عقدًا لا أملكه وقالوا: ليس من اختصاصنا. من المختص إذن؟
ar 5 كانت هناك مترجمة يوم الأربعاء، انتهيت في نصف ساعة.
en 1 The drop-down for "relationship" has husband, wife, child. My partner and I ticked "other". We are not other.
en 3 Certificate took four days, promised was two. Otherwise ok.
en 5 Got the certificate as a file on my phone while still standing at the counter. Brilliant.
en 2 Online form times out after ten minutes and throws everything away.
nl 2 Waarom moet ik mijn geboorteakte laten vertalen als hij al meertalig is?
pt 4 Simpático e eficiente.
en 2 My landlord has to "confirm electronically". He is 84 and has a rotary phone.
en 4 Thanks for correcting the house number so fast. The ambulance found us last week.
es 3 Bien, pero hay que ir al centro. En mi barrio no hay ninguna oficina.
en 1 My data is wrong in your register and I am the one who has to prove it.
en 3 Average.
de 3 Geht, aber die Seite fragt mich nach der Religion und sagt nicht, wozu.
en 2 Got a letter saying I do not live where I live. The letter reached me there.
`;
