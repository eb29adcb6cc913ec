export const streetLightingIdeas = `
# en Light the path that women avoid
From the station to the halls of residence there is a short way that no woman I know takes after nine. Ask women and older people to walk it with you one evening and note every dark spot. We did it with our choir, we have forty notes.
+ en I would come. I take the long way since two years.
+ fr Une marche exploratoire, très bonne idée.
> accepted We walked it with the choir, the students' union and the police on a wet Tuesday. Thirty-one of your forty notes lead to a change: fourteen new lamps, six hedges, one bench moved. The other nine are answered one by one in the attached list.

# en Stars again on North Hill
Since the white lamps came you cannot see Orion from our terrace. Warmer light after eleven, and down, not up. It saves current too.
+ de Und den Insekten hilft es auch.
- en I want to see where I put my feet, not the stars.
> accepted-with-changes We will dim five streets on the hill between midnight and five for a year and measure consumption, complaints and accidents. Stairs and crossings keep full light.

# es Farolas que se encienden al pasar
En el paseo de las huertas casi no pasa nadie de noche y está encendido hasta el alba. Con sensores de presencia se ahorraría más de la mitad de la luz.

# it Numero sul palo, leggibile da terra
Per segnalare un lampione serve il codice, ma l'adesivo è a tre metri d'altezza e sbiadito. Un QR ad altezza d'occhio, costa due euro.
+ it E un numero in rilievo per chi non vede.

# de Weihnachtslichter vom Viertel gestalten lassen
Jedes Jahr dieselben Sterne aus dem Katalog. Lasst die Straßen selbst entwerfen, die Berufsschule baut, die Stadt hängt auf. Kostet weniger als die Miete der Sterne.
+ de Unsere Elektroklasse wäre dabei!

# fr Publier la carte des pannes
L'entreprise a un tableau de toutes les pannes en temps réel, je l'ai vu chez un technicien. Pourquoi les habitants n'y ont-ils pas accès ?

# ar إنارة ملعب الحي
ملعب Campo Sale مظلم منذ الشتاء والشباب لا يجدون مكانًا آخر. مصباحان يكفيان.
+ ar نلعب على ضوء الهواتف.

# en @station Lamps under the railway bridge, designed with the skaters
The underpass at Ponte Vecia is dark and smells. The skaters are there anyway. Give them a say in the lights and they will look after the place.
+ en We already swept it twice. Talk to us.

# en Repair by street, not lamp by lamp
A van came for number 14, next week for number 16, then for 20. Whole street at once would save at least two trips.
`;
