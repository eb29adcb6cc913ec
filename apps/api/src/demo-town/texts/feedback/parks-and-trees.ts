export const parksAndTreesFeedback = `
en 5 New bench by the clinic. I sat on it today. Thank you from both knees.
en 2 Playground gate has been broken since spring, toddlers walk straight to the road.
en 4 Gardeners always have time for a question.
en 1 You cut the plane trees and then sent us a survey on how to make the street greener.
es 2 Riegan a mediodía en agosto.
es 5 El huerto vecinal me ha cambiado la vida, aquí no conocía a nadie.
es 3 Bonito, pero sin sombra.
it 4 Parco curato, bravi.
it 1 Segnalato l'albero pericolante, risposta automatica, poi è caduto. Sulla mia macchina.
fr 3 Joli, mais les bancs ont disparu.
fr 4 La fontaine recoule !
de 2 Das Formular kennt nur „Baum“ oder „Spielplatz“. Der Teich ist nichts davon.
de 5 Unser Kind hat an der Rutsche mitgeplant und erzählt es jedem.
ar 3 الحديقة جميلة لكنها بعيدة عن بيتنا.
ar 1 لا يوجد أي ملعب في حيّنا.
en 4 Tree number 12 is doing well, 40 litres this month!
en 2 Dogs everywhere, rules nowhere.
en 3 Nice but closed at six, when the heat goes.
nl 5 Wat een fijne moestuin is dit geworden.
pt 4 Crianças felizes.
en 1 I wrote to you about the fountain four times. Four. I am beginning to think nobody reads this.
en 4 Swing fixed within the week, photo included.
en 2 The new lawn has a sign: do not walk on the lawn.
en 5 It's the neighbours who made this place, with a bit of help from you. Keep it that way.
`;
