/** Words, without accents and in lower case, that say what the number after them is; one list for all seven languages. */

const phoneWords =
  /(?<![a-z])(tel(e(f|ph)on\w*)?|phone|mobile|cell\w*|whatsapp|call( me)?|ring( me)?|text me|reach me|movil|llam\w+|cellulare|chiam\w+|portable|appel\w+|joindre|joignable|telefon\w*|telefoon\w*|ruf\w*|ruf\w* sie|anruf\w*|handy\w*|mobil\w*|erreich\w*|bel|bellen|gsm|mobiel\w*|telefon\w*|telemovel|telemoveis|ligu\w+|lig(ar|a)|contactar|contact\w*)(?![a-z])/;
/** Whether the words before a number speak of calling. */
export const afterPhoneWord = (before: string) => phoneWords.test(before);

const referenceWords =
  /(?<![a-z])(ref(erence)?|case|file|ticket|order|invoice|request|application|expediente|solicitud|referencia|factura|registro|protocollo|prot|pratica|fascicolo|ordine|fattura|dossier|demande|commande|facture|aktenzeichen|az|vorgang\w*|bestell\w*|rechnung\w*|antrag\w*|kundennummer|zaak\w*|order\w*|factuur\w*|aanvraag\w*|dossier\w*|processo|requerimento|pedido|encomenda|fatura)(?![a-z])[^.]{0,14}$/;
/** Whether the words before a number name it as a case, order or file. */
export const afterReferenceWord = (before: string) => referenceWords.test(before);

const versionWords =
  /(?<![a-z])(v|ver|version\w*|versie\w*|versione|versao|release|art(icle|iculo|icolo|ikel|igo)?|section|chapter|abs(atz)?|paragra\w*|par|capitolo|capitulo|kapitel|punt[oe]?|point|ponto|punkt|clause|annexe?|allegato|anexo|anlage|bijlage)[ .:]{0,3}$|§ ?$/;
/** Whether the words before a dotted number name a version or a passage. */
export const afterVersionWord = (before: string) => versionWords.test(before);

const amountWords =
  /^ ?(€|\$|£|%|eur\b|euros?\b|pounds?\b|dollars?\b|usd\b|gbp\b|chf\b|kwh|km\b|m2\b|m²|people|steps|personas|persone|personnes|personen|pessoas|passi|pasos|pas\b|habitant|einwohner|inwoners)/;
/** Whether what follows a number makes it an amount. */
export const beforeAmountWord = (after: string) => amountWords.test(after);

/** Local parts of addresses that belong to an office, not to a person. */
export const officeMailbox =
  /^(info|informacion|informazioni|informations?|contact|contacto|contatti|contato|kontakt|office|service|servicio|servizio|support|help|hello|mail|post|poststelle|rathaus|buergerbuero|buergeramt|gemeinde|gemeente|stadt|verwaltung|comune|protocollo|urp|ayuntamiento|registro|oac|mairie|accueil|secretariat|secretaria|segreteria|sekretariat|geral|camara|municipio|klantcontact|balie|noreply|no-reply|webmaster|admin|press|presse|prensa|stampa|privacy|dpo|datenschutz|feedback|customerservices?|enquiries)$/i;
