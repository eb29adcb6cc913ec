/** Short wishes for any place, as `readPlacedIdeas` reads them: with the service, and with a body on each line. */
export const placedIdeas = `
# en @parks-and-trees A bench at {spot}
There is nowhere to sit at {spot}. One bench in the shade would be enough.
My father walks as far as {spot} and then has to lean on a wall. A bench, please, with a back.
Old people, schoolchildren and dog walkers all wait standing at {spot}. Put a bench there.

# en @street-repairs A crossing at {spot}
Cars come round the corner at {spot} far too fast. A zebra crossing with an island would help.
We cross at {spot} every morning with two small children and our hearts in our mouths.

# en @street-lighting More light at {spot}
After the shops close it is pitch dark at {spot}.
Two lamps at {spot} and I would stop taking the long way round.

# en @waste-collection A glass container near {spot}
The nearest one is a fifteen-minute walk from {spot}. So glass goes into the ordinary bin, sorry.
People leave bottles on the ground at {spot}. A container is the obvious answer.

# en @bus-lines A stop at {spot}
The bus drives past {spot} without stopping. Between the two stops there are 700 metres, uphill.
A stop at {spot} would bring the health centre within reach of people who do not walk well.

# en @parks-and-trees Trees for {spot}
{spot} is a frying pan in August. Four trees, anything that makes shade.
Nothing but concrete at {spot}. We neighbours would water the trees.

# en @parks-and-trees A drinking fountain at {spot}
Joggers, children, dogs, everybody is thirsty at {spot}.
There used to be a fountain at {spot}. The pipe is still there.

# en @street-repairs Bicycle racks at {spot}
Bikes are chained to every railing at {spot}. Ten racks on one car space.
I would cycle to {spot} if I could lock my bike there.

# en @town-planning A street without cars on Sundays: {spot}
Close {spot} for cars on Sundays from ten to six and see what happens. Chairs out, children out.
Let us try {spot} without cars one Sunday a month. The neighbours would organise the rest.

# en @libraries A book box at {spot}
Take one, leave one. I would look after the box at {spot}.
An old telephone box full of books at {spot}, kept by those who use it.

# en @street-repairs Slow down the traffic at {spot}
Thirty is written at {spot}, fifty is driven. A chicane with flower tubs costs next to nothing.
The display that shows your speed worked well elsewhere. Hang one at {spot}.

# en @waste-collection A dog bag dispenser at {spot}
You need to be a ballet dancer to walk through {spot}.
Bags and a bin at {spot}, and a friendly sign drawn by children.

# en @sports-facilities Table tennis at {spot}
A concrete table at {spot} would bring three generations together.
The teenagers at {spot} have nothing to do. A table-tennis table is cheap and lasts for ever.

# en @parking-permits Short-stay spaces at {spot}
Ten minutes for the baker, the chemist or to drop off a grandmother at {spot}. Now it is either a permit or a fine.
Two places at {spot} where one may stop for a quarter of an hour.

# en @beaches A tap to rinse sandy feet at {spot}
Everybody brings half the beach home. One tap at {spot}.
A simple foot shower at {spot} would spare a lot of drains.

# en @town-planning What is to become of the empty shop at {spot}?
It has stood empty for three years. Lend it to people with ideas, a month each, for the price of the electricity.
The shop at {spot} could be a meeting room for the district until somebody rents it.

# en @school-meals A walking bus from {spot}
Parents take turns, children wait at {spot}, everybody walks to school together. We only need a sign and high-visibility vests.
Five cars less in front of the school if the children from {spot} walk together.

# en @newcomer-welcome A notice board at {spot}
Not everybody is online. A board at {spot} where anyone may pin offers, questions and meetings, in any language.
A chalk board at {spot}: who needs help, who can give some.

# es @parks-and-trees Sombra en {spot}
En {spot} no hay una sola sombra y los niños salen del colegio a las dos.
Unos toldos o unos árboles en {spot}, lo que sea, antes del verano.

# es @street-repairs Paso de peatones en {spot}
Cruzar por {spot} con el carrito es jugársela.
En {spot} hay colegio y centro de día, y ningún paso.

# es @waste-collection Contenedor de ropa en {spot}
La ropa usada acaba en la basura porque en {spot} no hay dónde dejarla.
Un contenedor de ropa en {spot}, gestionado por una entidad social.

# es @bus-lines Marquesina en {spot}
En {spot} se espera bajo el sol o bajo la lluvia. Una marquesina con banco.
Los mayores de {spot} esperan de pie media hora.

# es @street-lighting Farolas en {spot}
Desde que quitaron una farola, {spot} da miedo de noche.
Pedimos luz en {spot}; somos veinte vecinas.

# es @parks-and-trees Un huerto en {spot}
El solar de {spot} está vacío. Dejadnos cultivarlo mientras no se construya.
Hay lista de espera para los huertos. En {spot} caben doce.

# it @parks-and-trees Una fontanella a {spot}
D'estate a {spot} si muore di sete, cani compresi.
La vecchia fontanella di {spot} è solo da riallacciare.

# it @street-repairs Rastrelliere per bici a {spot}
A {spot} le bici sono legate ai pali della luce.
Dieci posti bici al posto di un'auto, a {spot}.

# it @town-planning {spot} a misura di bambino
Chiudiamo {spot} alle auto nell'ora di uscita da scuola.
Un pomeriggio a settimana {spot} diventi strada di gioco.

# it @waste-collection Cestini con posacenere a {spot}
A {spot} mozziconi ovunque. Basta un cestino con posacenere.
Due cestini a {spot} e il problema è risolto.

# it @street-lighting Luce a {spot}
La sera a {spot} si cammina col telefono acceso.
Chiediamo due lampioni a {spot}, zona fermata.

# it @libraries Scaffale dei libri liberi a {spot}
Il bar di {spot} lo ospita volentieri, noi lo teniamo in ordine.
Un armadietto per lo scambio di libri a {spot}.

# fr @parks-and-trees Un banc à {spot}
Rien pour s'asseoir à {spot}. Un banc à l'ombre suffirait.
Ma grand-mère s'arrête à {spot} sur un muret. Un vrai banc, s'il vous plaît.

# fr @street-repairs Un arceau à vélos à {spot}
Impossible d'attacher son vélo à {spot}.
Quelques arceaux à {spot}, à la place d'une voiture.

# fr @waste-collection Un composteur à {spot}
Huit familles sont prêtes à s'en occuper à {spot}.
Un composteur partagé à {spot} : moins de poubelles, de la terre pour nos balcons.

# fr @street-lighting Éclairer {spot}
Le passage de {spot} est noir dès dix-sept heures.
À {spot}, deux lampes manquent depuis l'automne.

# de @parks-and-trees Schatten für {spot}
Am {spot} steht kein einziger Baum.
Vier Bäume am {spot}, Gießpaten sind schon gefunden.

# de @street-repairs Fahrradbügel am {spot}
Am {spot} liegen die Räder übereinander.
Bitte zehn Bügel am {spot}.

# de @bus-lines Wartehäuschen am {spot}
Wer am {spot} wartet, wird nass.
Eine Bank und ein Dach am {spot}, mehr braucht es nicht.

# de @sports-facilities Tischtennisplatte am {spot}
Die Jugendlichen am {spot} langweilen sich.
Eine Platte aus Beton am {spot} hält ewig.

# ar @parks-and-trees مقاعد في {spot}
لا مكان للجلوس في {spot} وكبار السن يتعبون.
مقعدان وظل في {spot} يكفيان.

# ar @street-lighting إنارة {spot}
الشارع مظلم في {spot} ونخاف على أولادنا.
نطلب مصباحين في {spot}.

# nl @street-repairs Fietsenrek bij {spot}
Bij {spot} staan de fietsen overal.
Graag een paar rekken bij {spot}, dan blijft de stoep vrij.

# pt @parks-and-trees Sombra em {spot}
Em {spot} não se aguenta o calor.
Duas árvores em {spot}, nós regamos.

# en @online-account A public screen with a helper at {spot}
Once a week, two hours, a person with a tablet at {spot} for everyone who has no computer. Like the mobile bank used to do.
Put one of the old town computers at {spot}, with somebody patient beside it on market days.

# en @home-care A handrail along {spot}
With a handrail my mother could still do her own shopping. It is only twenty metres at {spot}.
Ice, rain, leaves: {spot} is a trap for anyone over seventy. A simple rail, please.

# en @childcare A shady pram stop at {spot}
We wait there for the big brothers and sisters. Shade, a place for prams, done.
A small fenced corner at {spot} where toddlers cannot run onto the road.
`;
