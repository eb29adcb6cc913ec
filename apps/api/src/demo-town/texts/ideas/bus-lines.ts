export const busLinesIdeas = `
# en Line 4 should wait for the ferry
Last ferry lands 22:40. Last bus leaves 22:38. You can watch its lights go up the hill while you walk off the gangway. Two minutes!
+ en I have a collection of photos of that bus's back.
+ es Que alguien hable con los del ferry, por Dios.
+ fr Deux minutes, franchement.
> accepted Done. Since Monday the last bus of line 4 leaves at 22:50 and waits up to ten minutes when the ferry reports a delay. The two operators now share their times by a direct link; it turned out that nobody had ever asked.

# en Publish where the buses are
The buses send their position every ten seconds. Open it to everyone and somebody will build a decent app within a month. Our club would.
+ en Hacklab here: give us the feed and a weekend.
> accepted-with-changes The positions and the timetable are published as an open feed from the first of next month, free to use. We will not build an app ourselves; we will link to the good ones.

# es @salt-works Un autobús que llegue a las Salinas después de las ocho
Quien limpia hoteles sale a las diez. El último bus a las Salinas es a las 19:55. Somos casi diez mil vecinos y después de las ocho no existimos.
+ es Taxi cada noche, se me va medio sueldo.
+ ar نحن أيضا نعود مشيا كل ليلة.
+ en This is what people mean when they say the town ends at the bridge.
> accepted-with-changes Tenéis razón: con los datos de billetes no se veía, porque quien no tiene autobús no valida. Desde abril habrá un servicio a las 21:10 y otro a las 22:25 de lunes a sábado, y en octubre lo revisaremos con la asociación del barrio.

# it Fermata a richiesta la sera
Dopo le 21 lasciate che l'autista fermi dove chiede chi scende, non solo alle paline. Altrove si fa, e chi torna da sola si sente più sicura.
+ it Da infermiera turnista: magari!

# de Ansagen auch für die, die nicht sehen
Im Bus sagt niemand, wo wir sind, die Anzeige ist oft aus. Die Geräte sind da, sie sind nur stumm geschaltet.
+ de Der Blindenverein hat schon 2022 darum gebeten.

# fr Un seul billet pour le bus, le train et le bateau
Trois applications, trois comptes, trois tarifs. Les machines ne se parlent pas. Faites un billet unique, comme sur l'autre rive.
= fr Cela dépend de la région, pas seulement de la ville.
> not-ours Nous le souhaitons aussi. Le tarif commun est du ressort de l'autorité régionale des transports, à qui nous avons transmis votre proposition avec notre avis favorable le 9 ; sa réponse sera publiée ici.

# en A seat map drawn by passengers
Give each line a wall map at its last stop and a pen. People mark where it is always full. After a month you know more than from any consultant's survey.

# en Ask the drivers
They know every stop where people run, every crossing that costs three minutes. One afternoon a month, drivers and passengers at one table, and publish what came out of it.
+ en Driver here. We are never asked. I'd come on my day off.

# pt Autocarro aos domingos para o cemitério
A minha mãe vai visitar o meu pai ao domingo e tem de ir a pé pela estrada sem passeio. Um autocarro por hora chegava.

# en @orchards Bus on request for the hamlets above the Orchards
A big bus drives up empty six times a day. A small one that comes when you call would cost less and serve more. The taxi drivers' cooperative is interested, I asked them.
+ en We would use it for school as well.

# ar تذاكر بدون هاتف ذكي
لا يمكن شراء التذكرة إلا بالتطبيق بعد السابعة. كبار السن لا يستطيعون. أعيدوا البيع داخل الحافلة.
`;
