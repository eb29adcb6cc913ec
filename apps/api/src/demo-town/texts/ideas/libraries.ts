export const librariesIdeas = `
# en Open without staff until ten at night
Other towns do it: your card opens the door, a camera and a phone number are there. Students would have a warm desk, and the staff keep their evenings.
+ en I would sleep there. I mean study.
- en Libraries are people. A room with books and no librarian is a storeroom.
> accepted-with-changes We share the worry in the comments. So we try it in one branch, until ten, on three evenings, and the hours with librarians stay exactly as they are. Readers and staff evaluate it together after six months.

# en A shelf where we write the labels
A shelf where readers put the book that saved their winter, with a hand-written card. No algorithm.
+ en I already know which one.
+ it Che bello.
> accepted The shelf stands by the entrance in all four libraries since Monday. After two days it was full and half of it was lent out again.

# es Que el bibliobús pare en las Salinas
El bibliobús da la vuelta antes del puente. Al otro lado viven más niños que en todo el centro.
+ es Mis alumnos lo ven pasar de largo.
+ ar أطفالنا يحبون الكتب أيضا.
> accepted Desde la semana que viene para los jueves de 16 a 18 h en Largo Barca, con libros en árabe, español y portugués que han elegido las familias.

# it Prestito di attrezzi
Un trapano si usa dodici minuti in una vita. La biblioteca sa già prestare: aggiungete trapani, macchine da cucire, tende. Il laboratorio di quartiere li controlla.
+ it Ho un trapano che prende polvere, ve lo regalo.

# de Vorlesen auf Arabisch, Spanisch, Plattdeutsch
Samstags liest jemand aus dem Viertel in seiner Sprache vor, mit Bildern. Kostet nichts außer Tee.
+ ar أستطيع أن أقرأ للأطفال.

# fr Café réparation numérique
Des lycéens aident le mercredi ceux qui ont peur de leur téléphone. Sans jargon, sans honte, avec des crêpes.
+ fr Mon père a pleuré de joie quand il a envoyé sa première photo.

# en Tell me when it is back
A book I want is out. I look every day. Send a message. You know it, I know that you know it.

# en Choose the new books together
Two hundred euros a month, spent by whoever comes on the first Saturday. Last time a boy argued for a comic about bees for ten minutes and won us all over.
+ en It was my son, he is still proud.

# pt Livros em português
Há uma estante com oito livros, três deles dicionários. Trago os meus, se arranjarem lugar.

# en Board games on wet Saturdays
When it rains there is nowhere to go with three children that does not cost thirty euros. The library has tables, we have games in every cupboard. Bring, play, leave behind.
+ en We have eleven. Nobody needs three copies of that farm game.
`;
