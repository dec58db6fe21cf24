/** Pairs of words that turn a statement around without any denial: open and closed. */
import type { Passing } from './passings.ts';

export const opposites: readonly (readonly [Passing['words'], Passing['words']])[] = [
  [
    {
      fr: String.raw`ouvert\p{L}*|ouvr\p{L}*`,
      en: String.raw`open|opens|opened|opening|reopen\p{L}*`,
      ar: String.raw`مفتوح\p{L}*|[تيس]*فتح\p{L}*|فتح\p{L}*`,
    },
    {
      fr: String.raw`ferm\p{L}*`,
      en: 'closed|closes|close|closing|closure|shut',
      ar: String.raw`مغلق\p{L}*|[تيس]*غلق\p{L}*|(?:ال)?إغلاق\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`adopt\p{L}*|approuv\p{L}*|accept\p{L}*|vot\p{L}* pour`,
      en: String.raw`adopt\p{L}*|approv\p{L}*|accept\p{L}*|pass(?:ed|es)`,
      ar: String.raw`صادق\p{L}*|[يت]?وافق\p{L}*|قبل\p{L}*|اعتمد\p{L}*|تقبل\p{L}*|موافق\p{L}*`,
    },
    {
      fr: String.raw`rejet\p{L}*|refus\p{L}*|repouss\p{L}*`,
      en: String.raw`reject\p{L}*|refus\p{L}*|turned down|voted down|declin\p{L}*`,
      ar: String.raw`[يتن]?رفض\p{L}*|مرفوض\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`obligatoire\p{L}*|exig\p{L}*|requise?s?|nécessaire\p{L}*`,
      en: 'mandatory|required?|requires|compulsory|needed|must|necessary',
      ar: String.raw`إلزامي\p{L}*|إجباري\p{L}*|[يت]?لزم\p{L}*|مطلوب\p{L}*|يجب|ضروري\p{L}*`,
    },
    {
      fr: String.raw`facultati\p{L}*|optionnel\p{L}*`,
      en: 'optional|voluntary',
      ar: String.raw`اختياري\p{L}*|طوعي\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`autoris\p{L}*|permise?s?|permet\p{L}*`,
      en: String.raw`allow\p{L}*|permitted|permits|authoriz\p{L}*|may`,
      ar: String.raw`مسموح\p{L}*|[يت]?سمح\p{L}*|مرخص\p{L}*`,
    },
    {
      fr: String.raw`interdi\p{L}*`,
      en: String.raw`prohibit\p{L}*|forbid\p{L}*|banned|bans`,
      ar: String.raw`ممنوع\p{L}*|[يت]?منع\p{L}*|محظور\p{L}*|[يت]حظر\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`augment\p{L}*|hausse\p{L}*|accr\p{L}*|croissance`,
      en: String.raw`increas\p{L}*|rise|rises|rose|rising|grow\p{L}*|grew|up`,
      ar: String.raw`[اي]?رتف\p{L}*|زياد\p{L}*|[تي]زداد\p{L}*|ازداد\p{L}*`,
    },
    {
      fr: String.raw`diminu\p{L}*|baiss\p{L}*|rédui\p{L}*|recul\p{L}*`,
      en: String.raw`decreas\p{L}*|fall|falls|fell|falling|drop\p{L}*|declin\p{L}*|reduc\p{L}*|cut|cuts|down`,
      ar: String.raw`[ايت]?نخف\p{L}*|تراجع\p{L}*|تقلي\p{L}*|خفض\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`maint\p{L}*|aura lieu|auront lieu`,
      en: String.raw`maintain\p{L}*|take place|takes place|go ahead|goes ahead`,
      ar: String.raw`[يتس]*نعقد\p{L}*|[يت]قام|[يت]بق\p{L}*`,
    },
    {
      fr: String.raw`annul\p{L}*`,
      en: String.raw`cancel\p{L}*|called off`,
      ar: String.raw`إلغاء|[أت]لغ\p{L}*|ملغا\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`appui\p{L}*|appuy\p{L}*|soutien\p{L}*|sout\p{L}*|favorable\p{L}*`,
      en: String.raw`support\p{L}*|back|backs|favou?r\p{L}*|stand with`,
      ar: String.raw`[يتن]?دعم\p{L}*|[يت]?ؤيد\p{L}*|[يتن]?ساند\p{L}*`,
    },
    {
      fr: String.raw`oppos\p{L}*|contre`,
      en: String.raw`oppos\p{L}*|against`,
      ar: String.raw`[يتن]?عارض\p{L}*|ضد`,
    },
  ],
  [
    {
      fr: String.raw`condamn\p{L}*|dénonc\p{L}*|déplor\p{L}*`,
      en: String.raw`condemn\p{L}*|denounc\p{L}*|deplor\p{L}*`,
      ar: String.raw`[يتن]د[ي]?ن|أدان\p{L}*|إدان\p{L}*|[يتن]ستنكر\p{L}*|شجب\p{L}*|[يتن]ندد\p{L}*`,
    },
    {
      fr: String.raw`salu\p{L}*|réjoui\p{L}*|félicit\p{L}*|accueill\p{L}*`,
      en: String.raw`welcom\p{L}*|prais\p{L}*|applaud\p{L}*|hail\p{L}*`,
      ar: String.raw`[يتن]?رحب\p{L}*|[يتن]شيد\p{L}*|أشاد\p{L}*`,
    },
  ],
  [
    {
      fr: String.raw`sûre?s?|sécuritaire\p{L}*|sans danger`,
      en: 'safe|secure',
      ar: String.raw`آمن\p{L}*|مأمون\p{L}*`,
    },
    {
      fr: String.raw`dangereu\p{L}*|risqué\p{L}*`,
      en: 'dangerous|unsafe|risky',
      ar: String.raw`خطر|خطير\p{L}*|خطرة`,
    },
  ],
  [
    { fr: 'avant', en: 'before', ar: 'قبل' },
    { fr: 'après', en: 'after', ar: 'بعد' },
  ],
];
