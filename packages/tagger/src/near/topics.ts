import { lexiconLanguages } from '../lexicon/lexicon.ts';
import { ConceptMatcher } from '../lexicon/match-concepts.ts';

/**
 * What ideas about a town are about, in seven languages, so that an idea in one language is near its twin in another.
 * A line is a topic: its name, then the patterns (notation of the tagger's lexicon) in the order en, es, it, fr, de, nl, pt.
 */
const table = `
BICYCLE / bicycl*, bike*, cycl*, cyclist* / bici, bicis, bicicleta*, ciclis* / bici, biciclett*, ciclabil*, ciclist* / velo, velos, cyclable*, cyclist*, bicyclette* / *rad, *rader, *radern, fahrrad*, radweg*, radfahr* / fiets* / bicicleta*, ciclovia*, ciclista*, ciclavel
LANE / lane*, path*, track* / carril*, via ciclista / pista, piste, corsi* / piste, pistes, voie* / *weg, *wege, *wegen, *spur / *pad, *paden, *strook / ciclovia*, faixa*, via*
BUS / bus, buses, busses / bus, autobus*, buses / bus, autobus*, corriera / bus, autobus, car / *bus, *busse*, buslinie* / *bus, *bussen, buslijn* / autocarro*, onibus
STOP / (bus )?stop*, shelter* / parada*, marquesina* / fermat*, pensilin* / arret*, abribus / haltestelle*, unterstand / *halte*, *abri / paragem, paragens, ponto de onibus
STATION / station, railway / estacion*, ferrocarril / stazion* / gare, gares, station / bahnhof*, *station*, stationsplatz / station*, spoor / estacao, estacoes
TRAIN / train*, tram*, metro / tren*, tranvia*, metro / tren*, tram, metro* / train*, tram*, metro / zug, zuge*, *bahn, tram / trein*, tram*, metro / comboio*, eletrico, metro
STREET-LIGHT / light*, lamp*, lantern*, dark / luz, luces, farola*, alumbrado, ilumina*, oscur* / luce, luci, lampion*, illumina*, bui* / lampadaire*, eclair*, lumiere*, sombre*, noir / laterne*, beleucht*, licht*, dunkel* / lantaarn*, verlicht*, licht*, donker* / candeeiro*, ilumina*, luz, luzes, escur*
TREE / tree*, shade / arbol*, sombra / alber*, ombra / arbre*, ombre / *baum, *baume*, *baumen, schatten / boom, bomen, schaduw / arvore*, sombra*
GARDEN / garden*, allotment*, orchard / huert*, jardin* / ort*, giardin* / jardin*, potager* / *garten, *garten* / *tuin, *tuinen, moestuin* / horta*, jardim, jardins
PARK / park, parks / parque, parques / parco, parchi / parc, parcs / park, parks, parkanlage* / park, parken, plantsoen* / parque, parques, jardim
PLAYGROUND / playground*, swing*, slide* / parque* infantil*, columpio*, juego* / parco giochi, altalen*, giochi / aire* de jeux, balancoire*, toboggan*, jeux / spielplatz*, schaukel*, rutsche* / speeltuin*, speelplaats*, schommel* / parque* infanti*, baloico*, escorrega*
BENCH / bench*, seat* / banco, bancos, asiento* / panchin*, sedut* / banc, bancs, assise* / *bank, banke*, sitzbank*, sitzgelegenheit* / bank, banken, bankje*, zitbank* / banco, bancos, assento*
FOUNTAIN / fountain*, drinking water / fuente* / fontan*, fontanell*, acqua / fontaine*, eau / brunnen*, trinkwasser* / fontein*, drinkwater* / fonte, fontes, bebedouro*
TOILET / toilet*, lavator*, restroom* / aseo*, bano* public*, retrete* / bagn*, gabinett*, toilette* / toilette*, wc, sanitaire* / toilette*, wc, klo / toilet*, wc / casa* de banho, sanitari*, wc
LITTER / litter, rubbish, garbage, trash, waste, bin, bins / basura*, papelera*, contenedor*, residuo* / rifiut*, cestin*, spazzatur*, cassonett*, immondizi* / dechet*, poubelle*, ordures, detritus / mull*, abfall*, mulleimer*, papierkorb*, tonne* / afval*, zwerf*, vuilnis*, prullenbak* / lixo, contentor*, residuo*, papeleira*, caixote*
RECYCLING / recycl*, compost*, glass container / recicla*, vidrio, compost*, punto limpio / ricicl*, raccolta differenziata, vetro, compost* / recycl*, tri, compost*, verre, dechett* / recycl*, wertstoff*, altglas, kompost* / recycl*, milieustraat*, glasbak*, compost* / recicla*, vidrao, ecoponto*, compost*
CLEAN / clean*, dirty, dirt / limpi*, suci* / puli*, sporc* / propr*, nettoy*, sale, sales / sauber*, reinig*, dreck*, putz*, schmutz* / schoon*, vies*, vuil* / limp*, suj*
SCHOOL / school*, pupil*, classroom* / escuela*, colegio*, instituto*, escolar*, alumn* / scuol*, scolastic*, alunn*, student* / ecole*, scolaire*, eleve*, college, lycee / *schule, *schul*, schuler*, klasse* / *school*, leerling*, klas / escola*, escolar*, alun*
NURSERY / nursery, nurseries, kindergarten, childcare, creche* / guarderia*, escuela infantil / asil* nido, nido / creche*, garderie*, halte garderie / kita*, kindergarten*, krippe*, kindertages* / kinderopvang, creche*, kinderdagverblijf* / creche*, infantario*, jardim de infancia
CANTEEN / canteen*, school meal*, lunch*, meal* / comedor*, menu*, comida* / mensa, mense, pasti, pasto / cantine*, repas / kantine*, mensa, essen, mittagessen / kantine*, maaltijd*, lunch* / cantina*, refeic*, refeitorio*
LIBRARY / librar* / bibliotec* / bibliotec* / bibliotheque*, mediatheque* / buchere*, bibliothek*, stadtbucherei* / bibliothe* / bibliotec*
BOOK / book, books / libro*, libros / libro, libri / livre, livres / buch, bucher*, *buch / boek, boeken / livro*
POOL / swimming, pool* / piscina* / piscin* / piscine*, nageur* / schwimmbad*, freibad*, hallenbad*, babyschwimm* / zwembad*, zwemm* / piscina*
SPORT / sport*, football, gym*, basketball, skate* / deport*, futbol, gimnas*, pista* deportiv*, skate* / sport*, calcio, palestr*, campetto, skate* / sport*, foot*, gymnase*, stade*, skate* / sport*, fussball*, turnhalle*, skate* / sport*, voetbal*, gym*, skate* / desport*, futebol, ginas*, pavilhao, skate*
CULTURE / cinema*, film*, music, concert*, festival*, theatre, art / cine*, musica, concierto*, festival*, teatro, arte / cinema, musica, concert*, festival, teatro, arte / cinema*, musique, concert*, festival*, theatre, art / kino*, film*, musik*, konzert*, festival*, theater*, kunst* / bioscoop*, film*, muziek, concert*, festival*, theater*, kunst* / cinema*, musica, concerto*, festiva*, teatro, arte
MARKET / market* / mercad*, mercadillo* / mercat* / marche, marches / markt*, wochenmarkt* / markt, markten / mercad*, feira*
SHOP / shop*, store* / tienda*, comercio* / negoz* / magasin*, commerce*, boutique* / laden, geschaft*, einzelhandel / winkel* / loja*, comercio*
PARKING / parking, car park*, park* space*, parking permit* / aparcamiento*, aparcar, parking* / parchegg*, posteggi* / parking*, stationnement* / parkplatz*, parkaus*, anwohnerpark*, parken, *parken, *parkausweis* / parkeer*, parkeren / estaciona*
CAR / car, cars, traffic, vehicle* / coche*, trafico, vehiculo* / auto, automobil*, macchin*, traffico, veicol* / voiture*, trafic, circulation, vehicule* / auto, autos, verkehr*, pkw, fahrzeug* / auto, autos, verkeer*, voertuig* / carro*, transito, trafego, veiculo*
SPEED / speed*, too fast, 00 zone, limit, bump* / velocidad*, limit*, badenes, badén / velocit*, dossi, dosso, 00 km / vitesse*, ralentisseur*, vite, 00 km, limiter / tempo, geschwindigk*, schnell, bremsschwell* / snelheid*, te hard, drempel* / velocidade*, lomba*
CROSSING / crossing*, zebra, crosswalk* / paso* de peatones, paso de cebra, cruce*, semaforo* / attraversament*, strisce, incroci*, semafor* / passage* pieton*, carrefour*, feu, feux / zebrastreifen*, fussganger*, uberweg*, kreuzung*, ampel* / zebrapad*, oversteek*, kruispunt*, stoplicht* / passadeira*, cruzament*, semaforo*
PAVEMENT / pavement*, sidewalk*, pothole*, road surface / acera*, bache*, calzada / marciapied*, buc*, asfalto / trottoir*, nid* de poule, chaussee / gehweg*, burgersteig*, schlagloch*, fahrbahn* / stoep*, trottoir*, kuil*, wegdek / passeio*, buraco*, calcada*
RAMP / ramp*, wheelchair*, pram*, step free / rampa*, silla* de ruedas / ramp*, carrozzin*, sedi* a rotelle / rampe*, fauteuil*, poussette* / rampe*, rollstuhl*, kinderwagen / helling*, hellingbaan, rolstoel*, kinderwagen / rampa*, cadeira* de rodas
LIFT / lift, lifts, elevator*, escalator* / ascensor* / ascensor* / ascenseur* / aufzug*, fahrstuhl* / lift, liften / elevador*
DISABILITY / disab*, blind, deaf, accessib* / discapaci*, cieg*, sord*, accesib* / disab*, ciec*, sord*, accessib* / handicap*, aveugle*, sourd*, accessib* / behinder*, blind*, gehorlos*, barrierefrei* / handicap*, gehandicap*, beperking*, blind*, doof, toegankelijk* / deficien*, ceg*, surd*, acessib*
OLDER / elderly, older people, senior*, pensioner* / mayores, ancian*, jubilad* / anzian*, pensionat* / aine*, agees, senior*, retraite* / senior*, altere*, alte menschen, rentner* / ouderen, senior*, bejaard* / idos*, mais velhos, reformad*
CHILD / child*, kid, kids, baby, babies / nin*, bebe*, hijos / bambin*, neonat*, figli / enfant*, bebe*, bebes / kind, kinder*, baby* / kind, kinderen, baby* / crianc*, bebe*, filhos, infantil
YOUTH / teen*, youth, young people, student* / joven*, juventud, estudiante* / giovan*, ragazzi, student* / jeune*, ado, ados, etudiant* / jugend*, junge leute, student* / jonger*, jeugd, student* / jovens, juventude, estudante*
DOG / dog* / perro*, canin* / cane, cani / chien* / hund* / hond* / cao, caes, canino
NOISE / nois*, loud / ruido*, ruidos* / rumor*, chiass* / bruit*, bruyant* / larm*, laut, ruhestorung / lawaai, herrie, geluidsoverlast / ruido*, barulh*
HEAT / heat*, hot, summer / calor, verano / caldo, estate, calore / chaleur, chaud, canicule, ete / hitze*, heiss*, sommer / hitte, warm, zomer / calor, verao, quente
WATER / water, flood* / agua, inunda* / acqua, allagament* / eau, inondation* / wasser*, hochwasser* / water*, overstrom* / agua*, inunda*
ENERGY / solar, energy, electric*, charging / solar*, energia, electric*, recarga / solar*, energia, elettric*, ricarica / solaire*, energie, electrique*, recharge / solar*, energie*, strom, elektr*, ladesaule* / zonne*, energie, elektr*, laadpa* / solar*, energia, eletric*, carregament*
WIFI / wifi, wi fi, internet, broadband / wifi, wi fi, internet / wifi, wi fi, internet / wifi, wi fi, internet / wlan, wifi, internet* / wifi, wi fi, internet / wifi, wi fi, internet
IDENTITY-CARD / (id|identity) card*, passport*, (expires|expiry) / dni, carnet de identidad, pasaporte*, (caduque|caduca) / cart* d identita, carta identita, passaport* / carte d identite, passeport*, cni / personalausweis*, ausweis*, reisepass*, pass / paspoort*, identiteitskaart*, id kaart, rijbewijs / cartao de cidadao, bilhete de identidade, passaporte*
CERTIFICATE / certificate*, birth certificate / certificad*, partida de nacimiento / certificat* / acte*, certificat*, attestation* / urkunde*, bescheinigung*, zeugnis / akte*, uittreksel*, verklaring* / certidao, certidoes, certificad*
PERMIT / permit*, licence* / permiso*, licencia* / permess*, licenz*, autorizzazion* / permis, autorisation* / genehmigung*, erlaubnis*, *ausweis / *vergunning* / licenc*, autorizac*
APPLICATION / application*, apply, form, forms / solicitud*, formulari*, tramite* / domand*, modul*, richiest* / demande*, formulaire*, dossier* / antrag*, formular*, beantrag* / aanvra*, formulier* / pedido*, formulario*, requeriment*
ONLINE / online, website*, app, portal, web / online, web, app, aplicacion, portal, pagina, movil / online, sito, app, portale / en ligne, site, application, appli, portail / online*, webseite*, app, portal, internetseite / online, website*, app, portaal / online, site, app, aplicacao, portal
APPOINTMENT / appointment*, slot* / cita, citas / appuntament*, prenot* / rendez, rdv, creneau* / termin, termine* / afspra* / marcac*, agendament*
FAULT / crash*, broken, out of order, error* / averia*, no funciona, error*, rot*, no carga / guast*, rott*, errore, errori, non funziona / panne, casse*, erreur*, bug* / kaputt*, defekt*, sturzt, absturz*, fehler* / kapot, stuk, storing*, fout, foutmelding / avaria*, erro, erros, nao funciona, partid*
WAIT / wait*, queue*, delay* / espera*, cola, colas, tarda*, retras* / attes*, attend*, coda, code, ritard*, aspett* / attente*, attend*, file, retard* / warte*, schlange, verspat* / wacht*, rij, rijen, vertrag*, traag, duurt / esper*, fila, filas, demora*, atras*
OPENING / open*, opening hour*, hours, closed / abr*, horario*, cerrad* / apr*, apert*, orari*, chius* / ouvr*, horaire*, ferm* / offnen*, offnungszeit*, offen, geoffnet, geschlossen / open, openen, openings*, gesloten / abr*, abert*, horario*, fechad*
SUNDAY / sunday* / domingo* / domenic* / dimanche* / sonntag* / zondag* / domingo*
SATURDAY / saturday* / sabado* / sabat* / samedi* / samstag*, sonnabend* / zaterdag* / sabado*
WEEKEND / weekend* / fin de semana, fines de semana / fine settimana, weekend / week end*, weekend / wochenende* / weekend* / fim de semana, fins de semana
NIGHT / night*, evening* / noche*, nocturn* / nott*, ser*, notturn* / nuit*, soir* / nacht*, abend* / nacht*, avond* / noite*, noturn*
MORNING / morning*, early, earlier / manana*, temprano / mattin*, presto / matin*, tot / morgen*, fruh* / ochtend*, morgen, vroeg* / manha*, cedo
TOWN-HALL / town hall*, city hall*, council office* / ayuntamiento*, casa consistorial / municipio, comune, palazzo comunale / mairie*, hotel de ville / rathaus*, burgerburo* / gemeentehuis*, stadhuis*, stadskantoor / camara municipal, pacos do concelho, junta
HOSPITAL / hospital*, clinic*, health centre*, doctor* / hospital*, clinica*, centro de salud, ambulatorio*, medic* / ospedal*, ambulator*, medic* / hopita*, clinique*, medecin*, centre de sante / krankenhaus*, klinik*, arzt*, arzte* / ziekenhuis*, huisarts*, kliniek*, dokter* / hospita*, clinica*, centro de saude, medic*
HOUSING / housing, rent, flat*, apartment* / vivienda*, alquiler*, piso* / alloggi*, affitt*, appartament*, case popolari / logement*, loyer*, appartement* / wohnung*, miete*, wohnraum* / woning*, huur*, appartement* / habitac*, renda*, apartament*
SAFETY / safe*, danger*, police / segur*, peligr*, policia / sicur*, pericol*, polizia, vigil* / secur*, danger*, police / sicher*, gefahr*, polizei / veilig*, gevaar*, gevaarlijk, politie / segur*, perig*, policia
VOLUNTEER / volunteer*, neighbour* help / voluntari* / volontar* / benevol* / freiwillig*, ehrenamt* / vrijwillig* / voluntari*
COURSE / course*, class, classes, teach*, training* / curso*, clase*, ensen*, taller* / cors*, lezion*, insegn*, laborator* / cours, atelier*, apprendre, formation* / kurs*, unterricht*, schulung* / cursus*, les, lessen, workshop* / curso*, aula, aulas, ensin*, formac*
COMPLAINT / complain*, complaint* / queja*, reclamacion* / reclam*, lament* / plainte*, reclamation* / beschwerd*, klage / klacht* / reclamac*, queixa*
FINE / fine, fines, penalt* / multa* / mult* / amende* / bussgeld*, strafzettel, knollchen / boete* / multa*, coima*
PRICE / price*, fee*, free, ticket*, cost*, cheaper / precio*, tarifa*, gratis, gratuit*, billete*, coste* / prezz*, tariff*, gratis, gratuit*, bigliett*, cost* / prix, tarif*, gratuit*, ticket*, cout* / preis*, gebuhr*, kostenlos*, gratis, frei, freies, freie, ticket*, kosten / prijs*, tarie*, gratis, kaartje*, kosten / preco*, tarifa*, gratis, gratuit*, bilhete*, custo*
OPEN-DATA / data, dataset*, statistics / datos, estadistic* / dati, statistic* / donnees, statistique* / daten*, statistik* / data, gegevens, statistiek* / dados, estatistic*
REMINDER / remind*, text message*, sms, notif* / recordatorio*, aviso*, avis*, sms / promemoria, avvis*, sms, notific* / rappel*, sms, alerte*, prevenir / erinner*, sms, benachrichtig* / herinner*, sms, bericht* / lembrete*, aviso*, sms, notific*
TRANSLATION / translat*, interpreter*, language* / traduc*, idioma*, interprete* / traduzion*, lingua, lingue, interpret* / traduc*, langue*, interprete* / ubersetz*, sprache*, dolmetsch* / vertal*, taal, talen, tolk* / traduc*, lingua*, interprete*
SQUARE / square*, plaza / plaza*, glorieta* / piazz* / place, places / platz, marktplatz*, *platz / plein*, *plein / praca*, largo
ROOF / roof* / tejado*, techo*, cubierta* / tett*, copertur* / toit*, toiture* / dach, dacher*, *dach / dak, daken, afdak / telhado*, cobertur*
STUDY / exam* / examen*, exam* / esam* / examen*, exam* / prufung*, klausur* / examen*, tentamen* / exame*
DEFIBRILLATOR / defibrillator*, first aid / desfibrilador* / defibrillator* / defibrillateur* / defibrillator* / defibrillator*, aed / desfibrilhador*
RENEW / renew*, replace* / renov* / rinnov* / renouvel* / erneuer*, verlanger* / verleng*, vernieuw* / renov*
AIR / air, pollution, smog / aire, contamina* / aria, inquin*, smog / air, pollution / luft*, feinstaub* / lucht*, vervuil* / ar, poluic*
ANSWER / answer*, reply, replies, respond* / respuesta*, respond*, contest* / rispo* / repon* / antwort* / antwoord* / respo*
`;

/** The topics as the source that the lexicon reads; their names begin with `ABOUT-`. */
const topicSource: string = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name, ...patterns] = line.split(' / ');
    return [
      `ABOUT-${name}`,
      ...lexiconLanguages.map((language, i) => `${language}: ${patterns[i] ?? ''}`),
    ].join('\n');
  })
  .join('\n');

/** Finds the topics of a text. */
export const topicMatcher: ConceptMatcher = new ConceptMatcher([topicSource]);
