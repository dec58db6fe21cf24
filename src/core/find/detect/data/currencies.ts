/** Currencies: ISO 4217 codes in use (compared with CLDR 48, 2026-11-21), signs, and names in English, French, Spanish and Arabic. */

export const codes: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
  MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
  SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG FCFA CFA`.split(/\s+/),
);

/** Also words, names of meetings or goals (COP 30, SDG 5): they want a sum that looks like one. */
export const doubtful: ReadonlySet<string> = new Set(
  'ALL BAM BOB COP CUP GEL MOP PEN SDG SOS TOP TRY'.split(' '),
);

export const signs = '[$€£¥₣₤₦₨₩₪₫₭₮₱₲₴₵₸₹₺₼₽₾₿﷼]';

/** A state's name or letters before or behind the dollar sign. */
export const dollars = '(?:(?:US|CA|C|A|AU|NZ|HK|S|R|NT|CAN)?\\$)';
export const dollarsBehind = '(?:\\$[ \\u00a0]?(?:CAN|CA|US|AU)?(?![\\p{L}\\p{N}]))';

const whose =
  '(?:(?:Canadian|American|US|U\\.S\\.|Australian|Tunisian|Algerian|Moroccan|Kuwaiti|Swiss|Egyptian|Lebanese|Saudi)[ \\u00a0])?';
const whoseBehind =
  '(?:[ \\u00a0](?:canadiens?|américains?|australiens?|tunisiens?|algériens?|marocains?|koweïtiens?|suisses?|CFA|كندي|أمريكي|أميركي|تونسي|جزائري|مغربي|كويتي|سعودي|مصري[ةه]?|لبناني[ةه]?))?';
const name =
  '(?:dollars?|d[óo]lar(?:es)?|pesos?|euros?|dinars?|dirhams?|riyals?|roubles?|rubles?|rupees?|roupies?|francs?|yens?|yuans?|renminbi|shekels?|pounds? sterling|livres? sterling|(?<=(?:Egyptian|Lebanese)[ \\u00a0])pounds?|livres? (?:égyptiennes?|libanaises?)|bitcoins?|دولار[اًات]{0,2}|يورو|دينار[اًات]{0,2}|دنانير|درهم[اً]{0,2}|دراهم|ريال[اًات]{0,2}|جنيه[اًات]{0,2}|ليرة|روبل|فرنك[اًات]{0,2})';

/** A currency in words behind a sum. */
export const inWords = `(?:(?:de|d['’])?[ \\u00a0]?${whose}${name}${whoseBehind}(?![\\p{L}\\p{N}]))`;
/** Short forms in use around the Mediterranean and West Africa. */
export const shortForms = '(?:DT|TND|DA|DH|Dhs?|FCFA|F CFA|LL)(?![\\p{L}\\p{N}])';
