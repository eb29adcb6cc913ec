export const homeCareFeedback = `
en 4 The carers got a proper introduction to the new tablets, and it shows. No more writing everything down twice.
en 5 Nadia comes on Tuesdays and the house is happy.
en 1 No one came on Sunday. No call. My mother sat in the dark.
en 2 Fourteen different carers in a month.
en 4 Meals hot and on time.
es 5 Mil gracias a Rosa, es una más de la familia.
es 1 Ocho semanas esperando una valoración. Se murió antes.
es 2 Te atienden bien pero con prisa, no es culpa de ellas.
it 2 Il modulo chiede l'email dell'assistita. Ha 94 anni.
it 4 Personale gentile e puntuale.
fr 2 On me parle d'une application. Moi je veux entendre une voix.
fr 4 Très humain.
de 1 Der Antrag hat 31 Seiten. Meine Frau hat Parkinson, ich bin 85.
de 4 Die Kurse für Angehörige sind sehr gut.
ar 3 المساعدة جيدة لكن لا أحد يفهم لغة أمي.
en 3 Good people, bad timetable.
en 2 It took three offices to agree who pays for a ramp of one metre.
en 5 Same two carers since April. Dad knows their names!
en 4 The six o'clock call is the best minute of my day.
en 1 They closed the office where I used to pay and have a chat. Now it's a slot in a wall.
pt 4 Carinhosas e atentas.
`;
