/** Concepts of contact, power and working together. */
export const contact = `
REPLY
en: reply, replies, replied, respon*, answer*, get back to, got back to, hear back, heard back, acknowledg*, call* back
es: respuesta*, respond*, contest*, acuse de recibo
it: rispost*, rispond*, riscontro*, richiam*
fr: repon*, reponse*, retour, rappel*
de: antwort*, *antwort*, ruckmeld*, zuruckruf*, reagier*, reaktion*, ruckruf*
nl: antwoord*, reactie*, reage*, terugbel*, gereageerd, beantwoord*, bericht terug
pt: respost*, respond*, retorno, contest*, devolv*
NO-REPLY
en: no (reply|response|answer|one answers|one replies|one responds|one picks up|feedback|acknowledgement), never (heard|replied|answered|responded|got a reply|got an answer|a reply|received a), not (heard|replied|responded|answered|had a reply|received a reply), without (reply|response|an answer|a reply), nobody (answers|replied|answered|responds|picks up|ever), unanswered, radio silence, didnt (reply|respond|answer), dont (reply|respond|answer), does not (reply|respond|answer), goes unanswered, still no, rings out, silence, deaf ears, ghost*, fell on deaf
es: sin (respuesta|contestar|contestacion|responder), no (contest*|respond*|han respondido|han contestado|me han contestado|he recibido respuesta|tienen respuesta|cogen), nadie (contesta|responde|coge|atiende), silencio (administrativo), silencio, ni caso, callada por respuesta, ninguna respuesta
it: senza risposta, nessuna risposta, non (rispond*|hanno risposto|ho ricevuto risposta|ho avuto risposta|mi hanno risposto|risponde nessuno), nessuno (risponde|ha risposto), mai (rispost*|ricevuto risposta|avuto risposta), silenzio, nessun riscontro, muro di gomma
fr: sans (reponse|retour), aucune reponse, pas de (reponse|retour), aucun retour, ne (repond*) ~ (pas|jamais), personne ne (repond|decroche), jamais (repondu|eu de reponse|recu de reponse), lettre morte, silence, n a (jamais|pas) repondu, restee* sans
de: keine (antwort|ruckmeldung|reaktion), nie (geantwortet|eine antwort|antwort), nicht (geantwortet|beantwortet|reagiert), ohne (antwort|reaktion|ruckmeldung), niemand (antwortet|geht ran|reagiert|meldet), meldet sich (niemand|keiner), unbeantwortet*, schweigen, keiner (antwortet|reagiert)
nl: geen (antwoord|reactie|gehoor), nooit (antwoord|reactie|iets gehoord|gereageerd|een antwoord), niet (gereageerd|beantwoord|geantwoord), zonder (antwoord|reactie), niemand (reageert|antwoordt|neemt op), onbeantwoord*, stilte, niets gehoord, reageert nergens
pt: sem (resposta|responder|retorno), nao (respond*|obtive resposta|recebi resposta|tive resposta|atendem|me responderam), ninguem (responde|atende|respondeu), nenhuma resposta, silencio, nunca (respond*|obtive|recebi resposta)
CONTACT
en: contact*, called, call, calling, phone*, phoned, telephone*, rang, ring, emailed, email*, e mail*, wrote, written, letter*, message*, line, helpline, hotline, complain*, complaint*, reported, asked
es: llam*, telefon*, correo*, email*, escrib*, escrit*, carta*, mensaje*, contact*, reclam*, queja*, preguntad*, pregunt*
it: chiam*, telefon*, email*, mail, pec, scritto, scriv*, lettera, messagg*, contatt*, reclam*, segnalat*, chiesto
fr: appel*, telephon*, courriel*, mail*, email*, ecrit, ecrire, courrier*, lettre*, message*, contact*, reclam*, signale, demande
de: angerufen, anruf*, telefon*, mail*, email*, geschrieben, schreiben, brief*, nachricht*, kontakt*, beschwer*, gemeldet, gefragt, hotline
nl: gebeld, bellen, bel, telefo*, mail*, gemaild, email*, geschreven, brief*, bericht*, contact*, klacht*, gemeld, gevraagd
pt: ligu*, lig*, telefon*, email*, correio*, escrev*, carta*, mensag*, contact*, reclam*, queixa*, perguntei, participei
IGNORE
en: ignor*, brush* (off|aside), fobbed off, dismiss*, not (listen*|interested|care), dont (listen|care), doesnt (listen|care), didnt (listen|care), wont listen, turn* (me|us) away, stonewall*, closed (my|as|without), wontfix, won t fix, disregard*, couldnt care less, not taken seriously, hung up, rude, shrug*, block (constituents|users|people|citizens), avoid* (us|the public|contact|answering), sweep* ~ under, close* ~ (ticket|issue), blame each other, wont look, will not look, wont speak, wont talk, not want (users|us|people|to), dismissive, argue*, arguing, stop asking, treats every, off the record, hear nothing, hears nothing, guards, black hole, politely turned
es: ignor*, desoy*, hacen oidos, oidos sordos, caso omiso, pasan de, dan largas, largas, desprecio, no (escuchan|interesa|les importa|nos escuchan|hacen caso|quieren saber), cuelgan, se desentiend*, desinteres, quitarse ~ de encima, dar la espalda
it: ignor*, se ne (fregano|infischiano|lavano), orecchie da mercante, scaric* (barile|la responsabilita), scaricabarile, non (ascolt*|interessa|vogliono), rimbalz*, liquidat*, indifferen*, menefreghis*, chiuso la segnalazione, riattacc*, non e affar, affar loro, non gli interessa
fr: ignor*, fait la sourde oreille, sourde oreille, envoy* (promener|balader|bouler), botte en touche, fin de non recevoir, n ecoute*, ne veut* rien (entendre|savoir), se moqu*, mepris*, raccroch*, balad*, s en (fiche*|fout|moque*|lave*), aucune ecoute, desinteress*
de: ignorier*, abgewimmelt, abwimmel*, abgewiesen, abweis*, nicht (zugehort|ernst genommen|interessiert|gehort), interessiert (niemanden|keinen), hort (niemand|keiner) zu, gleichgultig*, aufgelegt, mauer*, abgespeist, abgetan, weggeschickt, unter den teppich, nicht reden, reden nicht, mit uns nicht, interessiert sie nicht
nl: genegeer*, negeer*, negeren, afgescheept, afgepoeierd, niet (geluisterd|serieus genomen|geinteresseerd|luister*), kastje naar de muur, weggestuurd, luister* niet, wuif*, weggewuifd, opgehangen, dichte deur, reageert nergens, nergens op, trekt zich niets
pt: ignor*, desprez*, nao (ouvem|querem saber|ligam|se interessam|quiseram saber), fazem ouvidos, ouvidos de mercador, empurr*, desligaram*, indiferen*, viram as costas, desinteress*, descartad*
REFUSE
en: refus*, reject*, declin*, denied, deny, unwilling, reluctan*, opposed to, obstruct*, resist*, blocked, blocks (us|me|people|users), wont (cooperate|engage|talk|take part|discuss), dont want to, does not want to, doesnt want to
es: negar, negad*, nego, negaron, negativa, se niega*, rechaz*, denegad*, reacio*, reticen*, resist*, no quieren, no quiere, poner trabas, trabas, obstaculi*
it: rifiut*, respint*, negat*, restii, restio, resist*, non vogliono, non vuole, ostacol*, reticen*
fr: refus*, rejet*, reticen*, resist*, ne veulent pas, ne veut pas, s oppos*, bloqu*, freine*, rechigne*
de: weiger*, verweiger*, ablehn*, abgelehnt, widerstand, wollen nicht, will nicht, sperren sich, blockier*, straub*
nl: weiger*, afgewezen, weerstand, wil niet, willen niet, tegenhoud*, tegenwerk*, blokke*
pt: recus*, rejeit*, nega, negam, negar, negad*, negou, negaram, resist*, nao querem, nao quer, relutan*, obstacul*, entrave*
NOT-OUR
en: not (our|my) (department|job|responsibility|problem|remit|area|business|competence|task), not (responsible|imputable|attributable|related to our|under our), outside (our|the) (remit|scope|control|jurisdiction), nothing to do with us, try (another|the other) (office|department), not within our, contact (the|your) (provider|other|customer|service|helpdesk|support), out of scope
es: no es (competencia|responsabilidad|cosa|asunto) (nuestra|nuestro|de), no es nuestr*, no (nos|les) (corresponde|compete), no depende de nosotros, ajeno a, fuera de nuestr*, pregunte en, dirij* a, dirigirse a
it: non (e|di) (nostra|di nostra) competenza, non di competenza, non imputabil*, non dipende da noi, non (spetta|tocca) a (noi|me), non riguarda, si rivolga, rivolg*, contattare il servizio, non e (compito|responsabilita)
fr: pas (de notre|notre) (ressort|competence|probleme|service|responsabilite), ne (releve|depend) pas de, ne nous concerne pas, ne nous appartient, adressez vous, hors de notre, voyez avec, contacter (le|votre|la)
de: nicht (zustandig|unsere|unser|verantwortlich|in unserer), dafur sind wir nicht, andere (stelle|behorde|abteilung), fallt nicht in, wenden sie sich, gehort nicht zu, an (die|den) zustandige*
nl: niet (onze|ons|mijn) (afdeling|taak|verantwoordelijkheid|probleem|werk), daar gaan wij niet over, niet bevoegd, valt niet onder, neemt u contact op, niet van ons, buiten onze
pt: nao e (da nossa|nosso|connosco|da minha) (competencia|responsabilidade|departamento)*, nao nos compete, nao depende de nos, dirija se, contacte o, fora do nosso, nao e connosco
PASSED-AROUND
en: pillar to post, passed (around|from|on|between|back), pass the buck, passing the buck, sent from, bounc*, back and forth, run around, runaround, blame* (each|the|one), pointing (at|fingers), hand* over, handed (over|to), transfer*, forward*, shunt*, another department, shift* ~ (to|onto)
es: de (una ventanilla|un departamento|un sitio) a ot*, pelota, pasan la pelota, se pasan, de aqui para alla, mare*, me derivan, deriv*, traspas*, trasladad*, trasladamos, echan la culpa, culpa*, se tiran
it: da un ufficio all altro, rimpall*, palla, scaricabarile, mandano da, passa* (la palla|a), trasfer*, trasmess*, inoltr*, delegat*, scaric* ~ (su|ai)
fr: de service en service, d un service a l autre, se renv*, renvo*, la balle, ping pong, transmis*, transfer*, se rejett*, transmett*, se defauss*, deleg*
de: von (amt zu amt|einem amt|pontius|stelle zu), hin und her, weitergereicht, weitergeleitet, verwiesen, verweis*, abgeschoben, schieb*, ubergeben, ubertragen, schwarzer peter, weiterleit*, zustandigkeits*
nl: van het kastje, van (afdeling|loket|de ene), heen en weer, doorverwezen, doorgestuurd, overgedragen, doorgegeven, schuiv*, afgeschoven, wijzen naar, doorverwijz*, overdra*
pt: de um (servico|balcao|departamento|lado) para, jogo do empurra, empurr*, encaminh*, reencaminh*, transfer*, passam a bola, atir* ~ para, culpa*
DEPARTMENT
en: department*, office, offices, agency, agencies, directorate, division, unit, service desk, bureau, section, team, teams, ministry
es: departamento*, oficina*, area, areas, concejal*, consejer*, direccion general, organismo*, ministerio*, servicio de, unidad
it: ufficio, uffici, settor*, dipartiment*, assessor*, ente, enti, direzion*, ministero*, aree
fr: service, services, direction*, bureau*, ministere*, departement*, prefecture*, guichet*, organisme*
de: amt, amter, *amt, abteilung*, behorde*, dezernat*, referat*, fachbereich*, dienststelle*, ministeri*, stelle, stellen
nl: afdeling*, dienst, diensten, kantoor, ministerie*, loket, instantie*, bureau, directie*
pt: departamento*, servico*, gabinete*, direcao, divisao, ministerio*, repartic*, organismo*, unidade
SILO
en: silo*, joined up, join up, dont (talk|communicate|speak) to each other, do not (talk|communicate|speak) to, left hand, lack of (communication|coordination|co ordination), no (communication|coordination), fragment*, work* in isolation, poor communication, communication between, communicat*
es: compartimentos estancos, cada uno va por, no se (hablan|comunican|coordinan), falta de (comunicacion|coordinacion), descoordin*, reinos de taifas, entre (departamentos|administraciones)
it: compartimenti stagni, non si parlano, non comunicano, mancanza di (comunicazione|coordinamento), scoordin*, tra (uffici|enti)
fr: en silo, silos, cloison*, ne se parlent pas, ne communiquent pas, manque de (communication|coordination), chacun dans son coin, entre (services|administrations)
de: silo*, reden nicht miteinander, kommunizier*, mangelnde (kommunikation|abstimmung|absprache), nebeneinander, jeder fur sich, die linke hand, *kommunikation, zwischen (den|amtern|behorden)
nl: silo*, verkokering, hokjes, eilandjes, praten niet met, langs elkaar heen, gebrek aan (communicatie|afstemming), tussen (afdelingen|instanties), schotten, communicatie
pt: silos, nao (comunicam|falam entre|se falam|se articulam), falta de (comunicacao|coordenacao|articulacao), cada um por, entre (servicos|departamentos), compartimentos, capelinhas
RESPONSIBLE
en: responsib*, in charge, jurisdiction, competen*, remit, accountable for, owner, ownership, mandate, whose job, liable, duty of, who owns, owns, own the, clear owner, supposed to, expected to (answer|run|supervise|coordinate|do|handle), falls under, is dealt with by, belongs to, maintained by
es: responsab*, compet*, encargad*, a cargo, titular, atribuc*, le toca, corresponde
it: responsab*, competen*, incaricat*, titolar*, a carico, spetta*, tocca, compito
fr: responsab*, competen*, charge de, en charge, incombe*, attribution*, releve*, appartient
de: verantwort*, zustandig*, zustandigkeit*, obliegt, federfuhrend*, aufgabe, aufgaben, haftung
nl: verantwoordelijk*, bevoegd*, taak, taken, gaat over, gaan over, eigenaar, aanspreekpunt
pt: responsab*, compet*, encarreg*, a cargo, titular, atribuic*, cabe a, incumbe
DECIDE
en: decid*, decision*, have (a|the final|the last) (say|word), say in, final say, veto, who gets to, determined by, choose for us, approv*, authoris*, authoriz*, sign* off, chain of command, overrule*, the last word, delegate*, mandate, decided by, decide for, decisions (about|are|were|should), who decides
es: decid*, decision*, la ultima palabra, voz y voto, vinculante*, veto, aprueb*, aprob*, autoriz*
it: decid*, decision*, l ultima parola, ultima parola, vincolant*, veto, approv*, autorizz*, voce in capitolo
fr: decid*, decision*, dernier mot, contraignant*, veto, trancher, approuv*, autoris*, voix au chapitre, arbitr*, bloquer une, trancher, revenir aux
de: entscheid*, *entscheidung*, mitbestimm*, letzte wort, bindend*, veto, bestimmen, genehmig*, mitsprache*, beschliess*, beschluss*, mitentscheid*, verbindlich*
nl: beslis*, beslu*, bepal*, inspraak, zeggenschap, laatste woord, bindend*, veto, goedkeur*, meebeslis*, aan ons, besloten
pt: decid*, decis*, ultima palavra, vinculativ*, veto, aprov*, autoriz*, poder de decisao
VOTE
en: vote, votes, voted, voting, ballot*, referend*, election*, elect, elected, poll, plebiscite, petition*
es: voto, votar, vot*, referend*, eleccion*, consulta popular, urna*, plebiscito, firmas
it: voto, votare, vot*, referendum, elezion*, petizion*, urne
fr: vote*, voter, scrutin*, referend*, election*, petition*, urne*
de: abstimm*, wahl*, burgerentscheid*, volksentscheid*, volksabstimm*, referend*, petition*, stimme, stimmen
nl: stem, stemm*, gestemd, referend*, verkiezing*, petitie*, burgerberaad
pt: voto, votar, vot*, referend*, eleic*, peticao, urnas
POWER
en: power, powers, powerless, control, top down, imposed, impose*, bottom up, hierarchy, authority, authorities, oversight, supervis*, coordinat*, co ordinat*, restructur*, reorgani*, take over, taken over, autonomy, decentrali*, devol*, micromanag*
es: poder, poderes, impon*, impuest*, jerarqu*, autoridad*, supervis*, coordin*, control, reestructur*, reorganiz*, autonomia, descentraliz*, desde arriba
it: potere, poteri, impon*, impost*, gerarch*, autorita, supervis*, coordin*, controll*, riorganizz*, ristruttur*, autonomia, decentr*, dall alto
fr: pouvoir*, impos*, hierarch*, autorite*, supervis*, coordin*, controle*, reorganis*, restructur*, autonomie, decentralis*, d en haut
de: macht, befugnis*, von oben, auferleg*, hierarchi*, autorit*, aufsicht*, koordin*, kontroll*, umstruktur*, reorganis*, autonomie, dezentral*, federfuhrung
nl: macht, bevoegdheid, van bovenaf, opgeleg*, hierarch*, autoriteit*, toezicht*, coordin*, regie, controle, reorganis*, autonomie, decentr*, aansturing
pt: poder, poderes, impost*, impor, hierarq*, autoridade*, supervis*, coorden*, controlo, reorganiz*, reestrutur*, autonomia, descentraliz*, de cima
OVERLOAD
en: overload*, overwhelm*, overwork*, under pressure, extra (work|workload|duties|tasks), on top of (our|my|their), workload*, stress*, burnout, burn out, cant cope, stretched, no time (to|for), swamped, additional (duties|tasks|burden)
es: sobrecarg*, desbordad*, saturad*, colapsad*, carga de trabajo, estres*, no da* abasto, presion, agobi*, quemad*
it: sovraccaric*, oberat*, carico di lavoro, stress*, pressione, travolt*, sommers*, non ce la facciamo, straordinari
fr: surcharg*, deborde*, charge de travail, stress*, pression, epuis*, submerge*, n en peu*, sature*
de: uberlast*, uberforder*, arbeitsbelastung, stress*, druck, zusatzlich* (aufgaben|arbeit), mehrarbeit, ausgelastet, uberstunden, nebenbei
nl: overbelast*, werkdruk, stress*, druk, overspoel*, extra (werk|taken), bovenop, overwerkt, erbij
pt: sobrecarreg*, sobrecarga, assoberb*, carga de trabalho, stress*, pressao, esgotad*, saturad*, nao damos conta
STAFF
en: staff, employee*, civil servant*, officer*, officials, official, worker*, clerk*, colleague*, personnel, workforce, public servants, caseworker*, team member*, nurses, professionals
es: funcionari*, emplead*, personal, trabajador*, tecnic*, plantilla, compan*, administrativ*, profesionales
it: dipendent*, funzionar*, personale, impiegat*, operator*, collegh*, lavorator*, tecnic*
fr: agent, agents, fonctionnaire*, employe*, personnel, collegue*, salari*, equipe*
de: mitarbeit*, beamt*, sachbearbeit*, beschaftig*, personal, kolleg*, angestellt*, bedienstet*
nl: medewerk*, ambtena*, personeel, collega*, werknemer*, baliemedewerk*, professionals
pt: funcionari*, trabalhador*, pessoal, tecnic*, colega*, colaborador*, empregad*, servidores
MANAGER
en: manager*, management, leader*, boss*, mayor, councillor*, chief, director*, politician*, minister*, governor
es: jefe*, alcald*, concejal*, director*, directiv*, politic*, ministr*, mando*
it: dirigent*, capo, sindac*, assessor*, direttor*, politic*, ministr*
fr: chef*, maire*, elu, elus, directeur*, directrice*, hierarchie, politique*, ministre*, cadre*
de: chef*, leitung, burgermeister*, vorgesetzt*, politik*, minister*, stadtrat, gemeinderat, fuhrungskr*
nl: chef, leiding*, burgemeester, wethouder*, manager*, politic*, minister*, bestuur*, directeur
pt: chefe*, chefia*, presidente, vereador*, dirigente*, diretor*, politic*, ministr*
AUTHORITY
en: council*, city, county, government*, municipal*, administration*, town hall, local authority, authorities, public service*, public sector, state, federal, public body
es: ayuntamiento*, gobierno*, administraci*, municipio*, consistorio, estado, servicios publicos, junta, diputacion
it: comune, comuni, governo, amministrazion*, regione, stato, pubblica amministrazione, pa, municip*
fr: mairie*, gouvernement*, administration*, commune*, etat, collectivit*, service* public*, municipal*, region
de: stadt, gemeinde*, verwaltung*, rathaus, regierung*, staat*, kommune*, bund, lander, landkreis
nl: gemeente*, overheid*, regering*, bestuur, stadhuis, rijksoverheid, provincie, rijk
pt: camara*, governo*, administracao*, municipio*, estado, junta*, autarquia*, servicos publicos
CITIZENS
en: citizen*, resident*, constituent*, public, people, inhabitants, taxpayer*, users, user, patients, customers, community, communities
es: ciudadan*, vecin*, habitante*, usuari*, contribuyente*, gente, poblacion
it: cittadin*, residen*, abitant*, utent*, contribuent*, gente, persone
fr: citoyen*, habitant*, usager*, contribuable*, riverain*, administre*, gens, utilisateur*
de: burger*, einwohner*, anwohner*, nutzer*, steuerzahler*, menschen, leute
nl: burger*, inwoner*, bewoner*, gebruiker*, mensen, belastingbetaler*
pt: cidada*, morador*, habitante*, municipe*, utente*, contribuinte*, pessoas, utilizador*
TOGETHER
en: together, jointly, joint, collective*, with (us|residents|citizens|users|the community|the public|local people|staff|patients), side by side, hand in hand, shared, both sides, common
es: junto*, conjunt*, colectiv*, entre todos, con (los vecinos|las vecinas|los usuarios|la ciudadania|la gente|nosotros), mano a mano, comun
it: insieme, congiunt*, collettiv*, con (i cittadini|gli utenti|i residenti|le associazioni|noi), fianco a fianco
fr: ensemble, conjoint*, collectif*, collective*, avec (les habitants|les usagers|les citoyens|nous|les agents|les associations), main dans la main, en commun, commune a
de: gemeinsam*, zusammen, kollektiv*, mit (den burgern|burgern|uns|den nutzern|anwohnern), hand in hand
nl: samen, gezamenlijk*, met (bewoners|inwoners|ons|gebruikers|elkaar|burgers), gemeenschappelijk*, collectief
pt: junto*, conjunt*, coletiv*, em conjunto, com (os cidadaos|os moradores|os utentes|a populacao|as pessoas|nos), lado a lado, comum
COLLABORATE
en: collaborat*, co creat*, cocreat*, co design*, codesign*, co produc*, coproduc*, cooperat*, co operat*, partner*, work* with, working group*, alliance*, team* up, joint (project|effort|working|group), work closely, join forces, dialog*, crowdsourc*, communit* of practice, be part of the, side by side, sit (down )?together, steering group, pull request, merged (it|your|their), test this with, design (it|them|the service) (with|together), jointly, brought together, walk the route
es: colabor*, cocre*, codise*, coproduc*, cooper*, alianza*, convenio*, grupo* de trabajo, trabajar (con|juntos), mesa de trabajo, dialogo
it: collabor*, co crea*, cocrea*, coprogett*, co progett*, cooper*, partner*, partenariat*, gruppo di lavoro, gruppi di lavoro, lavorare (con|insieme), tavolo di lavoro, patto di, convenzion*, dialogo
fr: collabor*, co constru*, coconstru*, co cre*, coproduc*, cooper*, partenari*, groupe* de travail, travailler (avec|ensemble), concert*, co concep*, dialogue*, main forte
de: zusammenarbeit*, kooper*, partner*, arbeitsgruppe*, mitgestalt*, kollabor*, gemeinsam (mit|entwick*), runder tisch, austausch*, dialog*, koproduk*
nl: samenwerk*, cocreatie, co creatie, partner*, werkgroep*, samen met, coproduc*, gezamenlijk, meedenk*, overleg*, afstemm*, dialoog
pt: colabor*, cocri*, coprodu*, cooper*, parceri*, parceiro*, grupo* de trabalho, trabalhar (com|em conjunto), protocolo com, dialogo
VOLUNTEER
en: volunteer*, help out, lend a hand, in kind, citizen science, adopt a, unpaid, mentors, mentor, community group*, friends of, grassroots, neighbourhood watch, patrol*
es: voluntari*, altruist*, echar una mano, apadrin*, asociacion*
it: volontar*, dare una mano, adott*, associazion*
fr: benevol*, volontaire*, coup de main, donner un coup, parrain*, association*
de: freiwillig*, ehrenamt*, mithelf*, patenschaft*, verein, vereine, initiative*
nl: vrijwillig*, handje helpen, adopt*, vereniging*, buurtinitiatief, helpende hand, initiatief
pt: voluntari*, dar uma mao, apadrinh*, associac*, ajudar
INVOLVE
en: involv*, participat*, engag*, consult*, contribut*, input, take part, include (users|citizens|people|residents|patients), ask (users|citizens|people|residents|the users), co owner*, workshop*, focus group*, town hall meeting*, user (research|testing|group|needs), test with
es: particip*, involucr*, implic*, consult*, contar con, contribu*, aport*, taller*, escuchar a, asamblea*, foro*
it: partecip*, coinvol*, consult*, contribu*, apport*, laborator*, ascoltare, assemble*, focus group
fr: particip*, impliqu*, associer, associe*, consult*, contribu*, atelier*, ecouter, assemblee*, concertation*, regard de
de: beteilig*, teilnehm*, einbezieh*, einbezog*, einbind*, mitwirk*, konsult*, beitrag*, workshop*, mitmach*, fragt, burgerrat
nl: betrek*, betrokken*, particip*, meedoen, raadpleg*, bijdra*, workshop*, inspraak, meepraat*, vraag het, bewonersavond*, navragen
pt: particip*, envolv*, implic*, consult*, contribu*, aport*, oficina*, workshop*, ouvir, assembleia*, auscult*
ASSOCIATION
en: association*, charit*, non profit*, nonprofit*, ngo*, club*, society, universit*, startup*, start up*, business*, compan*, third sector, voluntary sector, voluntary organi*, library, libraries, school*, churches
es: asociacion*, ong, oeneg*, universidad*, empresa*, club*, entidades, cooperativa*, ampa, fundacion*, biblioteca*, colegio*, instituto*
it: associazion*, onlus, universit*, impres*, aziend*, cooperativ*, scuol*, fondazion*, terzo settore, bibliotec*, comitat*
fr: association*, ong, universit*, entreprise*, club*, cooperative*, ecole*, fondation*, bibliotheque*, collectif*
de: verein*, verband*, universitat*, hochschule*, unternehm*, firma, firmen, initiativ*, schule*, stiftung*, bibliothek*, genossenschaft*
nl: vereniging*, stichting*, universiteit*, bedrij*, school, scholen, bibliothe*, cooperatie*, buurthuis, welzijn*
pt: associac*, ong, universidade*, empresa*, clube*, cooperativa*, escola*, fundac*, biblioteca*, coletividade*
SHARE-KNOWLEDGE
en: share* (best|knowledge|experience*|learning|practice*|code|data), sharing (best|knowledge|experience*|learning|of), best practice*, lessons learn*, exchange of, peer support, knowledge transfer, resource* shar*
es: compart*, buenas practicas, intercambi*, poner en comun
it: condivi*, buone pratiche, scambi*
fr: partag*, bonnes pratiques, echang*, mutualis*
de: teilen, austausch*, bewahrte verfahren, erfahrungsaustausch
nl: delen, gedeeld*, uitwissel*, best practices, kennisdeling
pt: partilh*, boas praticas, intercamb*, troca de
INNOVATE
en: innovat*, invent*, hackathon*, prototype*, pilot, pilots, contest*, prize*, challenge prize, competition, ideas competition, new idea*, brainstorm*, like in, as in (other|some|the), as they do in, other (cities|countries|towns|councils|states) (have|do|use), inspired by, sandbox, lab, experiment*, creative
es: innov*, invent*, hackat*, prototip*, piloto, concurso*, premio*, nueva idea, como en, como hacen en, otras ciudades, otros paises, laborator*, experiment*
it: innov*, invent*, hackathon, prototip*, pilota, progetto pilota, concors*, premi*, nuova idea, come in, come fanno, altre citta, altri paesi, laborator*, sperimenta*
fr: innov*, invent*, hackathon*, prototype*, pilote, concours, prix, nouvelle idee, comme a, comme en, comme au*, d autres (villes|pays), laborato*, experiment*
de: innov*, erfind*, hackathon*, prototyp*, pilot*, wettbewerb*, preis*, neue idee, wie in, andere (stadte|lander), labor, experiment*, vorbild
nl: innov*, uitvind*, hackathon*, prototype*, pilot*, wedstrijd*, prijs*, nieuw idee, zoals in, net als in, andere (steden|landen|gemeenten), proef*, experiment*
pt: inov*, invent*, hackathon*, prototip*, piloto, concurso*, premio*, nova ideia, como em, outras cidades, outros paises, laborator*, experiment*, a semelhanca
PEERS
en: neighbours, neighbors, each other, one another, other (users|parents|residents|patients|carers|people like), facebook group*, whatsapp group*, forum, forums, online group*, online community, swap*, carpool*, car share*, ride share*, lend*, borrow*, mutual aid, connect (people|neighbours|residents|citizens), chat group, meet up*, meetup*, support group*
es: entre vecin*, vecinos, unos a otros, grupo de (whatsapp|facebook|telegram), foro*, trueque, intercambi*, compartir coche, ayuda mutua, comunidad online, banco de tiempo, prest*
it: tra vicin*, vicini di casa, gli uni, gruppo (whatsapp|facebook|telegram), forum, scambi*, baratto, mutuo aiuto, banca del tempo, tra cittadini, tra genitori, prest*
fr: entre voisins, voisin*, les uns, groupe (whatsapp|facebook), forum*, troc, entraide, covoitur*, echange de, entre habitants, entre parents, entre eux, pret de
de: nachbar*, untereinander, gegenseitig*, whatsapp gruppe, facebook gruppe, forum, tausch*, mitfahr*, fahrgemeinschaft*, nachbarschaftshilfe, vernetz*, leihen, verleih*
nl: buren, buurtgenoten, elkaar, onderling*, buurtapp, whatsapp groep, appgroep, facebookgroep, forum, ruil*, meerij*, lotgenoten, carpool*, burenhulp, uitleen*
pt: vizinh*, uns aos outros, entre (vizinhos|moradores|pais|nos), grupo (de whatsapp|do whatsapp|do facebook|de facebook), forum, troca*, boleia*, entreajuda, banco de tempo, emprest*
MISSION
en: needs of, priorit*, real (needs|problems)
es: necesidad*, priorid*
it: bisogni, esigenz*, priorit*
fr: besoin*, priorit*
de: bedurfn*, bedarf*, priorit*
nl: behoeft*, priorit*
pt: necessidad*, priorid*
`;
