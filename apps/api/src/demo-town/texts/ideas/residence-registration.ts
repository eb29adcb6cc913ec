export const residenceRegistrationIdeas = `
# en One form when a whole family moves
We are five. I typed the same street five times, the same landlord five times, the same date five times. One form, five names. It cannot be that hard.
+ en We are seven. Help.
+ it Firmo subito. Con i figli alle elementari poi te lo richiede anche la scuola.
> accepted The family form is ready for testing. If you would like to try it before it is released, write to us; we are looking for ten families who have moved in the last year and will pay for your time with museum tickets.

# en Tell the other offices for me
I told you that I moved. Then I had to tell the library, the parking people, the waste fees and the school meals, all of them behind the same front door. With my consent, pass it on.
+ en They all have the same letterhead!
= de Datenschutz beachten, bitte: einzeln ankreuzen, wer es erfahren darf.
> accepted-with-changes We will do this in two steps. From June the form asks, office by office, whom we may tell; parking and waste fees are connected first. The library and the schools keep their own registers for now, and we will report in autumn how far that has come.

# es @salt-works Empadronarse sin contrato de alquiler
En las Salinas mucha gente alquila una habitación sin papeles y por eso no puede empadronarse, y sin padrón no hay médico ni colegio. Otras ciudades aceptan el informe de una trabajadora social. Hagamos lo mismo.
+ es Llevo un año así. Gracias por decirlo.
+ ar نعم، هذا ما نحتاج إليه في حيّنا.
> accepted-with-changes La ley permite otros documentos además del contrato. Desde el 1 de marzo aceptamos el informe social y la declaración de quien vive en la vivienda. Una persona de la oficina irá los miércoles al centro cívico de Largo Barca para hacerlo allí mismo.

# de Meldebescheinigung als PDF mit Siegel
Für jede Kita, jede Bank, jeden Telefonvertrag hole ich dieselbe Bescheinigung auf Papier ab und zahle Gebühren. Ein PDF mit elektronischem Siegel, das man selbst herunterlädt, spart Ihnen und mir den Weg und das Porto.

# it Mappa dei civici sbagliati
Il nostro numero civico non esiste nel sistema: per il Comune il 14 bis è un magazzino. Pacchi, ambulanza, residenza: tutto va storto. Propongo una pagina dove i cittadini segnalano i civici errati sulla mappa e chi l'ha corretto lo scrive.
+ it Anche in Via Farina, dal 22 al 30.
> accepted Bella idea e utile anche a noi: gli indirizzi errati ci costano ogni settimana posta che torna indietro. La mappa sarà online a maggio; ogni correzione avrà la data e il nome dell'ufficio che l'ha fatta.

# en Welcome walk for people who just arrived
Everybody who registers gets a leaflet nobody reads. Let neighbours who have been here for years invite five newcomers for a walk through the district: where the doctor is, which baker is good, how the bins work. I would lead one in Mill Bank.
+ en I moved here in May and would have loved that.
+ nl Leuk idee, ik loop graag mee.

# fr Justificatif : accepter la facture numérique
On exige une facture d'électricité « originale ». Mon fournisseur n'envoie plus rien sur papier depuis 2019. J'ai dû demander un duplicata payant. Cette règle date d'avant internet, changez-la.

# en Count empty homes with the data you have
Registration, water meters and tourist licences together would show which flats stand empty all winter. You have all three. Nobody has ever laid them side by side, while young families leave town.
+ en Careful with privacy, but by street it should be fine.
- en So the town can spy on who is at home? No thanks.

# pt Atendimento por videochamada
Trabalho embarcado e só estou em terra a cada seis semanas. Uma videochamada com um funcionário resolveria o registo sem perder a folga.
`;
