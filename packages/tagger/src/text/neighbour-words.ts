/**
 * Small words, without accents, of languages that are written in Latin letters and are not among the seven: a text that has
 * more of them than of the language it looks like is in none of the seven.
 */
export const neighbourWords: Readonly<Record<string, string>> = {
  ca: 'el la els les de del dels al als que i a en amb per un una uns unes no es se ha hi he han son esta esto aquest aquesta aquests aquestes vull volem cal mes molt molta molts gent perque quan com on si tambe pero ja fer fan posi posin tenim tinc seu seva nostra nostre meu meva sense fins des dins sobre cada tots totes tot res mai gracies ser estar pel pels vosaltres ajuntament carrer placa',
  gl: 'o a os as de do da dos das que e un unha uns unhas en no na nos nas non se por para con mais maior xente onde cando porque como moi moito tamen pero xa fai facer temos teno ten tenen poña poñan pona ponan quero queremos ser esta estan este isto iso sen ata dende sobre todo todos nada nunca grazas polo pola ao aos concello rua praza bancos sentar',
  ro: 'si de la in cu pe un o nu ca sa se este sunt a al ai ale pentru din care mai dar ce cand unde foarte va vor fi am ai are au noi voi ei lor lui as vrea rog multe mult banci parc primaria primarie strada fara dupa daca sau prin pana acest aceasta toate tot nimic',
  da: 'og i at det er en et den de til pa for af med som ikke jeg vi har kan skal vil der om men fra var sa efter ved nar hvor hvorfor meget gerne flere tak os mig min vores dem han hun bliver blev have vaere ogsa kun ud op over under hele alle',
  sv: 'och i att det ar en ett den de till pa for av med som inte jag vi har kan ska vill der om men fran var sa efter vid nar dar varfor mycket garna fler flera tack oss mig min vara dem han hon blir blev ha vara ocksa bara ut upp over under hela alla battre skulle vilja',
  pl: 'i w na z do nie to sie ze jest jak o za po od dla przy co ale bo juz tylko czy moze tak ten ta te przez oraz jestem sa byc bardzo prosze wiecej gdzie kiedy ludzie ludzi nam nas mi mnie maja ma mam lawek parku ulicy starsi usiasc dziekuje',
  cs: 'a v na se ze je to s z do i o k za po pro jako ale by jsem jsou byl bude nebo tak jen jeste uz pri od ve si kdyz kde proc prosim vice dekuji nas nam mame ktery ktera aby neni ma maji',
  hr: 'i u na je da se za su s od ne to o koji koja kao bi iz ali ako sam smo ste sve po do ili li nije vise gdje kada zasto molim hvala nas nam imamo bude treba zelim starije ljude klupa parku vrlo samo jos',
  hu: 'a az es hogy nem is egy van volt ez meg de ha csak mar mint lehet kell vagy nagyon ki be el fel tobb szeretnem kerem koszonom nekunk itt ott hol miert minden lenne legyen',
  fi: 'ja on ei se etta han oli mutta kun niin joka tai myos kuin ovat jos nyt vain olen haluaisin lisaa kiitos meidan minun missa miksi kaikki olisi hyvin voi puistoon',
  tr: 've bir bu da de icin ile cok ne var daha ama gibi en o ben biz siz mi degil olarak olsun olan her sonra kadar lutfen istiyorum yok neden nerede tesekkur fazla yardim edin banka parkta',
  sq: 'dhe te ne e i me se per nga nje qe eshte jane nuk si do ka kane por kjo ky duhet shume me dua fort ku kur pse faleminderit tone tane kete park',
  id: 'dan yang di ke dari untuk ini itu dengan tidak ada adalah pada saya kami kita mereka akan bisa lebih banyak sudah belum juga oleh karena ingin harus tolong terima kasih taman kota bangku',
  sw: 'na ya wa kwa ni la katika za cha hii hiyo kuwa si au lakini pia sana zaidi tafadhali asante yetu wetu nataka tunataka viti bustani mji watu kila',
  tl: 'ang ng sa na mga at ay ko mo ito ako kami tayo sila hindi may para mas maraming po din rin kung dahil nais gusto namin natin upuan matatanda salamat',
  la: 'et in est non ad cum ut sed qui quae quod ex per si ab aut sit amet dolor ipsum lorem consectetur adipiscing elit eiusmod tempor magna aliqua',
  eo: 'la kaj de en al estas ne mi ni vi ili por kun sed ke el tio multaj pli homoj dankon bonvolu urbo',
};
