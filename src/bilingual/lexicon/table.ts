/**
 * Things that missions write of, with what French, English and Arabic call them. A row is id, then the words of each
 * language; `*` stands for any ending. With `!!` a translation has to name the thing too; with `!` it may leave it out, but not name another thing
 * instead; without, it may do so in words that no list foresees. A word with `?` may say the thing, but as well another.
 */
export const table = `
visa!!|visa,visas|visa,visas|تأشير*,فيز*
passport!!|passeport*|passport*|جواز سفر*,جوازات سفر*,جواز,جوازات,جوازه*,جوازك*,باسبور*
embassy|ambassade,ambassades,?mission,?chancellerie|embassy,embassies,?mission,?chancery|سفار*,?بعث*
ambassador!!|ambassadeur*,ambassadrice*|ambassador*,envoy|سفير,السفير,سفيره,سفيرة*,السفيرة,سفراء,سفيرنا,سفيرتنا,سفيرها,للسفير*
consulate!!|consulat*,consulair*,consul,consule*|consulate*,consular,consul,consuls|قنصل*
minister!|ministre*,ministeriel*,ministère*,vice-ministre*|minister*,ministry,ministries,ministerial,?secretary,?department,?departments|وزير*,وزارة*,وزارات*,وزارت*,وزراء*
prime-minister!!|premier ministre,première ministre,premiers ministres,chef du gouvernement,cheffe du gouvernement|prime minister*,premier,head of government|رئيس الوزراء,رئيسة الوزراء,رئيس الحكومة,رئيسة الحكومة,الوزير الأول,رئيسي الوزراء
president!|président,présidente,présidents,?présid*|president,presidents,?presid*,?chair*,?speaker|?رئيس*,رئيس,رئيسة,الرئيس*,رؤساء,?رئاس*,?ترأس*,?يترأس*
mayor!!|maire,maires,mairesse*,mairie*,municipal*|mayor*,municipal*,city hall|رئيس بلدي*,رئيسة بلدي*,رؤساء بلدي*,بلدي*,عمد*
governor!|gouverneur*|governor*|والي,الوالي,محافظ,المحافظ
parliament!!|parlement*,député,députés,députée,députées,?assemblée*,sénat*,?chambre*|parliament*,member of parliament,members of parliament,mp,mps,?legislat*,?assembly,senat*,?house,?deput*|برلمان*,?نائب,?نواب*,?نائبة,?مجلس*
government|gouvernement*,état,états|government*,state,states,authorit*|حكوم*,دولة*,دول
election!!|élection*,électoral*,électeur*,électrice*,scrutin*,vote,votes,voter,votez,votent,voté*,?urnes,?voix,?référendum|election*,elector*,vote*,voting,voter*,ballot*,?poll,?polls,?referendum|انتخاب*,اقتراع*,تصويت*,?صوتوا,?صوت*,ناخب*,?استفتاء*
scholarship!!|bourse*,?boursier*,?boursière*|scholarship*,bursar*,fellowship*,?grant,?grants,?scholar,?scholars|منح دراسي*,منحة دراسي*,?منح*,?ممنوح*
study|étud*,études|stud*,education*,academic*|دراس*,طلاب*,طلب,طلبة*,طالب*,دارس*
student!!|étudiant*,?élève*,?écolier*|student*,?pupil*,?schoolchild*,?graduate*|?طالب*,طلاب,طلبة,طالبات,?تلميذ*,?تلاميذ*
school!|école,écoles,?lycée*,?collège*,?scolaire*|school,schools,?college*,?academy|مدرسة*,مدارس*,?معهد*,?معاهد*,?مدرسي*
university!!|universit*,?faculté*|universit*,?college*,?faculty|جامعة*,جامعات*,جامعي*,?كلية*
education|éducat*,enseign*,pédagog*,scolari*,alphabétisation,études|educat*,teach*,school*,literacy,learning,stud*|تعليم*,تربي*,تعلم*,تدريس*,دراس*
teacher!|enseignant*,?professeur*,?instituteur*|teacher*,?professor*,?educator*,?faculty|?أستاذ*,?أساتذ*,معلم,معلمين,معلمون,?معلم*,?مدرس*
permit|permis|permit*,licence,license|رخص*,تصريح*,تصاريح*
work|travail*,emploi*,métier*,poste,postes|work*,job,jobs,employ*|عمل*,شغل*,وظيف*,وظائف*,مواطن شغل,موطن شغل,توظيف*,تشغيل*
job!|emploi,emplois,?poste,?postes,?recrut*,?embauch*,?travail*|job,jobs,?employ*,?position*,?vacanc*,?recruit*,?hiring,?post,?posts,?work*|موطن شغل,مواطن شغل,وظيفة*,وظائف*,?شغل*,?عمل*,?توظيف*,?تشغيل*
citizen!!|citoyen*,ressortissant*,?canadiens,?canadiennes|citizen*,nationals,?national,?canadians|مواطن,مواطنو*,مواطنين*,مواطنة*,مواطنات*,رعايا*,?جنسي*,?مواطن*,?كنديين,?كنديون
migration!!|migra*,immigr*,émigr*|migra*,immigr*,emigr*|هجر*,مهاجر*
refugee!!|réfugié*,asile,demandeur* d’asile|refugee*,asylum|لاجئ*,لجوء*
displaced!!|déplacé*,?déplacement*|displaced,?displacement|نازح*,?نزوح*,?مشرد*,?مهجر*
humanitarian!!|humanitaire*|humanitarian*,?relief|إنساني*,?إغاث*
aid|aide*,assistance,appui*,soutien*,soutenir*,soutient,soutenu*,secours,accompagn*|aid,assist*,help*,support*,relief|مساعد*,دعم*,مساند*,عون*,إعان*,معون*,مؤازر*,ندعم,يدعم,تدعم*
service|service*,section*,bureau*,guichet*,département*,unité*,comptoir*|service*,section*,office*,counter*,desk*,department*,unit,units,bureau|خدم*,قسم*,مصلح*,مصالح*,مكتب*,مكاتب*,شباك*,شبابيك*
centre|centre*,maison,pôle|centre*,center*,hub,house|مركز*,مراكز*,دار
hospital!!|hôpital*,hôpitaux,?hospitalier*,?clinique*|hospital*,?clinic*|مستشفى*,مستشفي*,مستشفا*,?مصح*,?عياد*
health!!|santé,?sanitaire*,?médic*|health*,?medical*|?صحة*,الصحة,للصحة,والصحة,بالصحة,صحة,?صحي*,?طبي*
doctor!|médecin*,?docteur*,?soignant*|doctor,doctors,?physician*,?medic,?medics|طبيب*,أطباء*,?دكاتر*
nurse!|infirmi*|nurse*,nursing|ممرض*
vaccine!!|vaccin*|vaccin*|لقاح*,تلقيح*,تطعيم*
water!!|eau,eaux,hydrique*|water*|ماء*,مياه*,مائي*
food!|alimentaire*,?nourriture,?aliment*,?vivres,?denrées,?repas|food*,?meal*,?nutrition*|غذاء*,غذائي*,?طعام*,?أغذي*,?وجب*
energy!!|énergie*,énergétique*|energy,energies|طاق*
climate!!|climat*|climat*|مناخ*
environment!|environnement*,écolog*|environment*,ecolog*|بيئ*
ocean!|océan*,?mer,?mers,?maritime*,?marin*|ocean*,?sea,?seas,?marine,?maritime|محيط*,?بحر*,?بحار*
forest!|forêt*,forestier*,reboisement|forest*,reforestation|غاب*
trade!|commerce*,commercia*,?échanges|trade*,trading,commerce,commercial|تجار*,?تبادل*,?مبادل*
business|entreprise*,affaires,entrepreneur*,pme,société*,compagnie*|business*,compan*,enterprise*,entrepreneur*,firm,firms,corporate,sme,smes|أعمال*,شرك*,مؤسس*,مقاول*
entrepreneur!|entrepreneur*|entrepreneur*|ريادة الأعمال,رائد* أعمال,رائدة أعمال,رائدات أعمال,رواد الأعمال,رواد أعمال,?ريادي*,?رائد*,?رواد*,?مقاول*,?باعث*
investment!|investi*|invest*|استثمار*,مستثمر*
economy|économi*|econom*|اقتصاد*
agriculture!|agricol*,agriculture,?agricult*,?agroalimentaire,?ferme*|agriculture,agricultural,?farm*,?agri-food|زراع*,فلاحة*,فلاحي*,?فلاح*,?مزارع*
fisheries!|pêche*,pêcheu*|fish*|صيد*,صياد*
tourism!|touris*|touris*|سياح*,سائح*
culture!|cultur*,?artistique*,?patrimoine|cultur*,?arts,?heritage|ثقاف*,?فن,?فنون*,?فني*,?تراث*
film!|film,films,cinéma*,?projection*|film,films,cinema*,?movie*,?screening*|فيلم*,أفلام*,سينما*,?شريط
music!|musi*,?concert*|musi*,?concert*|موسيق*,?حفل*
book|livre,livres,?lecture*,?auteur*,?roman*|?book,books,?reading*,?author*,?novel*|كتاب,كتب,الكتاب,?كتاب*,?مؤلف*,?قراء*
exhibition!|exposition*|exhibit*|معرض*,معارض*
festival!!|festival*|festival*|مهرجان*
museum!!|musée*|museum*|متحف*,متاحف*
sport|sport*,?match*,?tournoi*|sport*,?match*,?game,?games,?tournament*|رياض*,?مبارا*,?دوري*,?بطول*
science|scien*,?recherche*,?chercheu*|scien*,?research*|علم,علوم*,?علمي*,?بحث*,?بحوث*,?باحث*
technology|technolog*,numérique*,innov*|technolog*,digital*,innov*,tech|تكنولوجي*,رقمي*,تقني*,ابتكار*
innovation!|innov*|innov*|ابتكار*,مبتكر*,تجديد*
digital|numérique*,?digital*,?en ligne,?web|digital*,?online,?web,?internet|رقمي*,رقمنة*,?إلكتروني*,?إنترنت
cybersecurity!!|cybersécurité,cyber*|cybersecurity,cyber*|أمن سيبراني*,سيبراني*,أمن المعلومات
ai!|intelligence artificielle,ia|artificial intelligence,ai|ذكاء اصطناعي,الذكاء الاصطناعي
security!|sécurit*,?sûreté|security,?safety|أمن,?أمني*,?أمان,?سلامة*,?أمن*
defence!|défense,?défen*,?militaire*,?armée*|defence,defense,?defend*,?militar*,?army,?armed|?دفاع*,?عسكري*,?جيش*
peace!|paix,pacif*|peace*|سلام*,سلمي*,سلم
ceasefire!!|cessez-le-feu,trêve*|ceasefire*,cease-fire*,truce*|وقف إطلاق النار,?إطلاق النار,وقف لإطلاق النار,هدن*
war!!|guerre*,?conflit*,?hostilit*|war,wars,?conflict*,?hostilit*|حرب,حروب*,الحرب,?حرب*,?نزاع*,?صراع*,?قتال
attack!|attentat*,attaque*,?frappe*,?agression*|attack*,?strike*,?bombing*,?assault*,?aggression|هجوم*,هجمات*,?اعتداء*,?عدوان*,?ضرب*
terrorism!!|terror*|terror*|إرهاب*
violence!|violence*,violent*|violence,violent*|عنف*
hostage!!|otage*|hostage*|رهين*,رهائن*
prisoner!|prisonni*,détenu*,détention,emprisonn*|prison*,detain*,detention,inmate*,jailed|سجين*,سجناء*,معتقل*,محتجز*,أسير*,أسرى*,موقوف*
journalist!!|journalis*,?presse,?reporter*|journalis*,?press,?reporter*,?media|صحفي*,صحافي*,?صحاف*,?إعلام*
media|médias,média,presse,médiatique*|media,press,news*|إعلام*,صحف*
court!|tribunal,tribunaux,?cour,?justice,?judiciaire*,?juge*|court,courts,?tribunal*,?justice,?judicial,?judge*|محكمة*,محاكم,?محاكم*,?قضاء*,?قضائي*,?عدال*,?قاض*
human-rights!!|droits de la personne,droits humains,droits de l’homme|human rights|حقوق الإنسان
right|droit*|right,rights|حق,حقوق*,الحق
women|femme*,féminin*,fille,filles|women*,woman*,girl*,female|امرأة,المرأة,للمرأة,نساء,النساء,للنساء,مرأ*,نسائي*,فتا*
youth!|jeunes,jeunesse,?jeune|young,youth*|شباب,شبابي*,?شاب*,?شبان,?يافع*
child!|enfant*,?enfance,?fillette*,?garçon*|child*,?kid,?kids,?boy*|طفل*,أطفال*,?طفول*
family|famille*,?proches,?familial*|famil*,?loved ones,?relatives,?next of kin|أسر,أسرة*,عائل*,?أسر*,?ذوي,?أهالي,?أهل*
victim!|victime*,?mort,?morts,?blessé*,?disparu*|victim*,?killed,?injured,?casualt*,?dead|ضحي*,ضحايا*,?قتيل*,?قتلى*,?جريح*,?جرحى*
community|communauté*,collectivité*,population*,habitant*|communit*,population*,resident*,people|مجتمع*,جالي*,سكان*,أهالي
people|peuple*,population*,gens,personne*|people*,person*|شعب*,شعوب*,شخص*,أشخاص*,ناس
indigenous!!|autochtone*|indigenous,first nations|أصلي*
disability!!|handicap*|disab*|إعاق*,معاق*
earthquake!!|séisme*,tremblement* de terre|earthquake*|زلزال*,زلازل*
flood!!|inondation*,crues|flood*|فيضان*,سيول*
storm!!|tempête*,ouragan*,cyclone*|storm*,hurricane*,cyclone*|عاصف*,عواصف*,إعصار*
fire!|incendie*,feu,feux|fire,fires,wildfire*|حريق*,حرائق*
emergency!|urgence*,?crise*,?secours,?urgent*|emergenc*,?crisis,?crises,?urgent*,?disaster*|طوارئ*,?أزم*,?مستعجل*,?عاجل*,?استعجال*
travel!|voyage,voyages,?voyag*,?déplacement*,?départ*,?rendu*,?rend*|travel,?travel*,?visit*,?trip,?trips,?depart*,?journey*|سفر,السفر,للسفر,?سفر*,?مسافر*,?رحل*,?تسافر*
insurance!!|assuranc*|insur*|تأمين*
flight!|?vol,?vols,?avion*,?aérien*|flight*,?plane*,?aircraft,?airline*|?رحل*,?طيران*,?طائر*,?جوي*
airport!!|aéroport*|airport*|مطار*
aerospace!|aéronautique*,aérospatial*|aerospace,aeronautic*,?aviation|طيران*,?فضاء*
border!!|frontière*,?frontal*|border,borders,?border*,?crossing*|حدود*,?معبر*,?معابر*
port!|port,ports,portuaire*|port,ports|ميناء*,موانئ*,مرفأ*
fee!|frais,?droits,?tarif*,?coût*,?prix,?redevance*|fee,fees,?cost*,?charge*,?price*,?rate,?rates|رسوم,?رسم*,?تكلف*,?كلف*,?سعر*,?أسعار*,?معلوم,?معاليم,?تكاليف
payment|paiement*,?pay*,?paie,?verse*|payment*,?pay*,?paid|?دفع*,?تدفع*,?سداد*,?ندفع,?ادفع*
fraud!|fraud*,arnaque*,escroc*,?faux,?fausse*|fraud*,scam*,?fake|احتيال*,?نصب*,?محتال*,?مزيف*,?مزور*
appointment!|?rendez-vous,?nomm*,?nomin*|appointment,appointments,?booking*|موعد,?موعد*,مواعيد,?تعيين*
application!|?demande*,candidature*,?dossier*,?postul*|application,applications,?appl*,?request*|طلب,طلبات*,ترشحات,?طلب*,?ترشح*,?ملف*
registration|inscription*,?inscri*,?enregistr*|registration*,?regist*,?sign up,?signing up,?enrol*|تسجيل,?تسجيل*,?سجل*,?تسجل*,?قيد*
form|formulaire*|?form,?forms|استمار*,?نموذج*
document|document*,?pièce*,?papiers,?identité,?justificatif*|document*,?paper*,?id,?identif*,?identity,?paperwork|وثيقة*,وثائق*,?مستند*,?أوراق*,?هوية
photo|photo*|photo*,?picture*|?صور*
biometrics!!|biométri*,empreinte*|biometric*,fingerprint*|بيومتري*,بصم*
deadline|date limite,échéance*,clôture|deadline*,due date,closing date|آخر أجل,الموعد النهائي,أجل
workshop!|atelier*,?formation*,?séance*|workshop*,?training*,?session*|ورشة*,ورشات*,?ورش*,?دورة تدريبي*,?تدريب*,?تكوين*
training|formation,formations,?formé*,?former,?formons,?atelier*,?stage*|training,?trained,?trainee*,?workshop*,?internship*|?تدريب*,?تكوين*,?ورش*,?تربص*
conference|conférence*,?colloque*,?congrès,?forum*,?sommet*|conference*,?symposium*,?congress,?forum*,?summit*|مؤتمر*,?ندو*,?منتد*,?قمة*,?ملتق*
summit!|sommet*|summit*|قمة,?قمة*,?قمم
meeting|rencontre*,rencontré*,réunion*,réuni*,entretien*,entretenu*,s’entretien*,échang*,accueil*,séance*|meet*,met,talk*,discuss*,session*,spoke,speak|لقاء*,التق*,اجتماع*,اجتمع*,محادث*,جلس*,حصة,مباحث*
agreement!|accord,accords,?entente*,?traité,?traités,?convention*,?protocole*,?mémorandum|agreement*,?treaty,?treaties,?deal,?deals,?accord*,?memorandum,?mou,?convention*|اتفاق*,?معاهد*,?مذكر*
sign|sign*|sign*|توقيع*,وقع*,توقع
sanctions!!|sanction*|sanction*|عقوب*
law|loi,lois,?juridique*,?légal*,?législat*|law,laws,?legal*,?legislat*,?act,?bill|قانون,قوانين*,?قانون*,?تشريع*
constitution!|constitution*|constitution*|دستور*
democracy!|démocra*|democra*|ديمقراطي*
freedom|liberté*,?libre*,?libér*|freedom*,?free,?liberty,?releas*|حرية*,حريات*,?حر,?إفراج*,?إطلاق سراح*
release!|?libér*,?remis* en liberté,?relâch*,libération*|release,?releas*,?freed|?سراح*,?أفرج*,?إفراج*
equality!|égalité,?parité,?inclusi*|equality,?equity,?equal,?inclusi*|مساوا*,?إنصاف*
diversity!|diversité,divers*|diversity,diverse|تنوع*
friendship|amitié*,?ami,?amis,?amie*,?amical*|friendship*,?friend*|صداق*,?أصدقاء*,?صديق*
partnership|parten*,?coopér*,?collabor*|partner*,?cooperat*,?collaborat*|شراك*,شريك*,شركاء*,?تعاون*
cooperation|coopérat*,?coopér*,?collabor*,?parten*|cooperation,?cooperat*,?collaborat*,?partner*,?together|تعاون*,?شراك*,?شركاء*
solidarity|solidar*,?côtés|solidarity,?stand*|تضامن*,?جانب*,?تقف,?نقف
condolences!!|condoléances,?pensées,?sympathie|condolence*,?sympath*,?thoughts|تعازي*,?عزاء*,?مواسا*
congratulations!|félicit*,?bravo|congratul*,?well done|تهان*,نهنئ*,تهنئ*,?هن*,?مبروك,?مبارك*,?نبارك
condemn!|condamne,condamnons,?condamn*,?dénonc*|condemn,condemns,?condemn*,?denounc*,?deplor*|تدين,ندين,?أدان*,?إدان*,?يدين*,?شجب*,?تندد*,?ندد*
anniversary|anniversaire*,?ans|anniversar*,?years|ذكرى,?ذكرى*,?عام*,?سنة,?سنوات
eid!!|aïd,aïds|eid|عيد الفطر,عيد الأضحى,?عيد*
ramadan!!|ramadan|ramadan|رمضان
holiday|fête*,férié*,congé*,vacances,célébr*|holiday*,celebrat*,festiv*,day|عيد*,عطل*,أعياد*,احتفال*,نحتفل
national|nation*|nation*|وطن*,قوم*
international|international*,mond*,étrang*,global*|international*,world*,global*,foreign*,abroad|دولي*,عالم*,أجنبي*
foreign|étrang*,extéri*|foreign*,abroad,external|خارج*,أجنبي*
day|jour*,journée*,fête*|day,days|يوم*,أيام*,عيد*
week|semaine*|week*|أسبوع*,أسابيع*
year|an,ans,année*,annuel*|year*,annual*|عام*,سنة*,سنوات*,سنتين
language!|langue*,linguistique*|language*,linguistic*|لغة*,لغات*,لغوي*
french|français*,francoph*|french,francoph*|فرنسي*,فرنكوفون*,فرانكوفون*
francophonie!!|francophonie,francophone*|francophonie,francophone*|فرنكوفوني*,فرانكوفوني*
un|nations unies,onu|united nations,un|أمم متحدة,أمم المتحدة
eu!!|union européenne,ue|european union,eu|اتحاد أوروبي,اتحاد الأوروبي
au!|union africaine,ua|african union,au|اتحاد أفريقي,اتحاد الأفريقي,اتحاد الإفريقي
nato!!|otan|nato|الناتو,حلف شمال الأطلسي
africa!|afri*|africa*|أفريقي*,إفريقي*
europe!|europ*|europ*|أوروب*
arab!|arab*|arab*|عرب*
mediterranean!|méditerran*|mediterranean|متوسط*
nuclear!!|nucléaire*|nuclear|نووي*
weapon!|?arme,armes,?armement*|weapon*,?arms|سلاح*,أسلح*
drug!!|drogue*,stupéfiant*|drug*,narcotic*|مخدر*
police!!|polic*|police*|شرط*
mine|?mine,?mines,minier*,minière*,déminage|?mine,?mines,mining,demining|?لغم*,?ألغام*,?منجم*,?مناجم*,تعدين*
transport!|transport*,?train*,?métro*|transport*,?train,?trains,?transit,?metro|?نقل*,?قطار*
road|route*,rue,rues,avenue*,boulevard*|road*,street*,avenue*,boulevard*|طريق*,طرق,شارع*,نهج
house|maison*,logement*,domicile*|house*,home*,housing|بيت*,منزل*,منازل*,مساكن*,مسكن*
market|?marché*|market,markets|سوق,أسواق*
bank!|banque*,bancaire*|bank*|بنك*,بنوك*,مصرف*,مصارف*
poverty!|pauvreté,pauvre*|poverty,poor*|فقر*,فقير*
hunger!|faim,famine*|hunger,famine*|جوع*,مجاع*
corruption!|corrupt*|corrupt*|فساد*
project|projet*,initiative*,programme*|project*,initiative*,program*|مشروع*,مشاريع*,مبادر*,برنامج*,برامج*
fund|fonds,financ*,budget*|fund*,financ*,budget*|صندوق*,صناديق*,تمويل*,ميزاني*,يمول,تمول
team|équipe*,délégation*,personnel,collègues|team*,delegation*,staff,colleagues,crew|فريق*,فرق,وفد*,طاقم*,زملاء*
delegation!|délégation*,?délégué*|delegation*,?delegat*,?mission|وفد*,وفود*,?مندوب*
visit|visit*,déplacement,venue|visit*,trip,tour,toured,coming|زيار*,زار*,تزور*,يزور*,نزور*,زرنا*
observer!|observateur*,observatrice*,?observ*|observers,observer,?observ*,?monitor*|مراقبين,مراقبون,?مراقب*,?ملاحظ*
library!!|bibliothèque*|librar*|مكتبة,مكتبات
theatre!|théâtre*|theatre*,theater*|مسرح*
art|artist*,?art,?arts|artist*,?art,?arts|فنان*,?فن,?فنون*
engineer!|ingéni*,?génie|engineer*|هندسة*,مهندس*,?هندسي*
hydrogen!|hydrogène|hydrogen|هيدروجين*
solar!|solaire*|solar|شمسي*
biodiversity!|biodiversité|biodiversity|تنوع بيولوجي,التنوع البيولوجي
gender!|genre,genres,sexospécifi*,égalité|gender,equality|جنسين,الجنسين,نوع اجتماعي,جندر,مساوا*
lgbt!|lgbt*,2elgbt*|lgbt*,2slgbt*|مثلي*
olympic!|olympi*,paralympi*,?jeux|olympic*,paralympic*,?games|أولمبي*,?ألعاب*,?بارالمبي*
queue|file*,attente|queue*,line,wait*|انتظار*,طابور*
adoption|adoption*,adopter|adoption*,adopt|تبني*
marriage!|mariage*,marié*|marriage*,married,wedding*|زواج*
birth!|naissance*|birth*,born|ولاد*,مولود*,?ميلاد*
death|décès,?mort,?morts,?décédé*,?disparition|death,deaths,?died,?deceased,?passing,?killed|وفاة*,?وفا*,?موت*,?توفي*
customs!|douan*|customs|جمارك*,ديوان*
tax!!|taxe*,impôt*,fiscal*|tax*|ضريب*,ضرائب*,جباي*
legalization!|légalis*,authentifi*,apostille*|legaliz*,legalis*,authenticat*,apostille*|تصديق*,مصادق*,توثيق*
notary!|notair*,notari*|notar*|عدل إشهاد,توثيق*,موثق*
call|appel*|call*,appeal*|دعو*,ندعو*,تدعو*,اتصال*,اتصل*
office|bureau*,cabinet*|office*|مكتب*,مكاتب*
building|bâtiment*,immeuble*,édifice*|building*|مبنى*,مباني*,بناي*
email|courriel*,mail*,écri*|email*,e-mail*,writ*|بريد*,إيميل,راسل*,اكتب*
phone|télépho*,ligne*,appel*|phone*,telephone*,line*,call*|هاتف*,هواتف*,خط,خطوط,اتصال*
member|membre*|member*|عضو*,أعضاء*
city|ville*,municipalité*,capitale*|city,cities,town*,municipalit*,capital*|مدين*,مدن*,عاصم*
region|région*,province*,gouvernorat*|region*,province*,governorate*|جهة*,جهات*,منطق*,مناطق*,ولاي*,إقليم*
future|avenir*,futur*,demain|future*,tomorrow|مستقبل*,غد
life|vie,vies|life,lives,living|حيا*
world|mond*|world*|عالم*
history|histoire*,historique*|histor*|تاريخ*
memory|mémoire*,souvenir*,commémor*|memor*,remembr*,commemorat*|ذاكر*,ذكرى*,تذكر*,تخليد*
award!|?prix,?récompense*,?lauréat*|award,awards,prize,prizes,?laureate*,?winner*|جائزة*,جوائز*,?فائز*
competition|?concours,compétition*|competition*,?contest*|مسابقة*,مسابقات,?منافس*
volunteer!|bénévol*,volontair*|volunteer*|متطوع*,تطوع*
ngo!|ong,?société civile,?associati*|ngo,ngos,?civil society,?association*,?non-profit*|منظمات غير حكومية,منظمة غير حكومية,?مجتمع مدني,?جمعي*
expert!|expert*,spécialiste*|expert*,specialist*|خبير*,خبراء*,مختص*
officer|agent*,fonctionnaire*,officier*|officer*,official*|موظف*,ضابط*,ضباط*,عون*,أعوان*
soldier!!|soldat*,?militaire*,?troupe*|soldier*,?troops,?military|جندي*,جنود*,?عسكري*,?قوات*
worker!|travailleu*,?ouvri*,?employé*,?personnel|worker*,?employee*,?staff|عمال,?عامل*,?عمال*,?موظف*,?شغال*
farmer!|agriculteur*,agricultrice*,?paysan*,?ferme*|farmer*,?farm*|فلاحين,فلاحون,?فلاح*,?مزارع*
insulin!|insuline|insulin|أنسولين*
tree!|arbre*|tree*|شجر*,أشجار*
bridge!|pont,ponts|bridge*|جسر*,جسور*
coffee!|café*|coffee*|قهو*
statement|déclar*,communiqué*|statement*,communiqu*,declar*|بيان*,تصريح*,بلاغ*
condition|condition*,exigence*|condition*,requirement*|شرط,شروط*,ظروف*
answer|répon*|answer*,repl*,respon*|جواب*,أجوب*,إجاب*,رد,ردود*
question|question*|question*|سؤال*,أسئل*
information|inform*,renseign*,détail*,savoir plus|inform*,detail*,learn more,find out|معلوم*,تفاصيل*,لمعرف*
rehabilitation!|réadaptation|rehabilitation|تأهيل*
credentials!|créance|credence,credentials|اعتماد*
`;
