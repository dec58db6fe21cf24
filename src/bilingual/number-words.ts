/** Numbers in words, by language: the one list for all that reads them. « One » is left out, an article in most languages. */

/** By language: a number and the words for it, then a comma. */
type Table = Readonly<Record<string, string>>;

/** The nouns of Arabic have a form of their own for two; the common ones are among its words for it. */
const cardinals: Table = {
  en: `
    2 two twice, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven,
    12 twelve dozen, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen,
    19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty, 60 sixty, 70 seventy, 80 eighty,
    90 ninety, 100 hundred, 1000 thousand, 1e6 million, 1e9 billion`,
  fr: `
    2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix dizaine, 11 onze,
    12 douze douzaine, 13 treize, 14 quatorze, 15 quinze quinzaine, 16 seize,
    20 vingt vingts vingtaine, 30 trente trentaine, 40 quarante quarantaine,
    50 cinquante cinquantaine, 60 soixante soixantaine, 70 septante, 80 huitante octante, 90 nonante,
    100 cent cents centaine, 1000 mille millier, 1e6 million millions, 1e9 milliard milliards`,
  ar: `
    2 ضعف ضعفي ضعفين اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي يومان يومين شهران شهرين عامان عامين سنتان سنتين أسبوعان أسبوعين ساعتان ساعتين مرتان مرتين شخصان شخصين دولتان دولتين,
    3 ثلاثة ثلاث, 4 أربعة أربع, 5 خمسة خمس, 6 ستة ست, 7 سبعة سبع, 8 ثمانية ثماني ثمان, 9 تسعة تسع,
    10 عشرة عشر, 20 عشرون عشرين, 30 ثلاثون ثلاثين, 40 أربعون أربعين, 50 خمسون خمسين, 60 ستون ستين,
    70 سبعون سبعين, 80 ثمانون ثمانين, 90 تسعون تسعين, 100 مئة مائة,
    200 مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي, 300 ثلاثمئة ثلاثمائة, 400 أربعمئة أربعمائة,
    500 خمسمئة خمسمائة, 600 ستمئة ستمائة, 700 سبعمئة سبعمائة, 800 ثمانمئة ثمانمائة ثمانيمائة,
    900 تسعمئة تسعمائة, 1000 ألف آلاف ألفا, 2000 ألفان ألفين, 1e6 مليون ملايين مليونا,
    2e6 مليونان مليونين, 1e9 مليار مليارات`,
  es: `
    2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once,
    12 doce docena, 15 quince, 20 veinte, 30 treinta, 40 cuarenta, 50 cincuenta, 60 sesenta,
    70 setenta, 80 ochenta, 90 noventa, 100 cien ciento, 1000 mil, 1e6 millón millones`,
  de: `
    2 zwei, 3 drei, 4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf,
    12 zwölf Dutzend, 20 zwanzig, 30 dreißig, 40 vierzig, 50 fünfzig, 100 hundert, 1000 tausend,
    1e6 Million Millionen`,
  nl: `
    2 twee, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 11 elf,
    12 twaalf dozijn, 20 twintig, 30 dertig, 40 veertig, 50 vijftig, 100 honderd, 1000 duizend,
    1e6 miljoen`,
  pt: `
    2 dois duas, 3 três, 4 quatro, 5 cinco, 6 seis, 7 sete, 8 oito, 9 nove, 10 dez, 11 onze,
    12 doze dúzia, 20 vinte, 30 trinta, 40 quarenta, 50 cinquenta, 100 cem cento, 1000 mil,
    1e6 milhão milhões`,
  it: `
    2 due, 3 tre, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci, 11 undici,
    12 dodici, 20 venti, 30 trenta, 100 cento, 1000 mille, 1e6 milione milioni`,
};

/** Ranks, which another language may give as a figure or as a plain number: « 40e anniversaire », "40 years". */
const ordinals: Table = {
  en: `
    2 second, 3 third, 4 fourth, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth,
    11 eleventh, 12 twelfth, 13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth,
    17 seventeenth, 18 eighteenth, 19 nineteenth, 20 twentieth, 30 thirtieth, 40 fortieth,
    50 fiftieth, 60 sixtieth, 70 seventieth, 80 eightieth, 90 ninetieth, 100 hundredth centenary
    centennial, 150 sesquicentennial, 200 bicentenary bicentennial`,
  fr: `
    2 deuxième second seconde, 3 troisième, 4 quatrième, 5 cinquième, 6 sixième, 7 septième,
    8 huitième, 9 neuvième, 10 dixième, 11 onzième, 12 douzième, 13 treizième, 14 quatorzième, 15 quinzième,
    16 seizième, 20 vingtième,
    30 trentième, 40 quarantième, 50 cinquantième cinquantenaire, 60 soixantième,
    100 centième centenaire, 200 bicentenaire`,
  ar: `
    2 الثاني الثانية ثاني ثانية, 3 الثالث الثالثة ثالث ثالثة, 4 الرابع الرابعة رابع رابعة,
    5 الخامس الخامسة خامس خامسة, 6 السادس السادسة سادس سادسة, 7 السابع السابعة سابع سابعة,
    8 الثامن الثامنة ثامن ثامنة, 9 التاسع التاسعة تاسع تاسعة, 10 العاشر العاشرة عاشر عاشرة,
    100 المئوية`,
  es: `
    2 segundo segunda, 3 tercer tercero tercera, 4 cuarto cuarta, 5 quinto quinta, 6 sexto sexta,
    7 séptimo séptima, 8 octavo octava, 9 noveno novena, 10 décimo décima`,
  de: `
    2 zweite zweiten zweiter zweites, 3 dritte dritten dritter drittes, 4 vierte vierten vierter,
    5 fünfte fünften fünfter, 6 sechste sechsten, 7 siebte siebten, 8 achte achten, 9 neunte neunten,
    10 zehnte zehnten`,
  nl: `
    2 tweede, 3 derde, 4 vierde, 5 vijfde, 6 zesde, 7 zevende, 8 achtste, 9 negende, 10 tiende`,
};

/** Parts of a whole, by the number of parts. */
const fractions: Table = {
  en: `
    2 half halves, 3 third thirds, 4 quarter quarters, 5 fifths`,
  fr: `
    2 moitié demi, 3 tiers, 4 quart quarts`,
  ar: `
    2 نصف, 3 ثلث ثلثي ثلثا, 4 ربع أرباع`,
};

type Entries = readonly (readonly [word: string, value: number])[];

function entriesOf(rows = ''): Entries {
  return rows
    .split(',')
    .map((row) => row.trim().split(/\s+/))
    .flatMap(([value, ...words]) => words.map((each) => [each, Number(value)] as const));
}

/** Each word with its value, as it is written. `lang` is a primary subtag. */
export function cardinalsOf(lang: string): Entries {
  return entriesOf(cardinals[lang]);
}

export function ordinalsOf(lang: string): Entries {
  return entriesOf(ordinals[lang]);
}

export function fractionsOf(lang: string): Entries {
  return entriesOf(fractions[lang]);
}

export const numberLanguages: readonly string[] = Object.keys(cardinals);
