export const onlineAccountIdeas = `
# en A button "call me" next to every form
When I am stuck I do not want a chat robot, I want five minutes with a human being. Let people leave a number and the page they are on, and somebody rings back the same day.
+ en My mother would finally do things herself.
+ de Unterschreibe ich. Der Chatbot antwortet mir immer mit der Startseite.
> accepted-with-changes We have tried it for two weeks on the three forms that people leave most often. Two colleagues called 140 people; the average call took six minutes. It stays on those forms, on working days from nine to three, and we are training four more colleagues for the rest.

# en Tea and tablets in the library
My generation is not stupid, only frightened of pressing the wrong thing and losing the pension. Small groups, same faces every week, people of our age as teachers, and nobody sighs. I will bring the cake.
+ en At 76 I taught myself. I would help others, my knees are bad but my patience is good.
+ es Mi abuela iría. Le da miedo que la engañen por internet.
> accepted Starting in the Old Town and Long Beach libraries on Wednesdays at ten. Eleven people between 58 and 79 have offered to teach. The first lessons are: logging in, reading a letter of the town, and how to know that a message is a fraud.

# es Entrar sin contraseña, con un código al móvil
Cada vez que entro he olvidado la clave y vuelta a empezar: correo, enlace caducado, otra clave con símbolo. Un código por SMS y ya está. Con opción para quien no tenga móvil.
- es Los SMS tampoco son seguros, ojo.

# it Una sola casella per tutte le lettere del Comune
Oggi ricevo la multa per posta, l'IMU per mail, la mensa sull'app e il nido con una telefonata. Metteteli tutti nel conto online, con scadenze ordinate. Si risparmia anche in francobolli.
+ it E poi un promemoria una settimana prima, per favore.

# de Quelltext offenlegen und mit anderen Städten teilen
Drei Nachbarstädte haben gerade dasselbe Portal noch einmal bezahlt. Gemeinsam entwickelt und frei verfügbar gemacht, kostet es jede nur einen Bruchteil. Es gibt schon fertige Bausteine, die man nur nehmen müsste.
+ de Und wir Freiwillige könnten Fehler selbst beheben.
> accepted-with-changes Mit zwei Nachbarstädten haben wir vereinbart, die nächsten drei Formulare gemeinsam bauen zu lassen und frei zu geben. Das ganze Portal umzustellen, lohnt sich erst, wenn der Vertrag in zwei Jahren endet; die Ausschreibung dazu schreiben wir öffentlich.

# fr Dire clairement qui lit mon message
J'écris dans « Contact » et je reçois une réponse signée « Vos services ». Qui décide, qui est responsable, à qui répondre ? Mettez un nom, un service et une date limite.
+ fr Oui ! Et un numéro de dossier qui veut dire quelque chose.

# en Plain words, please
"Your submission has been transitioned to a terminal state." I thought somebody had died. Have ten citizens read each message before it goes live. I volunteer for the first hundred.
+ en Hahaha, I got that one too.
> accepted We laughed, then we blushed. Thirty messages have been rewritten with a group of nine readers, you included, and the group now meets every month. Thank you.

# en Use the clicks you already count
Your site logs where people give up. Nobody looks: the parking form loses half its visitors on page three and has done so for a year (I asked for the numbers and got them). Put somebody on it for one afternoon a month.
= en How did you get the numbers? I would like to have those for the school forms.

# nl Ook in het Nederlands en Portugees
Er wonen hier honderden mensen die geen van de zes talen goed lezen. Een vertaling door vrijwilligers, nagekeken door een ambtenaar, zou al veel helpen.

# ar حساب للعائلة كلها
أدير أوراق والديّ وأولادي وأختي. أحتاج إلى خمسة حسابات وخمس كلمات سر. أقترح أن يستطيع شخص واحد، بتفويض واضح، أن يتابع معاملات عائلته.
+ en We need that for my grandfather as well.

# en Log in with one hand
I have the use of one hand. The login wants me to hold a key and press another, then drag a puzzle piece. A plain field would do. Please test with people like me before you launch, we are not hard to find.
+ en Our association of disabled citizens would gladly test, free of charge.
`;
