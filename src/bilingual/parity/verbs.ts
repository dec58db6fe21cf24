/** Verbs that missions deny with: where the other half has no word for the verb, it says the thing another way round. */

/**
 * Beginnings of words. A row is one meaning: what says it in each language; `~` stands for the letter that Arabic puts
 * before a verb in the present.
 */
const table = `
accept,retien|accept|~قبل,مقبول
reconn|recogni|~عترف,اعتراف
caution,approuv,endoss|condon,endors,approv|~قبل
délivr,émet,donn,fourni,accord|issu,giv,provid,grant|~منح,~صدر,~قدم,~وفر
envoy,enverr,transmet|send,sent,submit|~رسل,إرسال
demand,exig,récla|ask,request,requir,demand|~طلب,~طالب
pay,vers,factur|pay,charg|~دفع
ouvr,ouvert,rouvr|open,reopen|~فتح,مفتوح
ferm|clos,shut|~غلق,مغلق,إغلاق
lev,lèv|lift,remov,waiv|~رفع,رفع
chang,modifi|chang,alter,modif|~تغي,~غير,تغيير
confirm|confirm|~ؤكد,تأكيد,أكد
particip|participat,take part,taking part,attend,join|~شارك,مشارك
assist|attend,assist|~حضر,حضور
répond|answer,repl,respond|~جيب,~رد,إجاب
partag,communiqu,divulg,publi|shar,disclos,post,publish,giv|~شارك,شارك,~فصح,~نشر,نشر
utilis|use,using|~ستعمل,~ستخدم,استعمال,استخدام
voyag,déplac,quitt|travel,leav,go,journey,trip|~سافر,سفر,~غادر
soutien,soutenir,appui,appuy|support,back|~دعم,دعم,~ساند
toler,tolér,accept|tolerat,accept,condon|~قبل,~تسامح
touch,affect,concern,bless|affect,hurt,harm,injur,concern|~مس,~صب,~أثر,متضرر,مصاب
fonction,march|work,function,operat,run|~عمل,عمل
reç,recev,receiv|receiv,got,get,see,seen|~ستقبل,~تلق,~صل
perm,autoris|allow,permit,authori,let|~سمح,مسموح
peut,peuv,peux,pouv,pourr|can,able,possible,may|~مكن,~ستطيع,بإمكان
doit,doiv,dev,faut,nécess,besoin,oblig|must,need,have to,has to,should,requir,necess,mandator|يجب,ضرور,حاجة,لازم,لزم,داعي,إلزام
laiss,abandonn|leave,let,abandon,hand,giv|~ترك
compren,inclu,couvr|includ,cover,compris|~شمل,~تضمن,~غط
dispon,reste|availab,remain,left|متوفر,متاح,~بق
expir,valable,valid|expir,valid|صالح,صلاحي
trait,examin|process,consider,review,examin|~عالج,معالج,~درس,نظر
rembours|refund,reimburs|~ستر,استرداد
attend|wait,expect|~نتظر,~توقع
cess,arrêt|stop,ceas,end|~توقف,~كف
oubli|forg|~نس
import,apport|bring,import|~حضر,~جلب
photograph,film|photograph,film,pictur|تصوير,~صور
appell,appel,téléphon|call,phone|~تصل,اتصل,اتصال
vot|vot|~صوت,تصويت
justifi|justif|~برر,تبرير
`;

type Row = Readonly<Record<string, string>>;

const rows: readonly Row[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [fr = '', en = '', ar = ''] = row.split('|').map((cell) => cell.replaceAll(',', '|'));
    return { fr, en, ar: ar.replaceAll('~', '[يتن]?') };
  });

const compiled = new Map<string, RegExp>();

/**
 * True when a known verb stands in the words of a denial and none of its kind in the other text.
 * @param denied the words of the denial and those behind it
 */
export function isRephrased(denied: string, from: string, other: string, to: string): boolean {
  const denying = rows.filter((row) => matcherOf(row, from)?.test(denied));
  return (
    denying.length > 0 &&
    denying.every((row) => {
      const there = matcherOf(row, to);
      return there !== undefined && !there.test(other);
    })
  );
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
