/**
 * Abbreviations after whose full stop a sentence goes on, per language and without that stop. They apply to every
 * draft, since sentences are cut before their language is known; letter case counts.
 */
interface Abbreviations {
  /** Before a name: a sentence never ends here. */
  readonly title: readonly string[];
  /** Before a number: « p. 12 », « no. 3 », « Feb. 2 ». */
  readonly number?: readonly string[];
}

const perLanguage: Readonly<Record<string, Abbreviations>> = {
  en: {
    title: words(
      'Mr Mrs Ms Mx Dr Prof Hon Rt Amb Gen Maj Col Cmdr Adm Lt Sgt Capt Sen Rep Gov Rev Msgr St Ft Mt ' +
        'H.E H.M H.R.H H.H vs e.g i.e approx',
    ),
    number: words(
      'p pp no No nos Nos art Art ch fig vol tel Tel ext par sec ' +
        'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    ),
  },
  fr: {
    title: words('M MM Pr Mgr S.E S.M S.S S.A S.A.R LL.EE L.L.E.E Ste cf c.-à-d p.ex boul'),
    number: words('nº n tél Tél poste janv févr avr juill sept oct nov déc'),
  },
  ar: { title: words('أ.د أ.م ا.د'), number: words('ص ص.ب هاتف') },
  es: {
    title: words('Sr Sra Srta Sres D Dña Dra Excmo Excma Ilmo Ilma Ud Uds Lic p.ej'),
    number: words('núm Núm pág págs'),
  },
  de: { title: words('Hr Fr Nr S.E I.E z.B d.h u.a bzw'), number: words('Nr S Abs') },
  nl: { title: words('dhr mevr mw drs ir mr Z.E Z.K.H H.K.H bijv m.b.t'), number: words('nr blz') },
  pt: { title: words('Sr Sra Dra Exmo Exma S.Exa V.Exa'), number: words('pág') },
  it: { title: words('Sig Sig.ra Dott Dott.ssa Ecc'), number: words('pag n') },
  ru: { title: words('им ул гос тов т.е'), number: words('стр тел д') },
  uk: { title: words('ім вул м'), number: words('стор тел буд') },
  tr: { title: words('Sn Av Doç Ör'), number: words('Tel s') },
};

function words(list: string): string[] {
  return list.split(' ');
}

const all = Object.values(perLanguage);
export const titles: ReadonlySet<string> = new Set(all.flatMap(({ title }) => title));
export const beforeNumbers: ReadonlySet<string> = new Set(
  all.flatMap(({ number }) => number ?? []),
);

/** After these a sentence goes on when a weekday, a month, a time zone or a number follows. */
export const timesOfDay: ReadonlySet<string> = new Set(words('a.m p.m A.M P.M am pm'));
export const timeZones: ReadonlySet<string> = new Set(
  words('EST EDT ET CST CDT CT MST MDT PST PDT PT GMT UTC BST CET CEST EET HNE HAE'),
);

/** After « U.S. » or « R.D.C. » a capital says nothing; one of these words begins a sentence all the same. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  words(
    'The We It This That These Those Our In On At For From To Thank Thanks Please Join Read Today Tomorrow He She They ' +
      'You I A An As If When And But Congratulations Happy Le La Les Nous Il Elle Ils Elles Ce Cet Cette Ces Notre Nos ' +
      'En À Au Aux Merci Pour Un Une Des Dans Depuis Aujourd Vous On Si Et Mais Félicitations',
  ),
);
