export const townDataIdeas = `
# en One page with ten numbers about our town
Not three hundred tables. Ten numbers every month: waiting times, bathing water, empty flats, bus delays, trees planted and died. The same ten for years, so one can see where it goes.
+ en And let citizens choose three of the ten.
> accepted-with-changes We like the idea and the discipline in it. A first page with seven numbers goes online in May; the other three will be chosen by vote. It took us three months to answer this, which will be one of the numbers.

# en Open formats, please
The noise data come as a scanned PDF of a spreadsheet. I retyped four hundred rows for my class. Publish the spreadsheet.
+ en CSV or it did not happen.
+ de Schnittstelle wäre noch besser.

# es Datos de calor por calles, medidos entre todos
Damos cien termómetros baratos a cien vecinos durante el verano y hacemos un mapa del calor. La universidad calibra, nosotros leemos cada tarde. Así se sabe dónde hacen falta árboles.
+ es Un termómetro para mi balcón, por favor.
+ en Our weather club has twenty sensors to lend.

# it Correggere la mappa insieme
Sulla mappa ufficiale la mia via è ancora un campo. OpenStreetMap ce l'ha da anni. Collegate le due e lasciate che i cittadini propongano correzioni.
+ it Il gruppo mappatori si offre.

# de Vor der Erhebung nachsehen, was schon da ist
Das Verkehrsamt zählt Fahrräder, die Uni zählt Fahrräder, der Sportverein auch. Dreimal bezahlt, keiner weiß vom anderen. Ein Verzeichnis, was es im Haus an Daten gibt, vor jeder neuen Erhebung Pflicht.

# fr Un hackathon avec une suite
La dernière fois, trois beaux prototypes, une photo avec le maire, et plus rien. Cette fois, promettez d'en mettre un en service dans l'année.
+ fr J'étais dans l'équipe des bus. On attend toujours un appel.

# en Ask before you put cameras up
Counting people at the harbour with cameras may be useful. But tell us what is kept, for how long, and let somebody independent look. Trust is cheaper to keep than to rebuild.
+ en Yes, and publish the review.

# en Show who is missing
You count who takes part. Show, next to it, who does not: which districts, which ages, which languages. Otherwise the loud ones look like everybody.
+ en Salt Works: 10,000 people, four ideas. That says it all.

# ar بيانات بلغات السكان
لا أحد في حيّنا يعرف أن هذه البيانات موجودة. صفحة واحدة بالعربية والإسبانية عن حيّنا تكفي كبداية.
`;
