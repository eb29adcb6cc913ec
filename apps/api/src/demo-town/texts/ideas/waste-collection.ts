export const wasteCollectionIdeas = `
# en Weigh the bins, bill the weight
We are two, we throw away almost nothing and pay like a family of six. The lorries have scales since last year, so the numbers are there. Use them.
+ en Fair is fair.
- en And then people dump it in the woods. Seen it elsewhere.
= es Habría que proteger a las familias con pañales.

# en A calendar that lands in my own calendar
The PDF is pretty but my phone cannot read it. Publish the dates per street in the usual calendar format, then it reminds me the evening before.
+ en An .ics file, ten lines of code.
> accepted The calendar of your street can now be subscribed to from the page of this service. Thank you to the two residents who tested it with us on four kinds of phone.

# es Compostador comunitario en cada plaza
En la plaza de casa tiramos kilos de restos de cocina y luego compramos tierra en sacos. Un compostador cerrado, un grupo de vecinos con llave, y un curso de dos horas. Lo hacemos nosotros, solo hace falta permiso.
+ es Somos ya nueve familias.
+ en I ran one in my last town, glad to teach.
> accepted Empezamos en tres plazas con grupos de vecinos que se ocupan de la llave. La ciudad pone el compostador, la formación y una visita al mes. Quien quiera abrir otro, que nos escriba: bastan seis personas.

# it @old-town Bidoni che parlano con il camion
In centro i bidoni del vetro traboccano il lunedì e sono vuoti il venerdì. Un sensore di riempimento per bidone e il camion passa quando serve: meno giri, meno rumore, meno spesa.
+ it E magari non alle cinque di mattina.

# de Tauschregal am Wertstoffhof
Die Hälfte dessen, was in der Mulde landet, geht noch. Ein überdachtes Regal, was nach einer Woche nicht weg ist, kommt in die Presse. Wir vom Reparaturcafé schauen täglich nach dem Rechten.
+ de Ich habe dort letzte Woche eine intakte Nähmaschine fliegen sehen.
> accepted-with-changes Gute Idee. Wegen der Haftung nehmen wir Elektrogeräte aus, außer das Reparaturcafé hat sie geprüft. Der Unterstand wird im Mai gebaut; die Vereinbarung mit dem Verein hängen wir hier an.

# fr Autocollants clairs, avec images
Personne ne comprend ce qui va dans le bac jaune, surtout dans les immeubles où l'on parle huit langues. Des images sur le couvercle, dessinées avec les habitants.
+ ar صور بدل الكلام، نعم.

# en Beach hotels should sort like the rest of us
We rinse yoghurt pots while the big hotel behind us tips everything into one skip. Same rules for all, and publish who sorts how much.
+ en The numbers exist, the company invoices them by weight.

# ar عمال النظافة يستحقون الشكر
أقترح يومًا في السنة نشكر فيه العمال مع الأطفال ونتعلم منهم كيف نفرز. هم يعرفون حيّنا أفضل من الجميع.
+ en Lovely. Our school would join.

# en Replace the phone line for missed bins by three questions online
Waiting twenty minutes to say "you forgot number 9" helps nobody. Street, which bin, done.
> accepted Online since last week: street, bin, send. The crew sees it in the lorry and turns round if it is still near. The phone line stays for those who prefer it.

# nl Luiers apart inzamelen
Met een baby zit de restbak na drie dagen vol. Een luierpunt bij de crèche, gescheiden verwerkt, zou veel schelen.
`;
