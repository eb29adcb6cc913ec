import { collect, plain, wordsBefore } from './finding.ts';
import type { PersonalDatum } from './finding.ts';

/** A name: up to four capitalised words, with the small words of noble and Iberian names between them. */
const word =
  "\\p{Lu}(?:[\\p{L}\\p{M}]{1,20}|['’]\\p{Lu}[\\p{L}\\p{M}]{1,20})(?:[-'’]\\p{Lu}[\\p{L}\\p{M}]{1,20})?";
const initial = '\\p{Lu}\\.';
const small = "(?:van|von|de|del|della|di|da|dos|das|do|der|den|ten|ter|la|le|el|al|y|e|zu|du|O['’])";
const oneName = `(?:${word}|${initial})(?:[ \\u00a0]+(?:${small}[ \\u00a0]+){0,2}(?:${word}|${initial})){0,3}`;
const laxName = `(?:(?:van|von|de|di|da|el|al)[ \\u00a0]+){0,2}${oneName}`;

/** A short title may end in a full stop, a whole word may not: after "die Frau." comes a sentence. */
const shortTitles =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Srta|Dra|Sig|Sig\\.ra|Sig\\.na|Dott|Dott\\.ssa|Ing|Avv|Mme|Mlle|Dhr|Mevr|Eng|sr|sra|srta|dr|dra|sig|sig\\.ra|dott|mme|dhr|mevr';
const longTitles =
  'Miss|Señora?|Señorita|Don|Doña|Signora?|Signorina|Dottor|Dottoressa|Monsieur|Madame|Mademoiselle|Herrn?|Frau|Mevrouw|Meneer|Senhora?|Dona|Doutora?|Engenheiro|señora?|señorita|don|doña|signora?|signorina|dottor|dottoressa|monsieur|madame|mevrouw|meneer|senhora?|dona|doutora?|[Dd]e heer|engenheir[oa]|arquitet[oa]|ingenier[oa]|ingegnere|avvocato|abogad[oa]';
const titles = `(?:${shortTitles})\\.?|(?:${longTitles})`;
const titled = new RegExp(`(?<![\\p{L}\\p{N}])((?:${titles})[ \\u00a0]+${laxName})(?![\\p{L}\\p{N}])`, 'dgu');
const initialTitled = new RegExp(
  `(?<![\\p{L}\\p{N}.])((?:M|D|Dª|D\\.ª)\\.[ \\u00a0]+${oneName})(?![\\p{L}\\p{N}])`,
  'dgu',
);

const introductions =
  "[Mm]y name is|[Mm]y name['’]s|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Jj]e m['’]appelle|[Mm]on nom est|[Ii]ch heiße|[Ii]ch heisse|[Mm]ein Name ist|[Ii]k heet|[Mm]ijn naam is|[Cc]hamo-me|[Mm]e chamo|[Oo]? ?[Mm]eu nome é";
const introduced = new RegExp(
  `(?<![\\p{L}])(?:${introductions}):?[ \\u00a0]+(${laxName})(?![\\p{L}\\p{N}])`,
  'dgu',
);

/** Here a single capitalised word may be a people or a job ("I am German"), so it takes two of them. */
const twoNames = `${word}(?:[ \\u00a0]+(?:${small}[ \\u00a0]+){0,2}(?:${word}|${initial})){1,3}`;
const presentations =
  "[Ii] am|[Ii]['’]m|[Tt]his is|[Ss]igned:?|[Ss]oy|[Hh]abla|[Ff]irmado:?|[Ss]ono|[Ss]crive|[Ff]irmato:?|[Jj]e suis|[Ii]ci|[Ss]igné:?|[Hh]ier spricht|[Hh]ier ist|[Hh]ier schreibt|[Gg]ezeichnet:?|[Gg]ez\\.|[Ii]k ben|[Ss]preekt met|[Hh]ier spreekt|[Gg]etekend:?|[Ss]ou [oa]|[Ss]ou|[Ff]ala [oa]|[Aa]ssinado:?";
const presented = new RegExp(
  `(?<![\\p{L}])(?:${presentations})[ \\u00a0]+(${twoNames})(?![\\p{L}\\p{N}])`,
  'dgu',
);

const closings =
  'regards|sincerely|faithfully|best wishes|yours|saludos?|atentamente|cordialmente|saluti|cordialement|salutations|grüßen|grüße|gruß|grüssen|gruss|groet|groeten|hoogachtend|cumprimentos|atenciosamente|atentamente';
const signed = new RegExp(
  `(?<![\\p{L}])(?:${closings})[,.]?[ \\t]*\\n\\s{0,4}(${laxName})[ \\t]*[.,]?[ \\t]*(?=\\n|$)`,
  'dgiu',
);

/** Words that make two capitalised words a place or a body and not a person. */
const places =
  /\b(street|road|lane|square|park|school|hospital|library|station|council|city|town|church|bridge|calle|plaza|parque|via|piazza|parco|rue|place|strasse|platz|straat|plein|rua|praca|north|south|east|west|saint|san|santa|sant)\b/;

/** Offices that follow a title in place of a name, without accents. */
const offices =
  /^(mayor|mayoress|council\w*|president\w*|minister|chair\w*|director\w*|doctor|alcald\w+|concejal\w*|presidente?\w*|ministr\w+|consejer\w+|directora?|sindac\w+|assessor\w*|prefett\w+|dirigente|le|la|maire|adjoint\w*|prefet\w*|ministre|buerger\w*|burger\w*|ober\w*|beigeordnet\w*|amts\w*|stadtrat\w*|minister\w*|landrat\w*|burgemeester|wethouder\w*|de|president\w*|presidenta|vereador\w*|diretor\w*|ministra?|professor\w*|teacher|im|in|am|an|und|et|y|e|en|the|juan)$/;
const streetBefore =
  /(street|road|avenue|calle|avenida|avda|plaza|paseo|via|viale|piazza|corso|largo|rue|place|boulevard|strasse|platz|weg|allee|laan|straat|plein|rua|travessa|praca|de la|school|college|institut\w*|colegio|escuela|scuola|ecole|lycee|schule|escola|hospital|park|parque|parco|parc)[ ,.]{1,3}(del? |della |du |de la |do |da |des )?$/;
const titleOnly = new RegExp(`^(?:${titles}|M\\.|D\\.|Dª\\.?)[ \\u00a0]+`, 'iu');

function isPerson(text: string, found: string, start: number): boolean {
  const [first = ''] = found.replace(titleOnly, '').split(/[ \u00a0]/);
  return !offices.test(plain(first)) && !streetBefore.test(wordsBefore(text, start));
}

/** Names that the text introduces: by a title, "my name is", or as a signature. A bare name is left, it may be a place. */
export function findNames(text: string): PersonalDatum[] {
  return [
    ...collect(text, titled, 'name', (found, start) => isPerson(text, found, start), 1),
    ...collect(text, initialTitled, 'name', (found, start) => isPerson(text, found, start), 1),
    ...collect(text, introduced, 'name', () => true, 1),
    ...collect(
      text,
      presented,
      'name',
      (found, start) => isPerson(text, found, start) && !places.test(plain(found)),
      1,
    ),
    ...collect(text, signed, 'name', (found) => /^\p{Lu}/u.test(found) && found.includes(' '), 1),
  ];
}

const months =
  'jan\\w*|feb\\w*|fév\\w*|fev\\w*|mar\\w*|mär\\w*|maart|apr\\w*|avr\\w*|abr\\w*|may|mayo|mag\\w*|mai|mei|maio|jun\\w*|giu\\w*|juin|jul\\w*|lug\\w*|juil\\w*|aug\\w*|ago\\w*|août|sep\\w*|set\\w*|oct\\w*|ott\\w*|okt\\w*|out\\w*|nov\\w*|dec\\w*|dic\\w*|déc\\w*|dez\\w*|gen\\w*|ene\\w*';
const date = `\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|er|\\.|º|°)?(?: de| of)? (?:${months})\\.?,?(?: de| del)? ?\\d{4}|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const birthWords =
  'born(?: on)?|date of birth|d\\.?o\\.?b\\.?|birthday|nacid[oa](?: el)?|nació(?: el)?|nasceu(?: a| em)?|fecha de nacimiento|nat[oa](?: a [\\p{L}]{2,20})?(?: il)?|data di nascita|née?(?: le)?|date de naissance|geboren(?: am| op)?|geb\\.|geburtsdatum|geburtstag|geboortedatum|nascid[oa](?: em| a)?|data de nascimento';
const birthDate = new RegExp(
  `(?<![\\p{L}])(?:${birthWords})[ :,]{0,3}(?:is |es |è |est |ist |é |on |am |el |il |le |the )?(${date})(?![\\p{L}\\p{N}])`,
  'dgiu',
);

/** Dates of birth: a full date right after a word for being born. */
export function findBirthDates(text: string): PersonalDatum[] {
  return collect(text, birthDate, 'birth-date', () => true, 1);
}
