export const buildingPermitsFeedback = `
en 2 Fourteen regulations apply to my balcony and two of them contradict each other.
en 1 The officers told our architect that they do not want residents commenting on files online, it only makes work for them.
de 2 Vorschrift über Vorschrift. Selbst der Anwalt hat den Kopf geschüttelt.
en 1 Eight months. No answer, no reason, no name.
en 1 I call, they say write. I write, nothing. I come, they say call.
en 2 Clerk was polite but could not open the file on her own computer.
en 1 They lost the plans. Then asked me for a fee to hand them in again.
en 2 The law changed while my application was lying there, so now I have to start again.
en 4 The advice hour before applying was excellent, saved me a refused plan.
en 1 My letter was passed to heritage, heritage passed it to roads, roads passed it back. I have the stamps.
es 1 Siete meses para una rampa. Mi hija usa silla de ruedas AHORA.
es 2 Te piden cinco copias en papel de algo que has dibujado en ordenador.
es 1 Nadie se hace responsable, "está en otro departamento".
it 1 Pratica ferma da giugno. Il tecnico è in ferie, il sostituto non può firmare, il dirigente non riceve.
it 2 Ho caricato tutto sul portale e mi hanno chiesto di portare le stampe.
it 3 Alla fine approvato. Undici mesi per una finestra.
fr 1 Silence total depuis septembre.
fr 2 Trois fonctionnaires, trois interprétations du même article.
de 1 Untätigkeitsklage angedroht, am nächsten Tag kam der Bescheid. So lernt man es also.
de 2 Der Sachbearbeiter sagt offen: wir sind zwei, es müssten fünf sein.
de 4 Vorgespräch war Gold wert, endlich jemand, der mitdenkt.
ar 1 منذ ستة أشهر ولا جواب.
en 2 Online status says "archived". Nobody knows whether that means yes.
en 1 It is whom you know. The hotel got its permit in three weeks.
en 3 decision fair, wait absurd
nl 1 Geen antwoord na vijf maanden. Vervolgens een standaardbrief.
pt 2 O sistema informático não aceita casas com menos de 40 m².
en 5 New: plans as PDF accepted at last. Saved 200 euros in printing and a trip.
en 2 Form assumes every house has a street front. Ours is behind another house, as half of the old town.
en 1 The computer said the deadline had passed because you were late.
es 2 Se nota que no tienen gente. Un arquitecto para toda la ciudad.
`;
