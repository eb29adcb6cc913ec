export const schoolMealsIdeas = `
# en Let children cook the menu once a month
Each class plans one meal, within the budget, with the cooks. They would eat what they made, even the courgettes.
+ en Our cook said yes before I finished the sentence.
+ it E si spreca meno: oggi metà finisce nell'umido.
> accepted Starts in four schools after Easter. The cooks and the pupils' council wrote the rules together. We weigh what is left over before and after, and publish both.

# en Cancel until eight, not the week before
Children get fevers at six in the morning. The app wants it by Friday. We pay for meals that go into the bin, and somebody cooks them.
+ en 1,300 wasted meals last term, says the parents' council.
> accepted-with-changes Cancelling works until 8:15 of the same day from next month for all primary schools. Kitchens need a week only for special diets. The parents' council supplied the numbers that convinced everybody, thank you.

# es Un solo pago para todos los hermanos
Tres hijos, tres recibos, tres fechas, tres comisiones. Juntadlos.
+ es Y un aviso antes de cobrar.

# it Menù con le immagini e le lingue di casa
Mia vicina non sa se nel piatto c'è maiale e per prudenza manda il panino. Simboli chiari e tre lingue.
+ ar نعم، هذا مهم لنا.

# de Nachmittagsbetreuung gemeinsam mit den Vereinen
Turnhalle leer, Kinder vor dem Bildschirm. Lasst die Vereine ab drei übernehmen, eine Fachkraft bleibt dabei. Der Ruderclub hat schon zugesagt.
+ de TSV wäre auch dabei.
- en Clubs are great for sporty kids. Mine reads.

# fr L'eau en carafe
Huit cents petites bouteilles par jour dans nos cantines. Des carafes, et on économise aussi.

# en Stop asking for the income certificate
The town has my tax data, the town asks me for my tax data, the town returns my tax data as unreadable. Just look.
+ en Tick box "you may look it up". Done.

# ar بطاقة بدل التطبيق
ليس لدى كل أم هاتف حديث. بطاقة بسيطة تُشحن في المكتبة تكفي.
`;
