export const buildingPermitsIdeas = `
# en Let us see where the file lies
Mine has been "under examination" for seven months. On whose desk? What is missing? Parcels tell me which van they are in.
+ en Eleven months here. We live in a caravan.
+ it Sette mesi anche noi, e nessuno risponde al telefono.
+ es Igual. Parece que se la traga la tierra.

# en Accept plans as files
I hand in a plan drawn on a computer, printed five times on A0, folded by hand to A4 because the by-law of 1987 says so. Then you scan it. Crookedly.
+ en Architect here. We bill 180 for folding. Clients think I joke.
+ de Bei uns genauso. Die Faltanleitung ist sogar eine DIN-Norm.
> accepted-with-changes The council has adapted the by-law: from 1 April plans can be handed in as files with an electronic signature, and paper is no longer needed for houses and extensions. For listed buildings the region still asks for one paper set; we are negotiating.

# es Una ventanilla única para abrir un bar
Ruido, terraza, cocina, salida de humos: cuatro despachos, cuatro plazos, y cada uno espera al otro. Que una persona lleve el expediente entero y responda de él.
+ es Ocho meses pagando alquiler sin poder abrir.

# it Risposte con il nome e il motivo
Mi hanno respinto la pergola con "non conforme". A che cosa? Chi ha deciso? Un rifiuto deve citare la regola e dire come rimediare.
+ it Lo dice anche la legge, peraltro.

# de Ein Sprechtag für kleine Vorhaben
Für einen Carport brauche ich keine sechs Monate, sondern zehn Minuten mit jemandem, der ja oder nein sagen darf. Mittwochs, ohne Termin.
+ de Gab es früher. Wurde „aus Effizienzgründen“ gestrichen.

# fr Former les agents au logiciel
Le logiciel est là depuis trois ans, mais au guichet on m'a dit : « on ne sait pas s'en servir, on refait tout sur papier ». Une semaine de vraie formation coûterait moins que trois ans de double saisie.
+ fr Confirmé par mon maçon.

# en Solar panels: say yes unless there is a reason
Other towns let you put panels up if nobody objects within thirty days. Here it takes nine months for six panels on a garage. Turn the burden round.
+ en Installer here. I have stopped taking jobs in town.
- en And the skyline of the old town?
> accepted-with-changes Outside the Old Town panels on roofs will need a notice instead of a permit from July. In the Old Town a permit remains, but a decision is due within sixty days. We are sorry that this answer itself took longer than that.

# en The neighbours' corner
Before I apply I would like to show my plan to the neighbours in a calm way. A page per project, a date, a moderator. Half of the objections come from not knowing.

# en Ask the permit data what goes wrong
You have twenty years of applications in the archive. Which paper is missing most often? Which street always objects? Nobody has ever looked, and every applicant stumbles over the same stone.
+ en The planning students would do this as a thesis, for free.

# nl Vergunning voor een schuurtje in gewone taal
Ik begreep de vraag "aard van de bestemming" niet en vulde "fietsen" in. Afgekeurd.
`;
