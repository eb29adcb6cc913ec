export const localTaxesIdeas = `
# en Show what my waste fee buys
I pay 214 a year and have no idea for what. Put one page with the letter: so much for collecting, so much for the yard, so much for admin, and what changed since last year.
+ en Transparency costs nothing.
+ it Magari anche quanto costa il porta a porta rispetto alle campane.
> accepted Next year's letter comes with a page that shows where each part goes and how it compares with the two years before. The same figures will be published as a table that anyone can use.

# en Pay in ten small parts without begging
Spreading the payment needs a letter, a reason and a signature. My neighbour was too ashamed to write why. Make it a tick box for everyone up to a certain sum.
+ en Dignity. Yes.
> accepted-with-changes For amounts up to 600 the tick box will be there from the next bill, no reason asked. Above that the law asks us to check, but we will take a phone call instead of a letter.

# es Bonificación automática, no a petición
Las familias numerosas tienen descuento si lo piden cada año con cinco papeles. El ayuntamiento ya sabe cuántos hijos tengo: me manda la carta del colegio de cada uno. Apliquen el descuento solos.
+ es Yo lo perdí dos años por no enterarme.
+ en The data is lying there. Use it!

# it Abolire la marca da bollo sulla domanda online
Compilo online, poi devo comprare una marca da bollo in tabaccheria, incollarla, fotografarla e caricarla. È una regola di carta in un mondo digitale. Accettate il pagamento elettronico e basta.

# de Bescheide, die man versteht
Vier Seiten, zwei Paragrafen pro Satz, und die Summe steht auf der letzten. Erste Seite: wie viel, bis wann, wohin, wen ich fragen kann. Den Rest gern dahinter.
+ de Habe meinen dreimal gelesen und dann doch angerufen.

# fr Guichet de quartier deux fois par an
Quand les avis arrivent, tout le monde court au centre. Deux matinées dans chaque quartier, avec quelqu'un qui connaît les dossiers, videraient la file et rassureraient les anciens.

# en Citizens' jury for one per cent of the budget
Let thirty residents drawn by lot decide on one per cent of what we pay. Not advise: decide. With childcare and interpreters so that not only the usual faces come.
+ en A binding say for once. Count me in.
- en We elect a council for that.
= en Drawn by lot yes, but then please with the budget explained to them first.
> not-accepted The council discussed this on the 14th. A decision that binds the council is not possible under the municipal law as it stands. We have asked the region for a trial clause. Until then, the participatory budget of the districts stays at 0.4 per cent, and its results are published project by project.

# ar فواتير بلغتين على الأقل
وصلتني رسالة عن الضريبة ولم أفهم إن كان عليّ الدفع أم لا، فدفعت غرامة. لو كان فيها سطران بالعربية لما حدث ذلك.

# pt Pagar no multibanco e nas lojas
Muita gente da minha rua não tem cartão para pagar na internet. Deixem pagar na papelaria, como a luz.

# en Stop sending paper to people who read online
I have opted for e-mail three times and three times the postman rings with a thick envelope. Postage for the whole town must be a fortune.
`;
