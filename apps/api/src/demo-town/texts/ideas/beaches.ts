export const beachesIdeas = `
# en A boardwalk that reaches the water
The wheelchair path ends ten metres before the sea. For us those ten metres are the whole point. Roll-out matting exists, lifeguards could lay it in the morning.
+ en My son has been looking at the sea from the end of that path for three summers.
+ es Esto tendría que estar hecho.
> accepted Two rolls of 25 metres are ordered for Lido Bianc and Passeig Mar, together with an amphibious chair. The association that tested three models with us recommended these. Ready on the first of June.

# en Put the water samples online the same day
The lab measures every Monday, the sign at the beach shows last month. We bathe today. Same day, same numbers, as a small file others can use.
+ en As a surfer: this, every Monday.
> accepted-with-changes The results appear online as soon as the laboratory releases them, normally on Wednesday, with a download for all years since 2012. Same-day release is not possible because the cultures need 48 hours to grow.

# es Chiringuitos con baño abierto a todos
Hay un solo aseo para dos kilómetros de playa. Que quien tenga licencia de chiringuito abra el baño a cualquiera, y a cambio que pague menos tasa.
- es A los bañistas no se les puede cargar la limpieza a los negocios.

# it Ciucciamozziconi: la gara di raccolta
Ogni settembre una gara tra scuole, bagni e associazioni a chi raccoglie più mozziconi, pesati in piazza. In una città vicina hanno tolto mezza tonnellata in un giorno.
+ it La polisportiva partecipa!

# de Ruhiger Abschnitt ohne Musik
Ein Kilometer Strand, auf dem keine Lautsprecher laufen. Der Rest darf gern feiern.
+ de Unterschrieben von einer Schichtarbeiterin.
- en It's a beach, not a library.

# fr Des plages sans mégots, décidées par ceux qui y vont
Faites voter les baigneurs sur place pendant une semaine : fumer ou non, où, quand. Et appliquez le résultat, quel qu'il soit.

# en Shade that grows
Umbrellas cost, trees give. Tamarisks along the back of the beach, planted with the schools, watered by the shower water that now runs into the drain.
+ en Biology class volunteers.

# en Keep the dunes to the birds until July
Plovers nest between the third and the fourth path. A rope and six signs are enough, our group would put them up and talk to people.
+ nl Ik help graag met de borden.
+ en We counted eleven nests last spring. Nobody at the town hall wanted the list.
> accepted Agreed. Rope and signs are provided, your group puts them up with the lifeguards on 20 March, and this year we do want the list: it goes into the management plan under your name.

# ar مكان للنساء والعائلات في المساء
بعض العائلات لا تأتي إلى الشاطئ أبدا. ركن هادئ ومظلل في المساء يجعلنا نشارك مثل الجميع.
`;
