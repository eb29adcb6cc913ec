/** Concepts of data and information systems. */
export const information = `
DATA
en: data, dataset*, data set*, information, figures, numbers, statistic*, database*, records, spreadsheet*, csv
es: datos, dato, informacion, cifras, estadistic*, base de datos, bases de datos, conjunto* de datos
it: dati, dato, informazion*, cifre, statistic*, banca dati, banche dati, base dati, dataset
fr: donnee*, information*, chiffres, statistique*, base de donnees, bases de donnees, jeu* de donnees
de: daten, *daten, information*, zahlen, statistik*, datensatz*, datenbank*, *daten*
nl: data, gegevens, *gegevens, informatie, cijfers, statistiek*, dataset*, databank*, database*
pt: dados, dado, informac*, numeros, estatistic*, base de dados, bases de dados, conjunto* de dados
RECORD
en: record, records, register, registers, registry, registries, file, files, history, profile, my details, entry, entries, archive*, patient record*, medical record*, health record*, census, cadastre, land registry, electoral roll, address*, map, maps
es: registro*, expediente*, historial*, ficha*, padron, censo, catastro, archivo*, mapa*, direccion, historia clinica
it: registro, registri, fascicol*, anagrafe, catasto, archivi*, scheda, schede, pratica, mappa, mappe, cartella clinica, indirizz*
fr: registre*, dossier*, fichier*, etat civil, cadastre, archive*, fiche*, carte, cartes, cartographie, dossier medical, adresse*
de: register, *register, akte*, *akte, melderegister, kataster, archiv*, karte, karten, stadtplan, patientenakte, adress*, eintrag*
nl: register*, dossier*, bestand*, brp, kadaster, archief*, kaart, kaarten, patientendossier, adres*, registratie*
pt: registo*, processo, ficheiro*, ficha*, cadastro*, arquivo*, mapa*, historico, morada*, recenseamento
WRONG
en: wrong, incorrect*, inaccurat*, mistake*, mistaken*, erroneous*, false, misspel*, inconsisten*, mismatch*, contradict*, not correct, discrepanc*, typo, invalid, corrupted, mix* up, mixed up
es: erron*, incorrect*, equivocad*, mal (escrito|puesto|registrad*), inexact*, inconsisten*, contradic*, no coincid*, fals*, discrepan*, imprecis*, esta mal, estan mal, nadie los corrige
it: sbagliat*, errat*, scorrett*, inesatt*, incongruen*, contraddit*, non (corrispond*|coincid*), fals*, discrepan*, imprecis*, error*
fr: faux, fausse*, errone*, incorrect*, inexact*, incoheren*, contradict*, ne correspond*, erreur*, imprecis*, divergen*
de: falsch*, fehlerhaft*, inkorrekt*, ungenau*, widerspruch*, stimmt nicht, stimmen nicht, verwechs*, unstimmig*, abweich*
nl: fout*, verkeerd*, onjuist*, incorrect*, onnauwkeurig*, tegenstrijdig*, klopt niet, kloppen niet, klopt, verwissel*, tegenspr*
pt: errad*, incorret*, inexat*, inconsisten*, contradi*, nao coincid*, nao bate*, fals*, discrepan*, enganad*, mal (registad*|escrit*)
STALE
en: out of date, outdated, stale, obsolete, not (updated|up to date|current), never updated, years old, old (data|information|address|records), last updated, no longer (valid|current|exists), hasnt been updated, not historical, last entry
es: desactualizad*, obsolet*, sin actualizar, no (actualiza*|esta actualizad*|estan actualizad*), antigu*, caducad*, anticuad*
it: non aggiorn*, obsolet*, vecchi*, superat*, mai aggiornat*, scadut*, datat*, ferm* al
fr: obsolete*, perime*, pas a jour, non mis a jour, plus a jour, jamais mis*, vieil*, vieux, depasse*, date de
de: veraltet*, nicht (aktuell|aktualisiert), uberholt*, alte (daten|adresse|angaben), nie aktualisiert, abgelaufen*, uralt*
nl: verouderd*, achterhaald*, niet (bijgewerkt|actueel|up to date|geactualiseerd), oude (gegevens|adres), al jaren niet, niet bij
pt: desatualiz*, obsolet*, nao (atualiz*|esta atualizad*|estao atualizad*), antig*, caducad*, ultrapassad*
MISSING
en: missing, lacks, lack of, absent, incomplete, not (included|listed|shown|recorded|there|present|available|historical), no record, no trace, gaps, does not (contain|include|show|appear), doesnt (contain|include|show|appear), cannot find my, nowhere, not entered, unavailable, empty
es: falta*, incomplet*, no (aparec*|figur*|consta*|existe|hay|sale|esta disponible), ausen*, desaparec*, carece*, vacio*
it: manca*, incomplet*, non (compa*|risult*|esist*|c e|ci sono|figura), assen*, spari*, privo, vuot*, carent*, lacun*
fr: manqu*, incomplet*, n apparai*, ne (figure*|contient|comporte), absen*, disparu*, vide*, lacun*, introuvable*, n existe
de: fehlt, fehlen*, fehlend*, unvollstandig*, nicht (vorhanden|enthalten|aufgefuhrt|eingetragen|hinterlegt|verfugbar), lucke*, verschwunden*, leer
nl: ontbre*, mist, missen, onvolledig*, niet (vermeld|opgenomen|aanwezig|beschikbaar|te zien|geregistreerd), verdwenen, staat er niet, leeg, staat niet in, staan niet in, ontbreekt
pt: falta*, incomplet*, nao (aparec*|consta*|existe|figur*|ha|esta disponivel), ausen*, desaparec*, vazi*, omiss*
LOST
en: lost, lose, losing, loss of, misplaced, gone missing, vanish*, deleted, wiped, disappeared
es: perdi*, extravi*, borr*, traspapel*
it: pers*, perdut*, perd*, smarrit*, cancellat*
fr: perdu*, perte, egare*, efface*, supprim*
de: verloren*, verlor*, verlust, geloscht*, abhanden
nl: verloren, kwijt*, zoekgeraakt, gewist, verdwenen
pt: perd*, extravi*, apagad*, apag*
PRIVACY
en: privacy, private, confidential*, personal (data|information|details|info), gdpr, data protection, consent*, anonym*, surveil*, tracking, spy*, spied, identifiable, sensitive, intrusi*, cookies, profiling, opt* out, biometric*, facial recognition, track (people|citizens|us|me|you), monitor* (people|citizens|us)
es: privacidad, intimidad, confidencial*, datos personales, rgpd, proteccion de datos, consentimiento*, anonim*, vigil*, rastre*, espi*, sensible*, biometric*, cookies
it: privacy, riservat*, dati personali, gdpr, protezione dei dati, consens*, anonim*, sorvegl*, tracci*, spi*, sensibil*, biometric*, schedat*
fr: vie privee, confidential*, donnees (personnelles|perso|sensibles|de sante), rgpd, protection des donnees, consentement*, anonym*, surveill*, trac*, espion*, fich*, biometri*, cnil, flicage, big brother
de: datenschutz*, privatsphare, vertraulich*, personliche daten, personenbezogen*, dsgvo, einwilligung*, anonym*, uberwach*, sensible*, ausspah*, biometri*, tracking, personlichkeitsrecht*, glasern*
nl: privacy*, vertrouwelijk*, persoonsgegevens, persoonlijke gegevens, avg, toestemming*, anoniem*, bewak*, gevoelige, biometri*, volgen, tracking, gluren, prive*
pt: privacidade, confidencial*, dados pessoais, rgpd, protecao de dados, consentimento*, anonim*, vigil*, rastre*, espi*, sensive*, biometric*, cookies
LEAK
en: leak*, breach*, hack*, stolen, sold to, sell (our|my|data|identifiable|personal|medical), selling, exposed, expose*, insecure, security, unsafe, phishing, identity theft, fraud*, third part*, falsif*, cyber*
es: filtra*, fuga, brecha, hacke*, robo*, robad*, vender, venden, venta de, expuest*, insegur*, seguridad, fraude*, (terceros|terceras), cibera*
it: violazion*, hacker*, rubat*, furt*, vend*, espost*, insicur*, sicurezza, frod*, terze parti, fuga di, cyber*
fr: fuite*, pirat*, hack*, vole*, vendre, vend, vendu*, expos*, failles, faille, securite, insecur*, fraud*, tiers, usurp*, cyber*, derive*
de: datenleck*, leck*, gehackt*, hack*, gestohlen*, verkauf*, unsicher*, sicherheit*, betrug*, dritte*, cyber*, missbrauch*
nl: lek*, datalek*, gehackt*, hack*, gestolen, verkoop*, verkocht, onveilig*, veiligheid, fraude*, derden, cyber*, misbruik*
pt: fuga, violac*, hack*, pirat*, roub*, vend*, expost*, insegur*, seguranca, fraude*, terceiros, cyber*, ciber*
LINK-SYSTEMS
en: interoperab*, interconnect*, connected, connect (the|as many|systems|with), linked, link up, linking, linkage, integrated, exchange (data|information), data sharing, share (data|information|records), sync*, talk to each other, joined up, compatible, incompatible, single sign on, cross border, hand over information, transfer (data|information|records|my), different (one|system|systems|format|formats)
es: interoper*, interconect*, conectad*, conectar, vincul*, enlaz*, integrad*, intercambi* ~ (datos|informacion), cruzar, cruzan, cruce, sincroniz*, compatib*, incompatib*, compart* ~ (datos|informacion)
it: interoper*, interconn*, colleg*, integrat*, scambi* ~ (dati|informazion*), incroci*, sincronizz*, compatib*, incompatib*, dialog*, si parlano, parlano, condivid* ~ dati
fr: interoper*, interconnec*, connectes, reli*, integr*, echange* ~ (donnees|informations), crois*, synchron*, compatib*, incompatib*, communiquent, se parlent, partage ~ donnees
de: interoper*, vernetz*, verknupf*, verbunden*, *austausch*, abgleich*, synchron*, kompatib*, inkompatib*, schnittstelle*, sprechen nicht miteinander, integriert*, reden nicht
nl: interoper*, koppel*, gekoppel*, verbonden*, uitwissel*, synchron*, compatib*, incompatib*, praten met elkaar, praten niet, geintegreerd*, aansluit*
pt: interoper*, interlig*, ligad*, interconex*, cruz*, sincroniz*, compat*, incompat*, comunicam, partilh* ~ (dados|informac*), integrad*, falam entre si
OPEN-DATA
en: open data, opendata, open government data, publicly available data, make ~ (data|dataset|datasets|figures|information) ~ (public|available|open|accessible), freely available, data portal*, data gov, foi, freedom of information, publish ~ (data|dataset|datasets|figures|numbers), release ~ (data|dataset|datasets), access to ~ data, historical data, raw data, public data
es: datos abiertos, open data, datos publicos, abrir ~ datos, liberar ~ datos, portal de (datos|transparencia), public* ~ datos, datos en bruto, acceso a ~ datos
it: open data, dati aperti, dati pubblici, aprire ~ dati, pubblic* ~ dati, dati grezzi, portale ~ dati, dataset
fr: open data, donnees (ouvertes|publiques|brutes), ouvrir ~ donnees, ouverture des donnees, liberer ~ donnees, publi* ~ donnees, cada, data gouv, acces ~ donnees
de: open data, offene* daten, offentliche* daten, daten ~ (offnen|veroffentlich*|bereitstell*|freigeb*), rohdaten, datenportal*, informationsfreiheit*, transparenzgesetz
nl: open data, openbare (data|gegevens|informatie), data ~ (openbaar|openstel*|beschikbaar), ruwe data, dataportaal, woo verzoek, vrijgeven, ontsluit*
pt: dados abertos, open data, dados publicos, abrir ~ dados, disponibiliz* ~ dados, public* ~ dados, dados em bruto, portal ~ dados, libert* ~ dados
API-FORMAT
en: api, apis, endpoint*, json, xml, csv, machine readable, open (format|formats|standard|standards), pdf, export, exports, download*, bulk, geojson, shapefile*, metadata, xls*, excel, schema, open source, scrape, feed, format, formats, spreadsheet, geopackage, wfs, standards
es: api, apis, json, csv, xml, legible* por maquina*, formato* (abierto*|reutilizable*), formato, formatos, pdf, export*, descarg*, metadatos, excel, estandar*
it: api, json, csv, xml, leggibil* ~ macchina, formato, formati, pdf, esport*, scaric*, metadati, excel, standard (aperti|aperto)
fr: api, json, csv, xml, lisible* par ~ machine*, format, formats, pdf, export*, telecharg*, metadonnees, excel, norme*, standard* ouvert*
de: api, json, csv, xml, maschinenlesbar*, format, formate*, pdf, export*, herunterlad*, download*, metadaten, excel, standard* (offen*)
nl: api, json, csv, xml, machineleesbaar*, formaat, formaten, pdf, export*, download*, metadata, excel, standaard*, geojson
pt: api, json, csv, xml, legive* por maquina*, formato, formatos, pdf, export*, descarreg*, metadados, excel, padroes abertos, download*
CORRECTED
en: corrected, fixed the (data|record|map|address), updated (the|our|now|daily|weekly|every), up to date, cleaned up, validated, accurate, more accurate, accuracy, reliable data, data quality, quality of (the )data, completeness, consistent, keep ~ up to date, real time, timely, verified, deduplicat*, reconcil*, evidence based, better decisions, data driven, informed decisions, quality assured
es: corregid*, actualizad*, al dia, depurad*, validad*, precis*, exact*, fiable*, calidad de ~ datos, tiempo real, rectificad*, subsan*, coheren*, mejores decisiones
it: corrett*, aggiornat*, aggiorn*, bonific*, validat*, precis*, esatt*, affidabil*, qualita dei dati, tempo reale, rettific*, complet*, decisioni migliori
fr: corrige*, mis* a jour, mise a jour, a jour, nettoye*, valid*, precis*, exact*, fiab*, qualite des donnees, temps reel, rectifi*, coheren*, meilleures decisions
de: korrigiert*, berichtigt*, aktualisiert*, auf dem neuesten stand, bereinigt*, validiert*, genau, genaue*, zuverlassig*, datenqualitat, echtzeit, richtiggestellt, vollstandig*, bessere entscheidungen, aktuell
nl: gecorrigeerd*, bijgewerkt*, actueel, up to date, opgeschoond*, gevalideerd*, nauwkeurig*, betrouwba*, datakwaliteit, kwaliteit van de (data|gegevens), real time, realtime, aangepast, gerectificeerd, volledig*, betere (beslissingen|besluiten)
pt: corrigid*, atualizad*, em dia, validad*, precis*, exat*, fiave*, qualidade dos dados, tempo real, retificad*, complet*, coeren*, melhores decisoes
SENSOR-COUNT
en: sensor*, counter*, counting, counts, measure*, measuring, measurement*, monitor*, camera*, meter*, track usage, usage (data|statistics|figures), analytics, dashboard*, web stats, traffic count*, air quality, gps, log data, satisfaction rate*, logs every, logs, recorded over, count the, log of, live figures, live picture, in real time, every fifteen minutes
es: sensor*, contador*, conteo*, medir, medicion*, mide*, camaras, dato* de uso, cuadro de mando, estadisticas de uso, analitic*, monitor*, aforo*
it: sensor*, contator*, conteggi*, misur*, monitora*, telecamer*, centralin*, dati di utilizzo, cruscott*, statistiche d uso, rilev*
fr: capteur*, compteur*, comptage*, mesur*, camera*, donnees d usage, tableau de bord, statistiques d usage, releve*, sonde*, observatoire*
de: sensor*, zahler, zahlung*, zahlstelle*, mess*, kamera*, nutzungsdaten, dashboard*, nutzungsstatistik*, erfass*, monitoring, luftqualitat, zahlen und, *zahlung*
nl: sensor*, teller*, telling*, meet*, meten, meting*, camera*, gebruiksdata, gebruikscijfers, dashboard*, monitor*, luchtkwaliteit
pt: sensor*, contador*, contag*, medi*, camara*, dados de uso, painel, estatisticas de utilizacao, monitor*, afluencia
SURVEY
en: survey*, questionnaire*, poll, polls, ask (people|residents|citizens|users|patients|everyone), collect (data|information|feedback|opinions|the|views), gather*, opinion*, views, feedback form, suggestion box*, interviews, rating*, review*, star rating*, responses, crowdsourc*, collect and, ask (the public|residents|people|citizens|patients|them) (what|how|for|every|before|each), rate the, ratings, polls, smiley*, filled in the, took part, comments than, start recording, begin to count, how many people
es: encuesta*, cuestionario*, sondeo*, recog* ~ (datos|opinion*|informacion), recopil*, opinion*, valoracion*, buzon, preguntar a, entrevista*
it: sondagg*, questionar*, raccogl* ~ (dati|opinion*|informazion*|segnalaz*), raccolta, opinion*, valutazion*, recension*, intervist*, chiedere ai, pareri
fr: enquete*, sondage*, questionnaire*, recueil*, collect*, avis, opinion*, interroger, donner ~ avis, s exprim*, entretien*
de: umfrage*, befrag*, fragebogen, erheb*, sammel*, meinung*, bewertung*, ruckmeldungen, interview*, stimmungsbild
nl: enquete*, vragenlijst*, peiling*, verzamel*, mening*, ophalen, bevrag*, beoordeling*, interview*, onderzoek*, reviews
pt: inquerito*, questionario*, sondagem, sondagens, recolh*, recolha, opini*, avaliac*, perguntar a, entrevist*
STATISTICS-MANY
en: thousands of, hundreds of, 0 (responses|reports|people|residents|users|requests|replies|messages|submissions|complaints|participants|comments|answers), 0 000, many reports, per cent, percent, %, volume, number of, large number
es: miles de, cientos de, 0 (respuestas|avisos|personas|vecinos|usuarios|solicitudes|participantes|propuestas|quejas), por ciento, %, numero de, gran cantidad
it: migliaia di, centinaia di, 0 (risposte|segnalazioni|persone|cittadini|utenti|richieste|partecipanti), per cento, %, numero di
fr: milliers, centaines, 0 (reponses|signalements|personnes|habitants|usagers|demandes|participants|contributions|avis), pour cent, %, nombre de
de: tausende*, hunderte*, 0 (antworten|meldungen|personen|burger|nutzer|anfragen|teilnehmer|ruckmeldungen|hinweise), prozent, %, anzahl
nl: duizenden, honderden, 0 (reacties|meldingen|mensen|inwoners|gebruikers|verzoeken|deelnemers|bewoners), procent, %, aantal
pt: milhares, centenas, 0 (respostas|pedidos|pessoas|moradores|utilizadores|participantes|reclamacoes), por cento, %, numero de
UNUSED
en: unused, not (used|using|being used|analysed|analyzed), nobody (uses|looks|reads|analyses|analyzes|does anything), gather* dust, sitting (in|on|there|unused), sits (in|on|unused), never (used|looked|analysed|analyzed|read|opened), wasted, untapped, in a drawer, in drawers, in a folder, on a shelf, goes nowhere, do nothing with, does nothing with, nothing (is|was) done with, left unread, piles up, pile up, make (better )?use of ~ (data|information|numbers|figures), leverag* ~ data, underus*, thrown away, never (analysed|analyzed|looked at|used|read), no one (looks|reads|uses|has ever used|compares), nobody (looks|reads|uses|compares|does anything), just use it, use it, use the evidence, goes in a (box|drawer|cupboard), gold mine, hardly used, hardly any, gut feeling, by hand and habit, do something with
es: sin (usar|utilizar|aprovechar|explotar|analizar), no se (usa*|utiliza*|aprovecha*|explota*|analiza*|mira*), nadie (los|las|lo|la)? (usa|mira|analiza|lee|utiliza|aprovecha), cogiendo polvo, en un cajon, desaprovech*, desperdici*, infrautiliz*, aprovech*, se acumulan, para nada
it: inutilizzat*, non (usat*|utilizzat*|sfruttat*|analizzat*), nessuno (li|le|lo|la)? (usa|guarda|legge|analizza|utilizza), prend* polvere, in un cassetto, nel cassetto, sprecat*, sfrutt*, inascolt*, si accumul*
fr: inutilis*, non (utilis*|exploit*), personne ne (les|s en|l)? (utilise|regarde|sert|lit|exploite|analyse), prend* la poussiere, dans un tiroir, dort, dorment, gach*, inexploit*, sous exploit*, exploit*, s entass*, s accumul*, n en fait rien, n en font rien, ne servent a rien, rien pour
de: ungenutzt*, nicht (genutzt|ausgewertet|verwendet|genutzte), niemand (nutzt|schaut|liest|wertet), verstaub*, in der schublade, liegen brach, brach, verschwend*, auswert*, auszuwerten, schubladen, nutzt sie (keiner|niemand)
nl: ongebruikt*, niet (gebruikt|geanalyseerd|benut), niemand (gebruikt|kijkt|leest|doet|analyseert), stof, in een la, op de plank, blijven liggen, onbenut*, benut*, verspild*, stapel* zich, niets mee gedaan, doet ~ niets mee
pt: nao (usad*|utilizad*|aproveitad*|sao usados|se usam|analisad*), ninguem (os|as|o|a)? (usa|olha|le|analisa|utiliza|aproveita), a ganhar po, ganhar po, na gaveta, numa gaveta, desperdic*, aproveit*, acumulam se, inutilizad*
ALREADY-HAVE
en: already (have|hold|holds|has|know|knows|collect|collects|see|own|on file|in your|in the system|been collected|gave|given|provided|sent|submitted), you have (these|this|all|the) (numbers|data|information|figures), why ask, (you|they) (already|have) ~ my (address|details|data|records|date), on file, same (council|office|department|body|administration|agency), as already, exists already, have access to, know who i am, knows who i am, know (this|that|it|already)
es: ya (tienen|tiene|teneis|tienes|saben|sabe|disponen|dispone|consta*|obra|los tienen|lo saben|la tienen|he entregado|entregue|presente|estan), obra en poder, tienen ~ (datos|cifras) ~ ya, disponen de, ya tienen, para que ~ piden
it: gia (avete|hanno|ha|in possesso|noti|nota|conosc*|sapete|sanno|consegnat*|inviat*|forniti|dispon*|identificat*), in possesso, avete gia, hanno gia, conosce gia, ne sono in, ha gia, avete tutti i, perche chieder*
fr: deja (avez|en votre possession|connu*|fourni*|transmis*|donne*|envoye*), avez deja, ont deja, a deja, dispose* deja, connait deja, en possession, disposez de, savent deja, possede*, est deja chez, chez vous, pourquoi ~ demander
de: bereits (haben|hat|vor|vorliegen*|bekannt|vorhanden*|hinterlegt|angegeben|eingereicht), schon (haben|hat|vor|vorliegen|bekannt|vorhanden|langst), haben ~ schon, liegen ~ vor, hat doch, vorliegende*, langst, kennt ~ schon, kennt ~ bereits, weiss ~ schon
nl: al (hebben|heeft|bekend|weten|weet|beschikbaar|hebt|in het bezit|doorgegeven|aangeleverd), hebben ~ al, heeft ~ al, beschikken over, weten ~ al, weet ~ al, bekend is
pt: ja (tem|teem|sabem|sabe|dispoe*|possu*|consta*|entreguei|enviei|os tem|a tem|estao|existe*), em posse, tem ~ ja, dispoem de
USE-DATA
en: use (the|this|these|that|those|your|our) (data|information|numbers|figures|statistics|logs|reports), analys*, analyz*, identify (patterns|trends|where), predict*, insight*, plan with, evaluat*, patterns, decision making, based on (data|the data|these|figures), cross referenc*, heat map*
es: usar (los|estos|esos) datos, analiz*, analis*, patron*, predec*, planific*, evalua*, cruz* ~ datos, en base a
it: usare (i|questi) dati, analizz*, analisi, schemi, preved*, pianific*, valut*, incroci* ~ dati, in base a
fr: utiliser (les|ces|vos) (donnees|chiffres|informations), analys*, prevoir, planifi*, evalu*, predi*, recoup*, en fonction de
de: daten (nutzen|verwenden|auswerten), auswert*, analys*, muster, vorhersag*, planen, planung*, prognos*, ableiten
nl: (gegevens|data|cijfers) ~ gebruiken, analys*, patronen, voorspel*, plannen, evalue*, op basis van
pt: usar (os|estes|esses) dados, analis*, padroes, prever, planear, avali*, cruzar, com base em
DUPLICATE-SYSTEM
en: two (systems|portals|accounts|logins|apps|websites|platforms|databases), several (systems|portals|apps|websites), different (systems|portals|apps|websites|screens|platforms|websites), separate (systems|portals|logins|accounts|databases), duplicate*, double entry, parallel, both (systems|on paper|online and), three systems, legacy system*, spreadsheets, by hand, manually, re type*, retype*, rekey*, re key*, type ~ again, copy (and )?paste, copying, print* ~ (scan|type|enter), enter ~ (twice|again|manually|by hand), type (it|them|this|everything|up)( all)? again, types into, typed into, types it, then type, prints, gets printed, print it, printed, own spreadsheet*, own list*, own lists, chart everything twice, record attendance, three apps, four programs, each with its own
es: dos (sistemas|portales|aplicaciones|plataformas|programas|webs), varios (sistemas|portales), distintas (aplicaciones|plataformas|webs), duplic*, doble, en paralelo, a mano, manualmente, teclear, copiar y pegar, copiando, transcrib*, pasar* a mano, hoja de calculo, volver a (teclear|introducir|meter|grabar|escribir)
it: due (sistemi|portali|applicativi|piattaforme|programmi|software), diversi (sistemi|portali), doppi*, duplic*, parallel*, a mano, manualmente, ribatt*, copia e incolla, copi* e incoll*, trascriv*, ridigit*, reinser*, foglio excel, gestional*
fr: deux (systemes|logiciels|portails|applications|outils|plateformes), plusieurs (logiciels|systemes|portails|outils), doublon*, double saisie, double*, parallele*, a la main, manuellement, ressais*, copier coller, recopi*, retap*, logiciel metier, tableur*
de: zwei (systeme|portale|programme|plattformen|fachverfahren), mehrere (systeme|portale|programme), verschiedene (systeme|portale|programme), doppel*, parallel*, per hand, handisch, manuell*, abtipp*, eintipp*, copy paste, ubertrag*, nochmal eingeben, erneut eingeben, fachverfahren, excel liste*, medienbruch*
nl: twee (systemen|portalen|programma*|applicaties|schermen), meerdere (systemen|portalen), verschillende (systemen|portalen|apps|websites), dubbel*, parallel*, met de hand, handmatig*, overtyp*, overtikk*, knippen en plakken, opnieuw invoer*, excel*, overnemen
pt: dois (sistemas|portais|programas|softwares), duas (plataformas|aplicacoes), varios (sistemas|portais|programas), duplic*, paralel*, a mao, manualmente, reescrev*, copiar e colar, transcrev*, digitar, voltar a (introduzir|inserir|escrever|digitar), folha de calculo
SYSTEM-TOOL
en: system, systems, software, platform, tool, tools, portal, website, site, web site, app, application, apps, online, digital, it system, computer system, screen, module
es: sistema*, programa*, plataforma*, herramienta*, portal*, web, pagina web, aplicaci*, app, apps, digital*, sede electronica, pantalla*, telematic*, electronic*
it: sistem*, programm*, piattaform*, strument*, portal*, sito, web, applic*, app, digital*, software, schermat*, telematic*, onlin*
fr: systeme*, logiciel*, plateforme*, outil*, portail*, site, web, appli*, app, numeriq*, en ligne, ecran*, teleservice*, dematerial*
de: system*, software, programm*, plattform*, werkzeug*, portal*, website, webseite*, internetseite*, app, apps, digital*, online*, bildschirm*, anwendung*
nl: systeem, systemen, software, programma*, platform*, tool*, portaal, portal*, website*, site, app, apps, digita*, online, scherm*, applicatie*
pt: sistema*, programa*, plataforma*, ferramenta*, portal, portais, site, web, aplicac*, app, digital*, ecra*, online, software
MISFIT
en: does not (fit|match|reflect|correspond|match how), doesnt (fit|match|reflect|correspond|match), not (fit|designed|built|suited|adapted|thought) (for|to), requirements, specification*, designed by (people|someone), who (designed|thought|built), never (asked|consulted|used), real (life|world|work), in practice, in reality, workflow*, process, processes, policy, guidance says, rules say, says one thing, contradict*, on paper, the law says, does not exist, doesnt exist, mandatory field, required field, how we (actually )?work, how the work, workaround*, work around, no place for, has no place, never done the job, made for (courts|invoices|city|companies), the form is for, form has, expects one, invent a*, we have to invent, legally obliged, the software follows, org chart, was asked, asked by neither, no one who works, nobody who works
es: no (encaja*|se ajusta*|se corresponde*|refleja*|esta pensad*|se adapta*|coincide*), pensado por, disenado por, en la (practica|vida real|realidad), flujo*, proceso, procesos, normativa dice, la ley dice, campo obligatorio, campos obligatorios, no existe, requisit*, contradic*, incoheren*
it: non (corrispond*|riflett*|si adatta*|e pensat*|tiene conto|rispecchia|prevede), pensato da, progettato da, nella (pratica|realta|vita), flusso, flussi, processo, processi, normativa dice, la legge dice, campo obbligatorio, campi obbligatori, non esist*, requisit*, contraddi*, incoeren*
fr: ne (correspond*|reflete*|tient pas|prevoit|colle*|s adapte*) pas, pas (adapte|prevu|concu|pense), concu par, pense par, dans la (vraie vie|pratique|realite), sur le terrain, processus, la loi dit, le reglement dit, champ obligatoire, champs obligatoires, n existe* pas, exigence*, cahier des charges, contredi*, incoheren*, metier
de: passt nicht, passen nicht, entspricht nicht, nicht (vorgesehen|abgebildet|gedacht|geeignet|ausgelegt), in der (praxis|realitat|wirklichkeit), arbeitsablauf*, prozess*, ablauf*, vorschrift sagt, gesetz sagt, pflichtfeld*, gibt es nicht, anforderung*, am alltag vorbei, praxisfern*, widersprech*, lebensfremd, alltag
nl: past niet, passen niet, sluit niet aan, sluiten niet aan, niet (bedoeld|ingericht|gebouwd|afgestemd), in de praktijk, in werkelijkheid, werkproces*, proces, processen, regels zeggen, volgens de (regels|wet|website), verplicht veld, verplichte velden, bestaat niet, eisen, tegenspr*, strookt niet, werkwijze, buikgevoel
pt: nao (corresponde*|encaixa*|reflete*|se adequa*|esta preparad*|se ajusta*|preve|bate*), pensado por, desenhado por, na (pratica|realidade|vida real), fluxo*, processo, processos, a lei diz, o regulamento diz, campo obrigatorio, campos obrigatorios, nao existe*, requisito*, contradi*, incoeren*
TELLS-DIFFERENT
en: website says, online says, says (one|something|that) ~ but, told (me|us) ~ different, different (answer|information|things|advice|story), conflicting, staff see, counter says, but the (office|counter|system|website|letter|clerk|form|app|portal), clerk said, yet the (office|counter|system|form|letter|consultant), does not see, cant see what
es: la web dice, en la web pone, dice una cosa, me dicen otra, (distinta|diferente) (informacion|respuesta), pero en (la oficina|ventanilla|el sistema|la web), segun quien, contradictori*, dicen una cosa
it: il sito dice, sul sito, dice una cosa, informazioni (diverse|discordanti|contrastanti), ma (allo sportello|l ufficio|il sistema|il sito), a seconda di chi, discordant*, contrastant*
fr: le site dit, sur le site, dit une chose, informations (differentes|contradictoires), mais (au guichet|le site|le logiciel|le systeme|l agent), selon l agent, contradictoire*, ne voi* pas la meme, autre chose
de: auf der (webseite|website|homepage|internetseite) steht, online steht, sagt (etwas anderes|das eine), unterschiedliche (auskunfte|angaben|informationen), aber (am schalter|das amt|das system), widerspruchlich*, sehen (etwas anderes|nicht)
nl: op de (website|site) staat, website zegt, zegt iets anders, verschillende (antwoorden|informatie), maar (aan de balie|het systeem|de gemeente|de website), tegenstrijdig*, ziet iets anders, zien niet wat
pt: o site diz, no site, diz uma coisa, informac* (diferentes|contraditoria*), mas (no balcao|o sistema|o site|o servico), dizem outra, contraditori*, consoante quem
`;
