export const childcareIdeas = `
# en One waiting list instead of nine
I put my son's name on nine lists, by nine forms, and every month I ring nine nurseries to say that we still exist. One list, one place in it that I can see.
+ en And they all ask for the same vaccination card.
+ it Uguale per noi, con due gemelli sono diciotto.
> accepted-with-changes A single list starts with the six municipal nurseries in March; two of the three private ones have agreed to join. You will see your rank and why it changes. The third prefers its own list and we cannot oblige it to join.

# en Hours for people who do not work in offices
Nurseries close at five. Fish auctions start at four in the morning, hotels end at eleven at night. One nursery with early and late hours, somewhere near the harbour, would change lives.
+ es Soy camarera y mi hijo pasa las noches con una vecina.
+ en Nurse, shifts, same.
> accepted We found forty-three families in the same situation through your idea. From September the nursery on Largo Amaro opens from 4:30 to 22:30. Parents and staff are drawing up the roster together.

# es Explicar los puntos
A unos les dan 14 puntos, a otros 9, y no se sabe por qué. Una calculadora en la web, la misma que usan ustedes, y se acaban las sospechas.
+ es Todo el mundo cree que hay enchufe. Así se vería que no. O que sí.

# it Genitori che si aiutano
Nel nostro condominio siamo sei famiglie in lista. Ci teniamo i bambini a turno. Con una stanza in prestito due mattine la settimana potremmo farlo bene, con una pedagogista che passa ogni tanto.
+ it Da noi al Frutteto saremmo in quattro.

# de Eingewöhnung per Foto für Großeltern, die weit weg wohnen
Kleine Idee: einmal im Monat ein Brief der Gruppe mit Bildern, von den Kindern gemalt. Meine Mutter in Izmir würde ihn einrahmen.

# fr Dire aux pères aussi
Toutes les lettres sont adressées à « la maman de Léo ». Je suis le père, c'est moi qui le dépose tous les matins.
+ fr Pareil ici.

# ar مربية تتكلم لغة الطفل
طفلي لا يفهم ما يقال له في الأسابيع الأولى. لو كانت هناك مربية واحدة تعرف العربية في كل حضانة لكان الأمر أسهل على الجميع.
+ ar ابنتي بكت شهرا كاملا.

# en Use the empty classrooms
The school in our street has three empty rooms since 2020. The nursery next door turns away thirty children. There is a wall between two departments, not between two buildings.
+ en Literally one door to break through.

# en Tell us the answer on one day
Some get the letter on the 3rd, some on the 20th, and the parents' chat explodes. Everyone on the same day at the same hour.
`;
