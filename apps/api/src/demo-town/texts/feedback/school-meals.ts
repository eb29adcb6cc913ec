export const schoolMealsFeedback = `
en 2 Charged for the day of the school trip. And the strike. And Christmas.
en 4 My picky son eats lentils now. What have you done to him?
en 1 App crashed, no booking, child without lunch. The teacher shared hers.
en 3 ok food, loud hall
es 2 Hay que descargarse dos aplicaciones y ninguna habla con el colegio.
es 5 La cocinera es una artista.
es 1 Me reclaman una deuda que pagué. "El programa es de una empresa, nosotros no podemos tocar nada."
it 3 Porzioni piccole, prezzi grandi.
it 4 Ora si può disdire la mattina, finalmente.
fr 2 Allergie signalée trois fois, trois fois oubliée.
fr 4 Bon et varié.
de 2 Formular für die Ermäßigung: zwölf Seiten.
de 4 Abmelden bis 8 Uhr 15 klappt super.
ar 3 نريد معرفة مكونات الوجبات بلغتنا.
en 5 Cancelled at 7:50 with a feverish kid in my arm. One tap. Bless you.
en 2 The discount has to be applied for every single year with the same papers.
nl 3 Prima eten, app is traag.
en 4 Cooking day was the highlight of her term.
en 1 Nobody at the school knows, nobody at the town knows, the firm has a mailbox that is full.
`;
