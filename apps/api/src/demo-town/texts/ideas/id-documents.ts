export const idDocumentsIdeas = `
# en Keep one counter open until seven on Thursdays
I work in the fish market until four and the office shuts at two. Every renewal costs me a day's pay. One late counter a week would do, and the other evenings could stay closed.
+ en Same for us nurses. Thursday would be perfect.
+ es Sí, por favor. Los que trabajamos en hostelería no podemos ir por la mañana nunca.
- en And who pays the overtime? The taxes are high enough.
> accepted-with-changes We have looked at the figures for visits with the team. From next month the counter in the Old Town stays open until seven every second Thursday. After three months we will publish how many people came and decide together with staff whether to make it weekly.

# en Tell me before my card runs out
I found out at the airport that my identity card had expired. You know the date, you printed it. Send a message two months before, in the language I registered with.
+ en This. The dentist manages it.
= en Only if one can switch it off, please. I get enough messages.
> accepted We agree: the date is in our register and has never been used for this. Reminders by e-mail or text message start in spring for everyone who asks for them; a letter goes to people over 70 unless they say otherwise.

# es @old-town Un rincón con ayuda para quienes no nos aclaramos con la máquina
Han puesto una pantalla para sacar número y otra para pagar. Mi madre se queda mirándola y le da vergüenza preguntar delante de la cola. Que haya por las mañanas una persona, aunque sea un voluntario del instituto, que acompañe sin prisas.
+ es Yo me apunto como voluntaria los martes.
+ en My students could do this as part of their service hours, I teach at the Liceo.

# it Foto fatta allo sportello
Il fotografo di Largo Cordelia ha chiuso e la macchinetta della stazione è sempre rotta. In altre città la foto si fa direttamente allo sportello, digitale, senza stampe. Si risparmia carta e una corsa in più.
> not-accepted Grazie della proposta. Le regole nazionali chiedono ancora una foto stampata per il passaporto, quindi le postazioni costerebbero senza evitare la corsa. Abbiamo chiesto al Ministero di accettare la foto digitale e pubblicheremo qui la risposta.

# de Termine, die wieder frei werden, sofort anzeigen
Wenn jemand absagt, verfällt der Termin einfach. Eine Liste „heute noch frei“ auf der Startseite würde genügen. Ich wohne um die Ecke und wäre in zehn Minuten da.
+ de Genau so macht es die Zulassungsstelle im Nachbarkreis, klappt prima.

# fr Pourquoi encore une photocopie certifiée ?
On me demande une copie certifiée d'un acte de naissance que cette même mairie a établi il y a vingt-neuf ans. Il suffirait que le guichet consulte le registre d'à côté. Je propose qu'aucun service ne puisse réclamer un papier que la ville possède déjà.
+ fr Le « dites-le nous une fois » dont on parle depuis dix ans…
+ en Signed. I brought the same deed three times in one year.

# ar شاشة الانتظار بلغات الحي
نصف من ينتظرون في المكتب لا يفهمون ما يُنادى عليه. أقترح أن تظهر الأرقام والتعليمات بالعربية والإسبانية أيضًا، وأن يكون هناك رمز بسيط لكل خدمة.
+ ar اقتراح ممتاز، والدتي تفوّت دورها كل مرة.

# en Come to us: a mobile counter for care homes
There are eleven care homes in town. Getting twelve residents with walking frames to the Old Town for a signature takes a minibus and a whole morning. A suitcase with a scanner and one clerk, twice a year, and everybody is done before lunch. Our home would lend the room and the coffee.
+ en We at Villa Serena would be glad to try this first.

# en Publish how long each kind of document really takes
The site says "five to fifteen working days". Mine took thirty-one. Show last month's real average per document so that people can plan, and so that we see whether it gets better.
> accepted You are right to ask. The waiting times of the last four weeks are now on the page of this service and are renewed every Monday. Where we miss fifteen days, the page says why.

# en Let married couples book one slot for two
The booking thing gives one person one slot. So my wife got 9:10 and I got 13:40. We have one car and two toddlers.
`;
