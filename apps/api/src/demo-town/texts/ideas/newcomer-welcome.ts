export const newcomerWelcomeIdeas = `
# en Buddies for the first hundred days
A newcomer and a local, one coffee a week, a hundred days. I had Signora Pina by pure luck, and without her I would have left. Make the luck official.
+ en I had Pina too!! She should run this.
+ ar أنا مستعدة لاستقبال عائلة جديدة.
> accepted Signora Pina has agreed to lead it. Forty pairs start in March. You can join on both sides; the only condition is one coffee a week.

# en Interpreters by phone at every counter
Children translate for their parents at the tax office. A ten-year-old should not have to learn the word "seizure". A telephone interpreter costs less than one misunderstanding.
+ ar ابني يترجم لي عند الطبيب. هذا صعب.
+ en I was that child.
> accepted-with-changes From next month every counter can call an interpreter in eleven languages within five minutes. Staff are being trained on how to work with one. Written translations will take longer, we begin with the twenty most used letters.

# es Cursos de idioma a la hora de la cena, con niños
Los cursos son por la mañana. Trabajamos. De ocho a nueve y media, en el colegio, con alguien que cuide a los niños y algo de cenar.
+ es Por fin alguien lo piensa.
+ ar نريد دورات في حيّ الملاحات أيضا.

# it Sportello itinerante alle Saline
Chi arriva abita alle Saline e lo sportello è in centro, tre autobus, lunedì mattina. Un furgone attrezzato il giovedì pomeriggio al mercato, con chi parla arabo e spagnolo.
+ it Il mercato è il posto giusto.

# de Eine Seite „Was mache ich zuerst?“
Anmelden, Konto, Arzt, Schule: Ich brauchte für das Konto die Meldung und für die Meldung das Konto. Eine Reihenfolge, von Leuten geschrieben, die es gerade hinter sich haben.
+ en I could write one for people coming from outside the EU.

# fr Cuisine ouverte une fois par mois
Chacun apporte un plat et une histoire. La ville prête la cuisine de l'école le samedi. On apprend plus de mots en épluchant qu'en classe.

# ar اسألونا نحن
كل الاستبيانات بلغة لا نقرؤها، ثم يقال إننا لا نشارك. ترجموها، أو تعالوا واسألونا شفهيا. نحن عشرة آلاف في الملاحات ولنا رأي.
+ ar كلام في الصميم.
+ en Please listen to this one.
+ fr Soutien total.
> accepted لكم الحق. من الآن فصاعدا تُترجم كل الاستبيانات إلى العربية والإسبانية، ويزور فريق من الحي البيوت لمن يفضل الحديث. وسننشر كم شخصا شارك من كل حي.

# nl Taalmaatjes in de bibliotheek
Eén avond per week aan tafel met thee, gewoon praten. Ik doe mee.

# en Recognise what people bring
My neighbour is a dentist from Aleppo and cleans stairs. The rule that wants the original diploma with a stamp from a ministry that was bombed is not a rule, it is a wall.
+ en Accept sworn statements, other countries do.
`;
