/** Feedback that fits any service, as `readFeedback` reads it. */
export const shortFeedback = `
en 3 Fine.
en 3 ok
en 4 good
en 5 Great.
en 5 Thank you!
en 1 Terrible.
en 2 Queue again.
en 2 Slow.
en 4 Quick and friendly.
en 5 Very helpful lady on the phone.
en 3 Average
en 1 Nobody answers.
en 2 too complicated
en 4 Worked first time.
en 1 never again
en 3 so so
en 5 Perfect, as always.
en 4 Better than last year.
en 2 Worse than last year.
en 3 It works, somehow.
en 4 No complaints
en 2 Had to come twice.
en 1 Came for nothing.
en 5 10/10
en 4 Nice people.
en 2 confusing
en 3 does the job
en 1 Waited an hour.
en 4 Quicker than I thought.
en 5 done in five minutes
en 2 Asked me the same thing three times.
en 1 No reply for weeks.
en 4 All clear.
en 3 Could be simpler.
en 2 website keeps crashing
en 5 Kind, patient, competent.
en 4 👍
en 1 👎
en 3 meh
en 2 Don't understand the letter.
en 4 Everything in one place, finally.
en 2 The left hand doesn't know what the right one does.
en 3 Nothing special.
en 5 You can tell they care.
en 1 Useless.
en 2 Nowhere to ask.
en 4 Easy enough
en 3 Fine once you know how.
en 2 Wrong information on the phone.
en 5 Sorted on the spot!
en 4 The reminder was useful.
en 1 Closed when the sign said open.
en 2 Long wait, short answer.
en 3 Half of it online, half on paper.
en 4 clear explanations
en 2 My age group is not made for this.
en 3 Expected worse.
en 1 They don't listen.
en 4 Got a call back the same day.
en 2 Page not in my language.
en 5 Best service in the building.
en 3 Hm.
en 4 Short and painless
en 2 Nobody knew.
en 3 acceptable
en 2 Two hours of my life.
en 5 A smile goes a long way.
en 4 tidy, calm, quick
en 3 was ok i guess
en 2 Should be possible on a Saturday.
es 3 Bien.
es 4 Todo bien, gracias.
es 5 Excelente trato.
es 2 Mucha cola.
es 1 Fatal.
es 2 Lento.
es 4 Rápido.
es 1 Nadie contesta.
es 3 Normal.
es 5 ¡Gracias!
es 2 Demasiado papeleo.
es 4 Personal muy amable.
es 3 regular
es 2 No me aclaro con la web.
es 1 Una vergüenza.
es 4 Mejor que antes.
es 2 Me mandaron de una ventanilla a otra.
es 5 Un diez.
it 3 Nella media.
it 4 Tutto ok.
it 5 Bravissimi.
it 2 Troppa attesa.
it 1 Pessimo.
it 4 Veloce e gentile.
it 2 Sito lentissimo.
it 3 Si può fare meglio.
it 5 Grazie di cuore.
it 1 Mai nessuno che risponda.
it 2 complicato
it 4 Più semplice del previsto.
it 3 Così così.
fr 3 Correct.
fr 4 Bien.
fr 5 Parfait, merci.
fr 2 Trop long.
fr 1 Inadmissible.
fr 4 Accueil agréable.
fr 2 Pas clair.
fr 3 Peut mieux faire.
fr 1 Aucune réponse.
fr 4 Rapide.
fr 2 Il faut revenir avec un papier de plus.
fr 5 Merci à toute l'équipe.
de 3 Geht so.
de 4 Gut.
de 5 Super!
de 2 Zu langsam.
de 1 Unmöglich.
de 4 Freundlich und flott.
de 3 In Ordnung.
de 2 Wieder Schlange.
de 1 Keine Antwort.
de 5 Vielen Dank!
de 2 Umständlich.
de 4 Hat geklappt.
de 3 passt
de 2 Keiner zuständig.
ar 4 جيد.
ar 5 شكرا لكم.
ar 3 عادي.
ar 2 بطيء.
ar 1 سيئ.
ar 2 انتظار طويل.
ar 4 موظفون لطفاء.
ar 1 لا أحد يرد.
ar 3 لا بأس.
nl 4 Prima.
nl 3 Gaat wel.
nl 2 Te lang wachten.
nl 5 Top!
nl 1 Slecht bereikbaar.
pt 4 Bom.
pt 3 Razoável.
pt 2 Muita espera.
pt 5 Obrigada!
pt 1 Não responderam.
`;
