/** Concepts of grammar and stance: negation, wishes, proposals, questions, praise, complaint. */
export const grammar = `
NOT
en: not, no, never, cannot, cant, dont, doesnt, didnt, wont, isnt, arent, wasnt, werent, havent, hasnt, hadnt, couldnt, wouldnt, shouldnt, nothing, nobody, none, without, unable, neither, nor, nowhere, no one
es: no, nunca, jamas, nada, nadie, ningun*, sin, tampoco, ni
it: non, mai, niente, nulla, nessun*, senza, neanche, nemmeno, ne
fr: ne, n, pas, jamais, rien, personne, aucun*, sans, ni, non
de: nicht, nie, niemals, nichts, niemand*, kein*, ohne, weder
nl: niet, nooit, niets, niemand, geen, zonder, noch
pt: nao, nunca, jamais, nada, ninguem, nenhum*, sem, nem
SHOULD
en: should, must, ought, needs to, need to, have to be, has to be, it is (essential|important|vital|crucial|necessary|time), needs, shall
es: deberia*, debe, deben, debemos, tendria* que, hay que, tiene que, tienen que, habria que, haria falta, hace falta, es (necesario|importante|imprescindible|urgente), conviene
it: dovrebb*, deve, devono, bisogn*, occorre*, serve, servirebb*, e (necessario|importante|fondamentale|urgente), va, vanno
fr: devrai*, doit, doivent, faut, faudrai*, il est (necessaire|important|essentiel|urgent|indispensable), doive*
de: sollt*, muss, mussen, musste*, gehort, es (braucht|ware), brauchen, (notwendig|notig|wichtig|dringend)
nl: moet, moeten, zou moeten, zouden moeten, dient, dienen, hoort, horen, nodig, (belangrijk|noodzakelijk)
pt: deveria*, deve, devem, devia*, teria que, tem de, tem que, ha que, e preciso, e (necessario|importante|fundamental|urgente), seria (preciso|necessario)
PROPOSE
en: propos*, suggest*, idea, ideas, recommend*, how about, what if, what about, why not, why dont (we|you|they), i would like to see, would be (great|good|nice|better|useful|helpful|cool|ideal|handy|fantastic), could we, can we, perhaps we, lets, imagine, should be (able|possible|allowed|required|given), consider
es: propon*, propuesta*, sugier*, suger*, idea, ideas, se podria*, podria*, por que no, estaria bien, seria (bueno|util|interesante|estupendo|genial|ideal|mejor|conveniente|deseable), que tal si, y si, ojala, planteo, planteamos, pido que, me gustaria
it: propon*, propost*, suggeri*, idea, idee, si potrebbe*, potrebb*, perche non, sarebbe (bello|utile|bene|opportuno|interessante|ideale|meglio|auspicabile|comodo), e se, che ne dite, magari, chiedo che, vorrei, mi piacerebbe, ipotizz*
fr: propos*, suggest*, sugger*, idee, idees, on pourrai*, pourrai*, pourquoi (pas|ne pas), ce serait (bien|utile|mieux|ideal|super|interessant), serait (bien|utile|souhaitable|interessant|judicieux), et si, j aimerais, je souhaite*, il serait, demande que
de: vorschlag*, vorschlag, schlage ~ vor, idee, ideen, anreg*, konnte man, man konnte, konnte, konnten, warum nicht, ware (gut|schon|toll|super|hilfreich|sinnvoll|besser|wunschenswert|praktisch), wie ware es, wunsche*, ich wurde, was ware wenn, besser ware, *vorschlag
nl: voorstel*, stel voor, stellen voor, idee, ideeen, suggest*, zou (het|je|men) ~ kunnen, zou kunnen, kunnen we, waarom niet, zou (mooi|fijn|goed|handig|leuk|beter|prettig) zijn, het zou, wat als, misschien, een optie, liever
pt: propo*, proposta*, suger*, sugest*, ideia, ideias, podia*, poderia*, porque nao, por que nao, seria (bom|util|interessante|otimo|ideal|melhor|excelente|importante), e se, gostaria*, que tal
COULD-PLEASE
en: please, could you, can you, would you, could someone, is (there|it) ~ (way|possible), any (way|chance|plans), could the, can the, kindly
es: por favor, podeis, pueden, puedes, podrian, ruego, rogamos, seria posible, es posible, se puede, solicito, solicitamos, les pido
it: per favore, per cortesia, potete, potreste, puo, potrebbe, possibile, e possibile, sarebbe possibile, vi (prego|chiedo), si prega, chiediamo
fr: s il vous plait, svp, merci de, pourriez, pouvez, est il possible, serait il possible, peut on, je demande, veuillez, priere de
de: bitte, konnten sie, konnt ihr, konnen sie, ist es moglich, ware es moglich, mochte*, gibt es (eine|die) moglichkeit
nl: graag, alstublieft, aub, kunt u, kunnen jullie, kan (er|het|de), is het mogelijk, zou u, zouden jullie, gelieve
pt: por favor, podem, pode, poderiam, seria possivel, e possivel, solicito, pedimos, peco, agradecia
CREATE
en: create*, creating, build*, set up, establish*, introduc*, install*, implement*, launch*, develop*, organise*, organize*, open a, start a, make a, put (a|in|up), provide*, design*, construct*, turn ~ into, convert*, incorporat*, designat*
es: crear*, cree, creen, creacion, construir, construccion, instal*, implant*, implement*, poner, pongan, habilit*, organiz*, desarroll*, lanz*, introduc*, dotar, convertir*, montar, abrir un*, ampliar, hacer un*, celebrar
it: crea, creare, creazione, costru*, install*, istitu*, realizz*, introdu*, sviluppa*, organizza*, attiva*, avviare, mettere, predispo*, aprire un*, trasforma*, lanciare, implement*
fr: cree*, creation*, construi*, install*, mettre en place, mise en place, instaur*, developpe*, organis*, introdui*, lancer, ouvrir un*, amenag*, transform*, implant*, equip*, instituer, ajout*
de: schaff*, errich*, bau, bauen, einricht*, eingericht*, einfuhr*, eingefuhrt, entwick*, installier*, aufstell*, anleg*, gestalt*, organisier*, umwandl*, grund*, ausbau*, eroffn*, einbau*
nl: maak*, bouw*, aanleg*, plaats*, opzet*, invoer*, introduc*, ontwikkel*, install*, organis*, opricht*, creeer*, inricht*, start*, zet ~ (op|neer), realiser*
pt: criar, criacao, crie*, criem, constru*, instal*, implement*, introdu*, desenvolv*, organiz*, lancar, colocar, coloquem, montar, abrir um*, transformar, por um*, disponibiliz*
ADD
en: add, added, adding, additional, include, including, also show, extra, expand*, extend*, integrat*, embed
es: anad*, agreg*, inclu*, incorpor*, ampli*, adicional*
it: aggiun*, inclu*, inser*, integr*, amplia*, estend*, estens*
fr: ajout*, inclu*, integr*, elargi*, etend*, complet*, supplementaire*
de: hinzu*, erganz*, erweiter*, zusatz*, aufnehm*, einbind*, integrier*, einbezieh*
nl: toevoeg*, voeg ~ toe, uitbreid*, extra, opnemen, integr*, aanvul*, inbouw*
pt: acrescent*, adicion*, inclu*, incorpor*, integr*, alarg*
INSTEAD
en: instead, rather than, replac*, in place of, substitut*, alternativ*
es: en vez de, en lugar de, sustitu*, reemplaz*, alternativ*
it: invece, al posto, anziche, sostitu*, rimpiazz*, alternativ*, piuttosto che
fr: au lieu, a la place, plutot que, remplac*, substitu*, alternativ*
de: statt*, anstatt, anstelle, ersetz*, alternativ*, lieber
nl: in plaats van, ipv, vervang*, alternatie*
pt: em vez de, ao inves, em lugar, substitu*, alternativ*
MORE
en: more, increase*, better, improve*, improving, enhanc*, further, greater, upgrad*, strengthen*
es: mas, aument*, mejor*, increment*, reforz*, refuer*, mayor
it: piu, aument*, miglior*, increment*, potenzi*, rafforz*, maggior*
fr: plus de, davantage, augment*, amelior*, renforc*, mieux
de: mehr, besser*, verbesser*, erhoh*, verstark*, ausbau
nl: meer, beter*, verbeter*, verhog*, versterk*, vergrot*
pt: mais, aument*, melhor*, reforc*, increment*, maior
FIX
en: fix*, repair*, broken, maintain*, maintenance, restore, pothole*, clean, clean up, cleaning
es: arregl*, repar*, roto*, rota*, manten*, limpi*, bache*, averi*, estropead*
it: ripar*, aggiust*, rott*, manuten*, puli*, buche, guast*, sistemare
fr: repar*, casse*, entret*, nettoy*, panne, nid de poule, nids de poule, refaire
de: reparier*, reparatur*, kaputt*, instand*, wartung, schlagloch*, reinig*, defekt*
nl: repar*, kapot*, onderhoud*, herstel*, schoonmaak*, schoon, gat in
pt: repar*, arranj*, estragad*, manuten*, avari*, limp*, buraco*, conserto
THANKS
en: thank*, grateful, appreciate*, kudos, well done, congrat*, bravo
es: gracias, agradec*, enhorabuena, felicid*, felicit*
it: grazie, ringrazi*, complimenti, bravi, bravo
fr: merci, remerci*, felicit*, bravo, reconnaissant*
de: danke*, dank, vielen dank, dankbar, bravo, gluckwunsch, lob
nl: dank*, bedankt, dankjewel, complimenten, hulde, petje af
pt: obrigad*, agradec*, parabens, grat*, bem haja
PRAISE
en: great, excellent, brilliant, wonderful, fantastic, amazing, love, perfect*, helpful, very good, good, superb, friendly, professional, best, impress*, pleased, happy, useful, outstanding, lovely, smooth*, works well
es: excelente*, estupend*, genial*, fantastic*, maravill*, perfect*, muy bien, encant*, amable*, util, utiles, buen*, magnific*, content*, satisfech*, funciona bien
it: ottim*, eccellen*, fantastic*, perfett*, bell*, utile, molto bene, brav*, gentil*, content*, soddisfatt*, buon*, comod*, funziona bene, meraviglios*, impeccabil*
fr: excellent*, super, genial*, parfait*, formidable*, tres bien, utile*, agreable*, content*, satisfait*, bon, bonne, bien, aimable*, efficac*, pratique, ravi*
de: super, toll*, ausgezeichnet*, hervorragend*, perfekt*, prima, sehr gut, freundlich*, hilfreich*, klasse, begeister*, zufrieden*, gut, gute, guter, nutzlich, funktioniert gut, praktisch
nl: geweldig*, uitstekend*, fantastisch*, perfect*, prima, goed, goede, fijn, vriendelijk*, handig*, tevreden, top, mooi, nuttig*, werkt goed, super
pt: excelente*, otim*, fantastic*, perfeit*, muito bom, muito bem, util, maravilh*, simpatic*, satisfeit*, bom, boa, content*, funciona bem, impecavel
COMPLAINT
en: terrible, awful, disgrace*, ridiculous, rubbish, frustrat*, annoy*, unacceptable, disappoint*, poor, bad, worst, horrendous, appalling, pathetic, shambles, joke, nightmare, absurd, shame, a mess, fed up, dissatisf*, disgust*, stupid*, insane
es: vergon*, horrible*, fatal, ridicul*, inaceptable*, lamentable*, indigna*, frustra*, decepcion*, pesim*, desastre*, malo, mala, mal, absurd*, hart*, insufrible*, verguenza, pesadilla, chapuza
it: vergogn*, pessim*, orribil*, ridicol*, inaccettabil*, scandalos*, frustra*, delu*, disastro*, schifo, assurd*, incubo, stuf*, inammissibil*, indecen*, male, follia
fr: honte*, horrible*, ridicul*, inadmissible*, inaccept*, frustr*, decu*, lamentable*, catastroph*, nul, nulle, scandal*, absurd*, ras le bol, marre, cauchemar, galere, deplorable*, aberrant*, penible*
de: furchtbar*, schlecht*, lacherlich*, inakzeptabel*, frustr*, enttausch*, argerlich*, arger*, katastroph*, unverschamt*, skandal*, absurd*, schande, alptraum, albtraum, witz, unmoglich*, zumutung, peinlich, nervig
nl: slecht*, verschrikkelijk*, belachelijk*, schandalig*, frustrer*, frustratie, teleurgesteld*, teleurstell*, irritant*, irriter*, waardeloos, ramp, absurd*, schande, onacceptabel, drama, ergerlijk, bizar, erger
pt: vergon*, horrivel, pessim*, ridicul*, inaceit*, lamentavel, frustra*, desilu*, decec*, desastr*, mau, ma, mal, absurd*, fart*, pesadelo, inadmissivel, palhacada
WHY
en: why, how come, how is it possible, reason why
es: por que, como es posible, a que se debe
it: perche, come mai, come e possibile, per quale motivo
fr: pourquoi, comment se fait il, pour quelle raison
de: warum, wieso, weshalb, wozu, wie kann es sein
nl: waarom, hoe kan het, hoezo, waartoe
pt: porque, por que, como e possivel, por que razao
WHO
en: who, whom, whose, which (department|office|team|agency|person)
es: quien, quienes, que (departamento|area|organismo|administracion)
it: chi, quale (ufficio|ente|settore)
fr: qui, quel (service|bureau), a qui
de: wer, wem, wen, welche* (amt|abteilung|stelle|behorde)
nl: wie, welke (afdeling|instantie|dienst)
pt: quem, qual (departamento|servico|entidade), que (departamento|entidade|servico)
WE-OFFICE
en: we have (added|updated|published|fixed|changed|passed|forwarded|received|corrected), we are (working|planning|looking|reviewing), we will, our team, your (report|request|suggestion|message|feedback|query|comment|proposal|enquiry), you said, please contact, we (apologise|apologize), on behalf of, dear
es: hemos, le informamos, os informamos, le agradecemos, su (solicitud|propuesta|mensaje|consulta|peticion|queja|sugerencia), vuestra, nuestro equipo, estamos trabajando, lamentamos, estimad*, le comunicamos, procederemos
it: abbiamo, la informiamo, vi informiamo, la ringraziamo, la sua (segnalazione|richiesta|proposta), la vostra, il nostro (team|ufficio), stiamo lavorando, ci scusiamo, gentile, provvederemo, la invitiamo, ti invitiamo
fr: nous avons, nous vous (informons|remercions|invitons), votre (demande|message|signalement|proposition|remarque|suggestion), notre (equipe|service), nous travaillons, nous regrettons, nos services, nous allons, bonjour
de: wir haben, wir werden, ihr* (anfrage|hinweis|vorschlag|meldung|nachricht|anliegen|antrag), unser (team|amt), wir bedauern, wir arbeiten, sehr geehrte*, vielen dank fur ihr*, wir bitten
nl: we hebben, wij hebben, uw (melding|verzoek|vraag|bericht|voorstel|aanvraag|reactie), ons team, wij werken, het spijt ons, geachte, beste, we gaan, wij zullen
pt: informamos, a sua (mensagem|proposta|sugestao|reclamacao|questao), o seu (pedido|contacto), a nossa equipa, estamos a trabalhar, lamentamos, caro, cara, exmo, iremos, agradecemos
WE-OFFER
en: we (would|could|can) ~ (help|offer|work|volunteer|share), i (would|could|can) ~ (help|volunteer|offer), happy to (help|share|contribute|work|join|test|volunteer), willing to (help|share|contribute|work|join), glad to help, i volunteer, offer our, count me in, sign me up
es: podemos (ayudar|colaborar|aportar|ofrecer), me ofrezco, nos ofrecemos, estamos (dispuestos|dispuestas), estoy (dispuesto|dispuesta), contad con*, cuenten con*, puedo (ayudar|colaborar)
it: possiamo (aiutare|collaborare|offrire), mi offro, ci offriamo, siamo (disponibili|pronti), sono disponibile, contate su, posso (aiutare|dare)
fr: nous pouvons (aider|apporter|offrir|preter), je (peux|veux) ~ (aider|participer), je me propose, nous sommes prets, (pret|prete|prets) a, volontiers, comptez sur
de: wir (konnen|wurden|mochten) ~ (helfen|mitmachen|mitarbeiten|anbieten|unterstutzen), ich (kann|wurde|biete|helfe) ~ (helfen|mit|an|gern), bereit, gerne mit*, mithelfen, mitmachen, mitwirken
nl: wij (willen|kunnen) ~ (helpen|meewerken|meedenken|aanbieden), ik (wil|kan) ~ (helpen|meedenken|meewerken), bereid, bied mij aan, meedenken, meehelpen, meewerken, denk graag mee
pt: podemos (ajudar|colaborar|oferecer|contribuir), ofereco*, oferecemos, estamos dispon*, estou dispon*, contem com*, disposto*, posso (ajudar|colaborar)
IF-ONLY
en: would have been, could have been, if only, instead i, it would help, would help, hope*, wish, wished
es: hubiera*, habria sido, ojala, espero, esperamos, ayudaria
it: sarebbe stato, avrei, avremmo, speriamo, spero, aiuterebbe
fr: aurait ete, j aurais, aurais aime, si seulement, j espere, esperons, aiderait
de: ware ~ gewesen, hatte ~ (gewunscht|sein), hoffe*, hoffentlich, wurde helfen
nl: had (ik|graag|het), hoop, hopelijk, hopen, zou helpen
pt: teria sido, gostava, tomara, espero, esperamos, ajudaria
AGREE
en: agree*, support this, in (favour|favor), good proposal, great idea, good idea, second this
es: de acuerdo, a favor, apoyo, buena (propuesta|idea), me parece bien
it: d accordo, concordo, favorevole, appoggio, buona (idea|proposta), sostengo
fr: d accord, favorable, bonne (idee|proposition|initiative), je soutiens, tout a fait
de: stimme zu, einverstanden, dafur, unterstutze, gute* (idee|vorschlag)
nl: eens, akkoord, goed (idee|plan|voorstel), steun*, voorstander
pt: de acordo, concord*, a favor, apoio, boa (ideia|proposta)
DISAGREE
en: disagree*, against, oppose*, object to, bad idea
es: en desacuerdo, en contra, me opongo, mala idea, contrario
it: contrari*, non sono d accordo, mi oppongo, disaccordo
fr: contre, oppose*, pas d accord, mauvaise idee, desaccord
de: dagegen, gegen, lehne ~ ab, ablehn*, schlechte idee
nl: oneens, tegen, slecht idee, afwijz*, tegenstander
pt: contra, discord*, oponho, ma ideia
`;
