/** What has to be hidden, as `readOffences` reads it. Nobody in it exists. */
export const offences = `
comment no-advertising en BEST PRICES for blinds and awnings in Port Marenza, call now, -20% this week only | This is an advertisement. Comments are for the idea itself.
comment no-advertising en I cleared my whole flat with these guys, check my profile for the discount code!! | The comment advertises a firm and gives a discount code.
comment no-advertising es ¿Necesita un préstamo rápido? Sin papeles, escríbame | Es publicidad de préstamos y no trata de la propuesta.
comment respect en Whoever wrote this must be a complete idiot, go back to bed | The comment insults the author instead of answering the idea.
comment respect en Typical of you lazy parasites in the town hall, you should all be sacked and starved | It insults the people who work there. Criticism of a decision is welcome, insults are not.
comment respect de So einen Schwachsinn kann nur jemand schreiben, der noch nie gearbeitet hat, du Null | Der Kommentar beleidigt die Verfasserin.
comment respect it Sei proprio un cretino, ma chi ti credi di essere | Insulto personale: le regole chiedono rispetto anche nel disaccordo.
comment respect fr Ferme-la, espèce d'abruti | Une insulte, sans rapport avec la proposition.
comment no-personal-data en The clerk's name is Marion K., she lives above the pharmacy, second floor, ask her yourselves | It tells where a private person lives.
comment no-personal-data en Ring my neighbour about it, he is always home: 555 0147 | It publishes a telephone number of somebody else.
comment no-personal-data es La culpa es del hijo de los del tercero B, un menor, todo el mundo sabe cuál | Señala a un menor de edad.
comment no-hate en These people come here and ruin everything, send them back where they came from | The comment attacks people for where they come from.
comment no-hate en We never had rats before that lot moved in next door | It likens a group of people to vermin.
comment no-hate fr Avec ces gens-là, de toute façon, c'est perdu d'avance | Le commentaire vise un groupe de personnes pour son origine.
comment on-topic en Has anyone seen a grey cat with a red collar near the mill? | A sad loss, and not about this idea. The notice board at the library is a good place for it.
comment on-topic en Vote for my cousin in the talent show on Saturday | The comment has nothing to do with the idea.
comment lawful en Just cut the lock at night, I have the tool, nobody looks | The comment invites others to break in.
feedback respect en The woman at desk 2 is a stupid cow and should be fired | It insults an employee. We have read the complaint itself and will look into it.
feedback no-personal-data en My ex-wife Sandra M. in flat 12 is cheating on this benefit, check her account | It accuses a private person by name and address.
feedback no-personal-data en My card number is 4000 1234 5678 9010 please just book it from there | For your own protection: it shows your card number to everyone.
feedback no-advertising en Tired of waiting? We do your paperwork for 39 euros, guaranteed | This is an advertisement.
feedback no-hate de Für die da drüben habt ihr immer Zeit, für uns Deutsche nie | Der Text macht eine Gruppe von Menschen wegen ihrer Herkunft verächtlich.
feedback on-topic en test test 123 can anyone read this | A test without feedback on the service.
feedback respect es Sois todos unos inútiles y unos ladrones, ojalá os pudráis | Insulta a las personas que atienden. La queja en sí se ha trasladado.
`;
