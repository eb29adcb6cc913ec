export const townPlanningIdeas = `
# en Hold the hearing where and when people are
The hearing about our square is on a Tuesday at ten in the morning, in the town hall. We are at work. Do it on the square, on a Saturday, with chairs and something for children to do.
+ en Who goes to these? The same eight men.
+ fr Et en direct en ligne pour ceux qui gardent les enfants.
+ es Y con traducción.
> accepted-with-changes The next hearing takes place on Saturday the 12th at eleven on the square itself, with childcare, sign language and interpreters for Arabic and Spanish. It is also streamed; questions by message count the same. We answer late, and the office is sorry: there was nobody to coordinate it.

# en Tell us what you did with what we said
Three workshops, four hundred sticky notes, one glossy brochure. Which of the notes changed anything? List them: taken, not taken, why.
+ en I still have the photo of my note.
+ it Altrimenti la prossima volta resto a casa.

# es @harbour Maqueta a tamaño real del nuevo muelle
Los planos no los entiende nadie. Pintad en el suelo del muelle dónde irán los árboles, los bancos y los coches, un fin de semana, y dejad que la gente lo pise y lo cambie con tizas.
+ es Con la escuela de arquitectura se hace en dos días.

# it Urbanistica in dieci pagine
Il piano è di 640 pagine. Fate dieci pagine e una mappa per quartiere: che cosa cambia davanti a casa mia?
+ it In otto non ci arrivo, in dieci sì.

# de Jugendliche fragen, bevor gebaut wird
Der Platz am Bahnhof wird „für alle“ umgebaut. Gefragt wurde der Seniorenbeirat. Wir sind jeden Tag dort und keiner von uns über siebzehn.
+ en Girls too please, not only the football boys.

# fr Qui décide, à la fin ?
Le conseil de quartier « émet un avis », la commission « prend note », la mairie « arbitre ». Publiez un schéma honnête : qui peut dire non, et jusqu'à quand.

# en A citizens' assembly on the waterfront
Fifty people drawn by lot, four weekends, experts for and against, and a promise that the council votes on the result as it stands. With a small allowance, or only pensioners will come.
+ en Drawn by lot would bring in people from Salt Works for once.
- en Talking shop. They have decided already.

# ar @salt-works خطة للملاحات مع أهلها
خططوا لحيّنا ثلاث مرات ولم يسألنا أحد. لا أحد منا يذهب إلى الاجتماعات لأنها بلغة لا نتقنها وفي وسط المدينة. تعالوا إلى المركز الاجتماعي يوم الجمعة بعد الصلاة، سيأتي الجميع.
+ ar سآتي ومعي جيراني.
+ en The imam has offered the hall. Please do go.
> accepted-with-changes شكرا لكم. سيأتي فريق التخطيط إلى المركز الاجتماعي في Largo Barca يوم الجمعة الأول من الشهر القادم ومعه مترجمان، وسننشر ما قيل وما سنفعله به باللغتين.

# pt Mostrar as ideias recusadas
Publiquem também o que não foi aceite e porquê. Aprende-se mais com isso.
`;
