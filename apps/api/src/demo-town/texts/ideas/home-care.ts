export const homeCareIdeas = `
# en The same two faces
My father has dementia. In March he was washed by fourteen different people. He thinks burglars come. Plan it so that it is always the same two.
+ en Carer here: we would love that too. The software shuffles us.
+ it Mia madre li chiama "quelli nuovi" ogni mattina.
> accepted-with-changes The planning program optimised for distance only. Together with carers and families we have changed the rule: the same three people per household, at most. It costs about four per cent more driving. We publish every month how often we keep to it.

# en Visit by phone at six
Loneliness is worst at six in the evening. Volunteers who ring ten people each, five minutes, every day. We are a choir, we have voices.
+ en I would both ring and be rung.
+ de Machen wir im Nachbarort, hilft enorm.

# es Pedir ayuda sin demostrar que no puedes
Para conseguir dos horas de ayuda tuve que llevar a mi marido, en ambulancia, a que le vieran que no puede moverse. Bastaba con que llamaran a su médica, que es de la misma casa.
+ es Indigno. A nosotros igual.
> accepted Tiene toda la razón y le pedimos disculpas. Desde este mes pedimos nosotros el informe al centro de salud, con su permiso, y la visita se hace en casa.

# it Corso breve per chi assiste in famiglia
Nessuno mi ha insegnato a sollevare mia moglie. Due sabati con una fisioterapista, e nel frattempo qualcuno che stia con i nostri cari.
+ it Vengo, e porto mia sorella.

# de Hausnotruf, der auch ohne Festnetz geht
Die Telefongesellschaft hat umgestellt, seitdem ist der Notruf meiner Mutter stumm. Gemerkt haben wir es, als sie gestürzt ist.
= de Bei welchem Anbieter? Unserer funktioniert noch.

# fr Un carnet partagé à la maison
Infirmière, aide, kiné, fils : chacun note dans son coin et personne ne lit les autres. Un carnet unique, papier ou tablette au choix, posé sur la table.
+ fr L'hôpital et la mairie ont deux logiciels incompatibles, c'est là le nœud.

# en Ask older people what they would give
Everyone counts what we need. I was a bookkeeper for forty years, my neighbour a tailor. Make a list of what old people can do for the town. You will be surprised.
+ en Yes!! My nan would teach half the street to sew.

# en Pay carers for the time on the road
They race because minutes between houses are unpaid. You write the contracts, you can change that line.

# en Teach the staff first, then us
Every year a new device for the care visits, and every year the carers learn it in my living room, with my mother waiting in the bath. Give them two paid days before it starts.
+ en Carer: two days! We got a video of nine minutes.
`;
