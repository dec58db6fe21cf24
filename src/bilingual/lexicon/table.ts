/**
 * Things that missions write of, with what French, English and Arabic call them. A row is id, then the words of each
 * language; `*` stands for any ending. With `!!` a translation has to name the thing too; with `!` it may leave it out, but not name another thing
 * instead; without, it may do so in words that no list foresees. A word with `?` may say the thing, but as well another.
 */
export const table = `
visa!!|visa,visas|visa,visas|تأشير*,فيز*
passport!!|passeport*,?papiers,?document de voyage,?documents de voyage,?titre de voyage|passport*,?travel document*,?id|جواز سفر*,جوازات سفر*,جواز,جوازات,جوازه*,جوازك*,باسبور*,?وثيقة السفر,?وثائق السفر
embassy|ambassade,ambassades,?mission,?chancellerie|embassy,embassies,?mission,?chancery|سفار*,?بعث*
ambassador!!|ambassadeur*,ambassadrice*,?représentant*,?chef de mission,?cheffe de mission|ambassador*,envoy,?representative,?head of mission,?ambassadorial|سفير,السفير,سفيره,سفيرة*,السفيرة,سفراء,سفيرنا,سفيرتنا,سفيرها,للسفير*,?ممثل*,?رئيس البعثة,?رئيسة البعثة,سفيرت*,?سفيرا*
consulate!!|consulat*,consulair*,consul,consuls,consule*|consulate*,consular,consul,consuls|قنصل*,قناصل*
minister!!|ministre*,ministeriel*,?ministère*,vice-ministre*,?homologue*,?chef de la diplomatie,?cheffe de la diplomatie,?secrétaire d’état,?premier,?première|minister,ministers,?minist*,?secretary,?department,?departments,?counterpart*,?diplomat,?premier|وزير*,?وزارة*,?وزارات*,?وزارت*,وزراء*,?نظير*,?الخارجية
prime-minister!!|premier ministre,première ministre,premiers ministres,chef du gouvernement,cheffe du gouvernement,?pm|prime minister*,premier,head of government,?pm|رئيس الوزراء,رئيسة الوزراء,رئيس الحكومة,رئيسة الحكومة,الوزير الأول,رئيسي الوزراء
president!|président,présidente,présidents,?présid*|president,presidents,?presid*,?chair*,?speaker|?رئيس*,?رئيس,?رئيسة,?الرئيس*,?رؤساء,?رئاس*,?ترأس*,?يترأس*
mayor!!|maire,maires,mairesse*,mairie*,municipal*,?hôtel de ville,?édile*|mayor*,municipal*,city hall,?town hall|رئيس بلدي*,رئيسة بلدي*,رؤساء بلدي*,بلدية,بلديات,?بلدي*,عمد*
governor!|gouverneur*|governor*|والي,الوالي,محافظ,المحافظ,حاكم,حاكمة,?حاكم*
parliament!!|parlement*,député,députés,députée,députées,?assemblée*,sénat*,?chambre*,?parlementaire*,?élus,?législat*,?hémicycle|parliament*,member of parliament,members of parliament,mp,mps,?legislat*,?assembly,senat*,?house,?deput*,?lawmaker*,?mps,?lawmakers,?parliamentarian*|برلمان*,?نائب,?نواب*,?نائبة,?مجلس*,?مشرع*,?تشريعي*,سيناتور*
government|gouvernement*,état,états|government*,state,states,authorit*|حكوم*,دولة*,دول
election!!|élection*,électoral*,électeur*,électrice*,scrutin*,vote,votes,voter,votez,votent,voté*,?urnes,?voix,?référendum,?scrutin*,?électeurs,?bulletin*,?suffrage*,?élu,?élus,?élue,?réélu*,?voter|election*,elector*,vote*,voting,voter*,ballot*,?poll,?polls,?referendum,?elected,?re-elected,?reelected,?suffrage,?turnout,polling|انتخاب*,اقتراع*,تصويت*,?صوتوا,?صوت*,ناخب*,?استفتاء*,?صناديق*,?انتخب*,?ناخب*,?مكاتب الاقتراع,?أصوات
scholarship!!|bourse*,?boursier*,?boursière*,?aide financière,?financ*,?bourses|scholarship*,bursar*,fellowship*,?grant,?grants,?scholar,?scholars,?funding,?funded,?scholars,?financial aid|منح دراسي*,منحة دراسي*,?منح*,?ممنوح*,?تمويل*
study|étud*,études|stud*,education*,academic*|دراس*,طلاب*,طلب,طلبة*,طالب*,دارس*
student!!|étudiant*,?élève*,?écolier*,?jeune,?jeunes,doctorant*|student*,?pupil*,?schoolchild*,?graduate*,?young,?youth,?learner*,?phd|?طالب*,طلاب,طلبة,طالبات,?تلميذ*,?تلاميذ*,?شباب,?شابات,طلبت*
school!!|école,écoles,?lycée*,?collège*,?scolaire*,?polytechnique,?élève*,?classe*,?rentrée,?études,?formation|school,schools,?college*,?academy,?école,?polytechnique,?pupil*,?class,?classes,?classroom*,?education,?students|مدرسة*,مدارس*,?معهد*,?معاهد*,?مدرسي*,?تلميذ*,?تلاميذ,?دراسي*,?قسم,?أقسام,?فصول,?تعليم*
university!!|universit*,?faculté*,?campus,?ubc,?étudiant*|universit*,?college*,?faculty,?campus,?ubc,?mcgill,?students|جامعة*,جامعات*,جامعي*,?كلية*,?طلبة,?طلاب
education|éducat*,enseign*,pédagog*,scolari*,alphabétisation,études|educat*,teach*,school*,literacy,learning,stud*|تعليم*,تربي*,تعلم*,تدريس*,دراس*,?أمية,?الأمية
teacher!!|enseignant*,?professeur*,?instituteur*,?maître*,?prof,?profs,?éducat*|teacher*,?professor*,?educator*,?faculty,?instructor*,?staff|?أستاذ*,?أساتذ*,معلم,معلمين,معلمون,?معلم*,?مدرس*,?مدرس*,?مربي*
permit|permis|permit*,licence,license|رخص*,تصريح*,تصاريح*
work|travail*,emploi*,métier*,poste,postes|work*,job,jobs,employ*|عمل*,شغل*,وظيف*,وظائف*,مواطن شغل,موطن شغل,توظيف*,تشغيل*
job!!|emploi,emplois,?poste,?postes,?recrut*,?embauch*,?travail*|job,jobs,?employ*,?position*,?vacanc*,?recruit*,?hiring,?post,?posts,?work*|موطن شغل,مواطن شغل,وظيفة*,وظائف*,?شغل*,?عمل*,?توظيف*,?تشغيل*,?يعمل*,?تعمل*
citizen!!|citoyen*,ressortissant*,?canadiens,?canadiennes,?compatriote*,?canadien,?canadienne,?tunisien*,?français,?expatrié*,?communauté|citizen*,nationals,?national,?canadians,?compatriot*,?canadian,?expat*,?passport holder*|مواطن,مواطنو*,مواطنين*,مواطنة*,مواطنات*,رعايا*,?جنسي*,?مواطن*,?كنديين,?كنديون,?كندي*,?جالي*,?أبناء
migration!!|migra*,immigr*,émigr*,?exil*,?diaspora|migra*,immigr*,emigr*,?exile*,?diaspora|هجرة,هجرات,?هجر*,مهاجر*,?مهجر,?جالي*
refugee!!|réfugié*,asile,demandeur* d’asile,?déplacé*,?exil*|refugee*,asylum,?displaced,?fled,?flee*|لاجئ*,لجوء*,?نازح*,?فار*
displaced!!|déplacé,déplacés,déplacée,déplacées,?déplacement*,?réfugié*,?sinistré*,?fui|displaced,?displacement,?refugee*,?fled,?homeless,?uprooted|نازح*,?نزوح*,?مشرد*,?مهجر*,?لاجئ*,?منكوب*
humanitarian!!|humanitaire*,?secours,?vivres,?urgence|humanitarian*,?relief,?aid,?emergency,?lifesaving|مساعدات إنساني*,المساعدات الإنساني*,مساعدة إنساني*,المساعدة الإنساني*,عمل إنساني*,العمل الإنساني*,استجابة إنساني*,الاستجابة الإنساني*,أزمة إنساني*,الأزمة الإنساني*,?إنساني*,?إغاث*,?مساعد*,?معون*
aid|aide*,assistance,appui*,soutien*,soutenir*,soutient,soutenu*,secours,accompagn*|aid,assist*,help*,support*,relief|مساعد*,دعم*,مساند*,عون*,إعان*,معون*,مؤازر*,ندعم,يدعم,تدعم*
service|service*,section*,bureau*,guichet*,département*,unité*,comptoir*|service*,section*,office*,counter*,desk*,department*,unit,units,bureau|خدم*,قسم*,مصلح*,مصالح*,مكتب*,مكاتب*,شباك*,شبابيك*
centre|centre*,maison,pôle|centre*,center*,hub,house|مركز*,مراكز*,دار
hospital!!|hôpital*,hôpitaux,?hospitalier*,?clinique*,?chu,?soins|hospital*,?clinic*,?clinics,?ward,?medical|مستشفى*,مستشفي*,مستشفا*,?مصح*,?عياد*,?طبي*,?استشفائي*
health!!|santé,?sanitaire*,?médic*,?soin*,?bien-être,?maladie*,?en santé|health,?health*,?medical*,?care,?well-being,?wellbeing,?wellness,?disease*|?صحة*,الصحة,للصحة,والصحة,بالصحة,صحة,?صحي*,?طبي*,?رعاي*,?علاج*,?أمراض,?صحت*
doctor!|médecin*,?docteur*,?soignant*|doctor,doctors,?physician*,?medic,?medics|طبيب*,أطباء*,?دكاتر*
nurse!|infirmi*|nurse*,nursing|ممرض*
vaccine!!|vaccin*,?dose*,?immunis*|vaccin*,?dose*,?immuni*,?shot,?shots,?jab*|لقاح*,تلقيح*,تطعيم*,?جرع*,?تحصين*
water!!|eau,eaux,hydrique*,?aquatique*,?potable,?puits,?assainissement,?inond*|water*,?wells,?sanitation,?flood*|ماء*,مياه*,مائي*,?آبار,?شرب
food!|alimentaire*,?nourriture,?aliment*,?vivres,?denrées,?repas|food,foods,foodstuff*,?food*,?meal*,?nutrition*|غذاء*,غذائي*,?طعام*,?أغذي*,?وجب*
energy!!|énergie*,énergétique*,?électri*,?dynamisme|energy,energies,?energi*,?electri*,?power*|طاق*,?كهرباء*,?حماس*
climate!!|climat*,?réchauffement,?carbone|climat*,?warming,?carbon|مناخ*,?احترار,?كربون*
environment!|environnement*,écolog*|environment*,ecolog*|بيئ*
ocean!|océan*,?mer,?mers,?maritime*,?marin*|ocean*,?sea,?seas,?marine,?maritime,?waters|محيط*,?بحر*,?بحار*,?مياه*
forest!|forêt*,forestier*,reboisement|forest*,reforestation|غاب*
trade!!|commerce*,commercia*,?échanges,?export*,?import*,?affaires,?économi*,?marché*,libre-échange|trade*,trading,commerce,commercial,?export*,?import*,?business*,?econom*,?market*|تجار*,?تبادل*,?مبادل*,?صادرات,?تصدير,?أعمال,?اقتصاد*,?سوق
business|entreprise*,affaires,entrepreneur*,pme,société*,compagnie*|business*,compan*,enterprise*,entrepreneur*,firm,firms,corporate,sme,smes|أعمال*,شرك*,مؤسس*,مقاول*
entrepreneur!|entrepreneur*|entrepreneur*|?رجال ونساء الأعمال,?رجال الأعمال,?رجال أعمال,ريادة الأعمال,رائد* أعمال,رائدة أعمال,رائدات أعمال,رواد الأعمال,رواد أعمال,?ريادي*,?رائد*,?رواد*,?مقاول*,?باعث*
investment!|investi*|invest*|استثمار*,مستثمر*
economy|économi*|econom*|اقتصاد*
agriculture!|agricol*,agriculture,?agricult*,?agroalimentaire,?ferme*|agriculture,agricultural,?farm*,?agri-food|زراع*,فلاحة*,فلاحي*,?فلاح*,?مزارع*
fisheries!|pêche*,pêcheu*|fish*|صيد*,صياد*
tourism!|touris*|touris*|سياح*,سائح*
culture!|cultur*,?artistique*,?patrimoine|cultur*,?arts,?heritage|ثقاف*,?فن,?فنون*,?فني*,?تراث*
film!!|film,films,cinéma*,?projection*,?cinéaste*,?documentaire*,?réalisat*,?écran*|film,films,cinema*,?movie*,?screening*,?filmmaker*,?documentar*,?director,?screen*|فيلم*,أفلام*,سينما*,?شريط,?وثائقي*,?مخرج*,?عرض
music!|musi*,?concert*|musi*,?concert*|موسيق*,?حفل*
book|livre,livres,?lecture*,?auteur*,?roman*|?book,books,?reading*,?author*,?novel*|كتاب,كتب,الكتاب,?كتاب*,?مؤلف*,?قراء*
exhibition!|exposition*|exhibit*|معرض,معارض,?معرض*
festival!!|festival*,?fête*|festival*,?fest|مهرجان*,?عيد*
museum!!|musée*,?exposition*|museum*,?exhibit*|متحف*,متاحف*,?معرض*
sport|sport*,?match*,?tournoi*|sport*,?match*,?game,?games,?tournament*|رياض*,?مبارا*,?دوري*,?بطول*
science|scien*,?recherche*,?chercheu*|scien*,?research*|علم,علوم*,?علمي*,?بحث*,?بحوث*,?باحث*
technology|technolog*,numérique*,innov*|technolog*,digital*,innov*,tech|تكنولوجي*,رقمي*,تقني*,ابتكار*
innovation!|innov*|innov*|ابتكار*,مبتكر*,تجديد*
digital|numérique*,?digital*,?en ligne,?web|digital*,?online,?web,?internet|رقمي*,رقمنة*,?إلكتروني*,?إنترنت
cybersecurity!!|cybersécurité,cyber*,?sécurité,?en ligne,?numérique,?pirat*|cybersecurity,cyber*,?online,?security,?hack*|أمن سيبراني*,سيبراني*,أمن المعلومات,?أمن*,?اختراق*,?إلكتروني*
ai!|intelligence artificielle,ia,?algorithm*|artificial intelligence,ai,?algorithm*|ذكاء اصطناعي,الذكاء الاصطناعي
security!|sécurit*,?sûreté|security,?safety,safe,?safe*|أمن,?أمني*,?أمان,?سلامة*,?أمن*,سلامة*
defence!|défense,?défen*,?militaire*,?armée*,?otan|defence,defense,?defend*,?militar*,?army,?armed,?nato,?troops|?دفاع*,?عسكري*,?جيش*,?ناتو
peace!|paix,pacif*|peace*|سلام*,سلمي*,سلم
ceasefire!!|cessez-le-feu,trêve*,?feu,?armistice,?paix|ceasefire*,cease-fire*,truce*,?armistice,?halt*,?peace|وقف إطلاق النار,?إطلاق النار,وقف لإطلاق النار,وقف فوري لإطلاق النار,وقفا فوريا لإطلاق النار,وقف دائم لإطلاق النار,هدن*,?سلام,?وقف
war!!|guerre*,?conflit*,?hostilit*,?combat*,?front,?belliger*,?morts,?monument|war,wars,?conflict*,?hostilit*,?fight*,?combat,?front line*|حرب,حروب*,الحرب,?حرب*,?نزاع*,?صراع*,?قتال,?قتال*,?معارك*
attack!|attentat*,attaque*,?frappe*,?agression*|attack*,?strike*,?bombing*,?assault*,?aggression|هجوم*,هجمات*,?اعتداء*,?عدوان*,?ضرب*
terrorism!!|terror*,?attentat*,?extrémis*|terror*,?attack*,?extremis*|إرهاب*,?هجوم*,?تطرف*
violence!!|violence*,violent*,?agress*,?attaque*,?brutal*|violence,violent*,?assault*,?attack*,?brutal*|عنف*,?اعتداء*,?هجوم*
hostage!!|otage*,?captif*,?captifs,?captivité,?enlevé*|hostage*,?captive*,?captivity,?abduct*,?kidnap*|رهين*,رهائن*,?مختطف*,?خطف*,?أسير*,?أسرى
prisoner!|prisonni*,détenu*,détention,emprisonn*|prison*,detain*,detention,inmate*,jailed,imprison*|سجين*,سجناء*,معتقل*,محتجز*,أسير*,أسرى*,موقوف*
journalist!!|journalis*,?presse,?reporter*,?média*,?rédaction,?presse|journalis*,?press,?reporter*,?media,?newsroom,?correspondent*,?reporters|صحفي*,صحافي*,?صحاف*,?إعلام*,?صحاف*,?مراسل*
media|médias,média,presse,médiatique*|media,press,news*|إعلام*,صحف*
court!!|tribunal,tribunaux,cour internationale,cour pénale,cour suprême,cour d’appel,cour européenne,?cour,?justice,?judiciaire*,?juge*,?jurid*,?cij,?cpi|court,courts,?tribunal*,?justice,?judicial,?judge*,?icj,?icc,?legal|محكمة*,محاكم,?محاكم*,?قضاء*,?قضائي*,?عدال*,?قاض*,?قضاة
human-rights!!|droits de la personne,droits humains,droits de l’homme,?droits,?droit,?dignité,droit humain|human rights,?rights,?dignity,human right|حقوق الإنسان,?حقوق*,?كرام*,حق من حقوق الإنسان
right|droit*|right,rights|حق,حقوق*,الحق
women|femme*,féminin*,fille,filles|women*,woman*,girl*,female|امرأة,المرأة,للمرأة,نساء,النساء,للنساء,مرأ*,نسائي*,فتا*
youth!|jeunes,jeunesse,?jeune|young,youth*|شباب,شبابي*,?شاب*,?شبان,?يافع*
child!!|enfant*,?enfance,?fillette*,?garçon*,?élève*,?écolier*,?mineur*,?moins de,?fils,?fille,?filles,?jeune*,?bébé*|child*,?kid,?kids,?boy*,?pupil*,?minor*,?under,?son,?daughter*,?young*,?baby,?babies,?girls|طفل*,أطفال*,?طفول*,?تلاميذ,?صغار,?قاصر*,?دون,?أبناء,?ابن*,?فتيات,?رضع
family|famille*,?proches,?familial*|famil*,?loved ones,?relatives,?next of kin|أسر,أسرة*,عائل*,?أسر*,?ذوي,?أهالي,?أهل*
victim!|victime*,?mort,?morts,?blessé*,?disparu*|victim*,?killed,?injured,?casualt*,?dead|ضحي*,ضحايا*,?قتيل*,?قتلى*,?جريح*,?جرحى*
community|communauté*,collectivité*,population*,habitant*|communit*,population*,resident*,people|مجتمع*,جالي*,سكان*,أهالي
people|peuple*,population*,gens,personne*|people*,person*|شعب*,شعوب*,شخص*,أشخاص*,ناس
indigenous!!|autochtone*,?premières nations,?inuit*,?métis,?inuits|indigenous,first nations,?inuit,?métis,?metis,?native|أصلي*,?الشعوب الأصلي*,?السكان الأصلي*
disability!!|handicap*|disab*,?wheelchair*|إعاق*,معاق*,?ذوي الهمم,?ذوي الاحتياجات
earthquake!!|séisme*,tremblement* de terre,?secousse*,?catastrophe,?sismique*|earthquake*,?quake*,?tremor*,?aftershock*,?seismic,?disaster|زلزال*,زلازل*,?هزة*,?هزات,?كارث*
flood!!|inondation*,crues,?inondé*,?eaux,?crue,?submerg*|flood*,?flooding,?deluge,?submerged|فيضان*,سيول*,?غمر*,?طوفان
storm!!|tempête*,ouragan*,cyclone*,?intempérie*,?orage*,?typhon*|storm*,hurricane*,cyclone*,?typhoon*,?weather,?gale*|عاصف*,عواصف*,إعصار*,?أنواء,?طقس,?أعاصير
fire!|incendie*,feu,feux|fire,fires,wildfire*|حريق*,حرائق*
emergency!!|urgence*,?crise*,?secours,?urgent*,?sos,?danger,?grave*,?détresse|emergenc*,?crisis,?crises,?urgent*,?disaster*,?sos,?danger,?distress,?serious|طوارئ*,?أزم*,?مستعجل*,?عاجل*,?استعجال*,?طارئ*,?حالات,?نجدة,?خطر,?إغاث*
travel!|voyage,voyages,?voyag*,?déplacement*,?départ*,?rendu*,?rend*|travel,?travel*,?visit*,?trip,?trips,?depart*,?journey*|سفر,السفر,للسفر,?سفر*,?مسافر*,?رحل*,?تسافر*
insurance!!|assuranc*,?assuré*,?couverture|insur*,?coverage,?covered|تأمين*,?تغطي*,?مؤمن*
flight!|?vol,?vols,?avion*,?aérien*|flight*,?plane*,?aircraft,?airline*|?رحل*,?طيران*,?طائر*,?جوي*
airport!!|aéroport*,?terminal,?aérogare|airport*,?terminal|مطار*
aerospace!|aéronautique*,aérospatial*|aerospace,aeronautic*,?aviation|طيران*,?فضاء*
border!!|frontière*,?frontal*,?douan*,?passage*|border,borders,?border*,?crossing*,?customs,?crossings|حدود*,?معبر*,?معابر*
port!|port,ports,portuaire*|port,ports|ميناء*,موانئ*,مرفأ*
fee!|frais,?droits,?tarif*,?coût*,?prix,?redevance*|fee,fees,?cost*,?charge*,?price*,?rate,?rates|رسوم,?رسم*,?تكلف*,?كلف*,?سعر*,?أسعار*,?معلوم,?معاليم,?تكاليف
payment|paiement*,?pay*,?paie,?verse*|payment*,?pay*,?paid|?دفع*,?تدفع*,?سداد*,?ندفع,?ادفع*
fraud!|fraud*,arnaque*,escroc*,?faux,?fausse*|fraud*,scam*,?fake|احتيال*,?نصب*,?محتال*,?مزيف*,?مزور*
appointment!|?rendez-vous,?nomm*,?nomin*|appointment,appointments,?booking*|?موعد*,مواعيد,?تعيين*
application!|?demande*,candidature*,?dossier*,?postul*|application,applications,?appl*,?request*|طلب,طلبات*,ترشحات,?طلب*,?ترشح*,?ملف*
registration|inscription*,?inscri*,?enregistr*|registration*,?regist*,?sign up,?signing up,?enrol*|تسجيل,?تسجيل*,?سجل*,?تسجل*,?قيد*
form|formulaire*|?form,?forms|استمار*,?نموذج*
document|document*,?pièce*,?papiers,?identité,?justificatif*|document*,?paper*,?id,?identif*,?identity,?paperwork|وثيقة*,وثائق*,?مستند*,?أوراق*,?هوية
photo|photo*|photo*,?picture*|?صور*
biometrics!!|biométri*,empreinte*,?empreintes|biometric*,fingerprint*,?prints|بيومتري*,بصم*
deadline|date limite,échéance*,clôture|deadline*,due date,closing date|آخر أجل,الموعد النهائي,أجل
workshop!|atelier*,?formation*,?séance*|workshop*,?training*,?session*|ورشة*,ورشات*,?ورش*,?دورة تدريبي*,?تدريب*,?تكوين*
training|formation,formations,?formé*,?former,?formons,?atelier*,?stage*|training,?trained,?trainee*,?workshop*,?internship*|?تدريب*,?تكوين*,?ورش*,?تربص*
conference|conférence*,?colloque*,?congrès,?forum*,?sommet*|conference*,?symposium*,?congress,?forum*,?summit*|مؤتمر*,?ندو*,?منتد*,?قمة*,?ملتق*
summit!!|sommet*,?g7,?g20,?conférence*,?réunion*|summit*,?g7,?g20,?conference*,?meeting*|قمة,?قمة*,?قمم,?اجتماع*,?مؤتمر*
meeting|rencontre*,rencontré*,réunion*,réuni*,entretien*,entretenu*,s’entretien*,échang*,accueil*,séance*|meet*,met,talk*,discuss*,session*,spoke,speak|لقاء*,التق*,اجتماع*,اجتمع*,محادث*,جلس*,حصة,مباحث*
agreement!|accord,accords,?entente*,?traité,?traités,?convention*,?protocole*,?mémorandum|agreement*,?treaty,?treaties,?deal,?deals,?accord*,?memorandum,?mou,?convention*|اتفاق*,?معاهد*,?مذكر*
sign|sign*|sign*|توقيع*,وقع*,توقع
sanctions!!|sanction*,?mesures restrictives,?gel des avoirs|sanction*,?restrictive measures,?asset freeze*,?penalt*|عقوب*,?تدابير تقييدي*,?تجميد أصول
law|loi,lois,?juridique*,?légal*,?législat*|law,laws,?legal*,?legislat*,?act,?bill|قانون,قوانين*,?قانون*,?تشريع*
constitution!|constitution*|constitution*|دستور*
democracy!|démocra*|democra*|ديمقراطي*
freedom|liberté*,?libre*,?libér*|freedom*,?free,?liberty,?releas*|حرية*,حريات*,?حر,?إفراج*,?إطلاق سراح*
release!|?libér*,?remis* en liberté,?relâch*,libération*,?communiqué*|release,?releas*,?freed|?سراح*,?أفرج*,?إفراج*
equality!|égalité,?parité,?inclusi*|equality,?equity,?equal,?inclusi*|مساوا*,?إنصاف*
diversity!|diversité,divers*|diversity,diverse|تنوع*
friendship|amitié*,?ami,?amis,?amie*,?amical*|friendship*,?friend*|صداق*,?أصدقاء*,?صديق*
partnership|parten*,?coopér*,?collabor*|partner*,?cooperat*,?collaborat*|شراك*,شريك*,شركاء*,?تعاون*
cooperation|coopérat*,?coopér*,?collabor*,?parten*|cooperation,?cooperat*,?collaborat*,?partner*,?together|تعاون*,?شراك*,?شركاء*
solidarity|solidar*,?côtés|solidarity,?stand*|تضامن*,?جانب*,?تقف,?نقف
condolences!!|condoléances,?pensées,?sympathie,?cœurs,?tristesse,?deuil*,?peine,?affligé*,?attrist*,?compassion|condolence*,?sympath*,?thoughts,?heart*,?mourn*,?sadden*,?sorrow*,?grie*,?sad,?prayers,?loss|تعازي*,?عزاء*,?مواسا*,?قلوب*,?حزن*,?أسى,?حداد,?رحم*,?فقيد*,?ترحم*
congratulations!|félicit*,?bravo|congratul*,?well done|تهان*,نهنئ*,تهنئ*,?هن*,?مبروك,?مبارك*,?نبارك
condemn!|condamne,condamnons,?condamn*,?dénonc*|condemn,condemns,?condemn*,?denounc*,?deplor*|تدين,ندين,?أدان*,?إدان*,?يدين*,?شجب*,?تندد*,?ندد*
anniversary|anniversaire*,?ans|anniversar*,?years|ذكرى,?ذكرى*,?عام*,?سنة,?سنوات
eid!!|aïd,aïds,?fête*,?fitr,?adha|eid,?feast*,?fitr,?adha|عيد الفطر,عيد الأضحى,?عيد*,?مبارك*,?فطر,?أضحى
ramadan!!|ramadan,?jeûne,?mois sacré,?iftar|ramadan,?fast,?fasting,?holy month,?iftar|رمضان,?صيام,?صوم*,?الشهر الفضيل,?الشهر الكريم,?إفطار
holiday|fête*,férié*,congé*,vacances,célébr*|holiday*,celebrat*,festiv*,day|عيد*,عطل*,أعياد*,احتفال*,نحتفل
national|nation*|nation*|وطن*,قوم*
international|international*,mond*,étrang*,global*|international*,world*,global*,foreign*,abroad|دولي*,عالم*,أجنبي*
foreign|étrang*,extéri*|foreign*,abroad,external|خارج*,أجنبي*
day|jour*,journée*,fête*|day,days|يوم*,أيام*,عيد*
week|semaine*|week*|أسبوع*,أسابيع*
year|an,ans,année*,annuel*|year*,annual*|عام*,سنة*,سنوات*,سنتين
language!|langue*,linguistique*|language*,linguistic*|لغة*,لغات*,لغوي*
french|français*,francoph*|french,francoph*|فرنسي*,فرنكوفون*,فرانكوفون*
francophonie!!|francophonie,francophone*,?français*,?langue française|francophonie,francophone*,?french-speaking,?french|فرنكوفوني*,فرانكوفوني*,?الفرنسية,?ناطق* بالفرنسية
un|nations unies,onu|united nations,un|أمم متحدة,أمم المتحدة
eu!!|union européenne,ue,?européen*,?europe|european union,eu,?european*,?europe|اتحاد أوروبي,اتحاد الأوروبي,?أوروبي*,?أوروبا
au!|union africaine,ua|african union,au|اتحاد أفريقي,اتحاد الأفريقي,اتحاد الإفريقي
nato!!|otan|nato|الناتو,حلف شمال الأطلسي,حلف الناتو,?حلف,?ناتو
africa!|afri*|africa*|أفريقي*,إفريقي*
europe!|europ*|europ*|أوروب*
arab!|arab*|arab*|عرب*
mediterranean!|méditerran*|mediterranean|متوسط*
nuclear!!|nucléaire*,?atomique*,?aiea|nuclear,?atomic,?iaea|نووي*,?ذري*
weapon!|?arme,armes,?armement*|weapon*,?arms|سلاح*,أسلح*
drug!!|drogue*,stupéfiant*,?narco*,?dopage|drug*,narcotic*,?narco*,?doping,?substance*|مخدر*
police!!|polic*,?gendarm*,?agents,?forces de l’ordre|police*,?officers,?law enforcement,?gendarm*|شرط*,?أمن*,?درك
mine|?mine,?mines,minier*,minière*,déminage|?mine,?mines,mining,demining|?لغم*,?ألغام*,?منجم*,?مناجم*,تعدين*
transport!|transport*,?train*,?métro*|transport*,?train,?trains,?transit,?metro|?نقل*,?قطار*
road|route*,rue,rues,avenue*,boulevard*|road*,street*,avenue*,boulevard*|طريق*,طرق,شارع*,نهج
house|maison*,logement*,domicile*|house*,home*,housing|بيت*,منزل*,منازل*,مساكن*,مسكن*
market|?marché*|market,markets|سوق,أسواق*
bank!|banque*,bancaire*|bank*|بنك,بنوك,?بنك*,بنوك*,مصرف*,مصارف*,?بنكي*
poverty!|pauvreté,pauvre*|poverty,poor*|فقر*,فقير*
hunger!|faim,famine*|hunger,famine*|جوع*,مجاع*
corruption!|corrupt*|corrupt*|فساد*
project|projet*,initiative*,programme*|project*,initiative*,program*|مشروع*,مشاريع*,مبادر*,برنامج*,برامج*
fund|fonds,financ*,budget*|fund*,financ*,budget*|صندوق*,صناديق*,تمويل*,ميزاني*,يمول,تمول
team|équipe*,délégation*,personnel,collègues|team*,delegation*,staff,colleagues,crew|فريق*,فرق,وفد*,طاقم*,زملاء*
delegation!|délégation*,?délégué*|delegation*,?delegat*,?mission|وفد*,وفود*,?مندوب*
visit|visit*,déplacement,venue|visit*,trip,tour,toured,coming|زيار*,زار*,تزور*,يزور*,نزور*,زرنا*
observer!|observateur*,observatrice*,?observ*|observers,observer,?observ*,?monitor*|مراقبين,مراقبون,?مراقب*,?ملاحظ*
library!!|bibliothèque*,?livre*|librar*,?books,?reading|مكتبة,مكتبات
theatre!|théâtre*|theatre*,theater*|مسرح*
art|artist*,?art,?arts|artist*,?art,?arts|فنان*,?فن,?فنون*
engineer!|ingéni*,?génie|engineer*|هندسة*,مهندس*,?هندسي*
hydrogen!|hydrogène|hydrogen|هيدروجين*
solar!|solaire*|solar|شمسي*
biodiversity!|biodiversité,diversité biologique|biodiversity,biological diversity|تنوع بيولوجي,التنوع البيولوجي
gender!|genre,genres,sexospécifi*,égalité|gender,equality|جنسين,الجنسين,نوع اجتماعي,جندر,مساوا*
lgbt!|lgbt*,2elgbt*|lgbt*,2slgbt*|مثلي*
olympic!|olympi*,paralympi*,?jeux|olympic*,paralympic*,?games|أولمبي*,?ألعاب*,?بارالمبي*
queue|file*,attente|queue*,line,wait*|انتظار*,طابور*
adoption|adoption*,adopter|adoption*,adopt|تبني*
marriage!|mariage*,marié*|marriage*,married,wedding*|زواج*
birth!|naissance*,?né,?née,?nés,?nées|birth*,born,?native|ولاد*,مولود*,?ميلاد*,?ولد*,?مولد*
death|décès,?mort,?morts,?décédé*,?disparition|death,deaths,?died,?deceased,?passing,?killed|وفاة*,?وفا*,?موت*,?توفي*
customs!|douan*|customs|جمارك*,ديوان*
tax!!|taxe*,impôt*,fiscal*,?tva,?contribuable*|tax*,?vat,?taxpayer*,?levy,?levies|ضريب*,ضرائب*,جباي*,?رسوم
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
life|vie,vies,vivre,vivent|life,lives,living,live,?alive|حيا*,العيش,?عيش
world|mond*|world*|عالم*
history|histoire*,historique*|histor*|تاريخ*
memory|mémoire*,souvenir*,commémor*|memor*,remembr*,commemorat*|ذاكر*,ذكرى*,تذكر*,تخليد*
award!|?prix,?récompense*,?lauréat*|award,awards,prize,prizes,?laureate*,?winner*|جائزة*,جوائز*,?فائز*
competition|?concours,compétition*|competition*,?contest*|مسابقة*,مسابقات,?منافس*
volunteer!!|bénévol*,volontair*,?bénévolat,?coopérant*|volunteer*,?volunteering|متطوع*,تطوع*,?متعاون*
ngo!|ong,?société civile,?associati*|ngo,ngos,?civil society,?association*,?non-profit*|منظمات غير حكومية,منظمة غير حكومية,?مجتمع مدني,?جمعي*
expert!|expert*,spécialiste*|expert*,specialist*|خبير*,خبراء*,مختص*
officer|agent*,fonctionnaire*,officier*|officer*,official*|موظف*,ضابط*,ضباط*,عون*,أعوان*
soldier!!|soldat*,?militaire*,?troupe*,?armée*,?vétéran*,?combattant*,?militaires,?forces|soldier*,?troops,?military,?army,?veteran*,?servicemen,?forces|جندي*,جنود*,?عسكري*,?قوات*,?جيش,?محارب*,?مقاتل*
worker!|travailleu*,?ouvri*,?employé*,?personnel|worker*,?employee*,?staff|عمال,?عامل*,?عمال*,?موظف*,?شغال*
farmer!|agriculteur*,agricultrice*,?paysan*,?ferme*|farmer*,?farm*|فلاحين,فلاحون,?فلاح*,?مزارع*
insulin!|insuline|insulin|أنسولين*
tree!|arbre*,?olivier*,?arbust*,?plant*,?reboisement|tree*,?olive*,?plant*|شجر*,أشجار*,?زيتون*,?غرس*
bridge!|pont,ponts|bridge*|جسر*,جسور*
coffee!|café*|coffee*|قهو*
statement|déclar*,communiqué*|statement*,communiqu*,declar*|بيان*,تصريح*,بلاغ*
condition|condition*,exigence*|condition*,requirement*|شرط,شروط*,ظروف*
answer|répon*|answer*,repl*,respon*|جواب*,أجوب*,إجاب*,رد,ردود*
question|question*|question*|سؤال*,أسئل*
information|inform*,renseign*,détail*,savoir plus,?info|inform*,detail*,learn more,find out,?info|معلوم*,تفاصيل*,لمعرف*
rehabilitation!|réadaptation|rehabilitation|تأهيل*
credentials!|créance|credence,credentials|اعتماد*
earth|terre,planète,?terrestre*|earth,planet,?land|أرض,كوكب,?أراضي
labour-day|fête du travail,fête des travailleu*,journée internationale des travailleu*,1 er mai,1er mai,premier mai|labour day,labor day,may day,workers day|عيد العمال,عيد الشغل,?1 مايو
mother|mère*,?maman*,?matern*|mother*,?mom,?moms,?matern*|أم,أمهات,الأم,?والد*
animal|animal*,animaux,?chien*,?chat,?chats,?faune,vie sauvage|animal*,?dog*,?cat,?cats,?pet,?pets,?wildlife|حيوان*,?كلب*,?قطط,?أحياء برية,?الأحياء البرية
cancer!|cancer*|cancer*|?سرطان*
malaria!|paludisme|malaria|ملاريا
aids|sida,vih|aids,hiv|إيدز,الإيدز
genocide!!|génocid*,?shoah,?holocauste|genocid*,?holocaust|إبادة*,?محرق*
holocaust!|holocauste,shoah|holocaust,shoah|هولوكوست,محرق*
slavery!|esclav*,?traite,traite des esclaves,traite transatlantique|slave*,?trafficking,slave trade|رق,عبودي*,استعباد,?اتجار,تجارة الرقيق
trafficking!|traite,trafic*|traffick*,?smuggl*|اتجار,تهريب
torture!!|tortur*|tortur*|تعذيب*
landmine!|mines antipersonnel*,?mines,?déminage|landmine*,land mines,?mines,?demining|ألغام,?لغم*
hockey|hockey|hockey|هوكي
football|football*,foot,?match*|football*,soccer,?match*|كرة القدم,?مبارا*
fair|salon,salons,foire*|trade show*,trade fair*,fair,fairs,expo*|معرض,?معرض*,معارض
by-appointment!!|sur rendez-vous,sur rdv,?rendez-vous,?rdv|by appointment,?appointment*,?booking,?book*|بموعد,موعد مسبق,مواعيد مسبقة,?موعد*,?مواعيد,?حجز*
curfew!!|couvre-feu*|curfew*|حظر التجول,حظر تجول,منع التجول
approximately|environ,près de,quelque|about,around,some|في حدود,حوالي,نحو
security-council!!|conseil de sécurité,?conseil|security council,unsc,?council|مجلس الأمن,?المجلس
peacekeeper|casques bleus,casque bleu,maintien de la paix|peacekeep*|حفظة السلام,حفظ السلام
`;
