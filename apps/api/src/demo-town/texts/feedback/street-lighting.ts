export const streetLightingFeedback = `
en 5 Lamp out on Monday, on again on Wednesday. I never thought it would be so quick.
en 1 Dark since the storm. Reported by six neighbours, each got told to wait.
en 2 The new light shines straight into our bedroom.
es 4 Lo comuniqué por la web y lo arreglaron en dos días.
es 2 Nos dicen que no es asunto suyo, que es de la compañía eléctrica.
it 1 Strada buia da tre settimane, di fronte alla scuola.
it 4 Luce nuova, più calda, bella.
fr 3 Réparé, mais il a fallu rappeler trois fois.
de 4 Rückmeldung mit Datum und Name, und es wurde eingehalten.
de 2 Der Sensor reagiert auf Katzen, aber nicht auf mich.
ar 2 بلّغت مرتين ولم يحدث شيء.
en 3 works. humming noise.
en 4 Nice that you can scan the sticker on the pole now. Took me ten seconds.
en 1 If this were the promenade it would be fixed overnight.
en 2 Lit all day, dark all night. Somebody wired it the wrong way round.
nl 5 Binnen een dag gemaakt. Top.
pt 3 Demorou, mas está bom.
en 4 Thank you for asking us before choosing the lamps.
en 2 The form wants the pole number. It is dark. That is why I am writing.
es 5 Desde que hay luz en el túnel vuelvo andando a casa.
`;
