export const parkingPermitsIdeas = `
# en Permit for carers, not for cars
I look after three old ladies in three zones with whichever car my sister lends me. The permit is tied to one number plate and one zone. Tie it to the person who cares.
+ en My mother's carer walks twenty minutes because of this rule.
+ es Muy necesario.
> accepted-with-changes The by-law of 1998 knows only number plates. The council has agreed to change it: from September carers get a permit in their own name, valid in all zones for two hours per visit. Until then show your care contract and we will not fine you.

# en Renew by doing nothing
Same car, same flat, same bank account for eleven years, and each December I upload the same three papers. Renew it automatically unless something changed; you see in the register when I move.
+ en You would save a month of work in your office as well.
+ de Ja bitte.

# es Plazas de carga que por la tarde sean de vecinos
Las zonas de carga se usan de 7 a 11. El resto del día, vacías y con multa. Que sean de residentes a partir de las dos.
- es Los comercios también recibimos por la tarde.
> accepted De acuerdo con la asociación de comerciantes, cuarenta y una plazas de carga pasan a residentes desde las 15 h. Lo probamos seis meses y publicaremos el resultado.

# it Permesso per gli ospiti dal telefono della nonna
I "gratta e sosta" per le visite si comprano solo con l'app. Mia nonna non ha l'app, ha il telefono fisso. Fate un numero da chiamare: dice la targa, fine.
+ it Pure mia suocera. Abbiamo preso una multa a Natale.

# de Freie Plätze zählen statt suchen
Sensoren an den Einfahrten der Zonen und eine Zahl auf dem Schild: wie viele Plätze noch frei sind. Weniger Suchverkehr, bessere Luft.
= de Was kostet das und wer wertet es aus?

# fr Stationnement vélo-cargo à la place d'une voiture par rue
Une place de voiture = quatre vélos-cargos. Une par rue, choisie par les riverains eux-mêmes lors d'un vote sur place.
+ fr Oui, oui, oui.
- fr Et les artisans, ils viennent en trottinette ?

# en Say why I was refused
"Not eligible" is all I got. Which rule, which paper, whom can I ask? A refusal without reasons should not be allowed to leave the building.
+ en Same two words here.

# en Do not make disabled people prove it every year
My leg will not grow back. The doctor laughs, I laugh, the form does not. A permanent condition needs a permanent permit.
+ en Nothing to add.
> accepted You are right, and we are sorry. Permits for lasting conditions no longer expire. The 312 people concerned have got a letter; nobody has to send anything.

# en @harbour Share the ferry company's car park at night
It is empty from eight in the evening until six, four hundred places, fenced. Talk to the company, split the cost of the guard. We could end the war for parking in the harbour tomorrow.
+ en I work there. The manager would be open to it if the town asked.

# nl Parkeervergunning voor deelauto's in elke wijk
Een deelauto vervangt er acht. Maar een deelauto mag nu nergens staan. Begin met één plek per wijk.
`;
