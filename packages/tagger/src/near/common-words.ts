/** Words that ideas about any subject use, without accents, in all seven languages: they say little of what an idea is about. */
export const commonWords = `
please would like want wish need needs should could must idea propose proposal suggest suggestion make makes made put have has
council town city municipality people citizens residents everybody everyone always never still again already very much many finally
good great better best nice lovely really just also there here where when because people thing things way time times year years day days
week month hope think know see look give take come goes going keep long longer big small new old first last help people thank thanks street road near around
street road avenue calle avenida via viale corso rue avenue strasse weg straat laan rua avenida
gustaria propongo propuesta ayuntamiento ciudad pueblo gente vecinos ciudadanos favor pongan poner ponga hagan hacer haya hubiera deberia deberian podria necesitamos
hace falta faltan siempre nunca todavia mucho mucha muchos bien mejor gracias aqui alli tambien cosas vez veces ano anos dia dias semana mes creo seria quiero
vorrei propongo proposta comune citta paese cittadini residenti favore mettere mettete fare faccia dovrebbe dovrebbero potrebbe serve servono manca mancano occorre
sempre ancora molto bene meglio grazie qui anche cose volta volte anno anni giorno giorni settimana mese credo sarebbe bello bella vicino
voudrais propose proposition mairie commune ville village habitants citoyens plait mettre mettez faire faudrait devrait pourrait serait besoin manque
toujours jamais encore beaucoup bien mieux merci aussi choses fois annee annees jour jours semaine mois crois veux pres utile
bitte mochte wunsche vorschlag schlage stadt gemeinde ort burger anwohner leute sollte sollten konnte konnten musste brauchen braucht fehlt fehlen ware endlich
immer noch nie wieder sehr viel viele besser gut danke hier dort sache sachen mal jahr jahre tag tage woche monat glaube geben machen macht kommt bauen baut
graag alstublieft voorstel stel gemeente stad dorp bewoners inwoners mensen zou zouden moeten moet kunnen nodig ontbreekt ontbreken
altijd nooit nog weer heel veel beter goed bedankt hier daar dingen keer jaar jaren dag dagen week maand denk maken maak plaats zetten zet zijn fijn handig
gostaria proponho proposta camara cidade vila municipes moradores pessoas favor ponham fazer faca devia deviam deveria podia poderia precisa precisamos falta faltam
sempre nunca ainda muito muita bem melhor obrigado obrigada aqui ali coisas vez vezes ano anos dia dias semana mes acho seria quero junto
`;
