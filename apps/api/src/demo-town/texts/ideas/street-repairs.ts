export const streetRepairsIdeas = `
# en @old-town Flat stones on the steps of Scala Santa
The steps are polished like soap and in rain people hold on to the walls. Rough the edges and add a rail on the left side. Three falls this winter that I know of, one of them mine.
+ en My aunt broke her wrist there in January.
+ it Il corrimano, subito!
> accepted The steps are on the list for spring: the edges will be roughened and a rail put on the left side, as you propose. The monument office has agreed. We will post a photo when it is done.

# en Show each pothole's story on a map
I report, I get a number, then silence. Put every report on a map with its date, who has it, and when it was closed. Then two people need not report the same hole, and we see which streets wait longest.
+ en And let us attach a photo afterwards: fixed or not fixed.
+ de Dann sieht man endlich, ob alle Viertel gleich behandelt werden.
> accepted-with-changes The map will open with potholes and lamps in April. Names of crews stay out of it, at their request, but the responsible office and the date promised are shown, and you can say whether it was really repaired.

# en Paint it and they will slow down
Children from the school painted a zebra crossing like a piano for the street party and cars stopped for it all weekend. Do that for real in front of the three primary schools, with the classes. Paint is cheaper than bumps.
+ es Los niños de 5.º B ya tienen el dibujo.
- en Distracting colours on a road are dangerous and probably illegal.

# es @mill-bank Rampas con tablas mientras llega la obra
La obra del puente tarda dos años. Mientras, quien va en silla de ruedas da un rodeo de 800 metros. Con unas tablas y una barandilla provisional se arregla en una tarde; la asociación de vecinos pone las manos.
+ es Y yo la furgoneta.

# it Avvisare prima di scavare
In Via Ferrada hanno asfaltato a maggio e a giugno l'acquedotto ha riaperto tutto. Gas, acqua, fibra e Comune usino un solo calendario pubblico degli scavi. Chi rompe fuori calendario ripara a spese sue.
+ it Succede da trent'anni.
> accepted Dal 1° marzo nessun permesso di scavo senza passare dal calendario comune, che è pubblico. Le aziende hanno firmato. Se un tratto nuovo viene riaperto entro due anni, chi lo apre lo rifà per intero.

# de Bordsteine an Kreuzungen absenken, der Reihe nach
Mit Kinderwagen und Rollator ist jede Ecke ein Abenteuer. Jedes Jahr fünfzig Ecken, Liste öffentlich, und die Reihenfolge machen Leute, die täglich darüber müssen.

# fr Adopter un trottoir
En Scandinavie, des voisins s'occupent d'un bout de rue : signaler, désherber, prévenir. La ville prête l'outillage et répond en 48 h. Essayons dans deux rues des Vergers.
+ fr Partante pour Via Cirera.
- fr C'est le travail des agents, pas le nôtre.

# en Let the sweeping machines do the measuring
The sweepers drive every street every week. Screw a cheap phone to the bumper and it records each bump. You would have the worst hundred metres by the end of the month without sending anyone to look.
+ en University could do the maths with our students.

# ar @salt-works إصلاح طريق المدرسة في الملاحات
الطريق من Via Salina إلى المدرسة مليء بالحفر وعند المطر يمشي الأطفال في الماء. بلّغنا بالهاتف مرات كثيرة ولم يأت أحد.
+ ar والله صحيح، ابنتي وقعت هناك الأسبوع الماضي.
+ en I teach at that school. The photos are shocking.

# en Tell shopkeepers two weeks ahead
The pavement was ripped up on the first day of the summer sales. A list of the coming works per street, sent to whoever registers, would spare us a lot.
`;
