/** Capitals and large cities as our languages call them; what may also be a common word is left out. */
import { foldWord } from '../../core/text/fold-word.ts';

/** A row is one place; Arabic with the article where it has one. */
const rows = `
abidjan أبيدجان|abuja أبوجا|accra أكرا|aleppo alep حلب|alexandria alexandrie alejandria الإسكندرية|algiers alger algier argel الجزائر
almaty ألماتي|amman عمان|amsterdam أمستردام|ankara أنقرة|antananarivo أنتاناناريفو|antwerp anvers antwerpen amberes أنتويرب
athens athenes athen athene atenas أثينا|baghdad bagdad بغداد|baku bakou باكو|bamako باماكو|bangkok بانكوك|barcelona barcelone برشلونة
basel bale bazel basilea بازل|beijing pekin peking بكين|beirut beyrouth beiroet بيروت|belgrade belgrad belgrado بلغراد|berlin berlijn برلين
bern berne برن|bethlehem bethleem belen بيت|bogota بوغوتا|bratislava براتيسلافا|brazzaville برازافيل|brussels bruxelles brussel bruselas brussel brüssel بروكسل
bucharest bucarest bukarest boekarest بوخارست|budapest بودابست|cairo caire kairo el-cairo القاهرة|calgary كالغاري|canberra كانبيرا|caracas كاراكاس
casablanca البيضاء|chisinau كيشيناو|cologne koln keulen colonia كولونيا|conakry كوناكري|copenhagen copenhague kopenhagen كوبنهاغن
dakar داكار|damascus damas damaskus damasco دمشق|dhaka دكا|djerba jerba جربة|doha الدوحة|dubai دبي|dublin دبلن|dubrovnik دوبروفنيك
edinburgh edimbourg edimburgo إدنبرة|edmonton إدمونتون|fez fes فاس|florence florenz florencia firenze فلورنسا|frankfurt francfort فرانكفورت|freetown فريتاون
geneva geneve genf ginebra جنيف|ghent gand gent غنت|gitega غيتيغا|hague haye haag haya لاهاي|halifax هاليفاكس|hamburg hambourg hamburgo هامبورغ
hanoi هانوي|harare هراري|havana havane havanna habana هافانا|helsinki هلسنكي|hiroshima هيروشيما|islamabad إسلام|istanbul estambul إسطنبول اسطنبول
jakarta جاكرتا|jerusalem القدس|johannesburg جوهانسبرغ|kabul kaboul كابول|kampala كمبالا|kathmandu katmandou كاتماندو|kef الكاف|khartoum الخرطوم
kigali كيغالي|kinshasa كينشاسا|kyiv kiev kyjiw kiew kiev كييف|lagos لاغوس|lausanne لوزان|lima ليما|lisbon lisbonne lissabon lisboa لشبونة|ljubljana ليوبليانا
london londres londen لندن|luanda لواندا|lusaka لوساكا|lviv lwiw لفيف|lyon lyons ليون|madrid مدريد|managua ماناغوا|manila manille مانيلا|maputo مابوتو
marrakesh marrakech marrakesch مراكش|marseille marseilles مرسيليا|mecca mecque mekka مكة|medina medine المدينة|melbourne ملبورن|milan milano mailand milaan ملانو ميلانو
mogadishu mogadiscio مقديشو|monrovia مونروفيا|montevideo مونتيفيديو|montreal مونتريال|moscow moscou moskau moskou moscu موسكو|mumbai مومباي
munich munchen مونيخ ميونخ|nairobi نيروبي|naples napoli neapel نابولي|ndjamena نجامينا|niamey نيامي|nicosia nicosie نيقوسيا|nouakchott نواكشوط
oslo أوسلو|ottawa أوتاوا|ouagadougou واغادوغو|palermo palerme باليرمو|paris باريس|philadelphia philadelphie فيلادلفيا|prague praha prag praag praga براغ
pretoria بريتوريا|pristina بريشتينا|quito كيتو|rabat الرباط|ramallah رام|reykjavik ريكيافيك|riga ريغا|riyadh riyad riad الرياض|rome roma rom روما
rotterdam روتردام|santiago سانتياغو|sarajevo سراييفو|seoul سيول|seville sevilla إشبيلية|singapore singapour سنغافورة|skopje سكوبيه|sofia صوفيا
stockholm ستوكهولم|strasbourg strassburg estrasburgo ستراسبورغ|sydney سيدني|tallinn تالين|tangier tanger tangiers طنجة|tashkent tachkent طشقند|tbilisi tbilissi تبليسي
tehran teheran طهران|tokyo tokio طوكيو|toronto تورونتو|tripoli tripolis طرابلس|tunis tunez تونس|turin torino تورينو|ulaanbaatar oulan-bator أولان
valletta vallette فاليتا|vancouver فانكوفر|venice venise venedig venecia البندقية|vienna vienne wien wenen viena فيينا|vilnius فيلنيوس|warsaw varsovie warschau varsovia وارسو
washington واشنطن|winnipeg وينيبيغ|yaounde ياوندي|yerevan erevan eriwan يريفان|zagreb زغرب|zurich zürich زيورخ
york نيويورك|boston بوسطن|chicago شيكاغو|miami ميامي|houston هيوستن|detroit ديترويت|seattle سياتل|dhabi ظبي أبوظبي|jeddah djeddah djedda jedda جدة|nador الناظور|kharkiv kharkov خاركيف|odesa odessa أوديسا
cape cap kapstadt|gulf golfe golf golfo الخليج|nile nil nilo النيل|danube donau danubio الدانوب|jesus يسوع|rockies rocheuses
haiti هايتي|belem بيليم|rio ريو|lome لومي|cotonou كوتونو|bangui بانغي|libreville ليبرفيل|malabo مالابو|praia برايا|bissau بيساو|banjul بانجول
sanaa صنعاء|aden عدن|muscat mascate مسقط|manama المنامة|gaza غزة|mosul mossoul الموصل|basra bassora البصرة|erbil arbil أربيل|benghazi بنغازي|misrata مصراتة
sfax صفاقس|sousse سوسة|gabes قابس|bizerte bizerta بنزرت|nabeul نابل|kairouan القيروان|gafsa قفصة|tozeur توزر|monastir المنستير|mahdia المهدية|tataouine تطاوين
jendouba جندوبة|siliana سليانة|kasserine القصرين|medenine مدنين|beja باجة|zaghouan زغوان|carthage قرطاج|hammamet الحمامات|oran وهران|constantine قسنطينة|annaba عنابة
agadir أكادير|essaouira الصويرة|meknes مكناس|tetouan تطوان|oujda وجدة|chefchaouen شفشاون|aswan assouan أسوان|luxor louxor الأقصر|giza guizeh الجيزة
`;

/** Folded. */
export const placeNames: readonly (readonly string[])[] = rows
  .trim()
  .split(/[|\n]/)
  .map((row) => row.trim().split(' ').map(foldWord));

/** Names in the list that are words of their own as well, or the name of a country: to find them says nothing. */
export const doubtfulPlaces: ReadonlySet<string> = new Set(
  'york nice houston seattle cape cap gulf golfe golf golfo nile nil nilo rom bale jesus rockies rocheuses bern belen lima medina medine rio florence sofia sydney colonia haiti lyon santiago constantine فاس البيضاء القاهرة المدينة بيت إسلام رام أولان عمان الجزائر تونس البندقية الخليج النيل ليون صوفيا ريو نابل لومي عدن مسقط'
    .split(' ')
    .map(foldWord),
);
