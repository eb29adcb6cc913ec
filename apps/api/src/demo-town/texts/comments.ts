/** Comments that fit many ideas, as `readComment` reads them. */
export const comments = `
+ en Good idea, signed.
+ en Yes please.
+ en We talked about this at the kitchen table. All four of us are for it.
+ en Why has nobody done this before?
+ en I would help if somebody organises it.
+ en Count me in, I have Saturdays free.
+ en Seen it in another town, it works.
+ en My mother has been saying this for years.
+ en Simple and cheap. Do it.
+ en I changed my mind after reading this. For.
+ en 100%
+ en As somebody who works in that office: we would like that, too.
+ en Could we start small, one street, and see?
+ en Long overdue!!!
+ en Our association supports this and will say so in the next newsletter.
+ en Finally someone who knows what it is like.
+ en Please do not let this one disappear in a drawer.
+ en It would make a real difference for people with prams.
+ en My class discussed it, 19 for, 3 against, 2 asleep.
+ en Let us meet on site and look at it together. Thursday?
+ en I had the same thought this morning.
= en What would it cost? Does anyone know?
= en Who decides about this in the end, the department or the council?
= en Good thought, but is it not the region's job?
= en There was a similar proposal last year. What became of it?
= en Nice, only please think of people without a smartphone.
= en I'd like to see figures before I make up my mind.
= en For, if it is looked after. Things here get built and then forgotten.
= en Has anybody asked the people who work there?
= en Would it be possible to try it for three months first?
= en It depends on how it is done.
= en Sounds nice. They won't do it anyway.
= en Not against it, but the priority should be somewhere else.
= en Could the person who proposed this say where exactly?
= en Which by-law stands against it? Somebody mentioned one.
- en Another thing that we will pay for and nobody will use.
- en No. It works fine as it is.
- en Nice for the centre, useless for the rest of us.
- en This will end in noise under my window.
- en We have tried that in 2016. It failed.
- en First repair what is broken.
- en And the pensioners? Not everybody cycles, tweets and scans.
- en Sorry, no. Too complicated for a small problem.
- en I don't trust them with that data.
+ es ¡Por fin! Totalmente a favor.
+ es Firmo.
+ es Muy buena idea, y barata.
+ es En mi calle pasa exactamente lo mismo.
+ es Apoyo. Y si hace falta echar una mano, aquí estoy.
+ es Que se haga ya, por favor.
+ es Lo vi en otra ciudad y funciona de maravilla.
= es ¿Y quién lo va a mantener después?
= es ¿Esto cuánto cuesta?
= es Me parece bien si se pregunta antes a los vecinos.
= es Ojalá, pero no me fío de que lo hagan.
- es No lo veo. Hay cosas más urgentes.
- es Siempre las mismas calles. ¿Y los demás barrios?
- es En contra, eso traerá ruido.
+ it Sottoscrivo.
+ it Ottima idea, semplice e utile.
+ it Ci vuole da anni!
+ it D'accordissimo, mi offro volontaria.
+ it Anche da noi servirebbe.
= it Bello, ma chi controlla poi?
= it Interessante. Si può fare una prova di un mese?
= it Chi decide, alla fine?
- it Soldi buttati.
- it No grazie, prima le buche.
- it L'hanno già promesso tre volte.
+ fr Excellente idée.
+ fr Je soutiens à cent pour cent.
+ fr Enfin du bon sens.
+ fr Comptez sur moi pour donner un coup de main.
+ fr Mes voisins et moi sommes pour.
= fr Et l'entretien ?
= fr Pourquoi pas, à condition de demander aux riverains.
= fr Il faudrait savoir ce que cela coûte.
- fr Encore une dépense inutile.
- fr Contre, ce n'est pas une priorité.
- fr On nous consulte, puis on range tout dans un tiroir.
+ de Dafür!
+ de Gute Idee, und gar nicht teuer.
+ de Unterstütze ich, gern auch mit anpacken.
+ de Genau das fehlt.
+ de Bei uns im Haus sind alle dafür.
= de Wer kümmert sich danach darum?
= de Klingt gut, aber bitte auch an Ältere denken.
= de Gibt es dazu Zahlen?
= de Erst ausprobieren, dann entscheiden.
- de Brauchen wir nicht.
- de Das wird doch wieder nur halb umgesetzt.
- de Dafür ist kein Geld da, das steht in jedem Haushalt.
+ ar فكرة ممتازة، أؤيدها.
+ ar نعم، نحتاج إلى هذا منذ زمن.
+ ar أنا مستعد للمساعدة.
+ ar شكرا على هذا الاقتراح الجميل.
= ar فكرة جيدة، لكن من سيتابعها؟
= ar هل ستصل إلى حيّنا أيضا؟
- ar هناك أمور أهم من هذا.
- ar يسألوننا ثم لا يفعلون شيئا.
+ nl Goed idee!
+ nl Helemaal mee eens.
= nl Wie gaat dit onderhouden?
- nl Niet nodig, geld kan beter besteed worden.
+ pt Apoio totalmente.
+ pt Boa ideia, já era tempo.
= pt E quem paga?
- pt Não é prioridade.
`;
