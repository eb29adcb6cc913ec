/** Concepts of fit, uniformity, answering for what was done, rules and money. */
export const fitting = `
CHOICE
en: choose, choice, choices, option, options, optional, prefer*, pick (a|the|my|our|your|between|which), decide (when|how|which), alternative*, flexib*, either, let (us|me|people|residents|users) (choose|pick|decide|select|set), or by (phone|post|letter|mail|email), opt for, select, several (ways|channels), other (ways|methods|means) (of|to), as well as (online|phone|paper), also (by|on|in|offline), available (for|on|in), option to, option for, a version (for|in), version for, on behalf of, at the time you, when it suits, opt out, choose which, set your own, change my
es: elegir, eleccion, opcion*, optar, prefer*, alternativ*, flexib*, escoger, a elegir, tambien por (telefono|correo|papel), varias (vias|formas|maneras), otras (vias|formas|maneras), convivi*, compatibiliz*, poder (elegir|escoger|seleccionar)
it: scegl*, scelt*, opzion*, prefer*, alternativ*, flessib*, in alternativa, anche (per|via|tramite) (telefono|posta|mail|email), altri (metodi|modi|canali), altre modalita, poter (scegliere|decidere)
fr: choisi*, choix, option*, prefer*, alternativ*, soupl*, flexib*, au choix, soit par, aussi par (telephone|courrier), autre* (moyen|mode|facon|voie|possibilite)*, plusieurs (moyens|facons|canaux)
de: wahl*, auswahl*, auswahlen, option*, bevorzug*, alternativ*, flexib*, aussuchen, entweder, auch (telefonisch|per post|schriftlich|analog|offline), wahlweise, andere (wege|moglichkeiten|kanale), auch moglich, auf papier oder, oder telefonisch
nl: kiezen, keuze*, kies, optie*, voorkeur*, alternatie*, flexib*, uitkiezen, ook (telefonisch|per post|op papier|per brief), andere (manieren|wegen|mogelijkheden), naar keuze, zelf (kiezen|bepalen|kan kiezen), beschikbaar (voor|maken), geschikt voor, zelf willen
pt: escolh*, opc*, opt*, prefer*, alternativ*, flexib*, tambem por (telefone|correio|carta), outras (formas|vias|maneiras), varios (meios|canais), poder (escolher|optar|decidir)
ADAPT
en: adapt*, tailor*, customi*, personali*, individuali*, suited to, suit (my|our|their|your|different|the needs), fits (my|our|the person|around), specific needs, individual needs, special needs, personal (circumstances|situation|advice|needs), according to (need|the needs|age|their|my), case by case, bespoke, to my (situation|needs|schedule), different needs, person centred, listened to (my|me), my circumstances, take ~ into account, for (deaf|blind|disabled|autistic|older|new|young|working|single) (people|parents|residents|users|citizens|families), fitted to, suitable for, suits (me|us|people|her|him), written (specially|for), designed for, made for (people|young|older), took time to, noticed that i, to what (i|she|he) (was|needed), around (my|our|her|his|people)
es: adapt*, a medida, personaliz*, individualiz*, segun (las necesidades|el barrio|la edad|cada), necesidades (especiales|especificas|de cada), caso por caso, a mi (situacion|horario|caso), circunstancias, cada (persona|barrio|caso|familia), tener en cuenta, tengan en cuenta
it: adatt*, su misura, personalizz*, individualizz*, secondo (le esigenze|i bisogni|il quartiere|l eta), esigenze (specifiche|particolari|di ciascuno|personali), caso per caso, alla mia situazione, ogni (persona|quartiere|caso|famiglia), tener conto, ad hoc
fr: adapt*, sur mesure, personnalis*, individualis*, selon (les besoins|le quartier|l age|chaque), besoins (particuliers|specifiques|de chacun), au cas par cas, a ma situation, chaque (personne|quartier|cas|famille), tenir compte, tienne compte, en compte ma, pris* en compte, version (pour|accessible)
de: anpass*, angepasst*, massgeschneidert*, personlich* (zugeschnitten|beratung|betreuung), individuell*, je nach, besondere bedurfnisse, bedurfnisse, einzelfall*, auf meine situation, jede* (person|stadtteil|fall|familie), rucksicht*, berucksichtig*, zugeschnitten*, barrierefrei*
nl: aanpas*, aangepast*, op maat, maatwerk, gepersonaliseerd*, persoonlijk*, individue*, afhankelijk van, bijzondere behoeften, per (wijk|geval|persoon|gezin), op mijn situatie, rekening (houden|gehouden), toegesneden, toegespitst
pt: adapt*, a medida, por medida, personaliz*, individualiz*, segundo (as necessidades|o bairro|a idade|cada), necessidades (especiais|especificas|de cada), caso a caso, a minha situacao, cada (pessoa|bairro|caso|familia), ter em conta, tenham em conta
LANGUAGE
en: language*, translat*, in (english|spanish|french|german|arabic|urdu|polish|welsh|turkish|ukrainian|somali|chinese|russian|portuguese|romanian|dutch|italian|my own language|plain english|plain language), multilingual, bilingual, interpret*, native speaker*, sign language, plain language, easy read, dont speak, doesnt speak
es: idioma*, lengua*, traduc*, en (ingles|castellano|catalan|arabe|rumano|euskera|gallego|chino|frances|ucraniano|lectura facil|valenciano), multilingue*, bilingue*, interprete*, lengua de signos, lectura facil, no hablan, no habla
it: lingua, lingue, tradu*, in (inglese|arabo|rumeno|cinese|tedesco|ucraino|spagnolo|albanese|francese|urdu), multilingu*, bilingu*, interpret*, lingua dei segni, mediator* cultural*, non parla*
fr: langue*, tradu*, en (anglais|arabe|turc|portugais|breton|ukrainien|chinois|allemand|polonais|falc|roumain|espagnol), multilingue*, bilingue*, interprete*, langue des signes, facile a lire, ne parle*
de: sprache*, ubersetz*, auf (englisch|turkisch|arabisch|ukrainisch|russisch|polnisch|deutsch|farsi|franzosisch), mehrsprachig*, zweisprachig*, dolmetsch*, gebardensprache, leichte* sprache, sprechen kein, spricht kein*
nl: taal, talen, vertal*, vertaa*, in het (engels|turks|arabisch|pools|oekraiens|nederlands|duits|spaans|frans), meertalig*, tweetalig*, tolk*, gebarentaal, eenvoudige taal, begrijpelijke taal, spreekt geen, spreken geen
pt: lingua*, idioma*, tradu*, em (ingles|arabe|ucraniano|frances|mandarim|crioulo|nepali|romeno|espanhol|hindi|bengali), multilingu*, bilingu*, interprete*, lingua gestual, linguagem (clara|simples), nao falam, nao fala
DISABILITY
en: disab*, blind, deaf, wheelchair*, visually impaired, hearing impaired, sighted, screen reader*, accessib*, dyslex*, autis*, impairment*, mobility, adhd, special needs, hard of hearing, large print, braille, wcag, carer*, mental health, learning difficult*
es: discapac*, ciego*, ciega*, sord*, silla de ruedas, accesib*, lector de pantalla, dislex*, autis*, invident*, movilidad reducida, baja vision, braille, cuidador*
it: disab*, cieco, ciechi, non vedent*, sord*, carrozzina, sedia a rotelle, accessib*, screen reader, lettor* di schermo, disless*, autis*, ipoveden*, mobilita ridotta, caregiver
fr: handicap*, aveugle*, sourd*, malentendant*, malvoyant*, fauteuil roulant, accessib*, lecteur* d ecran, dyslex*, autis*, mobilite reduite, aidant*, rgaa, pmr
de: behinder*, blind*, gehorlos*, taub, rollstuhl*, sehbehind*, barrierefrei*, screenreader, legasthen*, autis*, mobilitat*, schwerhorig*, sehbeeintrach*, pflegend*, braille
nl: beperking*, handicap*, gehandicapt*, blind*, doof, dove, slechtziend*, slechthorend*, rolstoel*, toegankelijk*, schermlezer*, voorleessoftware, dyslex*, autis*, mantelzorg*, invalide*
pt: deficien*, cego*, cega*, surd*, cadeira de rodas, acessib*, leitor* de ecra, dislex*, autis*, invisua*, mobilidade reduzida, cuidador*, braille
REMIND-NOTIFY
en: remind*, notif*, alert*, text message*, sms, keep me informed, push message*, by text, send (me|us) (a|an) (text|email|message|sms), subscribe, newsletter*
es: recordat*, notific*, avis*, alerta*, sms, mensaje al movil, suscri*
it: promemoria, notific*, avvis*, alert, sms, ricordar*, iscriversi
fr: rappel*, notifi*, alert*, sms, texto, previen*, preven*, averti*, abonn*
de: erinner*, benachrichtig*, *hinweis, sms, push, melden, abonnier*, warn*
nl: herinner*, melding*, notific*, sms, bericht, waarschuw*, attender*, abonner*
pt: lembre*, notific*, avis*, alerta*, sms, mensagem, subscr*
HOURS
en: opening hours, evening*, weekend*, after work, saturday*, working hours, shift, time slot*, outside office hours, at night, lunchtime, flexible hours
es: horario*, por la tarde, fin de semana, fines de semana, sabado*, despues del trabajo, franja*, turno*
it: orari*, la sera, serale, fine settimana, weekend, sabato, dopo il lavoro, fascia oraria, fasce
fr: horaire*, le soir, week end, samedi*, apres le travail, creneau*, en soiree
de: offnungszeit*, abends, abend, wochenende*, samstag*, nach der arbeit, zeitfenster, uhrzeit*, sprechzeit*
nl: openingstijd*, avond*, weekend*, zaterdag*, na werk*, tijdvak*, buiten kantooruren
pt: horario*, a noite, ao fim do dia, fim de semana, fins de semana, sabado*, pos laboral, apos o trabalho
LOCAL-GROUP
en: neighbourhood*, neighborhood*, district*, village*, per (area|ward|district), local (needs|conditions|area), life event*, newborn, birth, bereave*, students, parents, families, tenants, women, men, carers, farmers, young people, teenagers, kids, children, youth
es: barrio*, pueblo*, distrito*, estudiante*, padres, madres, familias, jovenes, ninos, infancia, nacimiento, adolescentes
it: quartier*, paes*, frazion*, student*, genitor*, famigli*, giovan*, bambin*, nascita, ragazz*
fr: quartier*, village*, etudiant*, parent*, famille*, jeune*, enfant*, naissance, adolescent*
de: stadtteil*, quartier*, viertel, dorf*, studier*, eltern, familie*, jugend*, kinder*, geburt
nl: wijk*, buurt*, dorp*, student*, ouder, ouders, gezin*, jonger*, jeugd, kinderen, geboorte
pt: bairro*, aldeia*, freguesia*, estudante*, pais, familias, jovens, criancas, nascimento
DEVICE-SUPPORT
en: android, iphone, ios, windows, linux, mac, browser*, firefox, chrome, safari, tablet, desktop, mobile version, dark mode, font size, huawei, older phone*, phone model
es: android, iphone, ios, windows, linux, mac, navegador*, firefox, chrome, tablet, version movil, modo oscuro
it: android, iphone, ios, windows, linux, mac, browser, firefox, chrome, tablet, huawei
fr: android, iphone, ios, windows, linux, mac, navigateur*, firefox, chrome, tablette*
de: android, iphone, ios, windows, linux, mac, browser*, firefox, chrome, tablet*
nl: android, iphone, ios, windows, linux, mac, browser*, firefox, chrome, tablet*
pt: android, iphone, ios, windows, linux, mac, navegador*, browser*, firefox, chrome, tablet*
TEMPLATE
en: template*, canned, copy paste*, copy and paste, boilerplate, standard (reply|response|answer|letter|text|email|form|wording), automated (reply|response|message|answer|email), automatic (reply|response), generic, script, scripted, scripts, stock (reply|answer|response|phrases), form letter*, robot*, chatbot*, same (reply|answer|response|text|letter|email|paragraph), pre written, cut and paste, impersonal, chat bot, standard phrases
es: plantilla*, respuesta (tipo|estandar|automatica|generica|enlatada|prefabricada), copia y pega, copiar y pegar, corta y pega, carta tipo, generic*, guion, robot*, chatbot*, misma (respuesta|carta), mensaje automatico, impersonal, enlatad*, automatic*, frases hechas
it: risposta (standard|automatica|generica|preconfezionata|prestampata|fotocopia), copia e incolla, modello, preconfezionat*, prestampat*, generic*, copione, robot*, chatbot*, stessa (risposta|lettera|mail), messaggio automatico, impersonal*, automatic*, frasi fatte
fr: reponse* (type|types|standard|automatique|generique|toute faite|toutes faites|robot|preremplie|copiee|impersonnelle), copier coller, copie colle, lettre type, modele type, modele, generique*, script*, robot*, chatbot*, meme (reponse|lettre|message|texte), message* automatique*, impersonnel*, automati*, formule*
de: textbaustein*, vorlage*, standardantwort*, standardbrief*, standardtext*, standardschreiben, automatische antwort, kopiert*, copy paste, floskel*, skript, leitfaden, roboter*, chatbot*, dieselbe antwort, gleiche (antwort|schreiben|text), unpersonlich*, vorgefertigt*, allgemein*, serienbrief, automatisch*
nl: standaardantwoord*, standaard (antwoord|brief|mail|tekst|reactie|zin|zinnen), standaardbrief*, standaardmail, standaardreactie, sjabloon*, knip en plak*, kopieer, script, robot*, chatbot*, hetzelfde (antwoord|bericht|verhaal), zelfde antwoord, onpersoonlijk*, automatisch* (antwoord|bericht|mail), automatisch*, algemeen, algemene, riedeltje
pt: resposta* (tipo|padrao|automatica|generica|pronta|chapa)*, minuta, copy paste, copia e cola, copiar e colar, carta tipo, generic*, guiao, robo, robot*, chatbot*, mesma (resposta|carta|mensagem), mensagem automatica, impessoal, automatic*, chapa 0, frases feitas
DROPDOWN
en: drop down*, dropdown*, pull down, menu, menus, categor*, tick box*, checkbox*, list of (options|reasons|categories), predefined, fixed (list|options|categories), only (options|option|choices|choice), none of the (options|categories|boxes|above|reasons), no (option|category|box|field|choice) for, doesnt fit (any|the|in), does not fit (any|the|in), press 0, press one, pigeonhole*, other category, character limit, max characters
es: desplegable*, menu*, categoria*, casilla*, lista cerrada, lista de (opciones|motivos), predefinid*, ninguna (opcion|categoria|casilla), no (hay|existe) (opcion|casilla|categoria|apartado), no encaja*, encasill*, pulse 0, otros
it: menu a tendina, tendina, menu, categori*, casell*, elenco (chiuso|predefinito), predefinit*, nessuna (opzione|categoria|casella|voce), non (c e|esiste) (la|una|l)? (voce|opzione|categoria|casella), non rientr*, incasell*, prema, premere, altro
fr: menu deroulant, liste deroulante, deroulant*, menu*, categorie*, case a cocher, liste fermee, predefini*, aucune (option|categorie|case|rubrique), pas de (case|categorie|rubrique|option), n entre* ~ (case|cases|categorie), cases, tapez 0, autre, rubrique*
de: dropdown*, drop down*, auswahlliste*, auswahlmenu*, menu, kategorie*, ankreuz*, kastchen, vorgegeben*, keine (option|kategorie|auswahl), passt in kein*, passt nicht in, schublade*, drucken sie, sonstiges, auswahlfeld*, auswahl, schema f
nl: keuzemenu*, uitklap*, dropdown*, menu, categorie*, vinkje, aanvink*, hokje*, vaste (lijst|keuzes|opties), geen (optie|categorie|hokje|vakje), past niet in, past in geen, voorgeprogrammeerd*, toets 0, overige, anders
pt: menu*, lista pendente, caixa de selecao, categori*, lista fechada, predefinid*, nenhuma (opcao|categoria), nao (ha|existe) (opcao|categoria|campo), nao encaix*, nao (cabe|se enquadra|cabem), prima 0, carregue 0, outros, encaix*
UNIFORM
en: one size fits all, one size, uniform*, standardi*, identical, same (for|rules|treatment|service|form|procedure) (for )?(everyone|all|everybody), treat* (everyone|us all|us|all|everybody) (the same|alike), centrali*, call cent*, national (number|line|call), rigid*, inflexib*, off the shelf, cookie cutter, regardless of, no exceptions, a number, just a number, everyone the same, homogen*, only by (app|phone|email|internet|smartphone), only (available )?online, online only, digital only, only way, single channel, forced (to use|online|into), mandatory app
es: talla unica, cafe para todos, uniforme*, uniformiz*, estandariz*, identic*, igual para tod*, mismo (formulario|procedimiento|trato|rasero) para, mismo rasero, trata* ~ (por igual|igual), centraliz*, centralita, call center, rigid*, inflexib*, sin excepciones, un numero, solo por (internet|app|telefono|via), solo (online|telematic*|electronic*), unica (via|forma|manera), obligan a, lo mismo en tod*, sin mirar
it: taglia unica, uguale per tutti, uniform*, standardizz*, identic*, tratta* ~ (allo stesso modo|uguale|uguali), stesso (modulo|trattamento|iter) per, centralizz*, centralin*, call center, rigid*, inflessib*, senza eccezioni, un numero, solo (online|tramite|via|con|per via), esclusivamente, unica (via|modalita|strada), obblig*, numero verde
fr: taille unique, meme chose pour tous, uniform*, standardis*, identique*, meme (formulaire|procedure|traitement|moule|regle) pour (tous|tout), trait* ~ (pareil|de la meme), centralis*, centre d appel*, plateforme telephonique, rigid*, sans exception, un numero, uniquement (en ligne|par|via), seulement en ligne, que (par internet|en ligne), tout numerique, unique (canal|voie|moyen), oblig*, meme regle, imposer la meme
de: einheits*, einheitlich*, standardisier*, identisch*, gleich fur alle, fur alle gleich, uber einen kamm, alle* (gleich|uber)*, zentralisier*, zentral*, callcenter, call center, starr*, unflexib*, ohne ausnahme*, eine nummer, nur (online|per|uber|noch online|digital|mit), ausschliesslich*, gezwungen, schema, vereinheitlich*
nl: eenheidsworst, uniform*, gestandaardis*, standaardis*, identiek*, zelfde voor iedereen, iedereen (hetzelfde|gelijk), over een kam, gecentralis*, centralis*, callcenter*, call center, star, starre, geen uitzonder*, een nummer, alleen (online|via|met|digitaal|nog), uitsluitend*, enige manier, verplicht*, gedwongen
pt: tamanho unico, igual para todos, uniform*, padroniz*, estandardiz*, identic*, tratam ~ (igual|por igual|da mesma), mesmo (formulario|tratamento|procedimento) para, centraliz*, central de atendimento, call center, rigid*, inflexi*, sem excec*, um numero, so (online|por|pela|atraves|via), apenas (online|por|pela), exclusivamente, unica (via|forma), obrig*
MY-CASE
en: my (case|situation|circumstances|condition|family|child|address|name|marriage), our (case|situation), special case, unusual, not typical, self employed, two surnames, foreign, double nationality, stepchild*, adopted, co parent*, divorced, shared custody, no fixed, houseboat
es: mi (caso|situacion|familia|hijo|hija), nuestro caso, caso particular, autonom*, dos apellidos, extranjer*, doble nacionalidad, custodia compartida, separad*
it: (mio|mia) (caso|situazione|famiglia|figlio|figlia), nostro caso, caso particolare, caso specifico, partita iva, stranier*, doppia cittadinanza, separat*, affido
fr: (mon|ma) (cas|situation|famille|enfant|fils|fille), notre (cas|situation), cas particulier, independant*, etrang*, double nationalite, garde alternee, divorce*, famille recomposee, autoentrepreneur
de: (mein|meine|meinem|meiner|meinen) (fall|situation|familie|kind|sohn|tochter), unser fall, sonderfall, selbststandig*, auslandisch*, doppelte staats*, patchwork*, geschieden, alleinerziehend*, wechselmodell
nl: (mijn|onze) (geval|situatie|gezin|kind|zoon|dochter), bijzonder geval, zzp*, buitenlands*, dubbele nationaliteit, co ouder*, gescheiden, samengesteld gezin, woonboot
pt: (meu|minha) (caso|situacao|familia|filho|filha), nosso caso, caso particular, independente*, estrangeir*, dupla nacionalidade, guarda partilhada, divorciad*, recibos verdes
TRANSPARENT
en: transparen*, publish*, disclos*, make public, made public, public (register|record|report|scrutiny), open and, openness, publicly, show (us|how|what|where|which|people|residents), list of, minutes, reveal, visible
es: transparen*, public*, difund*, hacer publico, divulg*, rinda*, rendir, visible*, actas, conocer
it: trasparen*, pubblic*, rend* (noto|pubblico|conto), divulg*, diffond*, visibil*, verbal*, render conto, rendiconta*
fr: transparen*, publi*, rendre (public|publique|compte|des comptes), divulgu*, diffus*, visib*, proces verba*, compte rendu*, rendent compte
de: transparen*, veroffentlich*, offenleg*, offentlich (machen|gemacht|zugang*), offentlich*, sichtbar*, protokoll*, rechenschaft*, einsehbar*
nl: transparan*, publice*, openbaar, openbaar (maken|gemaakt), bekendmak*, zichtbaar, notulen, verslag*, inzichtelijk, verantwoording*, openheid
pt: transparen*, public*, divulg*, tornar publico, prestar contas, prestacao de contas, visivel, atas
REASONS
en: reason*, explain*, explanation*, justif*, rationale, motivat*, why (was|were|did|is|has|have|this|it|my|our|the), grounds for, because of, on what basis, clarif*, criteria
es: motivo*, razon*, explic*, justific*, motivad*, por que (se|no|fue|han), en base a que, aclar*, criterio*
it: motiv*, ragion*, spieg*, giustific*, perche (e|non|sono|hanno), in base a (cosa|che|quale), chiari*, criter*
fr: raison*, motif*, expliqu*, explication*, justifi*, motiv*, pourquoi (la|le|les|cette|ce|mon|ma|notre), sur quelle base, clarif*, critere*
de: grund*, grunde, begrund*, erklar*, rechtfertig*, warum (wurde|ist|wird|hat|die|der|das), auf welcher grundlage, klarstell*, kriteri*, nachvollzieh*
nl: reden*, uitleg*, leg ~ uit, verklar*, rechtvaardig*, motiver*, motivatie, waarom (is|wordt|werd|heeft|de|het), op welke grond*, verduidelijk*, criteri*, onderbouw*, toelicht*
pt: motivo*, raza*, razo*, explic*, justific*, fundament*, porque (e|foi|nao|se), com base em que, clarif*, criterio*, esclarec*
PROGRESS
en: progress, status, follow up, followed up, tracking number, track (the|my|our|your|progress|it|this|requests), reference number, update on, updates on, any (news|update|updates|progress), what (happened|became|has happened|came) (to|of|with), where (is|are) (my|our|the|it), keep (us|me|people|residents) (informed|posted|updated), kept (informed|updated|in the loop), you said we did, feedback loop, status update*, next steps, timeline, roadmap, milestone*, outcome*, results of, closed the loop, how far, implemented, under review, scheduled for, planned for, what (has been|is being|was|will be) done, what becomes of, what came out, what (came|has come), been carried out, want to know, would like to know, wants to know, right to know, what they did, what was (done|used|adopted), has this been, been fixed, when will (this|it|you|we), is planned, release notes, is there a timeline, let us know, keep us
es: estado de, seguimiento, en que (estado|ha quedado|quedo|fase), numero de (expediente|seguimiento|referencia), alguna novedad, novedades, que (paso|ha pasado) con, mantener informad*, informad*, resultado*, hoja de ruta, cronograma, proximos pasos, avance*, fases, plazos, ejecucion, balance, que paso con, en que quedo, para cuando
it: stato di, stato della, avanzament*, a che punto, numero di (pratica|protocollo|ticket), novita, aggiornament*, che fine, cosa (e successo|ne e stato), tenere informat*, esit*, risultat*, cronoprogramma, prossimi passi, tempistic*, seguito, quando (verra|sara|viene) risolt*, ultimo aggiornamento, a che punto
fr: suivi, avancement, ou en (est|sont|etes), numero de (suivi|dossier), des nouvelles, nouvelles, qu est (devenu|il advenu)*, devenu*, tenir informe*, tenez, resultat*, feuille de route, calendrier, prochaines etapes, bilan*, etapes, etat d avancement, suites, echeancier, aucune nouvelle, ou en est
de: stand der, stand, sachstand, bearbeitungsstand, fortschritt*, aktenzeichen, vorgangsnummer, was (ist|wurde) aus, was ist mit, auf dem laufenden, ergebnis*, fahrplan, zeitplan*, nachste schritte, umgesetzt*, umsetzung*, neuigkeiten, verfolg*, wann, neuen stand, wann wird, schon einen
nl: voortgang*, stand van zaken, status*, hoe staat het, zaaknummer, wat is er (gebeurd|gedaan|geworden), nieuws, op de hoogte, terugkoppel*, resulta*, planning, volgende stappen, vervolg*, tijdlijn, uitgevoerd*, uitkomst*, volgen, opgelost in, release notes, wordt dit nog, wanneer wordt
pt: estado d*, andamento, ponto de situacao, seguimento, acompanha*, numero de processo, novidades, o que (aconteceu|foi feito), em que (pe|fase|ponto|estado), manter informad*, informad*, resultado*, cronograma, proximos passos, progresso, execucao, balanco, calendario, ponto de situacao, quando fica, ja ha, para quando, onde foi gasto
ACCOUNT
en: accountab*, answer for, answers for, answerable, hold (them|officials|you|the council|the government|politicians|someone|anyone|people) (to account|accountable|responsible), audit*, oversight, ombudsman, inspect*, scrutin*, responsib* for, consequences, who (signed|approved|is accountable|answers|paid|pays|checks|checked), monitor*, evaluat*, kpi*, indicator*, report back, annual report*, independent review, investigat*, conflict of interest, watchdog, sanction*, itemis*, itemiz*, public register, name of the person, signed off, who took, named, recalled, broken promises, break promises, break the rules, answerable
es: rend* (de )?cuentas, rendicion, dar cuentas, responder por, responde* de, auditor*, auditad*, defensor del pueblo, fiscaliz*, inspecc*, exig*, indicador*, evaluacion*, quien (firmo|aprobo|paga|responde|controla), investig*, memoria anual, cuentas, explicaciones, control
it: render* conto, rendiconta*, rispond* di, responsabil*, audit*, difensore civico, ispezion*, controll*, verific*, indicator*, valutazion*, chi (ha firmato|ha approvato|paga|risponde|controlla), indagin*, relazione annuale, vigil*, bilanc*, conto
fr: rendre (des )?comptes, redevab*, repondre de, audit*, mediateur, defenseur des droits, controle*, inspect*, evalu*, indicateur*, qui (a signe|a valide|paie|repond|controle), enquete*, rapport annuel, cour des comptes, comptes, bilan*
de: rechenschaft*, verantwort*, haft*, prufung*, geprufte*, prufen, revision*, ombuds*, kontroll*, bewert*, kennzahl*, indikator*, wer (hat unterschrieben|bezahlt|haftet|kontrolliert|pruft), untersuch*, rechnungshof, jahresbericht*, burgerbeauftrag*, bericht*
nl: verantwoording*, verantwoorden, aansprakelijk*, audit*, ombudsman, control*, inspect*, evalua*, indicator*, wie (betaalt|tekende|controleert|is verantwoordelijk), onderzoek*, rekenkamer, jaarverslag*, toezicht*, rapport*, afleggen
pt: prest* contas, prestacao de contas, respond* por, responsabiliz*, auditor*, provedor*, fiscaliz*, inspec*, avali*, indicador*, quem (assinou|aprovou|paga|responde|controla), investig*, relatorio*, tribunal de contas, contas
PROMISE-DEADLINE
en: deadline*, promis*, commit*, pledge*, on schedule, missed, by (monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|the end of), as (promised|announced|agreed), kept (its|their|your|the) (word|promise|deadline), within the (deadline|time limit|statutory), working days, guarantee*, service level
es: plazo*, promet*, promes*, compromi*, cumpl*, incumpl*, antes (de|del) (0|fin|final|enero|marzo|junio), como se (anuncio|acordo|prometio), dias habiles, garant*
it: scadenz*, promess*, promett*, impegn*, mantenut*, entro (il|0|fine|la|giugno|marzo), come (promesso|annunciato|concordato), rispett*, giorni lavorativi, garant*, termin*
fr: echeance*, promis*, promesse*, engag*, tenu*, respect*, d ici (la|le|fin|a), avant (la fin|le), comme (promis|annonce|convenu), jours ouvr*, garanti*, delai*
de: frist*, versprech*, versproch*, zusag*, zugesagt*, eingehalten, einhalt*, bis (ende|zum|mai|juni|marz), wie (versprochen|angekundigt|vereinbart), werktag*, garant*, verbindlich*
nl: deadline*, termijn*, belofte*, beloofd*, toezegg*, toegezegd, nagekomen, voor (1|0|eind|het einde), zoals (beloofd|aangekondigd|afgesproken), werkdagen, garant*, gehouden
pt: prazo*, promet*, promess*, compromiss*, cumpr*, incumpr*, ate (ao fim|0|final|junho|marco), como (prometido|anunciado|combinado), dias uteis, garant*
SPENDING
en: spend*, spent, public money, taxpayer*, tax money, our money, where ~ money, budget, contract*, procure*, invoice*, expenditure*, funds, tender*, lobby*, donations
es: gast*, dinero publico, dinero de todos, impuestos, presupuest*, contrat*, adjudic*, subvencion*, partida, licit*
it: spes*, spend*, soldi pubblici, denaro pubblico, tasse, bilancio, appalt*, contratt*, gara, fondi, aggiudic*
fr: depens*, argent (public|des contribuables), impots, budget*, marche* public*, contrat*, appel d offres, facture*, subvention*, fonds
de: ausgeb*, ausgab*, ausgegeben, steuergeld*, haushalt*, vertrag*, auftrag*, ausschreib*, vergabe*, mittel, fordermittel, rechnung*
nl: uitga*, uitgegeven, belastinggeld*, gemeenschapsgeld, begroting*, contract*, aanbested*, budget*, subsid*, facturen
pt: gast*, dinheiro (publico|dos contribuintes|de todos), impostos, orcament*, contrat*, adjudic*, concurso publico, subsid*, fatura*, verba*
LAW
en: law, laws, legal, legislation, act, rule, rules, regulation*, statut*, by law*, bylaw*, ordinance*, decree, directive, procurement rules, legally, acquisition process*
es: ley, leyes, legal*, legisla*, norma, normas, normativa*, reglament*, ordenanza*, decreto*, juridic*
it: legge, leggi, legal*, legisla*, norma, norme, normativ*, regolament*, decreto, decreti, giuridic*, codice
fr: loi, lois, legal*, legisla*, norme*, reglement*, decret*, arrete*, juridique*, directive*, texte*, code
de: gesetz*, rechtlich*, *gesetz, regel*, vorschrift*, verordnung*, satzung*, rechts*, richtlinie*, paragraf*, vergaberecht*
nl: wet, wetten, wettelijk*, wetgev*, regel, regels, regelgeving, verordening*, besluit, juridisch*, richtlijn*, voorschrift*
pt: lei, leis, legal*, legisla*, norma, normas, regulament*, decreto*, juridic*, portaria*, regras
OLD-RULE
en: fax*, wet signature*, wet ink, handwritten, ink signature, hand signed, original* (documents|copy|copies|paper|signature|certificate|required|by post|in person), the originals, rubber stamp*, stamped, notari*, by post only, on paper only, in triplicate, certified cop*, hard copy, hard copies, sign ~ (print|paper|scan), printed and signed, print ~ (sign|signed), registered (mail|letter|post), 0th century, last century, nineteenth century, dates from (0|the), written before, from the (sixties|seventies|eighties|nineties|fax age|paper age), predate*, before (the )?internet, archaic, antiquated, old fashioned, stone age, revenue stamp*, courier, must appear in person, electronic signature not, not accept ~ (digital|electronic|email|pdf|scan)
es: fax, firma (manuscrita|de puno|original|en papel), puno y letra, original* (en papel|en mano|compulsad*), compuls*, sello*, tampon, por triplicado, en papel, presencialmente, notari*, imprim* ~ firm*, siglo (pasado|0|xix|xx), del siglo, anticuad*, obsolet*, arcaic*, decimononic*, de cuando, antes de internet, de (19|0) (no|preve|contempla), maquina de escribir, timbre, polizas
it: fax, firma (autografa|in originale|a penna), in originale, originale cartaceo, cartace*, timbr*, marca da bollo, marche da bollo, in triplice, notaio, autentic* ~ firm*, stamp* ~ firm*, secolo scorso, del secolo, antiquat*, arcaic*, obsolet*, del 0, prima di internet, raccomandat*, in carta, ottocent*, regio decreto, eta della pietra, di persona, firma digitale non
fr: fax, telecopie, signature (manuscrite|originale|a l encre), manuscrit*, en original, originaux, original*, tampon*, cachet, trois exemplaires, triple exemplaire, notaire, imprim* ~ sign*, siecle dernier, du siecle, archa*, desuet*, d un autre age, date de 0, datant de, avant internet, lettre recommandee, recommande*, minitel, papier obligatoire, copie certifiee, timbre*
de: fax*, *unterschrift im original, handschriftlich*, eigenhandig*, schriftform*, im original, originale*, originalunterlagen, originalurkunde*, stempel*, gestempelt*, dreifacher ausfertigung, notar*, ausdrucken ~ unterschr*, papierform, auf papier, letztes jahrhundert, jahrhundert*, steinzeit*, aus dem jahr, antiquiert*, altertumlich*, vor dem internet, einschreiben, beglaubigt*, personlich (erscheinen|vorsprechen|vorbei*), preussen*
nl: fax*, natte handtekening, handgeschreven, handtekening op papier, (origineel|originel)*, in drievoud, stempel*, notaris*, uitprinten ~ onderteken*, printen ~ (tekenen|handtekening|onderteken*), op papier, papieren, vorige eeuw, eeuw, stenen tijdperk, uit het jaar, ouderwets*, archaisch*, antiek*, voor het internet, aangetekend*, gewaarmerkt*, in persoon verschijnen, per post
pt: fax, assinatura (manuscrita|em papel|original|presencial), punho, original em papel, originais, em original, carimb*, triplicado, notari*, imprim* ~ assin*, seculo (passado|xix|xx), do seculo, antiquad*, arcaic*, obsolet*, de 0, antes da internet, carta registada, em papel, selo branco, maquina de escrever, reconhecimento presencial, papel selado, fotocopia autenticada
AUTOMATED-DECISION
en: algorithm*, automated (decision*|system|process), decided by (a )?(computer|machine|algorithm), computer says no, computer (decided|rejected|refused), machine (decided|rejected), no (human|person|one) (to|in|involved|reviews|looked), artificial intelligence, ai (decides|decided|rejected), automatic* (rejected|refused|denied|cancelled|fined|decided), without (a )?human, black box
es: algoritmo*, decision* automatica*, decision* automatizada*, lo decide (una maquina|el ordenador|un algoritmo), (maquina|ordenador) (decide|deniega|rechaza|denego), inteligencia artificial, sin (intervencion|persona|que ninguna persona), automaticamente ~ (deneg*|rechaz*|sanc*), nadie revisa
it: algoritm*, decision* automatic*, decision* automatizzat*, (computer|macchina|sistema) (decide|rifiuta|ha deciso|ha respinto), intelligenza artificiale, senza (intervento|persona|essere umano), automaticamente ~ (respint*|rifiutat*|negat*)
fr: algorithm*, decision* automat*, (machine|ordinateur|logiciel) (decide|refuse|a refuse|a rejete|a decide), intelligence artificielle, sans (intervention|humain|aucun humain|qu un humain), automatiquement ~ (refus*|rejet*|radi*|suspend*), boite noire
de: algorithm*, automati* (entscheidung*|bescheid*|abgelehnt), (computer|maschine|system) (entscheidet|lehnt|hat entschieden|hat abgelehnt), kunstliche intelligenz, ohne (menschliche|dass ein mensch|menschen), kein mensch (pruft|entscheidet|schaut), black box
nl: algoritme*, geautomatiseerd* (besluit*|beslis*), computer (beslist|besluit|zegt nee|wees|heeft), kunstmatige intelligentie, zonder (menselijke|dat een mens|mens), geen mens (kijkt|beslist|aan), automatisch ~ (afgewezen|geweigerd|stopgezet), zwarte doos
pt: algoritmo*, decis* automati*, (computador|maquina|sistema) (decide|recusa|decidiu|recusou), inteligencia artificial, sem (intervencao|ninguem|uma pessoa|que uma pessoa), automaticamente ~ (recus*|rejeit*|indefer*)
FORBID-REQUIRE
en: forbid*, not allowed, prohibit*, requires, require*, oblig*, compulsory, mandatory, insist* on, demands, only accepts, does not accept, doesnt accept, must be (signed|printed|sent|submitted|original|delivered)
es: prohib*, no (permite|deja|admite|acepta|vale), exig*, obliga*, obligatori*, requier*, solo (acepta*|admite*|vale)
it: viet*, proib*, non (ammette|permette|consente|accett*), esig*, pretend*, obblig*, richied*, accett* solo
fr: interdi*, n autorise*, n accept*, exig*, oblig*, obligatoire*, impos*, n est pas (admis|autorise|accepte|valable), reclam*
de: verbiet*, verboten*, nicht (erlaubt|zulassig|zugelassen|akzeptiert|anerkannt), verlang*, vorgeschrieben*, pflicht*, verpflicht*, vorschreib*, schreibt ~ vor, nur ~ akzeptiert
nl: verbied*, verboden, niet (toegestaan|geaccepteerd|geldig|erkend), eis*, verplicht*, vereis*, alleen ~ geaccepteerd, voorgeschreven, schrijft ~ voor
pt: proib*, nao (permite|deixa|aceita|admite|e valid*), exig*, obrig*, obrigatori*, requer*, so aceita*
CHANGE-RULE
en: change ~ (law|rule|rules|regulation|regulations|legislation), amend*, repeal*, update the (law|rules|regulation|by law), new (law|legislation|regulation|rules|act), legal basis, allow (electronic|digital|online|officials|agencies|staff), legali*, legally recogni*, modernis* the (law|rules), legislat* (to|for|that), exempt*, waive*, abolish*, deregulat*, law that (allows|guarantees|requires|recogni*)
es: cambiar ~ (ley|norma|normativa|reglamento|ordenanza), modific* ~ (ley|norma|normativa|reglamento|ordenanza), reform* ~ (ley|norma|reglamento|ordenanza), nueva (ley|ordenanza|normativa), base legal, legaliz*, derog*, actualizar ~ (ley|norma|ordenanza|reglamento), eximir, exencion, permitir por ley, amparo legal
it: cambiare ~ (legge|norma|norme|regolamento), modific* ~ (legge|norma|norme|regolamento|normativa), riform*, nuova (legge|normativa|norma), nuovo regolamento, base giuridica, abrog*, aggiorn* ~ (legge|norma|regolamento|normativa), esenzion*, deroga
fr: changer ~ (loi|regle|regles|reglement), modifi* ~ (loi|reglement|code|decret|texte), reform* ~ (loi|code|reglement), nouvelle (loi|reglementation), base legale, abrog*, inscri* dans la loi, adapt* ~ (loi|reglement|droit|reglementation), derogation*, exempt*, article* de loi, le decret autorise, autoris* par la loi
de: gesetz ~ (andern|anpassen|anderung), gesetzesanderung*, regel* ~ (andern|anpassen|lockern), vorschrift* ~ (andern|anpassen|abschaffen), satzung ~ (andern|geandert|angepasst), satzungsanderung, neues gesetz, rechtsgrundlage, rechtlich ermoglich*, abschaff*, ausnahmeregel*, experimentierklausel, schriftformerfordernis, befreiung
nl: wet ~ (wijzigen|aanpassen|veranderen|aangepast|gewijzigd), wetswijzig*, regels ~ (aanpassen|versoepelen|veranderen|aangepast), verordening ~ (aangepast|wijzigen|aanpassen), nieuwe (wet|regels|verordening), wettelijke (basis|grondslag), afschaff*, vrijstelling, ontheffing, experimenteerruimte, wettelijk mogelijk
pt: mudar ~ (lei|regras|regulamento), alter* ~ (lei|regulamento|norma|regras), reform* ~ (lei|regulamento), nova lei, novo regulamento, base legal, revog*, atualiz* ~ (lei|regulamento|norma), isenc*, derrog*, permitir por lei, enquadramento legal
COST
en: cost, costs, costly, expensive, price, prices, fee, fees, charges, charged, £ 0, $ 0, € 0, 0 euro*, 0 pounds, 0p, pay, paid, paying, cents, million, millions
es: coste*, costo*, caro, cara, caros, precio*, tasa, tasas, pagar, pag*, euros, cuesta, € 0, 0 €, 0 euros, millones
it: cost*, carissim*, prezz*, tass*, pagar*, pagh*, pagat*, euro, € 0, 0 €, milion*, tariff*
fr: cout*, cher, chere, prix, tarif*, frais, payer, paie, paye*, euros, 0 €, millions, onereu*
de: kosten*, kost, teuer*, preis*, gebuhr*, bezahl*, euro, 0 €, million*, zahlen
nl: kost, kosten*, duur, prijs, prijzen, leges, tarie*, betal*, betaald, euro*, € 0, miljoen*
pt: custo*, cust*, caro, cara, preco*, taxa*, pagar, pag*, euros, 0 €, milhoes
SAVE-MONEY
en: save (money|costs|the|paper|fuel|thousands|millions|us|staff|resources|on), saves (money|costs|paper|us|the|staff), saving*, saved (money|us|the|costs|paper|0|£), cheaper, lower cost*, reduce* (cost*|spending|expenses|paper|waste|the cost*), reducing cost*, cut* cost*, cost (effective|saving|reduction), cost effective*, economical, less (paper|money|fuel|postage|staff time), paperless, no (postage|printing|stamps|travel), without (printing|driving|travelling), no need to (print|post|drive|travel|pay), value for money, economies of scale, spending is optimi*, stop printing, free up (staff|money|resources), saves a trip, fewer (printed|letters|trips|staff), efficiency savings, free of charge, instead of paying, avoid* (paying|the cost|costs|printing|waste), affordable, only 0p, less expensive, pennies
es: ahorr*, mas barat*, barat*, abarat*, reduc* ~ (coste*|gasto*|papel|costes), menos (papel|gasto|gastos|coste|dinero|gasolina), sin (papel|imprimir|gastar|gastos|coste|desplazamientos), rentab*, economic*, gratuit*, gratis, evit* ~ (gasto|gastos|imprimir|coste), optimiz*
it: risparmi*, piu economic*, economic*, ridu* ~ (cost*|spes*|carta|sprech*), meno (carta|costi|spese|spesa|soldi|benzina), senza (stampare|carta|spese|costi|spendere), convenien*, gratuit*, gratis, taglia* ~ (costi|spese), ottimizz*, dematerializz*, evit* ~ (spes*|cost*|sprech*|stampa*)
fr: economis*, economie*, moins cher*, moins couteu*, redui* ~ (cout*|depens*|papier|frais), reduction* ~ (cout*|depens*), moins de (papier|frais|depenses|cout*|carburant|courrier), sans (imprimer|papier|frais|depenser), rentab*, gratuit*, evit* ~ (cout*|frais|impression*|depens*|gaspill*), zero papier, optimis*
de: spar*, einspar*, gespart, gunstig*, billig*, kosten ~ (senken|sparen|reduzier*), kostengunstig*, kosteneffiz*, weniger (papier|kosten|geld|porto|benzin|personal), ohne (ausdruck*|papier|porto|kosten), papierlos*, kostenlos*, kostenfrei, wirtschaftlich*, porto, senkt ~ kosten, kostensenk*
nl: bespar*, goedkop*, kosten ~ (verlagen|besparen|drukken|omlaag), kostenbespar*, minder (papier|kosten|geld|post|porto|brandstof|drukwerk), zonder (printen|papier|kosten|porto), papierloos, gratis, kosteneffectief, bespaart, uitspaar*, spaart, voordelig*, bezuinig*, geld schelen, scheelt
pt: poup*, mais barat*, barat*, reduz* ~ (custo*|despes*|papel|gasto*), reduc* ~ (custo*|despes*), menos (papel|custos|despesa*|dinheiro|gasto*|deslocac*), sem (imprimir|papel|custos|gastar|despesa*), economiz*, economi*, gratuit*, gratis, evit* ~ (custo*|gasto*|imprimir|despes*), rentab*, desmaterializ*
PAPER-TRAVEL
en: paper, print*, leaflet*, postage, stamps, posting letters, envelope*, petrol, fuel, travel*, drive, driving, train fare, bus fare, trip, trips, journey*, parking, leaflets, booklets, km, miles
es: papel, imprim*, sellos, franqueo, sobres, gasolina, viaj*, desplaz*, carta*, km, folletos
it: carta, stamp*, francoboll*, bust*, benzina, viagg*, spost*, km, opuscol*
fr: papier, imprim*, timbre*, affranch*, enveloppe*, essence, trajet*, deplac*, km, brochure*, carburant
de: papier*, druck*, ausdruck*, porto, briefmarke*, umschlag*, benzin, fahrt*, anreise, km, fahren, broschure*
nl: papier*, print*, postzegel*, porto, envelop*, benzine, reis*, rit, km, folder*, drukwerk
pt: papel, imprim*, selos, envelope*, gasolina, viag*, desloc*, km, folhetos, combustivel
`;
