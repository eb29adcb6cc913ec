export const bulkyWasteIdeas = `
# en Let us name the floor and the stairs only once
I booked a sofa and a wardrobe and had to describe my staircase twice, measure both and give the weight. Who owns a scale for wardrobes? Ask for the number of pieces and the floor. The men see the rest.
+ en I gave up at the weight. It is still on my balcony.
+ it Io ho inventato i chili.
> accepted This was the most frequent complaint about the new form and it was justified. Weight and measures are gone; the form now has four questions. Thank you for telling us instead of giving up.

# en Offer it to neighbours first
Half of it is still good. Show what is to be picked up next week, by street, and let people fetch it the day before. The lorry takes the rest.
+ en I furnished my first flat with other people's "bulky waste".
+ de Und spart Entsorgung!
> accepted-with-changes From May you can tick "may be taken by neighbours". Pieces then appear on a list for five days, without names and only with the street. We start in two districts with the tenants' association.

# es Que se pueda volver a llamar por teléfono
Con el formulario nuevo quitaron el teléfono. Mis padres no tienen ordenador y ahora tienen un colchón en el pasillo desde hace dos meses. Por teléfono era un minuto.
+ es La señora que cogía las llamadas era un encanto.
+ en Please bring the phone line back.
> accepted El teléfono vuelve el lunes, de 9 a 13 h. Quitarlo fue un error: un tercio de las reservas venían de ahí. Quien llame verá los mismos días libres que en la web.

# it Fascia oraria, non "tutto il giorno"
"Tra le 6 e le 18" significa un giorno di ferie. Il corriere mi dice l'ora esatta; voi potete dire mattina o pomeriggio.
+ it Basterebbe un messaggio quando partono dalla via prima.

# de Abholtag mit dem Haus teilen
Wenn einer im Haus bucht, könnten die anderen elf sehen: Dienstag kommt der Wagen. Eine Fahrt statt zwölf.
+ de Bei uns standen in einem Monat viermal Autos vor der Tür.

# fr Confier le réemploi à l'atelier des jeunes
L'atelier d'insertion répare des meubles à 300 m du dépôt. Donnez-leur la première visite sur le camion, une convention suffit.

# en Let the crew redesign the form with us
I drive the lorry. The form tells us things we do not need and not the one thing we do need: can we park. Put three of us and three customers in a room for a morning.
+ en Best idea on this page.
+ en I'd come. I have filled it in four times, I'm practically staff.
> accepted We did: three drivers, four residents, one morning and a lot of coffee. The form went from 23 fields to 4 and asks where the lorry can stop. Booking takes a little over a minute now; it took eleven before.

# ar موعد في عطلة نهاية الأسبوع
نعمل كلنا خلال الأسبوع. يوم سبت واحد في الشهر لجمع الأثاث القديم يكفي الحي كله.

# en Do not ask for a photo of everything
Not everybody has a phone that takes pictures, and nobody wants to send you a photo of a stained mattress.
+ en My grandma rang me in tears over that.

# en Same day for the whole street, twice a year
No form at all: twice a year it is our street's day, everybody puts things out. My parents' village has had it for forty years.
- en That turns into a scavengers' fair. Been there.
`;
