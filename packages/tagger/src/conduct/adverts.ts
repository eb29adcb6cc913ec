/** Words of advertising, money and contact begging, in the notation of the tagger's lexicon, with what each weighs. */
export const advertWeights: Readonly<Record<string, number>> = {
  'EASY-MONEY': 0.65,
  LOAN: 0.65,
  CRYPTO: 0.65,
  INTIMATE: 0.65,
  PILLS: 0.65,
  REACH: 0.65,
  CHARM: 0.6,
  'FORGED-PAPERS': 0.65,
  PRIZE: 0.55,
  'FOLLOW-ME': 0.55,
  BARGAIN: 0.4,
  'ORDER-NOW': 0.4,
  CLICK: 0.4,
  'WRITE-ME': 0.4,
  TRADE: 0.35,
  MESSENGER: 0.3,
};

export const advertSource = `
EASY-MONEY
en: (earn|make|win) ~ (a day|per day|a week|per week|a month|from home|online), work from home and earn, get rich, passive income, financial freedom, online casino, casino bonus, betting tips, (lottery|prize) winner, easy money
es: (gana|ganar|gane|ganate) ~ (dinero|al dia|desde casa|por semana|al mes|online), ingresos pasivos, libertad financiera, casino online, apuestas deportivas, dinero facil, trabaja desde casa
it: (guadagna|guadagnare|guadagni) ~ (casa|al giorno|al mese|online|euro), reddito passivo, liberta finanziaria, casino online, scommesse online, soldi facili, lavora da casa
fr: (gagnez|gagner|gagne) ~ (par mois|par jour|depuis chez|maison|facilement), revenu* passif*, liberte financiere, casino en ligne, paris sportifs, argent facile
de: (verdien*|verdiene|verdienen) ~ (am tag|pro tag|zu hause|im monat|online|nebenbei), passives einkommen, finanzielle freiheit, online casino, sportwetten, schnelles geld, reich werden
nl: (verdien|verdienen) ~ (per dag|vanuit huis|per week|per maand|online|thuis), passief inkomen, financiele vrijheid, online casino, snel rijk
pt: (ganhe|ganhar|ganha) ~ (por dia|em casa|por mes|dinheiro|online|por semana), renda extra, rendimento passivo, liberdade financeira, casino online, cassino online, apostas online, dinheiro facil

LOAN
en: (cheap|fast|quick|instant|easy|personal) loan*, loan* (without|with no|no) (credit|guarantor|check*), no credit check*, payday loan*, loan offer, bad credit
es: prestamo* (rapid*|sin|personal*|urgente*|inmediato*|entre particulares), credito* (rapid*|sin aval|sin nomina|inmediato*), dinero urgente
it: prestit* (veloc*|rapid*|senza|personal*|immediat*|tra privati|facil*), senza busta paga, cessione del quinto, finanziament* (immediat*|senza)
fr: pret* (entre particulier*|rapide*|d argent|sans), credit* (rapide*|sans (justificatif*|refus)), offre de (pret|credit), financement rapide
de: kredit* ohne (schufa|prufung|bonitat), (sofortkredit*|minikredit*|blitzkredit*), (schneller|gunstiger|privater) kredit, ohne schufa, sofort geld
nl: (geld|snel) lenen zonder, snel geld, lenen zonder (bkr|toetsing), minilening*, lening zonder, (goedkope|snelle) lening*
pt: emprestimo* (rapid*|sem|pessoa*|imediat*|urgente*|entre particulares), credito* (rapid*|sem (fiador|consulta)|imediat*), dinheiro na hora

CRYPTO
en: invest* ~ (bitcoin*|crypto*|forex), (guaranteed|high|double) (return*|profit*|your (money|bitcoin)), forex (trading|signals), (buy|trade) (bitcoin*|crypto*), crypto (signals|trading|wallet)
es: inviert* ~ (bitcoin*|cripto*|forex|trading), (ganancia*|rentabilidad*|beneficio*) (garantizad*|asegurad*), (compra|comprar) (bitcoin*|cripto*), trading (de|con) (bitcoin*|cripto*)
it: invest* ~ (bitcoin*|cripto*|crypto*|forex), (profitt*|guadagn*|rendiment*) (garantit*|sicur*), trading (di|con|online), (compra|comprare) (bitcoin*|cripto*)
fr: invest* ~ (bitcoin*|crypto*|forex), (rendement*|gain*|profit*|benefice*) (garanti*|assure*), (acheter|achetez) (du |des )?(bitcoin*|crypto*), trading (de|en ligne)
de: (investier*|bitcoin*|krypto*) ~ (garantierte* (rendite*|gewinn*)), garantierte* (rendite*|gewinn*), (bitcoin*|krypto*) (kaufen|handeln|verdoppeln), krypto (signale|trading), forex
nl: investeer* ~ (bitcoin*|crypto*|forex), gegarandeerd* (winst*|rendement*), (bitcoin*|crypto*) (kopen|handelen)
pt: (invista|investe|invistam|investir) ~ (bitcoin*|cripto*|forex), (lucro*|retorno*|ganho*) (garantid*|cert*), (compre|comprar) (bitcoin*|cripto*)

INTIMATE
en: (lonely|hot|sexy) (girl*|woman|women|ladies|singles), escort*, sex (chat|cam|dates), looking for (a )?(serious|rich|nice) man, adult dating, nude*
es: (chica*|mujer*) (caliente*|sexy), busco hombre, escort*, sexo (gratis|chat|en vivo), citas (calientes|adultos)
it: (ragazz*|donn*) (sexy|cald*), cerco uomo, escort, sesso (gratis|chat), incontri (hot|piccanti|per adulti)
fr: (fille*|femme*) (chaude*|sexy), cherche homme, escort*, sexe (gratuit|chat), rencontre* (coquine*|adulte*)
de: (heisse|sexy) (frau*|madchen|girls|singles), suche (einen )?mann, escort*, sexkontakte, sex (chat|treffen), erotik*
nl: (hete|sexy) (vrouw*|meid*|meisje*), zoek (een )?man, escort*, sexdate*, sex (chat|contact)
pt: (garota*|menina*|mulher*|moca*) (quente*|sexy), procuro homem, escort*, acompanhante* de luxo, sexo (gratis|chat)

PILLS
en: viagra, cialis, (cheap|diet|weight loss|slimming) pill*, lose ~ (kg|kilos|pounds) in, (keto|cbd) (gummies|diet|oil), (miracle|secret) cure
es: viagra, cialis, pastillas para adelgazar, (pierde|baja|adelgaza) ~ (kilos|kg), remedio milagroso
it: viagra, cialis, pillole (dimagranti|per), (perdi|dimagrisci) ~ (chili|kg), rimedio miracoloso
fr: viagra, cialis, (perdez|perdre) ~ (kilos|kg) en, pilules (minceur|pour), remede miracle
de: viagra, cialis, (abnehmpillen|diatpillen|potenzmittel), (verlier*|nimm|nehmen) ~ (kilo|kg) (in|ab), wundermittel
nl: viagra, cialis, (afslankpillen|dieetpillen), (verlies|val) ~ (kilo|kg) (in|af), wondermiddel
pt: viagra, cialis, (perca|emagreca) ~ (quilos|kg), remedio milagroso, comprimidos para emagrecer

REACH
en: seo (service*|agency|expert*|ranking), buy (backlinks|followers|likes|reviews), (backlinks|guest post*), rank* ~ first page, (increase|boost) (your )?(traffic|followers|sales)
es: (servicio*|agencia|posicionamiento) seo, (compra|comprar) (seguidores|likes|resenas), posicionamiento web
it: (servizi*|agenzia|posizionamento) seo, (compra|comprare|aumenta) (i )?(follower|like|seguaci|recensioni)
fr: (agence|referencement) (seo|web|google), acheter des (abonnes|likes|avis|followers), referencement naturel
de: seo (agentur|optimierung|dienst*), (follower|likes|bewertungen|backlinks) kaufen, suchmaschinenoptimierung
nl: seo (bureau|diensten|optimalisatie), (volgers|likes|backlinks|reviews) kopen
pt: (servico*|agencia) (de )?seo, (compre|comprar) (seguidores|likes|curtidas|avaliacoes)

CHARM
en: (psychic|fortune teller|astrolog*|spell caster|love spell*|voodoo)
es: (vidente|tarot|amarre* de amor|brujo|santer*|curander* espiritual)
it: (cartomante|cartomanzia|veggente|legament* d amore|tarocchi|sensitiv* esperta)
fr: (marabout|voyante|voyance|grand voyant|retour d affection|retour de l etre aime|desenvoutement)
de: (hellseher*|wahrsager*|kartenlegen|liebeszauber|partnerruckfuhrung)
nl: (waarzegger*|helderziend*|medium voodoo|liefdesbetovering|kaartlegg*)
pt: (vidente|cartomante|tarot|amarracao amorosa|mestre espirita|astrolog* espiritual)

FOLLOW-ME
en: follow (me|my|us on), subscribe to my, (my|our) (channel|onlyfans|instagram|tiktok) ~ (subscribe|follow|link), follow my channel, link in (my )?(bio|profile), dm me, like and subscribe, check out my (channel|page|shop|profile)
es: (sigueme|siganme|seguidme) (en|y), suscrib* (te|ase|anse|iros)? a mi, (visita|mira) mi (canal|perfil|pagina|tienda), enlace en (mi )?(bio|perfil), link en (la |mi )?bio, mi canal de (youtube|telegram|instagram)
it: seguitemi, seguimi, (visita|guarda) il mio (canale|profilo|sito|negozio), iscriv* al mio, link in bio, mio canale
fr: suivez moi, abonnez vous a (ma|mon), (visitez|regardez) (ma|mon) (chaine|profil|boutique), lien (dans|en) (ma )?bio, ma chaine (youtube|telegram)
de: folg* mir, folgt mir, abonnier* meinen, (besuch*|schau*) ~ (meinen kanal|mein profil|meinen shop), link in (der |meiner )?bio, mein kanal
nl: volg (mij|me|mijn), abonneer op mijn, (bezoek|bekijk) mijn (kanaal|profiel|winkel|pagina), link in (mijn )?bio, mijn kanaal
pt: (sigam|siga|segue) (me|o meu|meu), sigam me, subscrev* o meu, inscrev* no meu, (visite|visitem|vejam) o meu (canal|perfil|site), link na (minha )?bio, meu canal

BARGAIN
en: only this week, this week only, today only, factory direct, direct from the factory, (best|lowest|unbeatable) price*, free shipping, (promo|discount|coupon) code*, (percent|0%|0) off, off this week, special offer, limited (time )?offer, cheap (watches|bags|pills|flights|phones|shoes|rolex), sale ends, wholesale, replica*, (luxury|designer) (watches|bags)
es: solo esta semana, solo hoy, directo de fabrica, envio gratis, mejor* precio*, codigo (promocional|de descuento), de descuento, oferta (limitada|especial|unica), reloj* barat*, ofertas increibles, replicas, al contado, precio de ocasion
it: solo questa settimana, solo oggi, direttamente dalla fabbrica, spedizione gratuita, spedizione gratis, miglior* prezz*, codice (sconto|promo), offerta (limitata|speciale), prezzo affare, sconto (0|del)?, prezzi imbattibili, repliche
fr: cette semaine seulement, seulement aujourd, direct usine, prix d usine, livraison gratuite, meilleur* prix, code (promo|promotionnel), offre (limitee|speciale), montres de luxe, prix imbattable*, promo, prix casses
de: nur diese woche, direkt ab (fabrik|werk), ab werk, versandkostenfrei, gratis versand, kostenloser versand, (bester|gunstigster|tiefster) preis, gutscheincode, rabattcode, rabatt 0, festpreis, nur heute, sonderangebot*, zum bestpreis, repliken
nl: alleen deze week, alleen vandaag, direct van de fabriek, gratis verzending, (beste|laagste) prijs, kortingscode, 0 korting, met ~ korting, tijdelijke (actie|aanbieding), scherpe prijzen, replica*
pt: so esta semana, so hoje, direto da fabrica, portes gratis, frete gratis, melhor* preco*, codigo (promocional|de desconto), de desconto, oferta (limitada|especial), precos imbativeis, replicas

ORDER-NOW
en: (buy|order|apply|shop|call|register|sign up|act|start) now, visit (my|our) (shop|site|store|website), order today, buynow, get yours, (apply|order) (now|today)
es: (compra|compre|llame|llama|pide|pida|solicita|contrata) (ya|ahora|hoy), visita (mi|nuestra) (tienda|web), compro (oro|joyas|coches)
it: (compra|acquista|ordina|chiama|richiedi|iscriviti) (ora|subito|adesso|oggi), visita (il nostro|il mio) (negozio|sito|shop), compro oro, chiamare ore pasti
fr: (achetez|commandez|appelez|profitez|inscrivez vous) (maintenant|vite|des maintenant|aujourd), visitez notre (boutique|site), profitez en
de: jetzt (kaufen|bestellen|anrufen|zugreifen|sichern|anmelden|angebot|melden|per), (besuch*) unseren (shop|laden), angebot anfordern, gleich bestellen
nl: (bestel|koop|bel|vraag) (nu|direct|vandaag), bezoek onze (winkel|webshop|site), offerte aanvragen, vraag een offerte
pt: (compre|compra|ligue|encomende|peca|aproveite) (ja|agora|hoje), visite (a nossa|o nosso) (loja|site), compro ouro

CLICK
en: click (here|this|the link below|below), see link below, visit www
es: haz clic, haga clic, clic aqui, pincha aqui, pulsa aqui
it: clicca (qui|qua|sul|il), cliccate qui, fai clic
fr: cliquez (ici|sur), clique ici, clic ici
de: (hier|jetzt) klicken, klick* (hier|auf den), hier klick
nl: klik (hier|op), hier klikken
pt: clique (aqui|no|ja), clica aqui, clicar aqui

WRITE-ME
en: (contact|write|message|text|add|reach|dm) (me|us) ~ (whatsapp|telegram|viber|signal|kik|snapchat), (whatsapp|telegram) me, write me on, private message me, inbox me
es: (escribe*|escribeme|escribame|contact*|mandame|manda*|enviame|agregame|hablame) ~ (whatsapp|telegram|privado|mensaje privado), al whatsapp 0, por privado
it: (scriv*|scrivimi|contatt*|contattami|contattatemi|mandami) ~ (whatsapp|telegram|privato), in privato, su whatsapp 0
fr: (contact*|ecri*|ecrivez|ajoutez) ~ (whatsapp|telegram|en prive|mp), contactez moi par, en mp
de: (schreib*|meld*|kontaktier*|melden) ~ (whatsapp|telegram|privat), (whatsapp|telegram) (melden|schreiben), schreib* mir privat, per whatsapp, pn an mich
nl: (stuur*|app|contacteer|bericht) ~ (whatsapp|telegram|prive*|privebericht), stuur me een, via whatsapp
pt: (contact*|mand*|envi*|cham*|adicion*) ~ (whatsapp|telegram|privada|privado|inbox), chama no, pelo whatsapp

TRADE
en: (for sale|sell my|selling my|we buy|we sell|house clearance|cleaning company|moving company|free quote|best offers)
es: (vendo|se vende|alquilo|se alquila|compro|mudanzas economicas|presupuesto sin compromiso|reformas economicas)
it: (vendo|affitto|svendo|traslochi economici|sgombero cantine|preventivo gratuito|vista mare)
fr: (vends|a vendre|je loue|demenagement pas cher|devis gratuit|debarras|depannage pas cher|travail serieux)
de: (verkaufe|zu verkaufen|entrumpelung|umzuge zum|gunstige umzuge|unverbindliches angebot|kostenloses angebot|ankauf von)
nl: (te koop|verkoop mijn|gratis offerte|goedkope verhuizing|ontruiming|vrijblijvende offerte|wij kopen)
pt: (vendo|vende se|alugo|aluga se|mudancas baratas|orcamento gratis|orcamento gratuito|sem compromisso)

FORGED-PAPERS
en: (driving licence*|driver license*|driving license*|passport*|diploma*|degree*|certificate*) without (exam*|test*|any test), (buy|get) (a|your) (real|fake|registered) (passport|licence|license|diploma|id)
es: (carnet|carne|permiso|titulo*|diploma*|pasaporte*) ~ sin (examen*|examinar*), (compra|compre|consigue) ~ (pasaporte|carnet|titulo) (falso|original|real)
it: (patente|diploma|laurea|passaport*|certificat*) senza (esame|esami), (compra|comprare|ottieni) ~ (patente|passaporto|diploma) (vera|vero|fals*|originale)
fr: (permis|diplome*|passeport*|certificat*) ~ sans (examen*|passer), (achetez|acheter|obtenir|obtenez) ~ (permis|passeport|diplome) ~ (vrai|faux|original|enregistre)
de: (fuhrerschein*|diplom*|reisepass*|zeugnis*) ohne (prufung|fahrschule|theorie|mpu), (fuhrerschein|reisepass|diplom) (kaufen|bestellen)
nl: (rijbewijs|diploma*|paspoort) ~ zonder (examen*|theorie|rijles), (rijbewijs|diploma|paspoort) kopen
pt: (carta de conducao|carteira de motorista|diploma*|passaporte*) sem (exame*|aulas|prova*), (compre|comprar|obtenha) ~ (carta|diploma|passaporte) (verdadeir*|fals*|original)

PRIZE
en: free (iphone*|ipad*|samsung|gift card*|voucher*|playstation), claim (your|yours|the) (prize|reward|gift|now)?, you (have won|won a|are the winner|have been selected), (limited|few) (spots|places left), need (urgent|quick|fast|some)? (cash|money) (now|fast|urgently)?, fund anyone
es: (iphone|movil|tarjeta regalo) gratis, has (ganado|sido seleccionad*), ha (ganado|sido seleccionad*), reclama tu (premio|regalo), (necesitas|necesita|buscas) (dinero|efectivo|financiacion)
it: (iphone|buono|smartphone) (gratis|omaggio), hai vinto, ha vinto un, sei stat* selezionat*, ritira il (premio|tuo), (hai|ha|avete) bisogno di (soldi|denaro|liquidita), cerchi (un )?(lavoro facile|soldi|guadagn*), (lavoro facile|lavoretto facile)
fr: (iphone|carte cadeau|smartphone) gratuit*, vous avez (gagne|ete selectionne*), reclamez votre, besoin (d|de) (argent|liquidites|financement|un pret), (offrons|offre|proposons) ~ (financement*|pret*|credit*) ~ (toute|personne*|particulier*|serieu*)
de: (iphone|gutschein|smartphone) (gratis|geschenkt|kostenlos), (sie|du) (haben|hast) gewonnen, gewinn abholen, (brauchen|brauchst|benotigen|benotigst) (sie|du) (geld|bargeld|kredit|schnell), (leichter|einfacher) nebenjob
nl: (gratis) (iphone|cadeaubon|smartphone), (je|u) (hebt|heeft) gewonnen, claim (je|uw|nu), (geld|lening|financiering) nodig, (makkelijk|simpel) bijbaantje
pt: (iphone|telemovel|cartao oferta) gratis, voce (ganhou|foi selecionad*), foi selecionad* para, reclame o seu, (precisa|precisas) de (dinheiro|credito|financiamento), trabalho facil

MESSENGER
en: (on|via|over|through|our) (whatsapp|telegram|viber) , (whatsapp|telegram|viber) 0, agent* on (whatsapp|telegram)
es: (por|al|en|nuestro|via) (whatsapp|telegram), (whatsapp|telegram) 0
it: (su|via|per) (whatsapp|telegram), (whatsapp|telegram) 0, contattaci subito, contattami subito
fr: (sur|par|via) (whatsapp|telegram), (whatsapp|telegram) 0
de: (uber|per|auf|via) (whatsapp|telegram), (whatsapp|telegram) 0, diskret und schnell
nl: (op|via|per) (whatsapp|telegram), (whatsapp|telegram) 0, snel en discreet
pt: (no|pelo|por|via) (whatsapp|telegram), (whatsapp|telegram) 0, rapid* e discret*
`;
