/** Words that count days from the day a text is sent out. The first group is the word. */
export const relativeDays: Readonly<Record<'en' | 'fr' | 'ar', RegExp>> = {
  en: /(?<!\p{L})(yesterday|today|tonight|tomorrow|day before yesterday|day after tomorrow)(?![\p{L}’'])/giu,
  fr: /(?<![\p{L}-])(avant-hier|hier|aujourd[’']hui|après-demain|demain)(?![\p{L}-])/giu,
  ar: /(?<!\p{L})[وف]?((?:أول[ \u00a0]|أمس[ \u00a0]الأول|)(?:ال)?أمس|البارحة|اليوم|بعد[ \u00a0]غدا?[\u064b\u064d]?ا?|غد(?:ا[\u064b]?|[\u064b]ا)|الغد)(?!\p{L})/gu,
}

/** The same words at a glance: whether a text holds one of them at all. */
export const relativeHints: Readonly<Record<'en' | 'fr' | 'ar', readonly string[]>> = {
  en: ['yesterday', 'Yesterday', 'oday', 'onight', 'omorrow'],
  fr: [' hier', 'Hier', 'ujourd', ' demain', 'Demain', '-demain', 't-hier'],
  ar: ['أمس', 'البارحة', 'اليوم', 'غد'],
}

/** Days from the day of the release. */
export function daysAway(word: string): number {
  const folded = word.toLowerCase()
  if (/^(?:avant-hier|day before|أول|أمس.الأول)/.test(folded)) return -2
  if (/^(?:après-demain|day after|بعد)/.test(folded)) return 2
  if (/^(?:yesterday|hier|ال?أمس|أمس|الأمس|البارحة)/.test(folded)) return -1
  return /^(?:tomorrow|demain|غد|الغد)/.test(folded) ? 1 : 0
}

/** Whether the words before a date may hold a verb of `eventTenses`. */
export const verbHints: Readonly<Record<'en' | 'fr' | 'ar', RegExp>> = {
  en: /ill |hall |is [sdep]|are [sdep]|as [hoilsc]|ere [hoilsc]|ook pl/,
  fr: /ra |ront |ra$|prévu|programm|attendu|d[oO]i[tv]|lieu|est [tod]|été /,
  ar: /س[يت]|المق|المر|المن|المز|رتقب|قد|قيم|نطلق|تتح|جرت/,
}

interface Tenses {
  readonly future: RegExp
  readonly past: RegExp
  /** What stands right before the date; all of it between verb and date is then about when and where. */
  readonly lead: RegExp
  /** Words behind which the date is that of something else. */
  readonly aside: RegExp
}

/** How events are announced and reported. */
export const eventTenses: Readonly<Record<'en' | 'fr' | 'ar', Tenses>> = {
  en: {
    future:
      /(?<!\p{L})(?:(?:will|shall) (?:be (?:held|hosted|opened|launched|celebrated|inaugurated|unveiled|organi[sz]ed)|take place|open|begin|start|run|kick off|convene)|(?:is|are) (?:scheduled|set|due|slated|expected|planned)(?= (?:on|for|from)(?!\p{L})| to (?:take|be held|open|begin|start|run|convene|kick)(?!\p{L})))(?!\p{L})/giu,
    past: /(?<!\p{L})(?:(?:was|were) (?:held|opened|hosted|launched|inaugurated|signed|celebrated)|took place)(?!\p{L})/giu,
    lead: /(?<!\p{L})(?:on|from|for|in|between|until|to)(?: the)? ?$/iu,
    aside:
      /(?<!\p{L})(?:held|adopted|signed|published|issued|since|after|following|which|that|who|whose|when|where|under|dated|agreed|announced|postponed|originally|initially|resolution|report|and|but)(?!\p{L})/iu,
  },
  fr: {
    future:
      /(?<!\p{L})(?:se tiendr(?:a|ont)|aur(?:a|ont) lieu|s[’']ouvrir(?:a|ont)|débuter(?:a|ont)|commencer(?:a|ont)|se déroulera|se dérouleront|ser(?:a|ont) (?:organisé|inauguré|lancé|célébré|ouvert)e?s?|(?:est|sont) (?:prévu|programmé|attendu)e?s?|doi(?:t|vent) (?:se tenir|avoir lieu|s[’']ouvrir))(?!\p{L})/giu,
    past: /(?<!\p{L})(?:s[’'](?:est|étaient) (?:tenu|ouvert|déroulé)e?s?|a eu lieu|ont eu lieu|a été (?:organisé|inauguré|lancé|célébré|signé)e?)(?!\p{L})/giu,
    lead: /(?<!\p{L})(?:le|du|en|dès le|à partir du|pour le|au)[ \u00a0]?$|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ \u00a0]$/iu,
    aside:
      /(?<!\p{L})(?:tenue?s?|adoptée?s?|signée?s?|publiée?s?|depuis|après|suite|issue|qui|que|dont|où|lors|daté|annoncée?s?|reportée?s?|initialement|résolution|rapport|mais)(?!\p{L})/iu,
  },
  ar: {
    future:
      /(?<!\p{L})و?(?:س(?:ي|ت)ُ?(?:عقد|نعقد|قام|نطلق|بدأ|جري|جرى|نظم|نظّم|فتتح)|من (?:المقرر|المرتقب|المنتظر|المزمع) (?:أن|عقد|إقامة|تنظيم|انعقاد|افتتاح|انطلاق)|ي[ُ]?رتقب (?:أن|عقد|انعقاد|تنظيم))(?!\p{L})/gu,
    past: /(?<!\p{L})و?(?:عُقدت?|انعقدت?|أ[ُ]?قيمت?|انطلقت?|ا[ُ]?فت[ُ]?تحت?|جرت)(?!\p{L})/gu,
    lead: /(?<!\p{L})(?:في|يوم|بتاريخ|من|يومي|أيام|خلال|إلى|الفترة من)[ \u00a0]?$/u,
    aside:
      /(?<!\p{L})و?(?:المنعقدة?|الصادرة?|المعتمدة?|الموقعة?|المؤرخة?|عقب|بعد|منذ|الذي|التي|الذين|قرار|القرار|تقرير|كان|كانت|تأجل|المؤجلة?|المقبلة?|القادمة?|المقررة?)(?!\p{L})/u,
  },
}
