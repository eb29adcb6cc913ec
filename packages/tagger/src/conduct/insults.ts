/**
 * Words of abuse and of what turns them harmless, in the notation of the tagger's lexicon. `INSULT-ANYWHERE`
 * also counts in texts of another language; all other words do so only in their own, since many are innocent elsewhere
 * (French "retard", Portuguese "pede"); `INSULT-HERE` is weaker, since the word has an innocent sense at home, too.
 *
 * What is not here on purpose: disgrace, joke, useless, incompetent, liar, thief, corrupt. They judge an office and its
 * work, however harshly, and that is what people may do here.
 */
export const insultSource = `
INSULT
en: (complete|total|utter) (tool|muppet|scrote|pillock), (lazy|ugly|stupid|fat) (git|sod|slob|hag|pig), no brain cells, idiot, idiots, moron, morons, imbecile, imbeciles, cretin, cretins, dumbass*, dimwit*, halfwit*, asshole*, ashole*, arsehole*, bastard*, wanker*, dickhead*, motherfucker*, son of a bitch, sons of bitches, scumbag*, scum, cunt*, twat*, douchebag*, (fat|stupid|old|silly) cow, (fat|stupid|old|little|lazy) bitch*, (fat|filthy|dirty) pig*, piece of shit, pieces of shit, shithead*, slut*, whore*, stupid (woman|man|people|clerk*|boy|girl)
es: panda de (subnormales|inutiles de mierda|cabrones|idiotas), (gorda|vieja|tonta|fea) asquerosa, (sois|eres|pedazo de) (desgraciado|desgraciada|desgraciados), zopenc*, mongolic*, retrasad* mental*, imbecil*, idiota*, gilipollas, gilipolla, hijo* de puta, hija* de puta, hijoputa*, cabron*, capull*, subnormal*, payaso, payasos, mamon*, puta* de mierda, (eres|es|sois|son) ~ (zorra*|perra*|puta*|burr*|basura|escoria|rata*), maricon*, malparid*, pendej*, pelotud*, boludo*, tarad* , (funcionari*|alcald*|politic*|concejal*|gente|inutil*|moro*|gitan*|sudaca*|negr*|maric*) de mierda, escoria humana, anormales
it: brutt* (bastard*|stronz*|scem*), lurid*, mentecatt*, sottosvilupp*, (grassa|vecchia) (vacca|troia|strega), vacca, imbecill*, idiot*, cretin*, stronz*, coglion*, bastard*, testa di cazzo, teste di cazzo, figlio di puttana, figli di puttana, puttan*, troia, pezz* di merda, deficient*, ritardat*, minorat*, (zingar*|negr*|immigrat*|politic*|impiegat*|sindac*|gente|vigil*|stranier*|terron*) di merda, rompicoglioni, faccia di merda, froci*, feccia
fr: espece (de|d), gros (lard|tas|porc), grosse (vache|truie|baleine), vieille (vache|peau|sorciere), debile* mental*, sous merde*, imbecile*, cretin*, crétin*, abruti*, connard*, connasse*, conard*, salope*, salaud*, encule*, fils de pute, fdp, ordure*, (vous|tu|il|elle|ils|t) ~ (con|cons|conne|connes|idiot|idiots|idiote|debile|debiles|pute), bande d idiots, bande de (cons|debiles|nazes|incapables|moutons|voleurs), petasse*, bouffon*, raclure*, pourriture*, (bougnoule*|bicot*|negro*|youpin*|pede|pedes), sal* (arabe*|noir*|juif*|gitan*|etranger*|pute|con), trou du cul, tete de con, gros porc
de: fett* (schwein|sau|kuh), dreckig* (schwein|sau), (faules|dummes|fettes|dreckiges) (stuck|schwein), depp*, spinner, volltrottel*, drecks (beamter|amt leute), idiot, idioten, idiotin, vollidiot, idioten, idiotin, trottel*, vollpfosten, arschloch*, arschlocher, hurensohn*, wichser*, dreckskerl*, drecksau, mistkerl*, mistkerle, schlampe*, (dumme|blode|alte|fette) (kuh|kuhe|gans|ziege|sau|schlampe|hexe), missgeburt*, schwachkopf*, dummkopf*, vollhorst, penner, (dreckige|faule|fette) schweine, abschaum, spast*, mongo*, kanake*, dreckspack, saupack, pfeife*, arsch, arschgeige*
nl: (dikke|domme|oude|vieze) (trut|koe|hoer|heks|zeug|varken), lelijke (heks|trut), debielen, imbeciel*, kneus, kneuzen, idioot, idioten, klootzak*, eikel*, lul, lullen, hufter*, sukkel*, kutwijf*, kutwijven, trut*, kankerlijer*, mongool, mongolen, hoer, hoeren, hoerenzoon, klojo*, tyfuslijer*, achterlijk* (wijf|gast|volk|mensen), vuile (vieze|hond|honden|rat|ratten), stelletje (ratten|idioten|dieven|sukkels|klootzakken|apen), schoft*, teringlijer*, mafkees*, uitschot, smeerlap*, varken van een, flikker*
pt: (aquela|essa|esta|sua|a) vaca (do|da|gorda|estupida)?, corno, cornos, cornudo*, seus (porcos|cornos|burros|idiotas), palerma*, atrasadas mentais, velha nojenta, idiota*, imbecil*, cretino*, estupid* de merda, cabrao, cabroes, filho da puta, filhos da puta, filha da puta, fdp, paneleiro*, otari*, palhaco*, (es|e|sois|sao|seu|sua) (um|uma|uns)? (burro|burros|burra|porco|porcos|vaca|cabra|besta|bestas|lixo), atrasad* mental, atrasados mentais, (ciganos|ciganas|pretos|brasileiros|inutil|gente|funcionari*|politicos) de merda, pedaco de merda, escumalha, vadia, desgracad*

INSULT-ANYWHERE
en: motherfucker*, asshole*, bastard*, idiot, idiots, moron, morons, son of a bitch, scumbag*
es: hijo* de puta, hija* de puta, hijoputa*, gilipollas, cabron, cabrones, imbecil, imbeciles, idiota, idiotas, maricon, maricones
it: stronzo, stronzi, stronza, figlio di puttana, figli di puttana, coglione, coglioni, testa di cazzo, pezzo di merda
fr: connard, connards, connasse, salope, salopes, encule, encules, fils de pute
de: arschloch, arschlocher, hurensohn, wichser, vollidiot*, missgeburt
nl: klootzak, klootzakken, kankerlijer*, hoerenzoon, kutwijf
pt: filho da puta, filhos da puta, filha da puta, cabrao, cabroes

INSULT-HERE
en: bitch*, retard, retards, retarded (idiot*|woman|man|people), fag*, dick, pig*, prick, jerk*, tosser*, git, vermin
es: basura humana, ratas inmundas, cerd* (asqueros*|de)
it: scemo di, maiale schifoso, merde umane
fr: batard*, raclures, pute, putes
de: pack, gesindel, ratten (raus|ihr), parasiten, schmarotzer*
nl: kut (gemeente|ambtenaar|ambtenaren), tuig, ratten (daar|bij), parasieten, profiteurs, debiel*
pt: puta*, parasitas, ratos nojentos

CURSE
en: fuck (you|off|u|them|him|her), screw you, go to hell, kiss my ass, piss off, up yours, eat shit, fucking (idiot*|clerk*|mayor|people)
es: vete a la mierda, iros a la mierda, idos a la mierda, vayan a la mierda, que te jodan, que os jodan, que te den, chupame, me cago en (tu|vuestr*|su) (madre|muertos|puta*), anda a la mierda
it: vaffanculo, fanculo, vai a cagare, andate a cagare, andate a fanculo, andate affanculo, va a cagare, affanculo
fr: nique (ta|ton|vos|sa), niquez, va te faire (foutre|enculer|voir), allez vous faire (foutre|voir|enculer), ta gueule, vos gueules, ferme* (ta|vos) gueule*, ntm
de: fick* (dich|euch|deine), leck* mich, verpiss* (dich|euch), halt* (die fresse|dein maul|euer maul), verreck*, scher dich zum teufel
nl: krijg* (de|toch de|allemaal de)? (kanker|tering|tyfus|kolere|pest|klere), rot* (toch )?op, flikker op, val dood, hou* je bek, houd je bek, kanker op, sodemieter op
pt: vai te foder, va se foder, vao se foder, vai tomar no cu, foda se (a|o|voces|esta), vai a merda, vao a merda, vai para o caralho, vao para o caralho, vai te lixar

THREAT
en: (smash|kick|punch|knock|cave) (your|his|her|their) (face|teeth|head|skull) (in|out)?, (needs|deserve|deserves|want|wants) a (beating|slap|good hiding|bullet|kicking), give (him|her|them|you) a (beating|kicking|slap), string (him|her|them|you) up, (slit|cut) (your|his|her|their) throat*, (kill|murder|stab|shoot|burn|beat|hurt|strangle|hang) (you|u|him|her|them) (all|up)?, know where (you|he|she|they) (live*|work*), (should|must|ought to) ~ be (shot|hanged|hung|beaten|killed|stabbed|lynched|whipped|gassed), (should|must) (shoot|hang|kill|stab|beat|lynch|gas) (that|the|this|him|her|them|you|all), make (you|him|her|them) pay for this, watch your back, (break|smash) (your|his|her|their) (face|legs|neck|bones|skull), i will find you, (coming|come) for you, (burn|blow) ~ (down|up) with (you|them|everyone), you are dead, you will regret
es: (dar*|meter*|merece|pegar*) ~ (paliza|hostia|hostias|ostias|bofetada*|punetazo*|tiro|patada*), (romper*|partir*|rompere|partire) ~ (cara|dientes|piernas|cabeza|boca), os (espero|esperamos) (en la calle|fuera|a la salida), te (voy a|vamos a) (matar|partir|reventar|rajar|pegar|quemar), os (voy a|vamos a) (matar|partir|reventar|rajar|pegar|quemar), te mato, os mato, se donde vives, se donde vivis, sabemos donde (vives|viven), (partir*|rompe*) la (cara|boca), habria que (mataros|fusilar*|colgar*|quemar*), hay que (mataros|fusilar*|colgarlos), mereceis morir, mereces morir, te vas a enterar cuando te (vea|coja), los voy a matar, lo voy a matar
it: (pres*|prender*|prendo) ~ (a calci|a pugni|a schiaffi|a sberle|a botte|a bastonate), (aspetto|aspettiamo) sotto casa, (rompo|rompere|spacco|spaccare) ~ (faccia|denti|gambe|ossa|testa), (merita|meritano|meritate) ~ (schiaffi|botte|pallottola|calci), ti (ammazzo|uccido|spacco|sparo|meno|brucio), vi (ammazzo|uccido|spacco|sparo|brucio), so dove (abiti|abita|vivi|lavori|abitate), spacc* la faccia, vi (faccio|faremo) fuori, ti (faccio|faremo) fuori, (andrebbe|andrebbero|dovrebbero|bisognerebbe) ~ (impiccat*|fucilat*|impiccar*|bruciar*|fucilar*|sparar*), te la faccio pagare cara, ti vengo a prendere
fr: (casse|casser|peter|pete|eclater|eclate|exploser) (la|les|sa|ses|ta|tes|vos|leur|leurs) (dents|gueule|figure|jambes|tete|tronche|os), (merite*|faudrait) ~ (claque*|baffe*|raclee|balle|correction), (t|vous|l|les) attend* (dehors|a la sortie|en bas de chez), (te|vous|le|la|les) (tuer|tue|crever|creve|buter|bute|egorger|defoncer|brule|bruler|fracasser), sais ou (tu|vous) (habites|habitez|travaillez|vis), casser la (gueule|figure), devrait (vous|les|le|la|te) (pendre|fusiller|tuer|bruler|gazer), merit* de (crever|mourir), (faut|faudrait) (les|vous|le|la) (pendre|fusiller|tuer|bruler), tu vas (crever|mourir|payer)
de: (aufknupfen|aufgeknupft|lynchen|gelyncht), (zahne|fresse|knochen|schadel) ~ (aus*|ein*|brech*|schlag*), (gehort|verdien*|braucht) ~ (tracht prugel|ohrfeige*|auf die fresse|kugel), (fang|fange|warte) ~ (ab|vor deiner|vor eurer|nach feierabend), weiss wo (du|ihr|sie) (wohn*|arbeite*), (bring|bringe) (dich|euch|ihn|sie) um, (mach|mache) (dich|euch|ihn|sie) (fertig|kalt|platt), (sollte|musste|muss) ~ (euch|ihn|sie|dich|alle) ~ (aufhangen|erschiessen|verprugeln|umbringen|vergasen|erschlagen|abknallen), gehor* ~ (erschossen|aufgehangt|verprugelt|an die wand|vergast|totgeschlagen), (hau|schlag|schlage) (dir|euch|dich|ihm) ~ (fresse|tot|zusammen|nase), ich finde dich, steche (dich|euch) ab, stech (dich|euch) ab, (zund|zunde|fackel) ~ haus an, nimm dich in acht
nl: (sla|schop|trap|ram|beuk) ~ (tanden|kop|bek|gezicht|smoel|hersens), (verdien*|moet) ~ (pak slaag|klap*|kogel|schop*), (muil|bek|smoel|kop) (houden|dicht), maak (je|jullie|hem|haar|hen|ze) (af|kapot|dood), weet waar (je|jij|u|jullie|hij|ze) (woon*|woont|wonen|werkt), (schiet|steek|sla) (je|jullie|hem|haar|ze) (neer|dood|kapot|overhoop), (moesten|moeten|zouden|moet) ~ (opgehangen|doodgeschoten|afgeknald|vergast|opknopen|afmaken), ik vind je wel, ik weet je te vinden, kom je halen, kom jullie halen
pt: (levar|dar|merece*|precisa*|apanhar) ~ (bofetada*|porrada|pancada|murro*|tareia|tiro|pontape*), hei de (te|vos|o|os|a|as) (apanhar|encontrar|matar|partir), (partir|parto|rebentar|rebento) ~ (cara|dentes|pernas|tromba*|focinho), (vou|vamos) te (matar|partir|rebentar|queimar|bater), (vou|vamos) vos (matar|partir|rebentar), (te|vos) (mato|parto|rebento), sei onde (moras|mora|vives|trabalhas|moram), partir (te|vos|lhe) (a cara|os dentes|todo), parto te, mato te, (deviam|devia|deviam ser|devia ser) ~ (enforcad*|fuzilad*|mortos|morto|abatid*|queimad*), vais pagar (caro|por), vou atras de ti

WISH
en: hope ~ (die|dies|rot|rots|get cancer|gets cancer|burn in hell), (drop|go) dead, kill yourself, go die, deserve to die
es: ojala ~ (mueras|muera|mueran|murais|revientes|os murais), muerete, moriros, suicidate
it: spero ~ (muoia*|muori*|crepi*|schiatti*), crepa, crepate, muori, ammazzati, ammazzatevi, ti venga un cancro, vi venga un cancro
fr: j espere ~ (creverez|creves|mourrez|crever|meures), creve, crevez, suicide toi, va mourir, allez mourir
de: hoffe ~ (stirbst|sterbt|verreckt|verreckst|krebs bekommt|krepiert), stirb, krepier*, bring dich um, bringt euch um, wunsche (dir|euch|ihm|ihr) (den tod|krebs)
nl: hoop dat ~ (doodgaat|doodgaan|sterft|sterven|verrekt|creperen|crepeert), ga dood, maak jezelf af, verrek
pt: tomara que ~ (morras|morra|morram|morrais), espero que ~ (morras|morra|morram|apodrecas), morre longe, mata te, morram todos

EXPEL
en: go back to (your|their) ~ (country|countries|land), (foreigners|migrants|immigrants|muslims|gypsies|jews|gays|blacks|refugees) out, send them ~ back to (africa|their), (dirty|filthy) (foreigners|immigrants|migrants|gypsies|muslims|jews|refugees|arabs|parasites|people like)
es: (moros|negros|gitanos|sudacas|extranjeros|inmigrantes|musulmanes|maricones|judios) fuera, fuera (los )?(moros|negros|gitanos|sudacas|extranjeros|inmigrantes|musulmanes|judios), (volved|vuelve|volveros|vete|idos|vayanse) a (vuestro|tu|su) (pais|tierra), (sucios|putos) (moros|negros|gitanos|inmigrantes)
it: (negri|zingari|stranieri|immigrati|musulmani|rom|ebrei|clandestini) (fuori|a casa), fuori (gli|i|dai coglioni)? (negri|zingari|stranieri|immigrati|musulmani|rom|ebrei), torna* (al|nel|a) (tuo|vostro|loro) paese, (sporchi|luridi) (negri|zingari|stranieri|immigrati|ebrei|rom)
fr: (arabes|noirs|etrangers|migrants|gitans|roms|musulmans|juifs|immigres) dehors, dehors (les )?(arabes|noirs|etrangers|migrants|gitans|roms|musulmans|juifs), (rentrez|retournez|rentre|retourne) (chez vous|chez toi|dans (votre|ton) pays)
de: (auslander|moslems|muslime|fluchtlinge|juden|zigeuner|neger|turken|asylanten|schwule) raus, raus mit (den|diesem|dem) (auslandern|pack|gesindel|fluchtlingen|asylanten|zigeunern), geht (doch )?(zuruck|dahin|heim) (wo|in euer|in eure|nach), (gehoren|gehort) (alle )?abgeschoben, dreckige (auslander|juden|zigeuner|turken)
nl: (buitenlanders|moslims|zigeuners|joden|asielzoekers|marokkanen|vluchtelingen) (eruit|oprotten|eruit gooien), terug naar (je|jullie|hun) eigen land, op naar (je|jullie) eigen land, vieze (buitenlanders|moslims|joden|zigeuners|profiteurs|homo*)
pt: (ciganos|pretos|estrangeiros|imigrantes|brasileiros|muculmanos|judeus) (fora|para a vossa terra|rua), fora com os (ciganos|pretos|estrangeiros|imigrantes), (volta|voltem|vao|vai) para a (tua|vossa|sua) terra, (sujos|porcos dos) (ciganos|pretos|imigrantes)

RUDE
en: stupid, dumb, ugly, fat, brainless, braindead
es: estupid*, tont*, bob*, fea, gord*, asqueros*, inutil*
it: stupid*, scem*, brutt*, grass*, schifos*, ebet*
fr: stupide*, debile*, moche*, gros, grosse, idiot*, bete
de: dumm, dumme, dummer, blod, blode, hasslich*, fett, fette, bescheuert, bekloppt*, hirnlos*
nl: dom, domme, dik, dikke, lelijk*, achterlijk*, gestoord*, debiel
pt: estupid*, burr*, feio*, feia*, gord*, nojent*, inutil, tonto*

SWEAR
en: shit, shitty, fuck, fucking, damn, bloody, crap
es: mierda, joder, cono, puta, puto, hostia
it: merda, cazzo, porca miseria, che palle
fr: merde, putain, bordel, chiant*
de: scheiss*, mist, verdammt*, verfluchte*
nl: verdomme, godverdomme, shit, kut, klote
pt: merda, caralho, porra, foda
`;

/** Words around an insult that say whom it meets, or that it meets nobody. */
export const surroundingsSource = `
PERSON
en: you, u, your, youre, ya, he, she, him, her, they, them, hes, shes, theyre, who, clerk*, mayor, councillor*, officer*, woman, man, lady, guy*, boss, neighbour*, employee*, staff, politician*, teacher*, driver*, wife, husband, people, everyone
es: tu, eres, sois, ustedes, usted, vosotros, vosotras, te, os, es el, es la, funcionari*, alcald*, concejal*, vecin*, policia*, politic*, son todos, director*, jef*, senor*, tipo, gente, menudo, panda de, atajo de, so
it: tu, sei, siete, voi, lei, ti, vi, lui, loro, impiegat*, sindac*, vigil*, assessor*, vicin*, politic*, dirigent*, operator*, sono tutti, signor*, tizio, gente, quel, quell, quella
fr: tu, t, toi, vous, etes, es, te, il, elle, ils, elles, maire, agent*, fille, femme, type, employe*, fonctionnaire*, voisin*, elu*, politicien*, directeur*, directrice*, bande, gens, espece
de: du, ihr, dich, euch, seid, bist, er, sie, dieser, diese, sachbearbeiter*, burgermeister*, beamt*, nachbar*, politiker*, frau, mann, chef*, mitarbeiter*, typ, leute, lauter, alle, manner, frauen
nl: jij, je, jullie, u, bent, zijn allemaal, hij, zij, ze, ambtenar*, ambtenaar, wethouder*, burgemeester*, buurman, buurvrouw, medewerker*, vrouw, man, vent, wijf, gast, mensen, stelletje, daar
pt: tu, es, voce, voces, sois, ele, ela, eles, elas, te, ti, funcionari*, presidente, vereador*, vizinh*, politic*, chefe*, senhor*, gajo, gaja, gente, seu, seus, sua, corja, bando

THING
en: form*, system*, site, website, app, rule*, law*, procedure*, process*, decision*, idea*, design*, machine*, question*, letter*, plan*, policy, service*, office, parking, traffic, computer*, password*, proof
es: formulario*, web, tramite*, procedimiento*, sistema*, norma*, ley*, aplicacion, decision, idea*, proceso*, pregunta*, servicio*, oficina*, maquina*
it: modulo, moduli, sito, procedura*, sistema*, norma*, legge, app, decisione, idea*, idee, regola, regole, domanda, servizio, ufficio, portale
fr: formulaire*, site, procedure*, systeme*, regle*, loi*, application*, decision*, idee*, question*, service*, bureau*, machine*
de: formular*, verfahren*, system*, seite*, regel*, gesetz*, app, entscheidung*, idee*, frage*, antrag*, vorschrift*, automat*, software
nl: formulier*, procedure*, systeem, systemen, site, website, regel*, wet*, app, besluit*, idee*, vraag, dienst*, loket*
pt: formulario*, processo*, sistema*, site, portal, regra*, lei, leis, aplicacao, decisao, ideia*, pergunta*, servico*

HARMLESS
en: (feel|felt|feeling|look|looked) like, (treat|treats|treated|treating) (me|us|him|her|people|citizens|everyone|residents) ~ (like|as), (call|calls|called|calling) (me|us|my|him|her), (i|im|we) (am|are|was|were)? (not|no|just), not (an|a), feel, made me feel, says i am
es: (me|nos) (senti*|siento|sentimos|hizo|hicieron|hacen|hace), (trata*|tratan|trataron|trato) (de|como|a), (llamo|llamaron|llama|llaman|dijo|llamar*) (me )?, como (un|una|unos|si), no soy, no somos
it: (mi|ci) (sono|siamo|sento|sentiamo|sentivo), (trattat*|tratta|trattano) (da|come), (chiamat*|detto|chiama|dato) (dell|del|della)?, da (idiot*|imbecill*|cretin*|scem*|stupid*), siamo, non sono, non siamo, come (un|una|degli)
fr: (suis|sens|senti|sentie|sentons) ~ (comme|bete|idiot|idiote|con), (traite|traitee|traites|traitent|prend|prennent) ~ (de|d|pour|comme), (appele*|dit), comme (un|une|des), ne suis pas, ne sommes pas, pas (un|une|des)
de: (kam|komme|fuhl*|fuhle) ~ (wie|vor), (behandel*) ~ wie, wie (ein|eine|einen|die|der|lauter|idioten), (nannte|nennt|beschimpf*|genannt|bezeichnet*), bin (doch |ja )?(kein|keine|nicht), sind (doch |ja )?(keine|nicht), fur (dumm|blod), halt* uns
nl: (voel*|voelde) (me|mij|ons), (behandel*) ~ als, als (een|idioot|idioten), (noemde*|noemt|genoemd|uitgescholden|uitmaakte), ben (toch )?(geen|niet), zijn (toch )?(geen|niet)
pt: (senti|sinto|sentimos|sentia) (me|nos), (trata*|tratou|tratam|tratad*) ~ (como|de|por), (chamou|chamaram|chama|chamam|disse), como (um|uma|uns|se), nao sou, nao somos

ANIMAL
en: dog*, puppies, puppy, breed*, kennel, farm*, animal*, vet
es: perro*, cachorro*, animal*, granja
it: can*, cucciol*, animal*, randagi*
fr: chien*, chiot*, animal*, animaux, ferme
de: hund*, welpe*, tier*, bauernhof, plage*, park, toilette*
nl: hond*, puppy*, dier*, boerderij, park, speeltuin
pt: cao, caes, cachorro*, animal, animais, solta, estrada, quinta

IDIOM
en: (would|wouldnt|doesnt|does|wont|will) it kill, (it|this|that|walk|wait|waiting|stairs|heat|queue|hours) (would|will|nearly|almost)? (kill|kills|killed)
`;

/** Insults whose letters people mask with asterisks. */
export const maskable: readonly string[] = (
  'fuck fucking fucker shit bitch bastard asshole idiot moron cunt dick prick stupid gilipollas puta puto mierda cabron ' +
  'imbecil stronzo stronza cazzo merda coglione coglioni troia puttana encule enculee connard connasse merde salope pute ' +
  'arschloch wichser scheisse hurensohn schlampe idioten kut kutwijf klootzak lul hoer kanker tering caralho foder ' +
  'cabrao idiota vadia'
).split(' ');
