export const wasteCollectionFeedback = `
en 4 Since the crews had the training with the tablets they actually see my message. Big step.
en 2 The man at the yard thinks this app business is a fad and refuses to look at it. "Ring the office like normal people."
fr 4 Vous avez publié les erreurs et les corrections. Cela redonne confiance.
en 2 Skipped our street again. It's always the last house.
en 5 Bin man brought my bin back up the steps because he saw my crutches.
en 1 Rats. In the old town. In the twenty-first century.
en 3 Calendar wrong around the holidays.
es 1 El contenedor de vidrio lleva lleno doce días y los hoteles siguen tirando.
es 4 Desde que pasan más tarde se duerme.
es 2 Cambiaron el día y solo lo pusieron en una red social.
it 1 Il calendario stampato e quello del sito dicono cose diverse.
it 4 Il nuovo bidoncino è comodo, la bambina fa la differenziata da sola.
it 2 Isola ecologica aperta solo quando si lavora.
fr 2 Trop de règles, trop de couleurs, et une amende si l'on se trompe.
fr 5 Un agent m'a montré comment trier, avec le sourire.
de 3 Funktioniert. Tonne stinkt trotzdem.
de 2 Man muss die Tonne online abmelden, anmelden und ummelden, wenn man eine größere will.
ar 2 الحاويات في حيّنا لا تُفرغ إلا مرتين في الأسبوع.
en 4 Reminder the evening before. I never forget any more.
en 2 Half the building can't read the leaflet. Pictures would do.
en 1 Called three times. Each time another person, each time from the beginning.
en 5 They came back the same day after I reported it online!
nl 4 Netjes en op tijd.
pt 3 Razoável. O cheiro no verão não.
en 2 fee up, service down
en 3 Lorry at 5:40. Every. Single. Wednesday.
en 4 Compost on our square is the best thing since we moved here. Met all my neighbours.
en 1 The opening hours at the yard are a secret known only to those who stand before the locked gate.
es 5 El compostador de la plaza funciona de maravilla.
en 2 You weigh the lorries, so why don't you tell us how much each district throws away?
de 4 Neue Tonne nach zwei Tagen, ohne Formular.
en 3 Glass bank far, otherwise fine.
`;
