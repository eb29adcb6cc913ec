/** Concepts of people, feelings, resources and learning; and plain topics of town life. */
export const people = `
NO-FUNDS
en: no (budget|money|funding|funds|staff|resources|capacity), lack of (funding|budget|money|staff|resources|capacity|investment), budget cuts, cuts, cutbacks, cutting back, underfunded, under funded, underfunding, understaff*, under staffed, short staffed, staff shortage*, staffing, shortage of (staff|nurses|doctors|personnel|money), not enough (staff|money|people|funding|resources|nurses|doctors|officers), more (staff|funding|money|resources|nurses|doctors|personnel), cant afford, cannot afford, bankrupt*, vacanc*, unfilled, hire more, employ more, recruit*, funding (ran|runs|ended|cut|gap), need (funding|money|investment), austerity, stretched, limited resources, freeze, spending cuts, extra funding, better funded, tiny, run off their feet, nobody to do, one officer for, neither budget, nor people, only (two|three|one) of (us|them), hours cut, cutting hours, stretched
es: falta de (presupuesto|dinero|personal|medios|recursos|financiacion|inversion), sin (presupuesto|dinero|personal|medios|recursos|fondos), no hay (presupuesto|dinero|personal|medios|recursos|fondos), recort*, escas* ~ (personal|medios|recursos), poco personal, mas (personal|medios|recursos|dinero|presupuesto|financiacion|funcionarios), plazas sin cubrir, vacante*, contratar mas, infrafinanci*, plantilla (escasa|insuficiente|corta), bancarrota, quiebra, insuficien*
it: mancanza di (fondi|personale|risorse|soldi|budget), senza (fondi|personale|risorse|soldi), non ci sono (fondi|soldi|risorse|persone), tagli, carenza di (personale|organico|fondi|risorse|medici), sotto organico, sottorganico, poco personale, piu (personale|fondi|risorse|soldi|medici|infermieri), posti vacanti, assum*, insufficient*, pochi (soldi|fondi), bilancio ridotto, turnover, dissesto
fr: manque de (moyens|budget|personnel|moyen|financement|credits|effectif*), pas de (budget|moyens|credits|financement), sans (moyens|budget|financement), sous effectif, coupe* budgetaire*, restriction*, plus de (moyens|personnel|budget|agents|credits), postes (vacants|supprimes|non pourvus), recrut*, embauch*, insuffisan*, budget (insuffisant|ampute|reduit), suppression* de poste*, faute de (moyens|budget|personnel|credits)
de: kein (geld|budget|personal), keine (mittel|ressourcen|stellen|haushaltsmittel), personalmangel, fachkraftemangel, fehlt ~ (geld|personal|budget), fehlende* (mittel|personal|stellen|ressourcen), zu wenig (personal|geld|mittel|stellen|leute), unterbesetz*, unterfinanz*, mehr (personal|geld|mittel|stellen|budget), unbesetzt*, kuerzung*, kurzung*, gekurzt*, sparzwang*, haushaltssperre, einstellen, sparmassnahme*, pleite, haushaltslage
nl: geen (geld|budget|personeel|middelen|capaciteit|mensen), gebrek aan (geld|budget|personeel|middelen|capaciteit), tekort*, personeelstekort*, te weinig (geld|personeel|mensen|middelen|budget), onderbezet*, bezuinig*, meer (personeel|geld|middelen|budget|handen|mensen), vacature*, aannemen, onderfinanc*, failliet, wegbezuinigd
pt: falta de (verba*|dinheiro|pessoal|meios|recursos|orcamento|financiamento|funcionarios|medicos), sem (verba*|dinheiro|pessoal|meios|recursos|orcamento), nao ha (verba*|dinheiro|pessoal|meios|recursos|orcamento), cortes, pouco pessoal, mais (pessoal|meios|recursos|verbas|funcionarios|dinheiro|financiamento), vagas, contratar, subfinanci*, insuficien*, cativac*, austeridade
SKILLS
en: skill*, knowledge, expertise, competenc*, know how, literate, literacy, technical, untrained, not trained, dont know how, doesnt know how, do not know how, didnt know how, unable to use, inexperienced, specialist*, talent, it staff, developers in, nobody knows, technologists, ability to evaluate, no one knows, do not understand, dont understand, does not understand, lacks, know nothing, nobody (here )?knows, had no idea, shown how, guess
es: competencia*, conocimiento*, capacitacion, capacidad*, habilidad*, no saben, no sabe, sin formacion, formad*, tecnic*, especialist*, perfiles, expert*
it: competenz*, conoscenz*, capacit*, abilita, non sanno, non sa, impreparat*, senza formazione, tecnic*, specialist*, espert*, preparat*
fr: competence*, connaissance*, savoir faire, maitris*, ne savent pas, ne sait pas, pas forme*, non forme*, technique*, specialiste*, expert*
de: kenntnis*, kompetenz*, fahigkeit*, fachwissen, know how, wissen nicht wie, kennt sich ~ nicht, kennen sich ~ nicht, ungeschult*, nicht geschult, technisch*, fachkraft*, expert*, it kenntnisse, beherrsch*
nl: vaardig*, kennis, competentie*, deskundig*, weten niet hoe, weet niet hoe, niet opgeleid, ongetraind, technisch*, specialist*, expert*, digivaardig*, onkundig*
pt: competenc*, conheciment*, capacidade*, capacitac*, nao sabem, nao sabe, sem formacao, tecnic*, especialista*, perito*, literacia
TRAIN
en: train, training, trained, trainer*, course*, class, classes, lesson*, workshop*, coach*, teach*, taught, learn*, tutorial*, webinar*, upskill*, curriculum, induction, e learning, digital skills, beginner*, learners, how to use, step by step guide, guide, guides, session*, drop in session*, professional development
es: formacion, formar, formad*, curso*, clase, clases, taller*, ensen*, aprend*, tutorial*, capacit*, monitor*, alfabetizacion digital, guia*, principiante*, instruc*
it: formazion*, formar*, cors*, lezion*, laborator*, insegn*, impar*, tutorial, aggiornamento professionale, alfabetizzazione, guida, guide, istru*, facilitat*, addestr*, principiant*
fr: formation*, former, forme, formes, cours, atelier*, apprend*, appris, enseign*, tutoriel*, stage*, initiation*, guide*, mediat*, accompagn*, debutant*, conseiller* numerique*
de: schulung*, geschult*, fortbild*, weiterbild*, kurs*, *kurs, unterricht*, lehr*, lern*, tutorial*, workshop*, seminar*, einfuhrung*, anleitung*, anfanger*, digitallots*, ubungs*
nl: training*, cursus*, opleid*, les, lessen, leren, leer, workshop*, scholing, bijscholing, uitleg, uitgelegd, coach*, handleiding*, beginner*, geleerd, spreekuur, oefen*
pt: formacao, formacoes, formar, formad*, curso*, aula*, workshop*, ensin*, aprend*, tutoria*, capacit*, alfabetizacao, guia*, instruc*, iniciacao, principiante*, sessoes
ELDERLY
en: elderly, older (people|person|residents|generation|adults|citizens|users|patients), old (people|person|lady|man|woman|folk), pensioner*, senior*, seniors, retired, retiree*, aged, age group*, my (grandmother|grandfather|gran|granny|grandma|grandad|grandparents|mum|mother|father|dad|parents|nan), over (sixty|seventy|eighty|0s), 0 years old, 0 year old, in (my|her|his|their) (0s|sixties|seventies|eighties), at my age, generation*, age gap, youngsters
es: mayor, mayores, personas mayores, ancian*, jubilad*, pensionista*, tercera edad, abuel*, mi (madre|padre|suegra), de cierta edad, 0 anos, generacion*, edad, brecha generacional
it: anzian*, pensionat*, terza eta, nonn*, mia (madre|nonna|mamma|suocera), mio (padre|nonno|papa), over 0, 0 anni, generazion*, eta avanzata, una certa eta, ottantenn*, settantenn*, novantenn*
fr: personne* agee*, aines, ainees, retraite*, senior*, vieux, vieille*, grand mere, grand pere, grands parents, ma (mere|grand|belle), mon (pere|grand|beau), 0 ans, troisieme age, generation*, un certain age, octogenaire*, papi, mamie
de: altere*, alte (menschen|leute|dame), alteren, senior*, rentner*, oma, opa, grossmutter*, grossvater*, grosseltern, meine mutter, mein vater, meine eltern, 0 jahre alt, jahrige*, generation*, uber 0, hochbetagt*, pension*, betagte*
nl: ouderen, oudere*, bejaard*, senior*, gepensioneerd*, oma, opa, grootouders, mijn (moeder|vader|ouders|oma|opa|schoonmoeder), 0 jaar, generatie*, op leeftijd, 0 plus*, 0plus*, aow*, jarige
pt: idoso*, idosa*, mais velh*, reformad*, aposentad*, pensionista*, terceira idade, avo, avos, minha (mae|avo|sogra), meu (pai|avo), 0 anos, geracao*, geracoes, seniores, certa idade, velhotes
GENDER
en: women, woman, female, girls, mothers, gender, men dominate, male dominated, mostly men
es: mujer*, femenin*, genero, chicas, hombres
it: donn*, femminil*, genere, ragazze, uomini
fr: femme*, feminin*, genre, filles, hommes
de: frauen, frau, weiblich*, geschlecht*, madchen, manner
nl: vrouw*, gender, meisjes, mannen
pt: mulher*, feminin*, genero, raparigas, homens
FEAR
en: afraid, fear*, scared, scary, anxious, anxiety, worried, worry, worries, nervous, intimidat*, ashamed, embarrass*, stupid, foolish, uncomfortable, uneasy, panic*, dread*, terrified, lack of confidence, not confident, no confidence in, unsure, overwhelm*, lost, left behind, getting behind, daunting, technophob*, wrong button, press the wrong, click the wrong, break something, not good with (computers|technology), dont know anything about (a )?computer*, dont understand computers, computer illiterate, hate computers, phobia
es: miedo*, (temor|temer), asusta*, ansiedad, ansios*, preocup*, nervios*, intimid*, vergenza, verguenza, tont*, torpe, inseguridad, inseguro, insegura, panico, agobi*, me pierdo, me lio, equivocarme, equivocarse, darle a, analfabet*, patos*, no me aclaro, no me entero
it: paur*, timor*, ansia, ansios*, preoccup*, nervos*, intimid*, vergogn*, stupid*, scem*, imbarazz*, insicurezz*, panico, sbagliare, agitazione, imbranat*, analfabet*, non ci capisco, mi perdo, disagio
fr: peur, peurs, crain*, angoiss*, anxieu*, anxiete, inquiet*, stress*, intimid*, honte, bete, idiot*, nul, nulle, mal a l aise, panique, se tromper, me tromper, mauvais bouton, illectron*, appreh*, perdu*, fausse manipulation, redout*
de: angst, angste, angstlich*, furcht*, furchte, sorge*, nervos*, eingeschuchtert*, scham*, schame, peinlich*, dumm, blod, unsicher*, panik, falsch machen, was falsches, etwas kaputt, falschen knopf, uberforder*, abgehangt, unbehagen, hemmung*, scheu*, trau* mich, traut sich, unwohl
nl: bang*, angst, vrees, eng, zorgen, zenuwachtig*, nerveus, onzeker*, schaam*, schamen, dom, gene, paniek, fout doe, iets fout, verkeerde knop, kapot maak, overweldig*, onwennig, achterblij*, digibeet, digibeten, durf*, ongemakkelijk, stress
pt: medo*, recei*, receo*, assust*, ansiedade, ansios*, preocup*, nervos*, intimid*, vergonha, burr*, estupid*, inseguranca, insegur*, panico, enganar*, clicar e errar, errar, carregar no, desconfort*, atrapalh*, perdid*, analfabet*, nao percebo nada
COMPUTER
en: computer*, internet, technology, technologies, tech, smartphone*, mobile phone, tablet*, laptop, broadband, wifi, wi fi, digital, mouse, keyboard, online
es: ordenador*, internet, tecnolog*, smartphone, movil, moviles, tablet*, digital*, informatic*, pantalla
it: computer, internet, tecnolog*, smartphone, cellulare, telefonino, tablet, digital*, informatic*
fr: ordinateur*, internet, technolog*, smartphone*, portable, tablette*, numeriq*, informatiq*, ordi
de: computer*, internet*, technik*, technolog*, smartphone*, handy*, tablet*, digital*, pc, rechner
nl: computer*, internet, technolog*, techniek, smartphone*, mobiel*, tablet*, digita*, telefoon
pt: computador*, internet, tecnolog*, smartphone*, telemovel, telemoveis, tablet*, digital, digitais, informatic*
TRUST
en: trust, trusted, trustworth*, confidence in, rebuild*, credib*, faith in, regain, rapport, relationship with, build trust, earn
es: confianza, confiar, confi*, credib*, recuperar
it: fiducia, fidar*, affidabil*, credib*, recuperare
fr: confiance, credib*, retablir, restaurer, regagn*
de: vertrauen*, glaubwurd*, wiederherstell*, zuruckgewinn*
nl: vertrouw*, geloofwaardig*, herstel*, terugwin*
pt: confianca, confiar, confi*, credib*, recuperar, reconquist*
DISTRUST
en: distrust*, mistrust*, dont trust, do not trust, no trust, no faith, lie, lies, lying, liars, corrupt*, suspicious, hidden agenda, real (reason|motive|purpose), dont believe, wont listen, already decided, foregone conclusion, lip service, tick box exercise, box ticking, window dressing, for show, pr exercise, propaganda, conspir*, cover up, hide, hiding, cynical, sham, fake consultation, waste of taxpayers, incompeten*, manipulat*, rigged, do what they want, dont care about us, will do (what|nothing), empty promises, profit from, their friends, cronies, secretly, excuse, sceptical, skeptical, opting out, dangerous, big brother, nothing will change, nothing (ever )?changes, whatever we say, pretend*, self interest, pockets
es: desconfi*, no (me fio|confio|me creo|nos fiamos|se fian|creo), mentir*, mienten, corrup*, sospech*, intereses ocultos, paripe, ya (esta|estaba|lo tenian) decidido, no (van a hacer|haran|serviran|servira|sirve de) nada, para la foto, postureo, propaganda, manipul*, enchuf*, enganan, engan*, hipocr*, maquillaje, lavado de cara, incompeten*, chanchull*, amiguismo, tomadura de pelo, tomar el pelo, promesas, excusa*, lo que quieren, roban, paripe, los de siempre, llenen los bolsillos, se llenan
it: sfiducia, diffid*, non (mi fido|ci fidiamo|si fidano|ci credo|credo), bugi*, corrott*, corruzion*, sospett*, secondi fini, gia (deciso|tutto deciso), tanto (non|fanno|hanno), passerella, facciata, propaganda, manipol*, presa in giro, prende* in giro, ipocri*, incompeten*, inciuc*, clientel*, promesse, scus*, magna magna, fanno quello che vogliono, non cambiera niente
fr: mefian*, defian*, mefi*, pas confiance, n ai (pas|aucune|plus) confiance, plus confiance, mens*, mentent, corrup*, soupcon*, arriere pensee*, deja (decide|joue|tranche|ficele), de toute facon, poudre aux yeux, alibi, mascarade, propagande, manipul*, se moque* de, hypocri*, incompet*, copinage, n y crois pas, n y croyons, vitrine, de la com, truqu*, derive*, big brother, dangereu*, listing, fausse (concertation|consultation), ne changera rien, opacite, d en douter, permettez moi, surveille*, controler la population, comme d habitude, rien ne sera
de: misstrau*, vertraue ~ nicht, kein vertrauen, luge*, lugen, korrupt*, korruption, verdacht*, hintergedanke*, langst (entschieden|beschlossen), schon (entschieden|beschlossen), alibi*, scheinbeteiligung, feigenblatt, propaganda, manipul*, heuchl*, inkompeten*, vetternwirtschaft, machen (doch|eh|sowieso), glaube ~ nicht, bringt (eh|doch|sowieso) nichts, augenwischerei, verarsch*, vertusch*, leere versprechen, hinters licht, wird sich nichts, hintertur*, uns uberwachen
nl: wantrouw*, geen vertrouwen, vertrouw ~ niet, vertrouwen ~ niet, leugen*, liegen, corrup*, verdacht*, verborgen agenda, al (besloten|beslist|vastgelegd), voor de (vorm|buhne), schijn*, propaganda, manipul*, hypocr*, incompet*, vriendjespolitiek, doen toch, doen ze toch, geloof ~ niet, lege beloft*, poppenkast, wassen neus, luisteren toch niet, toch niets, doofpot, zoethoudertje, onder het mom, zogenaamd, ja ja, ons volgen, houdt precies bij
pt: desconfi*, nao (confio|acredito|acreditamos|confiamos), sem confianca, mentir*, mentem, corrup*, suspeit*, interesses (ocultos|escondidos), ja (esta|estava) (tudo )?decidido, para (ingles ver|a fotografia|cumprir calendario), fachada, propaganda, manipul*, hipocr*, incompet*, tachos, compadrio, nao (vao fazer|serve de|muda|vai mudar) nada, gozar, enganar, aldrab*, promessas, desculpa*, fazem o que querem
EXCLUDED
en: exclud*, exclusion, shut out, left out, left behind, digital divide, not everyone (has|can|is|owns|uses), not everybody, those (without|who cannot|who cant|who do not|who dont), people without, dont have (access|a computer|internet|a smartphone|smartphone*|computer*), do not have (access|a computer|internet|computer*|smartphone*), no (access|internet|computer|smartphone|broadband|signal|connection), without (internet|a smartphone|a computer|access|broadband|email), no email, cannot use a, digital exclusion, second class, discriminat*, unfair, inequal*, denied access
es: exclu*, brecha digital, dejan fuera, deja fuera, se quedan fuera, fuera de juego, no todo* (el mundo|tenemos|tienen|sabe*|pueden|dispon*), sin (internet|ordenador|movil|smartphone|cobertura|conexion), no tienen* (internet|ordenador|movil|acceso|medios), quienes no, los que no, discrimin*, desigual*, abandonad*, incapacit*, segunda clase
it: esclu*, divario digitale, digital divide, tagliat* fuori, lasciat* fuori, non tutti (hanno|sanno|possono|dispon*), senza (internet|computer|smartphone|connessione|cellulare), chi non (ha|sa|possiede|puo|usa), discrimin*, disugual*, abbandonat*, serie b
fr: exclu*, fracture numerique, laisse* (de cote|pour compte), mis* a l ecart, tout le monde n (a|est)*, tout le monde ne, sans (internet|ordinateur|smartphone|connexion), n ont pas (internet|d ordinateur|acces|de smartphone), ceux qui (n|ne), personnes qui (n|ne), discrimin*, inegal*, abandonn*, zone* blanche*, nous mettre dehors, ceux qui ne savent, qui ne savent pas
de: ausgeschloss*, ausgrenz*, abgehangt*, digitale* (spaltung|kluft), nicht jede*, nicht alle (haben|konnen), ohne (internet|computer|smartphone|handy|netz), kein (internet|smartphone|computer|handy|netz), wer kein*, die keine*, benachteilig*, diskrimin*, ungleich*, aussen vor, zuruckgelass*
nl: uitgeslot*, uitsluit*, buitengeslot*, digitale kloof, niet iedereen (heeft|kan|is), zonder (internet|computer|smartphone|digid), geen (internet|smartphone|computer|bereik), wie geen, wie niet, mensen die (niet|geen), achtergesteld*, discrimin*, ongelijk*, buiten de boot, tweederangs
pt: exclu*, fosso digital, infoexclu*, ficam de fora, deixa* de fora, nem toda* (a gente|as pessoas|tem)*, nem todos, sem (internet|computador|telemovel|smartphone|rede|acesso), nao tem (internet|computador|telemovel|acesso|rede), quem nao (tem|sabe), discrimin*, desigual*, abandonad*, de segunda
POOR-PLACE
en: poor (people|families|areas|neighbourhoods|neighborhoods|households), low income, lower income, poverty, deprived, disadvantaged, wealthy, rich, afford a, cannot afford a, rural, countryside, remote area*, villages, homeless*, migrant*, immigrant*, refugee*, asylum, ethnic*, minorit*, foreigner*, race, racis*, black (people|residents|communities), travellers, roma, working class, social class, food bank, underserved, illiterate, low literacy, marginali*, people like us, low educated, newcomers
es: pobre*, pobreza, vulnerab*, desfavorecid*, rural*, pueblos, sin techo, sin hogar, migrante*, inmigrante*, refugiad*, etnia*, gitan*, minoria*, extranjer*, (ricos|ricas), bajos ingresos, barrios (humildes|pobres|obreros), recursos economicos, exclusion social, analfabet*, racis*, gente como nosotros
it: pover*, vulnerabil*, svantagg*, rural*, montan*, aree interne, senzatetto, senza dimora, migrant*, immigrat*, rifugiat*, etni*, rom, minoranz*, stranier*, ricch*, basso reddito, periferi*, analfabet*, razzis*, gente come noi
fr: pauvre*, precari*, defavoris*, rural*, campagne*, sans abri, sdf, migrant*, immigr*, refugi*, ethni*, minorit*, etranger*, riche*, bas revenus, modeste*, quartiers populaires, banlieue*, illettr*, racis*, saisis, gens comme nous
de: arme, armut*, armer*, benachteiligt*, landlich*, auf dem land, obdachlos*, wohnungslos*, migrant*, zuwander*, einwander*, gefluchtet*, fluchtling*, ethnisch*, minderheit*, auslander*, reiche*, geringverdien*, brennpunkt*, analphabet*, rassis*, burgergeld, leute wie uns, niedrigem einkommen
nl: arm, arme, armoede, kwetsbar*, achterstand*, platteland, dakloz*, migrant*, immigrant*, vluchteling*, statushouder*, etnisch*, minderhe*, buitenland*, rijke*, laag inkomen, lage inkomens, minima, laaggeletterd*, analfabet*, racis*, mensen zoals wij, bijstand, krachtwijk*, nieuwkomers
pt: pobre*, pobreza, vulnerave*, desfavorecid*, rural, rurais, interior, aldeias, sem abrigo, migrante*, imigrante*, refugiad*, etni*, cigan*, minoria*, estrangeir*, (ricos|ricas), baixos rendimentos, bairros sociais, analfabet*, racis*, gente como nos
FACE-TO-FACE
en: face to face, in person, in the flesh, human (contact|being|touch|interaction|person), real person, a person, a human, humans, talk to (someone|somebody|a|anyone|a human|people), speak to (someone|somebody|a|anyone|a human|people), speak with, counter*, front desk, reception*, local office*, walk in, drop in, drop into, personal contact, physical (office|counter|presence), branch, branches, familiar face, chat with, somebody to talk, personal service, eye contact
es: cara a cara, en persona, presencial*, trato (humano|personal|directo), persona de carne, ser humano, hablar con (alguien|una persona|un humano), ventanilla*, mostrador, oficina fisica, de tu a tu, atencion (presencial|personal|humana), sucursal*, contacto humano
it: faccia a faccia, di persona, in presenza, contatto (umano|personale), essere umano, persona (vera|in carne), parlare con (qualcuno|una persona|un operatore|un essere), sportell*, allo sportello, front office, rapporto umano, calore umano, una persona
fr: face a face, en personne, en presentiel, presentiel, contact humain, etre humain, vraie personne, un humain, humain*, parler a (quelqu|une|un), quelqu un, guichet*, accueil* (physique|du public)*, rendez vous physique, de vive voix, une personne
de: von angesicht, personlich* (kontakt|gesprach|ansprechpartner|vor ort|beratung)*, vor ort, schalter*, mensch*, ansprechpartner*, jemand* (sprechen|reden|da), gegenuber, echte* (mensch|person)*, zwischenmenschlich*, mit jemandem, empfang, prasenz
nl: persoonlijk contact, face to face, in levenden lijve, balie*, loket*, echt mens, een mens, menselijk*, iemand (spreken|te spreken|praten), praten met, spreken, aan de balie, fysiek*, gezicht
pt: cara a cara, presencial*, em pessoa, pessoalmente, contacto humano, ser humano, pessoa (de carne|real|verdadeira), falar com (alguem|uma pessoa|um humano), balca*, guiche*, atendimento (presencial|humano|personalizado), olhos nos olhos, uma pessoa
CLOSED-OFFICE
en: closed (the|our|its|down|counter|office|branch|bank|library)*, closing (the|our|of|down|local), closure*, shut (the|our|down), shutting, removed the (counter|desk|phone|line), no longer (open|staffed|any|possible to visit|possible to speak|possible to call), replaced by (a machine|machines|an app|a website|screens|a kiosk|chatbot), kiosk*, machine*, disappear*, gone, axed, cutting back, do away with, everything (is )?online, everything is digital, go online, automated (message|line|phone), voice menu, answering machine
es: cerrad*, cierre*, cerrar*, cierran, han quitado, quitar*, desaparec*, sustituid* por (una maquina|maquinas|una app|pantallas), maquina*, cajero*, contestador*, locucion, robot, todo (online|por internet|digital|telematico), cita previa
it: chius*, chiud*, tolt*, soppress*, spari*, sostituit* da (macchine|app|computer|totem), totem, macchinett*, risponditore, voce registrata, disco registrato, tutto (online|digitale|on line)
fr: ferm*, suppression*, supprim*, disparu*, dispar*, remplac* par (des machines|une machine|un robot|une appli|un ecran|des bornes), borne*, repondeur, serveur vocal, robot, tout (en ligne|numerique|dematerialis*|par internet), deshumanis*
de: geschlossen*, schliess*, schliessung*, abgeschafft*, abgebaut*, verschwind*, weggefallen, ersetzt durch (maschinen|automaten|eine app), automat*, bandansage*, anrufbeantworter, sprachcomputer, nur noch (online|digital|automat*), alles (online|digital|uber das internet)
nl: gesloten, sluit*, sluiting*, weggehaald, afgeschaft, verdwijn*, verdwenen, vervangen door (een machine|machines|een app|schermen|computers), automaat, automaten, antwoordapparaat, bandje, keuzemenu, alles (online|digitaal|via internet), zuil
pt: fech*, encerr*, acab* com, desaparec*, tiraram, substituid* por (maquinas|uma maquina|uma app|ecras), maquina*, atendedor*, gravacao, voz gravada, tudo (online|digital|pela internet), quiosque*
HELPER
en: family member*, relatives, grandchild*, grandson, granddaughter, my (son|daughter|neighbour|kids|children), ask (my|their|his|her) (son|daughter|children|grandchildren|grandson|family), help from (family|relatives|my), depend on, someone to help, carer, on behalf of, no one to help
es: familiar*, niet*, mi (hijo|hija|vecin*|nieto|nieta|sobrin*), mis hijos, pedir ayuda a, recurrir a, depend*, en nombre de, un gestor
it: familiar*, nipot*, mio (figlio|nipote), mia (figlia|nipote), figl*, aiuto di, chiedere aiuto, dipend*, per conto di, caf, patronato
fr: famille, petit* fils, petite* fille, petits enfants, mon (fils|voisin|petit), ma (fille|soeur|voisine), mes enfants, aide de, dependre, depend*, au nom de
de: enkel*, angehorig*, mein* (sohn|tochter|nachbar|kinder|enkel*), familie, hilfe von, auf hilfe, angewiesen, fur meine
nl: kleinkind*, familie*, mijn (zoon|dochter|buurman|kinderen|buurvrouw), hulp van, afhankelijk, namens, voor mijn
pt: familiar*, net*, meu (filho|neto|vizinho|sobrinho), minha (filha|neta|vizinha), filh*, ajuda de, depender, depend*, em nome de
HELP-SUPPORT
en: help desk, helpdesk, help point*, assistance, support, digital helper*, digital champion*, assisted, help (people|those|residents|older|me|us), sit with, patient with, walk (me|us|them) through, show (me|them|people) how, one to one, drop in
es: ayuda*, asistenc*, apoyo*, acompan*, punto de (ayuda|apoyo|atencion), orienta*, dinamizador*
it: aiut*, assisten*, support*, accompagn*, punto digitale, facilitat*, orienta*
fr: aide, aider, aidant, assistan*, accompagn*, soutien, maison france services, france services, permanence*, orienter
de: hilfe*, helf*, unterstutz*, begleit*, beratung*, anlaufstelle*, hilfestellung
nl: hulp*, help*, ondersteun*, begeleid*, inloop*, digipunt, informatiepunt, spreekuur
pt: ajud*, assistenc*, apoio*, acompanh*, espaco cidadao, ponto de, orienta*
OPEN-SOURCE
en: open source, free software, open sourc*, libreoffice, linux, proprietary, vendor*, (licence|license) fee*, (licence|license) cost*, licens*, lock in, github, shared (platform|service|software|system|code), reuse, re use, reusable, reusing, off the shelf, already (exists|built|developed), existing (tools|software|solution|platform|tool), in house, low cost, low tech, cheap tools, saas, commercial off, common platform, share (the )?(cost|costs|platform|system|code|software)
es: codigo abierto, software libre, open source, propietari*, licencia*, reutiliz*, plataforma compartida, ya existe*, soluciones existentes, bajo coste, libreoffice, linux
it: open source, software libero, codice aperto, proprietar*, licenz*, riuso, riutilizz*, piattaforma condivisa, gia esistent*, basso costo, libreoffice, linux
fr: logiciel* libre*, open source, code (ouvert|source), proprietaire*, licence*, reutilis*, mutualis*, deja existant*, existant*, bas cout, libreoffice, linux, libre*, microsoft
de: open source*, freie software, quelloffen*, quellcode, proprietar*, lizenz*, nachnutz*, wiederverwend*, gemeinsame plattform, bereits vorhanden*, bestehende (losung*|werkzeug*|software), linux, libreoffice, herstellerabhang*, einer fur alle
nl: open source, vrije software, opensource, propriet*, licentie*, hergebruik*, gedeeld platform, common ground, al bestaand*, bestaande (oplossing*|software|tools|systemen), goedkope tools, linux, libreoffice, leverancier*
pt: codigo aberto, software livre, open source, proprietari*, licenc*, reutiliz*, plataforma (comum|partilhada), ja existe*, solucoes existentes, baixo custo, libreoffice, linux
DIGITAL-GOV
en: e government, egovernment, digitali*, digital (service*|transformation|government|by default), online service*, modernis*, moderniz*, self service, gov uk, service design
es: administracion electronica, digitaliz*, servicios (digitales|en linea|online), modernizacion, autoservicio
it: digitalizz*, amministrazione digitale, servizi (digitali|online|on line|telematici), modernizz*, transizione digitale, io app, app io, pagopa
fr: dematerialis*, numeris*, administration numerique, services (numeriques|en ligne), modernis*
de: digitalisier*, e government, onlinedienst*, online dienst*, modernisier*, onlinezugang*
nl: digitalis*, e overheid, digitale (overheid|dienst*), modernis*, zelfbediening
pt: digitaliz*, administracao eletronica, servicos (digitais|online), moderniz*, governo digital
TOPIC-TRAFFIC
en: traffic, road*, street*, sidewalk*, bus, buses, train*, tram*, bike*, cycl*, parking, roundabout*, crossing*, intersection*, speed limit*, pedestrian*, lane*, car, cars, bridge*, highway
es: trafico, calle*, carril*, acera*, autobus*, bus, tren, metro, bici*, aparcamiento*, rotonda*, semaforo*, coche*, peaton*, carretera*, puente
it: traffic*, strad*, marciapied*, autobus, treno, tram, bici*, ciclabil*, parchegg*, rotond*, semafor*, auto, pedon*, ponte, via
fr: circulation, rue*, trottoir*, bus, train*, tram*, velo*, cyclable*, parking*, stationnement, rond point, feu*, voiture*, pieton*, route*, pont
de: verkehr*, strasse*, *strasse, gehweg*, radweg*, bus, busse, bahn*, zug, fahrrad*, rad, radfahr*, parkplatz*, kreisverkehr*, kreuzung*, ampel*, auto*, fussgang*, brucke*
nl: verkeer*, straat*, straten, *straat, stoep*, fietspad*, fiets*, bus, trein*, tram*, parkeer*, rotonde*, kruising*, stoplicht*, auto*, voetgang*, brug, weg
pt: transito, rua*, passeio*, autocarro*, comboio*, metro, biciclet*, ciclovia*, estacionamento*, rotunda*, semaforo*, carro*, peoe*, estrada*, ponte
TOPIC-GREEN
en: park, parks, playground*, tree*, garden*, green space*, waste, rubbish bin*, bin, bins, recycl*, litter, dog*, river*, pollution, solar, energy, climate, bench*, fountain*
es: parque*, jardin*, arbol*, zona* verde*, basura*, contenedor*, recicl*, perro*, rio, contaminacion, solar*, energia, clima*, banco*, fuente*, huerto*
it: parc*, giardin*, alber*, verde, rifiut*, cestin*, ricicl*, cani, cane, fiume, inquinament*, solar*, energia, clima*, panchin*, fontan*, orti
fr: parc*, jardin*, arbre*, espace* vert*, dechet*, poubelle*, recycl*, chien*, riviere*, pollution, solaire*, energie, climat*, banc*, fontaine*, compost*
de: park*, spielplatz*, baum*, garten*, grun*, mull*, abfall*, recycl*, hund*, fluss, umwelt*, solar*, energie*, klima*, bank, banke, brunnen*, co0
nl: park*, speeltuin*, boom, bomen, tuin*, groen*, afval*, prullenbak*, recycl*, hond*, rivier*, milieu*, zonnepane*, energie*, klimaat*, bankje*, fontein*, container*
pt: parque*, jardim, jardins, arvore*, espaco* verde*, lixo*, contentor*, recicl*, cao, caes, rio, poluicao, solar*, energia, clima*, banco*, fonte*, horta*
TOPIC-HEALTH
en: hospital*, doctor*, gp, nurse*, ward, ambulance*, treatment, patient*, surgery, clinic*, medication, medical, nhs, vaccine*, vaccination*, care, health, prescription*, symptom*
es: hospital*, medic*, enfermer*, ambulancia*, tratamiento*, paciente*, centro de salud, consulta, vacuna*, salud, receta*, urgencias
it: ospedal*, medic*, infermier*, ambulanz*, cura, cure, pazient*, ambulatori*, vaccin*, salute, ricett*, sanitari*, asl, pronto soccorso
fr: hopita*, medecin*, infirm*, ambulance*, traitement*, patient*, clinique*, vaccin*, sante, ordonnance*, soins, urgences
de: krankenhaus*, arzt*, pflege*, krankenwagen, behandlung*, patient*, klinik*, impf*, gesundheit*, rezept*, praxis
nl: ziekenhuis*, arts*, huisarts*, verpleeg*, ambulance*, behandeling*, patient*, kliniek*, vaccin*, gezondheid*, recept*, zorg*, ggd
pt: hospita*, medic*, enfermeir*, ambulancia*, tratament*, paciente*, centro de saude, vacina*, saude, receita*, urgencia*, utente*
TOPIC-CITY
en: housing, shop*, downtown, school*, restaurant*, festival*, market*, museum*, sports, pool, police, crime, tax, taxes, jobs, factory, festival, music, buildings, homeless shelter
es: vivienda*, tienda*, comercio*, colegio*, restaurante*, fiesta*, mercado*, museo*, deport*, piscina*, policia, impuesto*, empleo, edificio*
it: cas*, negoz*, commerc*, scuol*, ristorant*, festa, mercat*, muse*, sport*, piscin*, polizia, tass*, lavoro, edific*
fr: logement*, magasin*, commerce*, ecole*, restaurant*, fete*, marche*, musee*, sport*, piscine*, police, impot*, emploi*, batiment*
de: wohnung*, geschaft*, laden, schule*, restaurant*, fest*, markt*, museum*, sport*, schwimmbad*, polizei, steuer*, arbeitspl*, gebaude*
nl: woning*, winkel*, school, scholen, restaurant*, feest*, markt*, museum*, sport*, zwembad*, politie, belasting*, banen, gebouw*
pt: habitac*, loja*, comercio*, escola*, restaurante*, festa*, mercado*, museu*, desport*, piscina*, policia, imposto*, emprego*, edificio*
`;
