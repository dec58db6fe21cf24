/** Words around names, and capitals that begin no name. */
import { foldWord } from '../memory/normalise.ts';

/** Behind these a capital is a person's: the word, in lower case. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof m mm mme mmes mlle pr me sir dame lord lady minister ambassador consul president secretary governor mayor senator colonel general chancellor king queen prince princess ministre ambassadeur ambassadrice consule presidente secretaire gouverneur gouverneure maire mairesse senateur senatrice chancelier chanceliere roi reine sr sra dra herr frau dhr mevr docteur doctor professeur professor conductor singer writer author director poet judge captain coach orchestre chanteur chanteuse ecrivain ecrivaine auteur auteure autrice realisateur realisatrice poete juge capitaine collegue colleague homologue counterpart representative sidi oued cap mont hotel lycee stade'.split(
    ' ',
  ),
);

/** Behind these a capital is mostly a place's. */
export const places: ReadonlySet<string> = new Set(
  'between entre in at from near to of a de d depuis vers en desde em nach aus naar uit avenue av rue boulevard place street ville city town'.split(
    ' ',
  ),
);

/** Between two parts of one name. */
export const particles: ReadonlySet<string> = new Set(
  'de du des d la le el al ben bin ibn bint abu von van der den da dos di y e bou ould'.split(' '),
);

const words = `
the this that these those our we i he she it you your they their a an and or but if as so for from in on at to of with by after before during since until when where how what why who all
no not new more most please thank thanks join read see visit follow learn watch happy great good best today tomorrow yesterday now here there
le la les l un une des ce cet cette ces nos notre nous je il elle on ils elles vous votre vos et ou mais si pour par dans sur avec sans apres avant pendant depuis jusqu quand comment qui que quoi
merci bonjour bonne bon joyeuse joyeux belle beau grand grande petit petite suivez lisez venez voir rejoignez inscrivez consultez demandez appelez ecrivez hier demain aujourd
el los las un una nuestro die der das wir ein eine het een de o os as um uma
mr mrs ms dr prof mme mlle mm st ste saint sainte
greater grande metro upper lower new old north south east west northern southern eastern western central nord sud est ouest
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
affairs affaires canadian canadians canadien canadiens canadienne canadiennes english anglais french francais arabic arabe
general generale deputy vice senior chief chef cheffe head director directeur directrice executive officer spokesperson porte
royal federal federale national nationale international internationale united uni unis unies nations republic republique kingdom royaume union council conseil
committee comite commission board agency agence institute institut foundation fondation association organization organisation programme program initiative fund fonds strategy strategie plan
declaration convention charter charte act loi treaty group groupe network reseau alliance coalition forum
open day night week month year fair days hall square place park parc palace palais garden gardens jardin hotel salle tower tour theatre library house home building immeuble
avenue street road rue boulevard route lake lac river fleuve mount mont ocean sea mer gulf golfe bay baie island ile islands iles valley plage beach old vieille medina kasbah
christmas noel easter paques ramadan eid aid nowruz hanukkah diwali mother mere father pere remembrance souvenir independence independance
internet web facebook instagram twitter zoom teams whatsapp linkedin youtube online ligne
covid aids sida avis attention notice important urgent rappel reminder note update info information alert alerte
prime premier premiere first foreign etrangeres etranger high haut haute commissioner commissaire representative representant representante envoy
rendez entree inscription inscriptions dates date lieu heure place horaires hours when where what details contact
women femmes girls filles youth jeunes children enfants men hommes people peuple indigenous autochtones peoples
`;

const common: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(foldWord));

/** A capital at the start of a sentence, of an institution or of a feast: nothing that one half would spell like the other. */
export function isCommonWord(folded: string): boolean {
  return common.has(folded) || titles.has(folded);
}
