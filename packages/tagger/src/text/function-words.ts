import { lexiconLanguages } from '../lexicon/lexicon.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import type { Token } from './tokenise.ts';

const words: Readonly<Record<LexiconLanguage, string>> = {
  en: 'the and to of a is it that for was i you with have not this be are on my we they at as but so can there been from would should their what which your our has had will when all who about if how no please where why than more some any only an me just do did does could cant wont dont were very too its up out back get got new use',
  es: 'el la de que y a en los las un una por con no se su para es lo del al me mi muy como pero mas este esta todo ya sin cuando hay son porque nos han he sobre usted les le si tambien puede donde estan nada entre hasta desde otra cada hace sido fue era quien ser',
  it: 'il la di che e a in i gli le un una per con non si del della al sono mi ma piu come questo questa anche lo dei alle nel nella ho ha essere quando tutti ci da perche dal sul abbiamo cosa molto se dopo gia ogni senza solo fare stato quello questi dalla ai ed siamo sia cosi loro hanno nei sulla l d c dell all nell sull dall quest ad delle degli alla agli nelle negli sulle dalle dai mio mia noi poi ora qui puo fa cui chi uno',
  fr: 'le la de et les des un une que pour dans ne pas est qui je vous nous sur avec ce il au du mais plus par on mon cette son sont tout a en etre si ou ma fait aux pourquoi c d l j n qu tres bien faut peut cela ces elle ils leur sans deux tous comme quand avez avons leurs aucune',
  de: 'der die das und ist nicht ich zu den mit ein eine auf fur es sich von im auch dem wir sie als an so dass wird bei man nur kann aus noch nach wie aber hat werden uns am mein was wenn oder keine da dann sehr einem einer eines ihr ihre unser unsere sind war waren schon vom zur zum ohne diese dieser immer gibt habe',
  nl: 'de het een en van is niet ik in dat te met voor op zijn er aan die maar je ook als om naar bij wordt kan we nog ze mijn uit door heb over heeft wel moet geen meer deze dit wat of werd hebben bent daar dan dus echt gaat had hem hier hoe iets jullie kunnen mag mij moeten mensen niets nu onze ons steeds tot veel want was zelf zonder zou',
  pt: 'o a de que e do da em um para com nao uma os as no na se por mais dos ao foi mas das como eu ja tem muito quando nos sua meu minha pelo pela isso sem tambem sao ser nem pode ha esta ate ainda entre estao era fazer foram mesmo nada onde outra outros ou pelos quem seja seu so tudo nossa depois ela ele',
};

/** Frequent small words of each language, without accents: they stand in any text whatever its subject. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lexiconLanguages.map((language) => [language, new Set(words[language].split(' '))]),
);

/** How many words are small words of the first language and not of the second, and the other way round. */
export function countSmallWords(
  tokens: readonly Token[],
  first: string,
  second: string,
): readonly [number, number] {
  const [ofFirst, ofSecond] = [functionWords.get(first), functionWords.get(second)];
  let [onlyFirst, onlySecond] = [0, 0];
  for (const { form } of tokens) {
    const [here, there] = [ofFirst?.has(form) ?? false, ofSecond?.has(form) ?? false];
    if (here && !there) onlyFirst += 1;
    if (there && !here) onlySecond += 1;
  }
  return [onlyFirst, onlySecond];
}
