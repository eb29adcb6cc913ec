export const sportsFacilitiesFeedback = `
en 3 The hall keeper says messages from the app are not his job and he has no time for them.
en 4 Water warm, showers cold. Next time the other way round.
en 1 Hoist broken since Christmas. My sport is swimming. My only one.
en 5 Women's hour! I swam. I swam!
en 2 App needs an update every time I stand at the door.
es 2 Reservas la pista, llegas y está ocupada por un club. "Ellos tienen convenio."
es 4 Monitores estupendos.
es 5 La grúa funciona otra vez. Gracias por la llamada para avisar.
it 3 Spogliatoi vecchi.
it 2 Certificato medico solo in originale cartaceo. Ho quello elettronico, ufficiale, col QR. Niente.
fr 4 Le cours pour adultes débutants est génial, merci.
fr 2 Trois numéros de téléphone, aucun ne répond.
de 4 Freie Stunden abends für zwei Euro, tolle Sache.
de 2 Kartenzahlung nur mit Kundenkonto, Kundenkonto nur mit Karte.
ar 5 ساعة النساء يوم الأحد غيرت حياتي.
en 3 busy, loud, fine
en 4 Booked the free hall at noon for six o'clock. Two euros. Genius.
en 1 Showers: out of order. Lockers: out of order. Form to report it: out of order.
en 2 They answer every complaint with the same paragraph about hygiene standards.
nl 4 Fijn zwembad.
pt 3 Caro para famílias.
en 5 Lifeguard Tom got my terrified dad to float. 71 years old.
en 2 Prices for residents only with a registration certificate on paper.
it 5 Camminata del martedì: tre chili in meno e sei amici in più.
`;
