/**
 * How the people and the capital of a country are called in English, French, Spanish, German, Dutch and Arabic: beginnings
 * of words (`tunisi` for Tunisian, tunisien, tunisienne) by ISO 3166-1 code; with a full stop the whole word, where longer words
 * would be others (`prag.`, pragmatic). Names of countries are in territories.ts.
 */
const table = `
  AE:emirat|emirien|إماراتي|abu dhabi|dubai|دبي|أبوظبي;AF:afghan|afgan|أفغان|kabul|kaboul|كابول;AL:alban|ألبان|tirana;AM:armeni|أرمين|yerevan|erevan;AO:angol|أنغول|luanda;
  AR:argentin|أرجنتين|buenos aires;AT:austri|autrichien|osterreich|oostenrijk|نمساوي|vienna|vienne.|viena.|wien|wenen|فيينا;AU:australi|أسترالي|canberra;AZ:azer|أذربيجان|baku|bakou;
  BA:bosni|بوسن|sarajevo;BD:bangladesh|bengali|بنغلاديش|dhaka;BE:belg|بلجيك|brussels|bruxelles|bruselas|brussel|بروكسل;BF:burkin|بوركين|ouagadougou;BG:bulgar|بلغار|sofia;
  BH:bahrain|bahrein|بحرين|manama|المنامة;BI:burund|بوروند;BJ:benin|بنين|cotonou;BO:bolivi|بوليفي|la paz;BR:brazil|bresil|brasil|braziliaan|برازيل|brasilia;BY:belarus|bielorus|بيلاروس|minsk;
  CA:canad|kanad|كندي|كندا|ottawa|أوتاوا;CD:congo|كونغول|kinshasa;CF:centrafric|centroafric|bangui;CG:congo|كونغول|brazzaville;CH:swiss|suiss|suiz|schweiz|zwitser|سويسري|berne;CI:ivoiri|ivorian|marfileñ|إيفواري|abidjan|yamoussoukro;
  CL:chile.|chilen|chilea|chilien|chileen|تشيلي|santiago;CM:cameroo|camerou|camerun|كاميرون|yaounde;CN:chines|chinois|chino|china|chine|صيني|beijing|pekin|peking|بكين;CO:colombi|kolumbi|كولومبي|bogota;CR:costa ric|كوستاريك;CU:cuba|cubain|kuba|كوبي|havana|la havane|la habana;CY:cyprio|chypriot|chipriot|zypr|قبرص|nicosi;
  CZ:czech|tchequ|checo|checa|tschech|tsjech|تشيكي|prague|praga|prag.|praag;DE:german|allemand|aleman|deutsch|duits|ألمان|berlin|برلين;DK:danish|dane|danois|danes|danisch|deens|دنمارك|copenhag|kopenhagen;DO:dominican|dominicain|دومينيك;DZ:algeri|argelin|algerij|جزائري|algiers|alger|argel|الجزائر العاصمة;
  EC:ecuador|ecuatorian|equator|إكوادور|quito;EE:eston|إستون|tallinn;EG:egypt|egipci|agypt|مصري|مصر.|cairo|le caire|kairo|القاهرة;ER:eritre|إريتر|asmara;ES:spani|spaniard|espagnol|español|spaans|إسبان|madrid|مدريد;ET:ethiop|etiop|athiop|إثيوب|addis abab;
  FI:finn|finland|فنلند|helsinki;FR:french|francais|francais|frances|franzos|frans|فرنسي|paris|باريس;GA:gabon|غابون|libreville;GB:british|briton|britan|britis|brits|بريطان|london|londres|londen|لندن;GE:georgi|جورجي|tbilisi|tiflis;GH:ghana|غاني|غانا|accra;GN:guine|غيني|conakry;GR:greek|grec|grieg|griech|griek|يونان|athen|athenes|atenas|أثينا;
  GT:guatemal|غواتيمال;HN:hondur|هندوراس|tegucigalpa;HR:croat|kroat|كروات|zagreb;HT:haiti|هايت|port-au-prince|puerto principe;HU:hungar|hongrois|ungar|hongaar|هنغار|مجر.|مجري.|مجرية.|مجريين.|مجريون.|budapest|بودابست;ID:indonesi|إندونيس|jakarta|yakarta;IE:irish|irland|ierse|أيرلند|dublin;IL:israel|إسرائيل|tel aviv|تل أبيب;
  IN:indian|indien|indisch|هندي|الهنود|delhi|دلهي;IQ:iraq|irak|عراق|baghdad|bagdad|بغداد;IR:iran|إيران|tehran|teheran|طهران;IS:iceland|islandais|islandes|islandi|ijsland|آيسلند|reykjavik;IT:italia|italie|إيطال|rome.|roma.|romain|روما.;JM:jamaic|kingston;JO:jordan|أردن|amman|عمان;JP:japan|japon|ياباني|tokyo|tokio|طوكيو;
  KE:kenya|keny|كيني|nairobi|نيروبي;KG:kyrgyz|kirghiz|kirguis|bishkek;KH:cambodg|cambodi|camboy|phnom penh;KR:south korea|coree|corea|korean|كوري|seoul|سول;KP:north korea|pyongyang;KW:kuwait|koweit|كويت;KZ:kazakh|kazaj|كازاخ|astana;LA:laos|laot|vientiane;LB:leban|liban|لبنان|beirut|beyrouth|بيروت;LK:sri lank|سريلانك|colombo;
  LR:liberi|ليبيري|monrovia;LT:lithuan|lituan|litau|ليتوان|vilnius;LU:luxemb|لوكسمبورغ;LV:latvi|letton|leton|lettisch|لاتف|riga;LY:liby|libio|libia|ليبي|tripoli|طرابلس;MA:morocc|maroc|marroq|marok|مغربي|المغاربة|rabat|الرباط;MD:moldov|moldav|chisinau;ME:montenegr|podgorica;MG:malagas|malgach|antananarivo;MK:macedon|mazedon|skopje;ML:malian|malien|ماليين.|ماليون.|bamako;
  MM:burmese|birman|myanmar|بورم|yangon|naypyidaw;MN:mongol|منغول;MR:mauritan|موريتان|nouakchott;MT:maltes|maltais|مالط|valletta;MU:maurit|mauric;MW:malawi|lilongwe;MX:mexic|mejican|mexik|مكسيك|mexico city;MY:malays|malais|malasi|ماليز|kuala lumpur;MZ:mozambi|موزمبيق|maputo;NA:namibi|windhoek;NE:nigerien|nigerin|niamey|نيجري;
  NG:nigerian|nigeria|nigérian|نيجير|abuja|lagos;NI:nicarag|نيكاراغ|managua;NL:dutch|neerland|holand|hollan|niederl|nederland|هولند|the hague|la haye|la haya|den haag|amsterdam|لاهاي;NO:norweg|norveg|norueg|noors|نرويج|oslo;NP:nepal|نيبال|kathmandu|katmand;NZ:new zealand|neo-zeland|kiwi|wellington;OM:oman|عماني|muscat|mascate|مسقط;PA:panam|بنم;PE:peruv|peruan|بيرو.|بيروفي|lima;
  PG:papua|port moresby;PH:filipin|philippin|فلبين|manila|manille;PK:pakist|paquist|باكستان|islamabad|lahore|karachi|إسلام أباد;PL:polish.|poles.|polon|polac|poolse.|بولند|warsaw|varsovi|warschau|warszaw|وارسو;PS:palestin|palastin|فلسطين|ramallah|رام الله;PT:portug|برتغال|lisbon|lisboa|lissabon|لشبونة;PY:paragua|باراغوا|asuncion;QA:qatar|catari|katar|قطر|doha|الدوحة;
  RO:romania|roumain|ruman|rumän|roemeen|روماني|bucharest|bucarest|bukarest;RS:serb|صرب|belgrade|belgrado|belgrad|بلغراد;RU:russ|rusia|ruso|rusa|روس|moscow|moscou|moscu|moskau|moskou|موسكو|kremlin|كرملين;RW:rwand|ruand|رواند|kigali;SA:saudi|saoud|سعود|riyadh|riyad|riad|الرياض;SD:sudan|soudan|سودان|khartoum|jartum|الخرطوم;SE:swed|suedois|suec|schwed|zweed|سويد|stockholm|estocolmo;
  SG:singap|سنغافور;SI:sloven|سلوفين|ljubljana;SK:slovak|slovaq|eslova|slowak|سلوفاك|bratislava;SN:senegal|سنغال|dakar|داكار;SO:somal|صومال|mogadi;SS:south sudan|sud-soudan|juba;SV:salvador|سلفادور;SY:syri|sirio.|siria.|sirios.|sirias.|سوري|damas|دمشق;TD:chad|tchad|تشاد|n'djamena|ndjamena;TG:togo|توغ|lome;TH:thai|tailand|تايل|bangkok;TJ:tajik|tadjik|dushanbe;TM:turkmen|ashgabat;
  TN:tunis|tunec|tunesi|tunez|تونس|التوانسة;TR:turk|turc|turco|turquie|turqui|تركي.|تركية.|تركيا.|تركيين.|تركيون.|الأتراك|ankara|istanbul|estambul|أنقرة;TZ:tanzan|تنزان|dodoma|dar es salaam;UA:ukrain|ucrani|oekra|أوكران|kyiv|kiev|كييف;UG:ugand|ougand|أوغند|kampala;US:american|americain|estadounid|amerikan|amerikaan|أمريك|أميرك|washington|واشنطن;UY:urugua|أوروغوا|montevideo;
  UZ:uzbek|ouzbek|tashkent|tachkent;VA:vatican|vatikan|فاتيكان|holy see|saint-siege;VE:venezuel|venezol|venesuel|فنزويل|caracas;VN:vietnam|فيتنام|hanoi;XK:kosov|كوسوف|pristina;YE:yemen|yemeni|يمن.|يمني|sanaa|صنعاء;ZA:south africa|sud-africain|sudafric|südafrik|zuid-afrik|جنوب أفريق|pretoria|johannesburg|cape town;ZM:zambi|lusaka;ZW:zimbab|زمبابو|harare`;

/** Accents are left out of the Latin ones before they are compared. */
export const peoples: ReadonlyMap<string, readonly string[]> = new Map(
  table.split(';').map((entry) => {
    const [code = '', beginnings = ''] = entry.trim().split(':');
    return [code, beginnings.split('|')] as const;
  }),
);
