import { anyCase } from './any-case.ts';
import { collect } from './finding.ts';
import type { PersonalDatum } from './finding.ts';

/** Words that make the place after them somebody's home. */
const homeWords =
  "(?:i|we) live (?:at|in|on)|i['’]m (?:living )?at|my (?:home |postal )?address(?: is)?|our address(?: is)?|residing at|resident (?:at|of)|viv(?:o|imos) en|resid(?:o|imos) en|mi (?:dirección|domicilio)(?: es)?|nuestra dirección(?: es)?|domiciliad[oa] en|con domicilio en|(?:abito|abitiamo|vivo|viviamo|risiedo) (?:in|a|al)|residente (?:in|a)|il mio indirizzo(?: è)?|j['’]habite(?: au| à)?|nous habitons(?: au| à)?|je (?:vis|réside|demeure)(?: au| à)?|mon adresse(?: est)?|notre adresse(?: est)?|domiciliée? (?:au|à)|demeurant(?: au)?|(?:ich )?wohne(?: hier)?|wir wohnen|wohnhaft|meine adresse(?: ist| lautet)?|unsere adresse(?: ist)?|(?:ik woon|wij wonen|we wonen|woonachtig)(?: op| aan| in)?|mijn (?:woon)?adres(?: is)?|ons adres(?: is)?|(?:moro|moramos|resido|vivo) (?:na|no|em)|a minha morada(?: é)?|o meu endereço(?: é)?|meu endereço(?: é)?|minha morada(?: é)?|residente (?:na|no|em)|i (?:rent|moved (?:in)?to|moved into|own)|my (?:house|flat|home|place) is (?:at|in|on)|mi (?:casa|piso) (?:está|queda) en|nuestra casa está en|alquilo en|(?:la mia|nostra) casa (?:è|si trova) in|abito|j['’]habite|nous habitons|(?:je|nous) log(?:e|eons)(?: au| à)?|ma maison (?:est|se trouve)(?: au)?|mon appartement(?: est)?(?: au)?|meine wohnung(?: ist| liegt)?|mein haus(?: ist| steht| liegt)?|(?:mijn|ons) (?:huis|woning|flat) (?:is|staat|ligt)|(?:a minha|nossa) casa (?:fica|é)|moramos|moro";
const small = anyCase(
  "the|la|el|las|los|en|in|nella|al|au|le|les|l['’]|der|dem|den|im|am|an|auf|zur|zum|op|de|het|aan|na|no|em|o|a",
);
const streetWord = anyCase(
  'street|st|road|rd|lane|avenue|ave|drive|close|court|crescent|terrace|gardens|square|way|place|hill|row|mews|calle|c/|avenida|avda|av|plaza|pza|paseo|camino|carrer|ronda|travesía|via|viale|v\\.le|piazza|piazzale|corso|vicolo|largo|strada|contrada|rue|allée|boulevard|bd|impasse|chemin|quai|cours|route|rua|travessa|praça|estrada|alameda|beco|bairro',
);
const streetEnding = `[\\p{L}-]{0,30}${anyCase(
  'straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|straat|laan|plein|gracht|kade|dijk|singel|hof|dreef|steeg',
)}`;
const number =
  '(?:n\\.?[º°]? ?|nr\\.? |número |numero |num\\.? )?\\d{1,4}(?: ?(?:bis|ter)\\b|[-/]?[a-zA-Z](?![\\p{L}])|[-/]\\d{1,3})?';
const after = '(?![\\p{L}\\p{N}])';
const nameWords = "(?:[ ]?[\\p{L}\\p{M}.'’-]{1,25}){0,5}";

const shapes = [
  // 12 rue des Lilas
  `\\d{1,4}(?: ?(?:bis|ter|[a-dA-D]))?,? ${streetWord}(?: (?:de|du|des|la|le|les|del|della|di|da|dos)){0,2}(?: (?:l['’]|d['’])?\\p{Lu}[\\p{L}\\p{M}'’-]{1,25}){1,4}`,
  // 14 Mill Lane, Flat 3, 27 Victoria Road
  `(?:${anyCase('flat|apartment|apt\\.?|unit')} ?\\d{1,4}[a-zA-Z]?, ?)?\\d{1,4}[a-zA-Z]? ?(?:[\\p{L}\\p{M}'’-]{2,25} ){1,3}${streetWord}${after}`,
  // calle Mayor 23, corso Vittorio Emanuele II, 44/B
  `${streetWord}${nameWords},? ?${number}${after}`,
  // Lindenstraße 7, Kerkstraat 45
  `(?:[\\p{L}-]{2,20} ){0,2}${streetEnding} ?${number}${after}`,
  // Am Markt 5
  `${anyCase('am|an der|an den|im|in den|unter den|zum|zur|auf dem|aan de')} [\\p{L}-]{3,25} \\d{1,4}[a-zA-Z]?${after}`,
];

const homes = shapes.map(
  (shape) => new RegExp(`(?<![\\p{L}])${anyCase(homeWords)}[ :,]{1,3}(?:${small}[ ]?){0,2}(${shape})`, 'dgu'),
);

/** Home addresses: a street with a house number right after words that say that somebody lives there. */
export function findHomes(text: string): PersonalDatum[] {
  return homes.flatMap((home) => collect(text, home, 'address', () => true, 1));
}

const plateWords =
  "(?:[Ll]icen[cs]e|[Nn]umber|[Rr]egistration) plate(?: number)?|[Rr]egistration(?: number)?|car reg|[Mm]atr[ií]cula|[Tt]argat[ao]|[Tt]arga|[Ii]mmatriculée?|[Ii]mmatriculation|[Pp]laque(?: d['’]immatriculation)?|[Kk]ennzeichen|[Kk]enteken|[Pp]laca";
const plate = new RegExp(
  `(?<![\\p{L}])(?:${plateWords})[ :,]{1,3}(?:is |es |è |est |ist |é |n[º°.] ?|nr\\. ?)?([A-ZÄÖÜ0-9]{1,4}(?:[ \\u00a0·-]?[A-Z0-9]{1,4}){1,3})(?![\\p{L}\\p{N}])`,
  'dgu',
);
/** Licence plates beside a word that names them: four to nine capitals and digits, some of each. */
export function findPlates(text: string): PersonalDatum[] {
  return collect(
    text,
    plate,
    'plate',
    (found) => {
      const code = found.replace(/[^A-ZÄÖÜ0-9]/g, '');
      return code.length >= 4 && code.length <= 9 && /\d/.test(code) && /[A-ZÄÖÜ]/.test(code);
    },
    1,
  );
}
