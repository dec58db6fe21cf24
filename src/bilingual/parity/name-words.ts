/** Words around names, and capitals that begin no name. */
import { foldWord } from '../../core/text/fold-word.ts';

/** Behind these a capital is a person's: the word, in lower case. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof m mm mme mmes mlle pr me sir dame lord lady madam monsieur madame mademoiselle minister ministerin aussenminister aussenministerin botschafter botschafterin prasident prasidentin bundeskanzler bundeskanzlerin kanzler kanzlerin konsul konsulin burgermeister burgermeisterin direktor direktorin staatssekretar staatssekretarin ministro ministra embajador embajadora presidenta presidente consulesa alcalde alcaldesa directora senadora senador burgemeester staatssecretaris mevrouw meneer koning koningin filmmaker cineaste journalist journaliste laureate champion championne student nurse storm tempete hurricane ouragan cyclone typhoon typhon doctorant doctorante sergeant corporal commissaire haut-commissaire ambassador consul president secretary governor mayor senator colonel general chancellor king queen prince princess ministre ambassadeur ambassadrice consule presidente secretaire gouverneur gouverneure maire mairesse senateur senatrice chancelier chanceliere roi reine sr sra dra herr frau dhr mevr docteur doctor professeur professor conductor singer writer author director poet judge captain coach orchestre chanteur chanteuse ecrivain ecrivaine auteur auteure autrice realisateur realisatrice poete juge capitaine collegue colleague homologue counterpart representative recteur rectrice rector doyen doyenne dean conteur conteuse storyteller pianiste pianist violoniste violinist peintre painter sculpteur sculptor photographe photographer architecte architect chercheur chercheuse researcher historien historienne historian economiste economist militant militante activist imam cheikh sheikh eveque bishop archeveque archbishop cardinal pape pope amiral admiral commandant commander lieutenant major danseur danseuse dancer compositeur compositrice composer rappeur rappeuse rapper romancier romanciere novelist sidi oued cap mont hotel lycee stade famille professeure docteure directrice directeur conseiller conseillere delegue deleguee musicien musicienne musician artiste artist acteur actrice actor actress athlete joueur joueuse player boxeur boxeuse boxer avocat avocate lawyer etudiant etudiante stagiaire intern benevole volunteer infirmier infirmiere ingenieur ingenieure engineer entrepreneur entrepreneure depute deputee counsellor adviser'.split(
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
  'de du des d la le el al ben bin ibn bint abu abou von van der den da dos di y e bou ould'.split(
    ' ',
  ),
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
team equipe mission missions embassy ambassade consulate consulat residence chancery chancellerie delegation bureau office offices department departement section service services ministry ministere government gouvernement state states etat etats province provinces region regions city ville municipality capital capitale
head heads deputy adjoint adjointe charge chargee attache attachee counsellor conseiller conseillere delegate delegue deleguee adviser advisor assistant interim acting honorary honoraire permanent permanente special speciale extraordinary plenipotentiary excellency excellence majesty highness honourable honorable
cisjordanie manche run race walk color colour colours couleurs half marathon race cup coupe games jeux olympic olympics olympique olympiques paralympic paralympics paralympique paralympiques championship championships league ligue final finale tour festival film films cinema music musique culture concert exhibition exposition gallery galerie biennale museum musee opera ballet circus cirque fashion gastronomy
award awards prize prix medal medaille order ordre scholarship scholarships bourse bourses fellowship fellowships grant grants program programs challenge hackathon contest competition concours
talks summit sommet dialogue dialogues session sessions meeting meetings conference conferences seminar symposium congress congres assembly assemblee parliament parlement senate senat chamber chambre house commons lords court cour tribunal tribunals bench bar
agreement agreements accord accords memorandum protocol protocole pact pacte partnership partenariat treaty statement declaration communique resolution action actions agenda roadmap vision policy policies politique framework mechanism facility mecanisme
defence defense security securite peace paix justice health sante education trade commerce finance finances economy economie energy energie environment environnement climate climat water eau food agriculture fisheries transport transports infrastructure tourism tourisme labour labor work travail immigration refugees refugies citizenship citoyennete heritage patrimoine development developpement cooperation innovation science sciences research recherche technology technologie digital numerique space espace cyber
air force forces army armee navy marine police guard garde veterans soldier soldiers troops battalion corps
bank banque company corporation inc ltd group holdings association club society societe centre center school schools ecole college university universite academy academie faculty faculte campus student students etudiant etudiants alumni teacher teachers class classe
human humains humaine rights droits freedom liberte democracy democratie equality egalite gender diversity diversite inclusion accessibility disability francophonie francophone anglophone commonwealth maghreb sahel balkans arctic arctique antarctic pacific pacifique indo-pacific atlantic atlantique mediterranean mediterranee asia asie europe european europeen europeenne africa afrique african africain africaine america amerique americas ameriques arab arabe middle moyen-orient orient occident
world mondial mondiale global universal universel union unions federation confederation bloc party parti movement mouvement coalition society civil civile
hours rates fees form forms website site page blog podcast video live direct photo photos credit via link lien story stories series episode chapter part season edition volume issue report rapport study survey census data guide handbook toolkit app portal
please congratulations felicitations bravo welcome bienvenue hello goodbye sorry cheers kudos yes oui non okay stay safe enjoy save register apply book check tune meet discover celebrate remember share tell help support look get take make keep find let go come see did do does is are was were has have had can could will would should may might must be been
eastern western atlantic pacific central mountain standard daylight time heure temps gmt utc cet
winter summer spring autumn fall hiver ete printemps automne weekend week-end morning afternoon evening noon midnight
first second third fourth fifth sixth seventh eighth ninth tenth last next previous former ancien ancienne future proud fiere fier
black noir noirs noire white blanc blanche red rouge green vert verte blue bleu bleue yellow orange rainbow golden silver
hanoukka hanukkah chanukka chanoeka passover pessah pesach tova tovah shanah chana rosh roch hashanah hachana yom kippour kippur vesak vaisakhi norouz nowruz navroz diwali holi songkran mawlid mouloud achoura ashura sukkot souccot purim pourim toussaint pentecost pentecote assumption assomption ascension epiphany epiphanie lent careme thanksgiving halloween mubarak moubarak kareem diplomacy diplomatie happiness bonheur
pride fiertes fierte holocaust shoah genocide war guerre armistice victory victoire liberation reconciliation truth verite unity unite solidarity solidarite tolerance
buddha islam christian jewish juif juive muslim musulman musulmane catholic orthodox protestant sikh hindu bible quran coran torah mosque church eglise synagogue temple cathedral cathedrale abbey
nobel olympiad treasure river riviere rivers forest foret desert cape cap coast cote corniche port harbour harbor airport aeroport station gare bridge pont hospital hopital clinic clinique pharmacy cafe restaurant market marche souk mall
arctique nordic nordique baltic baltique gulf levant iberian scandinavian latin latine caribbean caraibes caraibe
two deux three trois four quatre five cinq six seven sept eight huit nine neuf ten dix hundred cent thousand mille continent continents
women femmes girls filles youth jeunes children enfants men hommes people peuple indigenous autochtones peoples
`;

const common: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(foldWord));

/** A capital at the start of a sentence, of an institution or of a feast: nothing that one half would spell like the other. */
export function isCommonWord(folded: string): boolean {
  return common.has(folded) || titles.has(folded);
}
