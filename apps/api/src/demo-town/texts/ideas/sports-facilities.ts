export const sportsFacilitiesIdeas = `
# en An hour for women only, with curtains
There are women in town who have not swum for twenty years. One hour a week with female lifeguards and curtains, and they would.
+ ar شكرا على هذا الاقتراح.
+ en My aunts have their swimsuits ready.
- en Public pools are for everybody at all times.
> accepted-with-changes From April, Sundays from 18 to 20, for women of all ages and beliefs. The hour was nobody's before: the pool was closed. We look at it again after a year with those who came.

# en Let clubs hand back hours they do not use
Hall C is booked every evening and empty half of them, I live opposite. Whoever does not come hands back the hour by noon and others can have it for two euros.
+ en The key log shows exactly who never comes.
+ it Firmo. Noi cerchiamo uno spazio da anni.
> accepted Clubs have agreed. Since the first of the month hours that are not confirmed by noon are free for anyone. In the first three weeks 61 hours were used that would have stayed empty.

# es Piscina con grúa que funcione
La grúa para entrar al agua lleva rota desde Navidad. Dicen que falta una pieza de 90 euros. Hacemos una colecta si hace falta.
+ es Yo pongo diez.

# it Allenatori di quartiere
Pensionati che camminano in gruppo con un ex allenatore: costa una maglietta. Due mattine, dal parco al mare.
+ it Il gruppo di Spiaggia Lunga cerca compagnia!

# de Buchung ohne App
Für Badminton muss ich eine App laden, ein Konto anlegen, eine Karte hinterlegen. Früher rief ich Herrn Lorenz an. Beides bitte.
+ de Herr Lorenz fehlt uns allen.

# fr Cours de natation pour adultes honteux
Je ne sais pas nager et j'ai 46 ans. Un cours le soir, petit groupe, sans enfants qui regardent.
+ fr Moi, 52. On y va ensemble ?
+ en Me too, 39. There are so many of us.

# en Count before you close
You want to close the small pool because "few use it". The turnstile has counted every visitor for nine years. Show us the numbers first.
+ en I asked. They do not know how to get them out of the machine.

# en @orchards Climbing wall on the blind side of the sports hall
The wall is there, twelve metres, nobody looks at it. The alpine club builds, the town insures.
+ en I'd teach kids for free on Saturdays.

# en Share what the heart clinic and the pool already measure
The pool counts visitors, the clinic counts patients in cardiac sport, and neither knows that the lane times collide every Tuesday. One shared calendar and forty patients could swim.
= en As long as no names are passed on.
`;
