/** Verbs that missions deny with: where the other half has no word for the verb, it says the thing another way round. */

type Row = Readonly<Record<string, string>>;

/** Beginnings of words; a row is one meaning, with what stands for it in a translation. */
const rows: readonly Row[] = [
  ['accept|retien', 'accept', '[يتن]?قبل|مقبول'],
  ['reconn', 'recogni', '[يتن]?عترف|اعتراف'],
  ['caution|approuv|endoss', 'condon|endors|approv', '[يتن]?قبل'],
  [
    'délivr|émet|donn|fourni|accord',
    'issu|giv|provid|grant',
    '[يتن]?منح|[يتن]?صدر|[يتن]?قدم|[يتن]?وفر',
  ],
  ['envoy|enverr|transmet', 'send|sent|submit', '[يتن]?رسل|إرسال'],
  ['demand|exig|récla', 'ask|request|requir|demand', '[يتن]?طلب|[يتن]?طالب'],
  ['pay|vers|factur', 'pay|charg', '[يتن]?دفع'],
  ['ouvr|ouvert|rouvr', 'open|reopen', '[يتن]?فتح|مفتوح'],
  ['ferm', 'clos|shut', '[يتن]?غلق|مغلق|إغلاق'],
  ['lev|lèv', 'lift|remov|waiv', '[يتن]?رفع|رفع'],
  ['chang|modifi', 'chang|alter|modif', '[يتن]?تغي|[يتن]?غير|تغيير'],
  ['confirm', 'confirm', '[يتن]?ؤكد|تأكيد|أكد'],
  ['particip', 'participat|take part|taking part|attend|join', '[يتن]?شارك|مشارك'],
  ['assist', 'attend|assist', '[يتن]?حضر|حضور'],
  ['répond', 'answer|repl|respond', '[يتن]?جيب|[يتن]?رد|إجاب'],
  [
    'partag|communiqu|divulg|publi',
    'shar|disclos|post|publish|giv',
    '[يتن]?شارك|شارك|[يتن]?فصح|[يتن]?نشر|نشر',
  ],
  ['utilis', 'us(?:e|ing)', '[يتن]?ستعمل|[يتن]?ستخدم|استعمال|استخدام'],
  ['voyag|déplac|quitt', 'travel|leav|go|journey|trip', '[يتن]?سافر|سفر|[يتن]?غادر'],
  ['soutien|soutenir|appui|appuy', 'support|back', '[يتن]?دعم|دعم|[يتن]?ساند'],
  ['toler|tolér|accept', 'tolerat|accept|condon', '[يتن]?قبل|[يتن]?تسامح'],
  [
    'touch|affect|concern|bless',
    'affect|hurt|harm|injur|concern',
    '[يتن]?مس|[يتن]?صب|[يتن]?أثر|متضرر|مصاب',
  ],
  ['fonction|march', 'work|function|operat|run', '[يتن]?عمل|عمل'],
  ['reç|recev|receiv', 'receiv|got|get|see|seen', '[يتن]?ستقبل|[يتن]?تلق|[يتن]?صل'],
  ['perm|autoris', 'allow|permit|authori|let', '[يتن]?سمح|مسموح'],
  ['peu[tvx]|pouv|pourr', 'can|able|possible|may', '[يتن]?مكن|[يتن]?ستطيع|بإمكان'],
  [
    'doi[tv]|dev|faut|nécess|besoin|oblig',
    'must|need|have to|has to|should|requir|necess|mandator',
    'يجب|ضرور|حاجة|لازم|لزم|داعي|إلزام',
  ],
  ['laiss|abandonn', 'leave|let|abandon|hand|giv', '[يتن]?ترك'],
  ['compren|inclu|couvr', 'includ|cover|compris', '[يتن]?شمل|[يتن]?تضمن|[يتن]?غط'],
  ['dispon|reste', 'availab|remain|left', 'متوفر|متاح|[يتن]?بق'],
  ['expir|valable|valid', 'expir|valid', 'صالح|صلاحي'],
  ['trait|examin', 'process|consider|review|examin', '[يتن]?عالج|معالج|[يتن]?درس|نظر'],
  ['rembours', 'refund|reimburs', '[يتن]?ستر|استرداد'],
  ['attend', 'wait|expect', '[يتن]?نتظر|[يتن]?توقع'],
  ['cess|arrêt', 'stop|ceas|end', '[يتن]?توقف|[يتن]?كف'],
  ['oubli', 'forg', '[يتن]?نس'],
  ['import|apport', 'bring|import', '[يتن]?حضر|[يتن]?جلب'],
  ['photograph|film', 'photograph|film|pictur', 'تصوير|[يتن]?صور'],
  ['appell|appel|téléphon', 'call|phone', '[يتن]?تصل|اتصل|اتصال'],
  ['vot', 'vot', '[يتن]?صوت|تصويت'],
  ['justifi', 'justif', '[يتن]?برر|تبرير'],
].map(([fr = '', en = '', ar = '']) => ({ fr, en, ar }));

const compiled = new Map<string, RegExp>();

/**
 * True when a known verb stands in the words of a denial and none of its kind in the other text.
 * @param denied the words of the denial and those behind it
 */
export function isRephrased(denied: string, from: string, other: string, to: string): boolean {
  const row = rows
    .map((each) => ({ each, at: matcherOf(each, from)?.exec(denied)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (row.length === 0) return false;
  return row.every(({ each }) => {
    const there = matcherOf(each, to);
    return there !== undefined && !there.test(other);
  });
}

function matcherOf(row: Row, lang: string): RegExp | undefined {
  const stems = row[lang];
  if (stems === undefined) return undefined;
  const known = compiled.get(stems);
  if (known) return known;
  const joined = lang === 'ar' ? '[وفسبل]{0,2}(?:ال)?' : '';
  const made = new RegExp(`(?<![\\p{L}\\p{M}])${joined}(?:${stems})`, 'iu');
  compiled.set(stems, made);
  return made;
}
