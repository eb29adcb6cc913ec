export const parksAndTreesIdeas = `
# en Benches every two hundred metres between clinic and market
My legs give me two hundred metres. Then I need to sit. I have drawn where benches are missing; it is six. Come and walk it with me, slowly.
+ en I did walk it with her. Six is right.
+ es Y con respaldo y brazos, para poder levantarse.
> accepted We walked it with you, slowly, and you were right about all six. They have backs and arms and will stand there before Easter.

# en Water the young trees with us
Forty of the hundred new trees died last August. Give each tree a sign with a number and a name, neighbours adopt it and log each bucket. We would lose fewer and know why.
+ en I have adopted number 7 already without being asked.
+ it Io la 31.
> accepted-with-changes The list of trees with their numbers is open and you can adopt one from April. Instead of an app of our own we use the free one that two other towns already run. The gardeners stay in charge and will teach how much water is enough.

# es Parque para perros con reglas hechas por quienes lo usan
Con perro y sin perro, en la misma mesa, una tarde. Que salga un horario y un vallado pequeño. Siempre nos peleamos por lo mismo y nunca nos sentamos.
+ es Voy, y eso que a mí los perros no me gustan.

# it @orchards Frutteto di tutti
Il quartiere si chiama Frutteti e non c'è più un albero da frutto. Piantiamo meli e fichi nel prato dietro Horta Gran, la raccolta è di chi passa. Potatura con il corso dell'istituto agrario.
+ it Mio nonno ha ancora le varietà vecchie, regala gli innesti.

# de Spielplatz von Kindern planen lassen
Die letzten drei sehen gleich aus: Rutsche, Wippe, Sand, aus demselben Katalog. Gebt der Grundschule das Budget und einen Gärtner, und baut, was herauskommt.
+ de Meine Tochter hat schon ein Modell aus Klorollen.
> accepted-with-changes Für den Platz an der Via Mandorla machen wir das. Klasse 3 und 4 haben zwei Vormittage mit einer Gärtnerin geplant; was die Sicherheitsnorm nicht zulässt, haben wir mit den Kindern besprochen und begründet.

# fr Fontaines à boire, carte à l'appui
Il y a vingt-deux fontaines, dont neuf à sec. Je les ai toutes visitées à vélo, voici la liste. Mettez la carte en ligne avec leur état, et réparez les neuf.
+ fr Respect pour le tour à vélo.

# en Publish the felling list before, not after
One morning the plane trees of our street were numbered, next morning they were logs. Publish which tree, why, and who decided it, two weeks ahead.
+ en The stumps were perfectly healthy. I counted the rings.
- en Dangerous trees cannot wait two weeks.

# en Night shift for hedgehogs
Robot mowers at night cut hedgehogs. Mow by day. It costs nothing.

# ar @salt-works حديقة صغيرة في Largo Barca
في حيّنا أكثر من ألفي طفل ولا توجد أرجوحة واحدة. الأرض موجودة وفارغة منذ سنوات.
+ ar أولادنا يلعبون بين السيارات.
+ en The plot belongs to the town, I looked it up.

# pt Horta comunitária no terreno junto à escola
O terreno está cheio de silvas. Com vinte vizinhos e um ponto de água fazia-se uma horta em dois fins de semana.

# en Quiet garden for those who cannot bear noise
My brother is autistic. Every park has speakers, fountains, dogs. One small garden with a low wall, no music, and a sign that explains why.
+ en We parents would look after it in turns.
`;
