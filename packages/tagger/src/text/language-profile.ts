import type { LexiconLanguage } from '../lexicon/lexicon.ts';

const functionWords: Record<LexiconLanguage, string> = {
  en: 'the and to of a is it that for was i you with have not this be are on my we they at as but so can there been from would should their what which your our has had will when all who about',
  es: 'el la de que y a en los las un una por con no se su para es lo del al me mi muy como pero mas este esta todo ya sin cuando hay son porque nos han he sobre usted les le si tambien puede',
  it: 'il la di che e a in i gli le un una per con non si del della al sono mi ma piu come questo questa anche lo dei alle nel nella ho ha essere quando tutti ci da perche dal sul abbiamo cosa molto se dopo',
  fr: 'le la de et les des un une que pour dans ne pas est qui je vous nous sur avec ce il au du mais plus par on mon cette son sont tout a en etre si ou ma fait aux pourquoi c d l j n qu',
  de: 'der die das und ist nicht ich zu den mit ein eine auf fur es sich von im auch dem wir sie als an so dass wird bei man nur kann aus noch nach wie aber hat werden uns am mein was wenn oder keine',
  nl: 'de het een en van is niet ik in dat te met voor op zijn er aan die maar je ook als om naar bij wordt kan we nog ze mijn uit door heb over heeft wel moet geen meer deze dit wat of werd hebben',
  pt: 'o a de que e do da em um para com nao uma os as no na se por mais dos ao foi mas das como eu ja tem muito quando nos sua meu minha pelo pela isso sem tambem sao ser nem pode ha esta',
};

const languages = Object.keys(functionWords) as LexiconLanguage[];

function build(): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [l, language] of languages.entries())
    for (const word of functionWords[language].split(' ')) {
      const row = words.get(word) ?? languages.map(() => 0);
      row[l] = 1;
      words.set(word, row);
    }
  return words;
}

const profile: {
  readonly languages: readonly LexiconLanguage[];
  readonly words: ReadonlyMap<string, readonly number[]>;
} = { languages, words: build() };
export default profile;
