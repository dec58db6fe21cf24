/** Words that deny, by language, and what looks like a denial and is none. */

/** Alternatives for whole words; what denies nothing (« n’hésitez pas », "not only", "no later than") is taken out before. */
export interface Denial {
  readonly idle: string;
  readonly firm: string;
}

/** Alternatives, one a line. */
function oneOf(lines: string): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('|');
}

export const denials: Readonly<Record<string, Denial>> = {
  en: {
    idle: oneOf(String.raw`
      not (?:only|just|merely|simply|least|to mention|far from|surprising\p{L}*|for long|long (?:ago|after|before))
      is no (?:mere|ordinary) \p{L}+
      (?:do not|don['’]t) (?:hesitate|forget|miss|worry|panic|delay|wait|be afraid)
      (?:cannot|can['’]t|can not|could not|couldn['’]t|never) (?:\p{L}+ ){1,4}enough
      (?:can|could) not be (?:\p{L}+er|more \p{L}+)
      (?:can['’]t|couldn['’]t|cannot) be (?:\p{L}+er|more \p{L}+)
      (?:spar\p{L}+ no \p{L}+|no stone unturned)
      (?<=[,;] )not even
      (?:cannot|can['’]t|can not) (?:wait(?! any| longer| much)|be overstated|stress enough|thank you enough|but)
      (?:never|not|won['’]t|cannot|can['’]t)(?: ever)? (?:be forgotten|forget)
      (?:never|not|has not|have not)(?: yet)? (?:stop|stopped|cease|ceased|fail|failed|waver|wavered)
      (?:must |may |should |can |could |does |do |will |to )?(?:not|never) (?:to )?exceed\p{L}*
      no (?:later|fewer|less|more|sooner|earlier) than
      not (?:later|fewer|less|more) than
      no (?:doubt|matter|wonder|stranger|problem|coincidence|accident|exception|mean feat|small feat|better)
      nothing (?:like|better|more|less|short of|but)
      (?:not|no) (?:by chance|an accident|a coincidence|by accident)
      is(?:n['’]t| it not| not) it
      (?:aren['’]t|isn['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t) (?:we|you|they|it|he|she|i)
      why (?:not|don['’]t)
      (?:not|never|aren['’]t|isn['’]t) (?:\p{L}+ )?alone
      whether or not
      or not
      if not
      if (?:that|this|it) (?:does not|doesn['’]t)
      no\.(?= ?\d)
      not (?:indifferent|insignificant|uncommon|unusual|unlike|unnoticed|unaware|unreasonable|unheard of|impossible)
      (?:do not|don['’]t|never)(?= (?:\p{L}+ ){1,5}(?:before|until) (?:you|checking|having|reading))
      (?:tire|relent|count|regard|nonethe|neverthe|price|end|time|doubt|seam|wire|bound|flaw|use|limit|self|fear|peer|match|b)less(?:ly)?
      without (?:borders|notice|warning|prior notice|doubt|delay|further delay|further ado|fail|exception|hesitation|interruption)`),
    firm: String.raw`no longer|no one|not|never|cannot|nobody|none|\p{L}+n['’]t|no|nothing|neither|nowhere`,
  },
  fr: {
    idle: oneOf(String.raw`
      n['’](?:hésitez|hésite|hésitons) (?:donc |surtout |jamais )?pas
      ne (?:vous inquiétez|paniquez|craignez|tardez|attendez|manquez|ratez|perdez)(?: donc| surtout)? pas
      (?:n['’]|ne l['’]|ne les |ne vous |ne nous )?oubli\p{L}+ (?:donc |surtout )?(?:pas|jamais)
      n['’](?:a|ont|avons|avez) (?:jamais|pas) cessé
      ne cess\p{L}+(?: pas| jamais)?
      non seulement
      n[e'’][\s\u00a0]?(?:\p{L}+ )?(?:dépass|excéd)\p{L}* (?:pas|jamais)
      ne (?:doi\p{L}+|peu\p{L}+|devr\p{L}+|pourr\p{L}+) (?:pas|jamais) (?:dépasser|excéder)
      ne (?:ten\p{L}+) (?:aucun|pas) compte
      pas (?:seulement|mal|uniquement|que|plus (?:de|tard|d['’]\p{L}+)|moins|à pas|de panique|de quoi|étonnant|surprenant)
      (?:n['’]est|n['’]était|n['’]a rien) (?:pas |d['’])?(?:un hasard|une coïncidence|anodin|étonnant|surprenant)
      pourquoi pas
      si (?:cela|ça) ne \p{L}+ pas
      n['’](?:a|ont|avons|aura|auront) (?:jamais )?ménagé (?:aucun|ni)(?: \p{L}+)?
      ne ménag\p{L}+ (?:aucun|pas)
      ne saurai\p{L}+ être plus
      (?:n['’]est|n['’]êtes|n['’]es|ne sont|ne sommes|ne serez|ne sera) (?:pas|jamais) seule?s?
      ne (?:le |l['’])?(?:dira|dirons|répétera|répéterons|remercier\p{L}*) jamais assez
      rien (?:n['’]est|de) (?:plus|mieux|tel|moins)
      rien (?:ne vaut|qu['’]\p{L}+|que)
      sans (?:nul |aucun )?doute
      sans (?:cesse|délai|tarder|attendre|plus attendre|plus tarder|relâche|exception|faute|hésiter|préavis|prévenir|interruption|précédent|frontières|pareil\p{L}*)
      n['’]est-ce pas
      (?:un|le|les|des|premiers?|grands?|nos|ses|leurs|deux|trois) pas
      ou non
      (?:à moins|avant|de peur|de crainte) (?:qu['’e]\p{L}*|d['’e]\p{L}*) ?(?:\p{L}+ )?n[e'’]
      (?:ne|n['’])[\s\u00a0]?(?:\p{L}+ )?(?:reste(?:z|nt|ra)?|demeure(?:nt)?|laisse(?:nt)?|est|sont|sommes) pas (?:indifférent\p{L}*|insensible\p{L}*|inaperçu\p{L}*|insignifiant\p{L}*|impossible\p{L}*|sans \p{L}+)
      on ne peut plus
      personne de (?:confiance|contact)
      qu['’]à cela ne tienne`),
    firm: String.raw`(?:ne|n['’])[\s\u00a0]?(?:[\p{L}'’-]+[\s\u00a0]){0,4}?(?:pas|jamais|aucune?|personne|rien|ni|guère|plus|nullement)|(?:jamais|aucune?|rien)|nul(?:le)? (?:besoin|part|autre)|non(?![- ](?!à|au|et|plus)\p{L})|pas|(?:personne|rien|nul|nulle)[\s\u00a0]n(?:e|['’][\p{L}]+)`,
  },
  ar: {
    idle: oneOf(String.raw`
      [وف]?لا سيما
      (?:أن )?(?:لا|ألا|لن) (?:[يت]تجاوز|[يت]زيد|[يت]تعد|[يت]قل)\p{L}*
      [وف]?لا (?:تتردد|تنس|تفوت|تقلق|تتأخر|داعي للقلق|داعي للذعر|تدع)\p{L}*
      [وف]?(?:لا|بلا|دون) (?:أدنى )?شك
      [وف]?(?:لا|ما) (?:ي|ت|ن)?زال\p{L}*
      [وف]?(?:ليس|ليست) (?:فقط|مجرد|فحسب|من (?:قبيل )?(?:ال)?(?:صدفة|مصادفة)|صدفة|غريبا\p{M}?)
      [وف]?لا بد
      [وف]?(?:لا|لن|لم) [يتن]نس(?:ى|ا|وا|ون|ي|ه\p{L}*|اه\p{L}*)?
      [وف]?(?:لا|لن) [يتن]توان\p{L}*
      [وف]?لم [يتن]توقف\p{L}*
      [وف]?لا مثيل \p{L}+
      [وف]?لا (?:يقدر بثمن|يصدق|ينسى|تنسى|يوصف|يضاهى)
      [وف]?لا شيء (?:أفضل|أجمل|أغلى|يضاهي|أثمن|مثل|أكثر)
      [وف]?لا (?:ي|ت|ن)(?:بقى|قف)\p{L}* (?:مكتوف\p{L}*|متفرج\p{L}*|صامت\p{L}*)
      (?:حظر|منع) (?:ال)?تجول
      (?:بدون|دون|بلا) (?:كلل|ملل|هوادة|حدود|توقف|مقابل|سابق إنذار|إشعار مسبق|سابق إشعار|تأخير|تردد|انقطاع|استثناء)
      دون سن
      (?:هم |هن )?دون ال\p{L}+ة
      (?:لم|لا|لن|ليس|ليست)(?= (?:\p{L}+ ){1,6}(?:سوى|إلا))
      [وف]?لم (?:يعد|تعد) (?:خافيا|سرا)
      (?:لم|لا|ليس|ليست) (?:\p{L}+ ){0,5}?(?:فحسب|فقط|وحد[هك]\p{L}*)
      (?:ليس|ليست|ليسوا|لست|لستم|لستن|لسنا) وحد\p{L}*
      لن [نيت]مل\p{L}*
      (?:لم|لن|لا) [يتن]?دخر\p{L}*
      لا يمكن أن [يت]كون أ\p{L}+
      أم لا
      وإلا`),
    firm: '[وفأ]?(?:لا|لن|لم|ليس|ليست|ليسوا|لسنا|ليسا)|ما (?:من|عاد\\p{L}*)',
  },
  es: {
    idle: String.raw`no (?:solo|sólo|solamente|dude\p{L}*|olvid\p{L}*|se pierda\p{L}*|te pierdas|os perdáis|falte\p{L}*|obstante|más tarde|menos de|más de|hay duda)|sin (?:duda|demora|falta|cesar)|o no|por qué no`,
    firm: String.raw`no (?:\p{L}+ ){1,4}?(?:nunca|jamás|ningun\p{L}*|ningún|nadie|nada|tampoco)|(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|tampoco)`,
  },
  de: {
    idle: 'nicht (?:nur|zuletzt|zu vergessen|verpassen|umsonst|später als|mehr als|weniger als)|(?:zögern|vergessen|verpassen) sie (?:bitte )?nicht|warum nicht|ob(?: oder)? nicht|oder nicht|kein (?:wunder|zufall|problem|zweifel)|ohne (?:zweifel|zögern|verzug)',
    firm: String.raw`(?:nicht|nie|niemals|nichts|kein\p{L}*|niemand)`,
  },
  nl: {
    idle: 'niet (?:alleen|te missen|te vergeten|later dan|meer dan|minder dan|voor niets)|aarzel (?:dan )?niet|(?:vergeet|mis) (?:het |dit )?niet|waarom niet|of niet|geen (?:wonder|toeval|probleem)|zonder (?:twijfel|uitstel)',
    firm: '(?:niet|nooit|niets|geen|niemand)',
  },
  pt: {
    idle: String.raw`não (?:só|apenas|somente|hesit\p{L}*|esque\p{L}*|perca\p{L}*|obstante)|sem (?:dúvida|demora)`,
    firm: String.raw`não (?:\p{L}+ ){1,4}?(?:nunca|jamais|nenhum\p{L}*|ninguém|nada)|(?:não|nunca|jamais|nenhum|nenhuma|ninguém|nada)`,
  },
};
