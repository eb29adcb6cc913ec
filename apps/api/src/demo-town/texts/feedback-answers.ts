/** Official answers to feedback, as `readAnswers` reads them. */
export const feedbackAnswers = `
en explained * Thank you for telling us. We have gone through it with the colleagues concerned; what went wrong is now part of their checklist.
en explained * You are right to be annoyed. Three people were ill that week and nobody updated the page. That is an explanation and no excuse.
en explained * We looked up what happened. The request was passed between two teams and neither felt responsible. Since Monday there is one name for it.
en explained * The rule behind this is older than the website. We cannot leave it out, but we can explain it better, and have done so.
en explained * It takes this long at present because two of five posts are vacant. We have advertised them again and publish the waiting time each week.
en explained * We understand the wish. For legal reasons we have to see the original once; after that we will not ask you again.
en will-be-done * You are not the only one who stumbled over this. It will be changed with the next update, in about three weeks.
en will-be-done * We have put this on the list for this quarter and your name, if you wish, on the list of people who test it.
en will-be-done * A colleague will ring you this week to sort it out. If nobody does, please answer here.
en will-be-done * Two of your points can be changed at once, the third needs a decision of the council in March.
en will-be-done * The team meets every second Friday to go through what citizens wrote. Yours is first next time.
en resolved * Done this morning. Please tell us if it is not.
en resolved * We have corrected the record and checked that the other offices see the correction, too.
en resolved * It has been repaired. The photo is in our file; thank you for being so precise.
en resolved * The mistake was ours. It is put right, and the fee has been paid back.
en resolved * The broken link led nowhere since the move to the new site. It works again.
en not-ours * This is decided by the region. We have passed it on, and they have confirmed that they received it.
en not-ours * The land belongs to the railway. We have forwarded your message with our support.
en thanks * Thank you! We have read this out in the morning meeting.
en thanks * How good to hear. We have passed it on to the colleague, who smiled all day.
en thanks * Thank you for taking the time. It helps to know what should stay as it is.
en thanks * We do not hear this often enough. Thank you.
en thanks * That made somebody's Monday. Thank you.
en thanks * Noted with pleasure, and pinned to the board in the kitchen.
en explained * We read every line of this. The reason lies with an old program that will be replaced in autumn.
en explained * On that day the network was down in the whole building. We should have put a note on the door.
en will-be-done * We cannot promise a date yet, but it has a name and a number now, and you will hear from us within a month.
es explained * El motivo es un programa antiguo que se sustituye en otoño. Mientras tanto, lo revisamos a mano.
es explained * Ese día se cayó la red en todo el edificio. Tendríamos que haber avisado en la puerta.
es thanks * Mensajes así alegran la mañana. Gracias.
es thanks * Tomamos nota de lo que funciona, para no cambiarlo.
it explained * Quel giorno mancavano due colleghi su tre. Ora i turni sono pubblicati.
it thanks * Fa piacere saperlo, lo diremo alla collega.
fr explained * Ce jour-là, le réseau était en panne dans tout le bâtiment. Nous aurions dû l'afficher.
fr will-be-done * Une collègue vous appellera cette semaine.
fr thanks * Cela fait plaisir à lire. Merci.
de explained * An dem Tag war das Netz im ganzen Haus ausgefallen. Ein Zettel an der Tür hätte geholfen.
de will-be-done * Eine Kollegin ruft Sie diese Woche an und klärt es mit Ihnen.
de thanks * Das hört man gern. Wir geben es weiter.
ar explained * كان النظام معطلا في ذلك اليوم، ونعتذر لأننا لم نبلغكم.
ar thanks * كلماتكم تسعدنا.
nl explained * Die dag lag het netwerk plat. Excuses dat we dat niet gemeld hebben.
pt explained * Nesse dia a rede esteve em baixo. Devíamos ter avisado.
pt will-be-done * Vamos corrigir na próxima atualização.
en will-be-done bulky-waste You are right about the form. It asks for things that our crews never see. We are rebuilding it with drivers and residents; until then please ring us, and we will fill it in for you.
en explained bulky-waste The new form was meant to save you a call and ended up costing you an evening. We are sorry. Weight and photos will no longer be compulsory from next week.
en resolved bulky-waste The form now has four questions. Your pick-up has been booked for you; the letter is on its way.
en thanks bulky-waste Thank you. Three drivers and four residents deserve the credit.
en will-be-done bus-lines The operator has been asked for a statement. We will publish it here and, if needed, deduct it from the payment.
en resolved bus-lines The stop has a printed timetable again, in large letters.
en explained building-permits Your file was waiting for the opinion of another office. You should have been told. It has a new date now: the 15th.
en explained building-permits There are two of us for four hundred files. We know that this does not help you. The council votes on two more posts next month.
en will-be-done id-documents From next month one afternoon counter is open again, with no appointment, for everybody who would rather talk to a person.
en explained online-account The code is sent at once, but one phone company holds it back. We have changed the route and tested it with your provider.
en will-be-done parking-permits The system of the wardens and ours will be connected by the end of the quarter. Until then, please send us the fine and we will cancel it.
en resolved street-repairs Closed by mistake: the crew repaired the hole in front of number 12 and yours is at 21. It was filled today.
en will-be-done home-care We have asked the provider to keep to at most three carers per household, and will check it every month.
en resolved waste-collection The crew came back this afternoon. Your street had been missing on the sheet since the holidays.
en explained local-taxes The reminder and the letter crossed. You owe nothing, and the reminder has been taken out of the file.
es explained * Gracias por decirlo. Lo hemos hablado con el equipo y ya forma parte de su lista de comprobación.
es explained * Tiene razón en quejarse. Faltaban tres personas y nadie actualizó la página. Es una explicación, no una excusa.
es will-be-done * No es la única persona a la que le ha pasado. Lo cambiaremos en la próxima actualización.
es will-be-done * Una compañera le llamará esta semana para resolverlo.
es resolved * Solucionado esta mañana. Si no es así, díganoslo.
es resolved * El error era nuestro. Está corregido y el importe devuelto.
es thanks * ¡Gracias! Se lo hemos transmitido a la compañera.
es will-be-done bulky-waste El formulario pide demasiado, es verdad. Lo estamos rehaciendo con conductores y vecinos; mientras tanto, llámenos.
it explained * Grazie della segnalazione. Abbiamo ricostruito l'accaduto: la pratica era rimasta tra due uffici. Ora ha un responsabile.
it will-be-done * Lo cambieremo con il prossimo aggiornamento, tra circa tre settimane.
it will-be-done * La richiameremo in settimana per sistemarlo insieme.
it resolved * Fatto stamattina. Ci dica se qualcosa non torna.
it thanks * Grazie! L'abbiamo letto alla riunione del mattino.
it explained bulky-waste Il nuovo modulo chiede troppo, ha ragione. Da lunedì peso e foto non saranno più obbligatori.
fr explained * Merci de nous l'avoir dit. Votre dossier attendait entre deux services ; il a désormais un nom et une date.
fr will-be-done * Ce sera corrigé dans la prochaine mise à jour, d'ici trois semaines.
fr resolved * C'est réparé depuis ce matin. Merci pour votre précision.
fr thanks * Merci ! Le message a été transmis à l'agent.
de explained * Danke für den Hinweis. Zwei Stellen hielten sich gegenseitig für zuständig; seit Montag gibt es einen Namen dafür.
de will-be-done * Das ändern wir mit der nächsten Aktualisierung in etwa drei Wochen.
de resolved * Heute früh erledigt. Bitte melden Sie sich, wenn es nicht stimmt.
de resolved * Der Fehler lag bei uns. Er ist behoben, die Gebühr erstattet.
de thanks * Danke! Das haben wir in der Frühbesprechung vorgelesen.
de explained bulky-waste Das neue Formular fragt zu viel, Sie haben recht. Gewicht und Fotos sind ab nächster Woche nicht mehr Pflicht.
ar explained * شكرا لإبلاغنا. بقي الملف بين مكتبين، وله الآن مسؤول واحد.
ar will-be-done * سنغير ذلك في التحديث القادم خلال ثلاثة أسابيع.
ar resolved * تم الإصلاح هذا الصباح. أخبرونا إن لم يكن كذلك.
ar thanks * شكرا لكم! أوصلنا كلامكم إلى الزميلة.
nl will-be-done * Dit passen we aan bij de volgende update, over ongeveer drie weken.
nl thanks * Dank u wel, we geven het door.
pt resolved * Resolvido esta manhã. Diga-nos se não estiver.
pt thanks * Obrigado! Transmitimos à colega.
`;
