export const childcareFeedback = `
en 2 The staff would rather keep their paper folders. One told me the online list is "extra work nobody asked us about".
en 1 Place refused by a letter that got my daughter's name wrong.
en 5 Educators are angels.
en 2 Nine forms. Same questions. Different fonts.
en 4 Online list shows our rank now. We are 14th, but at least we know.
es 1 Plaza denegada porque el sistema cree que gano lo de mi exmarido.
es 4 Muy buena acogida, mi hijo va feliz.
es 2 Para preguntar algo hay que ir de nueve a diez. Trabajo de nueve a cinco.
it 2 Hanno perso la domanda. Rifatta. Persa di nuovo.
it 5 Educatrici splendide, e l'orario lungo ci ha salvati.
fr 3 Bien une fois la place obtenue. Dix-huit mois.
fr 2 On nous demande trois fois le même avis d'imposition.
de 2 Punktesystem, das niemand erklären kann, auch die Leitung nicht.
de 4 Eingewöhnung sehr einfühlsam.
ar 2 لم أفهم لماذا رُفض طلبي، الرسالة صعبة.
ar 5 المربيات لطيفات جدا مع طفلتي.
en 1 They told me at seven months pregnant that I was too late.
en 3 Fees ok, app not.
en 4 Evening hours from September. My boss and I could both cry.
nl 2 Wachtlijst van twee jaar, kind gaat dan bijna naar school.
en 2 The form has no box for two mothers.
en 5 Called me back the same afternoon and found a childminder round the corner.
`;
