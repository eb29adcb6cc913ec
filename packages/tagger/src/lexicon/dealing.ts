/** Concepts of dealing with an office: time, effort, access, faults, outcome. */
export const dealing = `
QUICK
en: quick*, fast, faster, speed*, swift*, prompt*, instant*, immediate*, rapid*, efficient*, in no time, straight away, same day, within (minutes|seconds|an hour|0 minutes|0 hours|0 days|a day), in (0|five|ten|two|three|a few) (minutes|seconds|clicks), on time, streamlin*, smooth*, time saving, saves time, saved (me|us) ~ (time|hours|trip|journey)
es: rapid*, veloz, agil*, inmediat*, al instante, enseguida, en (un|cinco|diez|dos|0|pocos) (minuto*|segundo*|clics), mismo dia, al momento, agiliz*, ahorra* ~ tiempo, a tiempo, eficien*, visto y no visto
it: veloc*, rapid*, subito, immediat*, istantane*, in (cinque|dieci|due|0|pochi|un) (minut*|second*|click), snell*, in giornata, tempestiv*, efficien*, in un attimo, risparmi* ~ tempo, puntual*
fr: rapid*, vite, immediat*, instant*, en (cinq|deux|dix|0|quelques) (minute*|clics|seconde*), dans la journee, le jour meme, efficac*, gain de temps, gagn* ~ temps, accelere*, fluid*
de: schnell*, sofort*, rasch*, zugig*, prompt*, unverzuglich*, in (wenigen|funf|zwei|zehn|0) minuten, beschleunig*, effizient*, zeitersparnis, spart ~ zeit, am selben tag, gleich, reibungslos*, punktlich*
nl: snel*, vlot*, meteen, direct, onmiddellijk, vlug, in (vijf|twee|tien|0|een paar) minuten, tijdwinst, bespaart ~ tijd, dezelfde dag, efficient*, soepel*, binnen (0|een) (minuten|uur|dag), versnel*, op tijd
pt: rapid*, depress*, veloz, imediat*, na hora, em (cinco|dois|0|poucos|dez) (minuto*|cliques|segundo*), agil*, celer*, no mesmo dia, poup* ~ tempo, eficien*, acelera*
EASY
en: easy, easier, easily, simple, simpler, simply, simplif*, straightforward, convenient*, effortless*, user friendly, painless, intuitive, hassle free, no hassle
es: facil*, sencill*, simpl*, comod*, intuitiv*, practic*
it: facil*, semplic*, semplif*, comod*, intuitiv*, pratic*, agevol*
fr: facil*, simple*, simplif*, aise*, pratique*, intuiti*, commode*
de: einfach*, leicht*, vereinfach*, unkompliziert*, bequem*, intuitiv*, benutzerfreundlich*, mubelos*, problemlos*
nl: makkelijk*, gemakkelijk*, eenvoud*, simpel*, vereenvoud*, gebruiksvriendelijk*, intuitief, handig*, moeiteloos
pt: facil*, simpl*, comod*, intuitiv*, pratic*, descomplic*
FEWER-STEPS
en: fewer (steps|forms|clicks|documents), less (paperwork|bureaucracy|red tape|waiting), one click, single (form|step|click|visit|sign|window|portal), once only, one stop, no (queue*|waiting|need to go|need to travel|paperwork), avoid* (queue*|queuing|waiting|a trip|travel*), without (queuing|waiting|leaving|going), (minimising|minimizing) paperwork, cut (red tape|bureaucracy), skip the queue, from home, pre filled, prefill*, book online, online booking, autofill*, automat* (fill|renew*)
es: menos (pasos|papeleo|burocracia|tramites|colas|documentos|formularios), un solo (paso|tramite|formulario|clic), ventanilla unica, sin (colas|esperas|esperar|cola|desplazar*|moverme|papeleo|salir), evit* (colas|desplaz*|papeleo), desde casa, prerellen*, autocomplet*, sin cita
it: meno (passaggi|burocrazia|carte|code|moduli|documenti), sportello unico, senza (code|coda|file|fila|attese|attesa|spostar*|muover*|uscire|vivere), unico (modulo|passaggio|portale), da casa, precompil*, evit* (code|la fila|spostament*), un click, sburocratizz*
fr: moins de (demarches|paperasse|papier|etapes|formulaires|bureaucratie|files|attente), guichet unique, sans (file|attente|attendre|deplac*|queue|bouger), une seule (demarche|fois|etape), dites le nous une fois, de chez (moi|soi), pre rempli*, prerempli*, en ligne en, evit* (deplac*|la queue|les files)
de: weniger (schritte|papierkram|burokratie|formulare|wege|unterlagen), ohne (warten|wartezeit|anstehen|schlange|termin|papierkram), ein klick, one stop, einmal eingeben, von zu hause, vorausgefullt*, once only, burokratieabbau, entburokrat*, keine (wartezeit|schlange), ohne aufs amt, ohne ~ amt, endlich online
nl: minder (stappen|papierwerk|bureaucratie|formulieren|wachten|rompslomp), een (klik|loket|keer invullen), zonder (wachten|wachtrij|rij|gedoe|afspraak), vanuit huis, thuis, vooraf ingevuld*, eenmalig*, geen (wachtrij|gedoe), hoef ik niet, niet meer naar, hoef je niet
pt: menos (passos|burocracia|papelada|papeis|filas|formularios|documentos), balcao unico, loja do cidadao, sem (filas|fila|esperas|esperar|deslocacoes|sair), um so (passo|formulario), de casa, pre preenchid*, evit* (filas|desloc*), desburocrat*
WAIT
en: wait*, queue*, queuing, hold, on hold, backlog*, pending, stuck, still waiting, hours on the phone
es: esper*, cola, colas, aguardar, pendiente*, lista de espera, atasc*
it: attes*, attend*, aspett*, coda, code, fila, file, in sospeso, bloccat*
fr: attend*, attente*, queue*, patient*, en suspens, bloque*
de: wart*, *schlange*, *wartezeit*, ansteh*, in der leitung, hangt, hangen
nl: wacht*, rij, *wachtrij*, in de wacht, vast, *wachttijd*
pt: esper*, fila, filas, aguard*, pendente*, parado
SLOW
en: slow*, delay*, late, too long, took (0|so|over|two|three|four|six|ages|forever|months|weeks|days), takes (0|so|too|ages|forever|months|weeks|days|a long), months later, weeks later, ages, forever, time consuming, lengthy, overdue, drag*, long time, long winded, all day, whole day, took hours, took an hour, took (three|four|five|six|eight|several|many), takes (hours|an hour|several|two|three), waiting time*, a backlog, long wait, long queue*, for (weeks|months|years|hours), months, hours late, running late, chase, chasing, chased
es: lent*, tard*, retras*, demor*, eterno*, meses, demasiado tiempo, mucho tiempo, lleva (0|meses|semanas|anos), llevo (0|meses|semanas|anos|dos|tres), horas, plazo
it: lent*, ritard*, tard*, mesi, troppo tempo, molto tempo, da (mesi|settimane|anni), lungaggin*, eternita, ore, lungo, tempi (lunghi|biblici|eterni)
fr: lent*, retard*, delai*, mois, trop de temps, trop long*, beaucoup de temps, depuis des (mois|semaines), interminable*, heures, longtemps, tarde*
de: langsam*, verzoger*, spat, verspat*, lange, zu lang*, monate*, seit (wochen|monaten), dauert*, ewig*, stundenlang*, *wochen, *bearbeitungszeit*, langwierig*
nl: traag*, trage, vertrag*, laat, te lang*, lang*, maanden, sinds (weken|maanden), duur* (lang|te|maanden|weken), eeuwig*, uren, weken, eindeloos
pt: lent*, demor*, atras*, tard*, meses, demasiado tempo, muito tempo, ha (meses|semanas|anos), eternidade, horas, moroso, morosidade
TIME-UNIT
en: minute*, hour*, day, days, week*, month*, year, years
es: minuto*, hora, horas, dia, dias, semana*, mes, meses, ano, anos
it: minut*, ora, ore, giorn*, settiman*, mese, mesi, anno, anni
fr: minute*, heure*, jour, jours, semaine*, mois, an, ans, annee*
de: minute*, stunde*, tag, tage*, woche*, monat*, jahr*
nl: minu*, uur, uren, dag, dagen, week, weken, maand*, jaar, jaren
pt: minuto*, hora, horas, dia, dias, semana*, mes, meses, ano, anos
AGAIN
en: again, repeat*, every time, each time, once more, several times, many times, multiple times, twice, 0 times, re enter*, reenter*, redo, start over, over and over, keep asking, all over again, asked (me )?for the same, same (information|questions|details|documents|data|question|info), several attempts, couple of attempts, (three|four|five|second|third) (time|times|attempt), redundant, resubmit*, retry*, retries, round in circle*, (five|six|several|three|two|many) (goes|tries|attempts|calls), tries, keeps (asking|logging|crashing|freezing|sending), keep (having|getting|being|trying|ringing|calling), kept (having|asking|being), reinstall*, re install*, restart*
es: otra vez, de nuevo, volver a, vuelve* a, repet*, repit*, cada vez, varias veces, dos veces, tres veces, nuevamente, mismo* (datos|documentos|formulario|papeles), misma* (informacion|preguntas|documentacion), reintent*, una y otra vez, intentos, enesima
it: di nuovo, ancora una volta, ripet*, ogni volta, piu volte, diverse volte, due volte, tre volte, rifar*, ritent*, riprov*, stess* (dati|documenti|informazioni|domande|cose), ennesim*, tentativi, ricominci*, da capo, nuovamente
fr: encore une fois, a nouveau, de nouveau, repet*, ressaisi*, chaque fois, plusieurs fois, deux fois, trois fois, recommenc*, redemand*, meme* (informations|documents|questions|donnees|pieces|papiers), tentatives, enieme, refaire, retap*
de: erneut, nochmal*, noch einmal, wieder, wiederhol*, jedes mal, jedesmal, mehrfach, mehrmals, zweimal, dreimal, immer wieder, von vorne, doppelt*, dieselben (daten|angaben|unterlagen|fragen), gleichen (daten|angaben|unterlagen|fragen), abermals, versuch*, zum dritten
nl: opnieuw, nogmaals, weer, herhaal*, elke keer, iedere keer, telkens, meerdere keren, twee keer, drie keer, steeds, nog een keer, dezelfde (gegevens|vragen|informatie|documenten), dubbel*, pogingen, nog eens, overnieuw
pt: outra vez, de novo, novamente, voltar a, repet*, repit*, cada vez, varias vezes, duas vezes, tres vezes, mesmos (dados|documentos|papeis), mesma* (informacao|perguntas|coisas), tentativas, enesima, recome*
HARD
en: difficult*, hard to, hard work, complicated, complex*, cumbersome, tedious, struggle*, struggling, tricky, not easy, burdensome, painful, hassle, awkward, laborious, onerous, impossible, challenging, effort, too many (steps|clicks|forms|documents|pages), clunky, overcomplicated, convoluted, too much text, too many, stressful, exhausting, long and, jump through, tiresome, fiddly, overly
es: dificil*, dificult*, complica*, complej*, engorros*, tedios*, pesad*, imposible, cuesta, costoso, farragos*, laberint*, enrevesad*, odisea, calvario
it: difficil*, difficolt*, complicat*, compless*, macchinos*, fatic*, impossibil*, labirint*, odissea, calvario, farragin*, scomod*, laborios*, arduo
fr: difficil*, difficult*, compliqu*, complex*, fastidi*, laborieu*, impossible, penible*, labyrinth*, parcours du combattant, lourd*, usine a gaz, galere, usine a gaz, paperasse
de: schwierig*, schwer, kompliziert*, komplex*, umstandlich*, muhsam*, unmoglich*, aufwand*, aufwendig*, muhselig*, labyrinth, hurde*, schwerfallig*, unzahlige, durch ~ klicken
nl: moeilijk*, lastig*, ingewikkeld*, complex*, omslachtig*, onmogelijk*, gedoe, moeizaam, rompslomp, zoektocht, doolhof, niet te doen, onhandig
pt: dificil*, dificuld*, complic*, complex*, trabalhos*, impossivel, labirinto, odisseia, calvario, pesad*, custos*, moros*
CONFUSING
en: confus*, unclear, not clear, incomprehensible, jargon, not (obvious|intuitive), hard to (find|understand|follow), couldnt find, cant find, cannot find, get lost, no idea (how|what|where), misleading, disjointed, hidden
es: confus*, no se entiende, incomprensible*, jerga, poco claro, lioso, lio, no encuentr*, no se encuentra, imposible encontrar, no queda claro, perdid*, intuitiv*
it: confus*, incomprensibil*, non si capisce, poco chiar*, non chiar*, burocratese, non si trova, non trovo, introvabil*, capire
fr: confus*, incomprehensible*, pas clair*, peu clair*, jargon, on ne comprend, introuvable*, je ne trouve, s y perd, perdu*, comprendre rien, illisible*
de: verwirr*, unverstandlich*, unklar*, unubersichtlich*, amtsdeutsch, nicht zu finden, finde (nicht|keine*), versteht (man|kein*), nicht verstandlich
nl: verwarr*, onduidelijk*, onbegrijpelijk*, onoverzichtelijk*, niet te vinden, kan ~ niet vinden, jargon, snap*, wirwar
pt: confus*, incompreens*, nao se percebe, nao se entende, pouco claro, nao encontro, nao se encontra, perdid*, burocrates
FORM
en: form, forms, application form, questionnaire*, fields, box, boxes, template form, page, pages
es: formulario*, impreso*, casilla*, campo, campos, solicitud*, instancia*
it: modul*, formular*, campo, campi, casell*, domanda, istanza
fr: formulaire*, cerfa, case, cases, champ, champs, dossier*, demande
de: *formular*, feld, felder, antrag*, *antrag, *antrage, vordruck*, kastchen
nl: formulier*, *formulier*, veld, velden, aanvra*, vakje*, invul*
pt: formulario*, campo, campos, impresso*, requerimento*, candidatura*, pedido
DOCUMENTS
en: document*, paperwork, certificate*, proof of, papers, photocop*, attachment*, upload*, scan*, passport, id card
es: documento*, documentacion, certificad*, papeles, papeleo, justificante*, fotocopia*, adjunt*, escane*, partida
it: document*, certificat*, carte, scartoff*, fotocopi*, allegat*, scansion*, marca da bollo
fr: document*, justificatif*, attestation*, papier*, paperasse*, photocopi*, pieces, piece jointe, scan*, certificat*
de: *unterlage*, dokument*, *bescheinigung*, nachweis*, papierkram, urkunde*, kopie*, anlage*, hochlad*, zeugnis
nl: document*, bewijs*, papieren, papierwerk, kopie*, bijlage*, upload*, scan*, uittreksel*, verklaring
pt: document*, certid*, comprovativo*, papelada, papeis, fotocop*, anexo*, digitaliz*, certificado*, atestado
BUREAUCRACY
en: bureaucra*, red tape, paperwork, procedures, hoops, admin burden, administrative burden*
es: burocra*, papeleo, tramite*, tramitacion, gestiones
it: burocra*, pratiche, pratica, adempiment*, procedure, iter
fr: bureaucra*, demarche*, paperasse*, formalit*, procedures administratives
de: *burokrat*, papierkram, formalitat*, *verfahren, behordengang*
nl: bureaucra*, papierwerk, rompslomp, procedures, regeldruk
pt: burocra*, papelada, tramit*, formalidades, procedimentos
LOGIN
en: log in, login*, log on, logging in, logged, sign in, signing in, password*, authenticat*, two factor, verification code, credential*, access code, locked out, log out
es: iniciar sesion, acceder, accedo, contrasen*, autentic*, clave, cl ve, credencial*, certificado digital, entrar, autofirma, identific*
it: acced*, accesso, password, autentic*, credenzial*, login, codice, entrare, spid, cie
fr: connect*, connexion, mot de passe, mots de passe, identifiant*, authentif*, se connecter, franceconnect, code
de: anmeld*, einlogg*, login, passwort*, kennwort, authentif*, zugangsdaten, ausweisapp, elster, bundid, registrier*
nl: inlog*, log in, wachtwoord*, digid, authentic*, aanmeld*, inloggen, verificatie*
pt: login, entrar, aceder, senha*, palavra passe, autentic*, chave movel, credenci*, acesso, password, iniciar sessao
REGISTER-ACCOUNT
en: register*, registration, sign up, signing up, account, accounts, set up, setup, verify, verif*, prove (my|who|your) id*, identity, id process, proof of identity
es: registr*, darme de alta, darse de alta, cuenta, usuario, verific*, identidad, dni
it: registr*, iscri*, account, profilo, verific*, identita, riconoscimento
fr: inscri*, compte, enregistr*, verif*, identite, creer un compte
de: registrier*, konto, benutzerkonto, verifizier*, identitat*, identifizier*, ausweis*, freischalt*
nl: registr*, account, inschrij*, verifi*, identiteit*, identific*
pt: regist*, conta, inscri*, verific*, identidade, cartao de cidadao
ERROR
en: error*, bug, bugs, crash*, glitch*, freez*, frozen, blank (page|screen), times out, timed out, timeout, fails, failed, failing, failure, unavailable, outage, does not load, doesnt load, wont load, not loading, spinning
es: error*, fallo*, falla*, cuelga, se cae, caid*, bloque*, pantalla en blanco, no carga, no disponible
it: errore, errori, bug, crash*, blocca*, non carica, pagina bianca, schermata bianca, malfunzion*, disserviz*, non disponibile, disguid*
fr: erreur*, bug*, plant*, page blanche, ne charge pas, indisponible*, dysfonction*, panne, echou*, echec*
de: fehler*, *fehler, absturz*, sturzt, fehlermeldung*, ladt nicht, hangt sich auf, ausfall*, storung*, abbruch, bricht ab, fehlgeschlagen
nl: fout*, foutmelding*, crash*, storing*, loopt vast, laadt niet, wit scherm, bug*, mislukt, hapert
pt: erro, erros, falha*, bloquei*, crash*, pagina em branco, nao carrega, indispon*, avaria, em baixo
NOT-WORK
en: not work*, doesnt work*, dont work*, didnt work*, does not work, do not work, isnt working, wont work, stopped working, not working, never works, out of order, doesnt function, no longer work*, wont (open|let|allow|accept|connect), cannot (use|access|open|log|book|submit|complete|sign|register), cant (use|access|open|log|book|submit|complete|sign|register|get), unable to, couldnt (use|access|open|log|book|submit|complete|get), not possible to, does not (let|allow|accept), doesnt (let|allow|accept), failed to
es: no funciona*, no va, no deja, no permite, no me (deja|permite), no puedo, no se puede, no pude, no pudo, no podemos, imposible (acceder|entrar|pedir|firmar|enviar|completar), no hay (manera|forma), no consigo, no logro, dejo de funcionar, no acepta, no deja firmar, se queda en blanco, dejo de
it: non funzion*, non va, non permette, non consente, non (riesco|posso|si puo|e possibile|mi fa|fa|si riesce), impossibile (accedere|entrare|inviare|completare|prenotare), non (sono riuscit*|siamo riusciti), non parte, non accetta, non si apre, non carica, non posso
fr: ne (fonctionne|marche) pas, ne fonctionne, ne marche, fonctionne pas, marche pas, impossible de, ne permet pas, ne peut pas, on ne peut, je ne (peux|parviens|puis), je n (arrive|ai pas pu), ne (parvien*), refuse de, hors service
de: funktioniert ~ nicht, geht nicht, ging nicht, klappt nicht, nicht moglich, kann (ich|man) ~ nicht, konnte ~ (nicht|keinen|keine), lasst sich nicht, ohne erfolg, nicht funktion*, akzeptiert ~ nicht, vergeblich
nl: werkt ~ niet, werken niet, doet het niet, lukt ~ niet, kan ~ niet, kon ~ niet, niet mogelijk, het lukt niet, niet werkt, lukte ~ niet, werkt niet, doet ~ niets, doet niks
pt: nao funciona*, nao da, nao permite, nao deixa, nao me deixa, nao consigo, nao consegui*, nao se consegue, nao posso, impossivel (aceder|entrar|marcar|submeter), nao e possivel, deixou de funcionar, nao aceita, deixou de (abrir|funcionar|dar)
USELESS
en: useless, pointless, no use, no point, waste of (time|money|space), serves no purpose, not (helpful|useful|fit for purpose|what (i|we) (asked|needed|expected)), worthless, no help, didnt help, not helped, did not help, doesnt help, no benefit, not of any use, defeats the (purpose|object), what is the point, whats the point, no longer relevant, nobody (uses|asked|wanted|needs), unusable, not usable, meaningless
es: inutil*, no sirve*, no vale, perdida de tiempo, para nada, no ayuda, no ha servido, de que sirve, sin sentido, no tiene sentido, nadie (usa|ha pedido|lo pidio|pidio), inservible
it: inutil*, non serve*, perdita di tempo, a che serve, a cosa serve, senza senso, non ha senso, nessuno (usa|ha chiesto|lo vuole), inutilizzabil*, non aiuta, non e servit*
fr: inutile*, ne sert a rien, sert a rien, perte de temps, aucun (interet|sens|utilite), a quoi (bon|sert), n a pas de sens, personne (n utilise|ne l a demande|n a demande|n en veut), inutilisable*, n aide pas
de: nutzlos*, sinnlos*, bringt nichts, zeitverschwendung, unbrauchbar*, wozu, kein nutzen, keinen sinn, hilft (mir|uns)? nicht, hilft ~ nicht, niemand (braucht|nutzt|wollte), am bedarf vorbei, unnutz, zweck
nl: nutteloos, zinloos, heeft geen (zin|nut), nergens voor, tijdverspilling, waardeloos, niemand (gebruikt|vroeg|wil), heb ~ niets aan, onbruikbaar, geen enkele zin, wat heb ik eraan, helpt niet
pt: inutil*, nao serve*, nao vale, perda de tempo, para nada, de que serve, sem sentido, nao faz sentido, ninguem (usa|pediu|quer), inutiliz*, nao ajuda
EXPECTED
en: expect*, promised, advertis*, supposed to, was told, meant to, in theory, claims to, intended, should have
es: esper* que, promet*, se suponia, se supone, en teoria, deberia haber, anunci*, me dijeron
it: aspetta*, promess*, dovrebbe, doveva, in teoria, si supponeva, previst*, annunci*, mi avevano detto
fr: attendu*, promis*, promesse*, cense*, en theorie, prevu*, annonc*, on m avait dit
de: erwart*, versproch*, sollte eigentlich, angeblich, vorgesehen, angekundigt, theoretisch, eigentlich
nl: verwacht*, beloofd*, belofte*, zou ~ moeten, bedoeld, eigenlijk, zogenaamd, in theorie
pt: esperav*, promet*, prometid*, suposto, em teoria, devia, anunci*, previst*, disseram
SOLVE
en: solve*, solving, resolv*, solution*, sorted, sort out, deal with, dealt with
es: soluci*, resolv*, resuel*, solvent*
it: risol*, soluzion*
fr: resolu*, resoud*, solution*, regl*
de: los, losen, losung*, gelost, behoben, klaren, erledig*
nl: oploss*, opgelost*, verhelp*, verholpen
pt: soluc*, resolv*, resolu*
PROBLEM
en: problem*, issue, issues, trouble*, concern*
es: problema*, inciden*, inconvenien*
it: problem*, disag*, criticit*, inconvenient*
fr: probleme*, souci*, ennui*, inconvenient*
de: problem*, schwierigkeit*, mangel*, missstand*
nl: problem*, probleem, klacht*, knelpunt*
pt: problem*, incomodo*, transtorno*
NOT-SHOW-UP
en: did not turn up, didnt turn up, not turn up, never (came|arrived|turned|received), didnt (come|arrive|receive), did not (come|arrive|receive), cancelled, hasnt arrived, no show, still hasnt, not received, no one (came|did|turned up|showed|rang|called), nobody (came|did|turned up|showed up|rang|called), never (sent|issued|rang|called|happened|delivered), were never, was never (sent|issued|delivered|built|opened)
es: no (aparecio|vino|llego|llega|recibi|he recibido|se presento), nunca (llego|vino), cancel*
it: non (e arrivat*|si e presentat*|ho ricevuto|arriva), mai (arrivat*|ricevut*), annullat*
fr: n est (jamais|pas) (venu*|arrive*), jamais (recu*|arrive*|venu*), pas recu*, annul*
de: nicht (gekommen|erschienen|angekommen|erhalten), nie (gekommen|angekommen|erhalten), abgesagt, ausgefallen
nl: niet (gekomen|aangekomen|opgedaagd|ontvangen), nooit (gekomen|aangekomen|ontvangen), afgezegd, geannuleerd
pt: nao (apareceu|veio|chegou|recebi), nunca (chegou|veio|recebi), cancelad*
APPOINTMENT
en: appointment*, booking*, book an, slot, slots, schedul*
es: cita, citas, cita previa, turno*, reserv*
it: appuntament*, prenot*, visita, turno
fr: rendez vous, rdv, creneau*, reserv*
de: termin*, *termin, *termine, buchung*, buchen, zeitfenster
nl: afspra*, reserv*, boek*, tijdslot*, tijdstip
pt: marcac*, agendament*, consulta, senha*, vaga, marcar
WRONG-PLACE
en: wrong (place|department|part|office|person|address|page|link|hospital|form|team|channel|number), sent (me|us) to, redirected, sends me to, irrelevant, off topic, different question, didnt answer (my|the) question, does not answer, not what i asked
es: (lugar|oficina|enlace|pagina) equivocad*, me (mandan|mandaron|enviaron|remiten|derivan) a, no responde a lo, otra cosa
it: (ufficio|link|pagina|sportello) sbagliat*, mi (mandano|rimandano|hanno mandato), non risponde alla (domanda|richiesta), fuori tema
fr: mauvais* (service|endroit|page|lien|bureau|adresse), (renvoie|renvoye|redirige*) vers, ne repond pas a (ma|la) question, a cote de la plaque, hors sujet
de: falsche* (stelle|amt|seite|link|abteilung|formular), weitergeleitet, beantwortet ~ nicht, am thema vorbei, am problem vorbei
nl: verkeerde (afdeling|plek|loket|pagina|link|formulier), doorgestuurd, geen antwoord op mijn vraag, andere vraag
pt: (sitio|servico|pagina|balcao) errad*, mandam* para, mandaram* para, nao responde a
SUCCESS
en: worked, success*, finally, went well, managed to, helped (me|us), at last
es: funcion* bien, exito, por fin, finalmente, consegui, logre
it: riuscit*, finalmente, successo, andato (bene|a buon fine)
fr: reussi*, enfin, finalement, succes
de: erfolg*, geklappt, endlich, gelungen, schliesslich
nl: gelukt, eindelijk, succes*, uiteindelijk
pt: consegui, finalmente, sucesso, por fim, correu bem
`;
