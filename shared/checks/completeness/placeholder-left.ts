import type { CellCheck, Found } from '#shared/checks/check.ts'
import { isQuotedAlone } from '#shared/checks/completeness/is-quoted-alone.ts'
import { maskAddresses } from '#shared/checks/mask-addresses.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { currencyCodes } from '#shared/text/currency-names.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { monthNames } from '#shared/text/month-names.ts'
import { overlap } from '#shared/text/overlap.ts'

/** A gap somebody meant to fill: `[DATE]`, `[التاريخ]`, `TBD`, `XX %`, `{name}`, `____`, lorem ipsum. */
export const placeholderLeft: CellCheck = {
  id: 'placeholder-left',
  severity: 'error',
  scope: 'cell',
  look: ({ cell, language }) => (isSuspicious(cell.text) ? gapsIn(cell.text, language) : nothing),
}

/** One of these stands in every text that has a gap; most texts have none of them. */
const marks =
  /[[{<]|___|%[(A-Z]|TB[DCA]|TK|FIXME|TODO|XX|xx|(?:lorem|LOREM|Lorem) | \?{3}| ؟{3}|irst ?[nN]ame|Prénom N|00[ .-]?00/
/** The phrases stand apart: at the start of a line, in brackets, after a colon or a dash. */
const openingPhrase = /^\s?(?:[àÀ] [cpr]|[tT]o (?:be|come)|TO (?:BE|COME)|[iI]nsert |INSERT |ي)/
const phraseApart = /[\n([{:<–—-][ \u00a0\u202f]?(?:[àÀ] [cpr]|[tT]o (?:be|come)|TO (?:BE|COME)|[iI]nsert |INSERT |ي)/

function isSuspicious(text: string): boolean {
  return marks.test(text) || openingPhrase.test(text) || phraseApart.test(text)
}

function* gapsIn(whole: string, language: LanguageTag): Iterable<Found> {
  const text = maskAddresses(whole)
  const taken: { start: number; end: number }[] = []
  for (const { trigger, pattern, accepts } of patterns) {
    if (!trigger.some((piece) => text.includes(piece))) continue
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (taken.some((other) => overlap(other, span))) continue
      if (!accepts(match[0], text, span.start, language)) continue
      taken.push(span)
    }
  }
  for (const span of taken.sort((one, other) => one.start - other.start)) {
    yield { ...span, values: { placeholder: whole.slice(span.start, span.end) } }
  }
}

interface Pattern {
  /** One of these stands in every text that matches: a quick way past the others. */
  readonly trigger: readonly string[]
  /** Every repeat is bounded. */
  readonly pattern: RegExp
  readonly accepts: (quote: string, text: string, at: number, language: LanguageTag) => boolean
}

const always = (): boolean => true

const patterns: readonly Pattern[] = [
  { trigger: ['['], pattern: /\[[^\]\n[]{1,60}\]/gu, accepts: isBracketed },
  {
    trigger: ['{{', '${', '%(', '%'],
    pattern: /\{\{\s?[\p{L}\p{N}_.-]{1,40}\s?\}\}|\$\{[\p{L}\p{N}_.-]{1,40}\}|%\([a-z_]{1,30}\)s|%[A-Z_]{3,30}%/gu,
    accepts: always,
  },
  // Several words between them are quoted, as `brackets-style` says.
  {
    trigger: ['<<'],
    pattern: /<<[\p{L}\p{N}_. -]{1,40}>>/gu,
    accepts: (quote) => /^<<[A-Za-z\d_.-]+>>$/.test(quote) || namesGap(quote),
  },
  { trigger: ['{'], pattern: /\{[\p{L}\p{N}_.-]{1,40}\}/gu, accepts: isBraced },
  {
    trigger: ['<'],
    pattern: /<[\p{L} _-]{2,30}>/gu,
    accepts: (quote, text, at) =>
      isNotQuotedAlone(quote, text, at) &&
      !/^<\/?(?:b|i|u|p|a|br|em|strong|span|div|li|ul|ol|h\d)>$/iu.test(quote) &&
      (namesGap(quote) || /^<[A-Z _-]+>$/u.test(quote)),
  },
  { trigger: ['___'], pattern: /(?<![\p{L}\p{N}_])_{3,200}(?![\p{L}\p{N}_])/gu, accepts: always },
  {
    trigger: ['TB', 'TK', 'FIXME', 'TODO'],
    pattern: /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|TKTK|TK|FIXME|TODO)(?![\p{L}\p{N}])/gu,
    accepts: (quote, text, at) => quote !== 'TK' || !isNameLike(text, at, 2),
  },
  { trigger: ['XX'], pattern: /(?<![\p{L}\p{N}])X{2,12}(?![\p{L}\p{N}])/gu, accepts: isUnknownFigure },
  {
    trigger: ['xx'],
    pattern: /(?<![\p{L}\p{N}])xx(?=\s\p{L})/gu,
    accepts: (quote, text, at) => standsForDay('', text.slice(at + quote.length, at + quote.length + 24), false),
  },
  {
    trigger: ['xx'],
    pattern: /(?<![\p{L}\p{N}])x{2,12}(?=\s?(?:%|€|\$|participants|people|personnes|مشارك)|[/.](?:xx|\d))/gu,
    accepts: always,
  },
  // "is ??? euros": who asks something ends there.
  {
    trigger: ['???', '؟؟؟'],
    pattern: /(?<=[\p{L}\p{N}$€] )[?؟]{3,6}(?=[ \u00a0](?:\p{Ll}|\p{Lo}|[%€$])|[%€$])/gu,
    accepts: always,
  },
  {
    trigger: ['irst', 'Prénom'],
    pattern: /(?<!\p{L})(?:First ?name,? Last ?name|Prénom N(?:om|OM))(?!\p{L})/giu,
    accepts: always,
  },
  // A telephone of noughts.
  {
    trigger: ['00'],
    pattern:
      /(?<![\p{Nd}.,:+-][ \u00a0\u202f]?)\+?00(?:[ \u00a0\u202f.-]0{2,4}){3,6}(?![\p{Nd}])|\+00[ \u00a0\u202f]0{3}[ \u00a0\u202f]0{3}(?:[ \u00a0\u202f]0{2,4})?(?!\p{Nd})/gu,
    accepts: always,
  },
  { trigger: ['orem ', 'OREM '], pattern: /(?<!\p{L})lorem ipsum(?!\p{L})/giu, accepts: isNotQuotedAlone },
  {
    trigger: [' '],
    pattern:
      /(?<!\p{L})(?:à compléter|à préciser|à confirmer|à renseigner|to be confirmed|to be completed|to be determined|to be announced|to come|insert (?:(?:a|the|your) )?(?:date|name|quote|text|title|link|city|logo|photo|image|figure|here)(?: here)?|ي\u064f?(?:ستكمل|ح\u064e?د[\u064e\u0651]{0,2}د|ؤك[\u064e\u0651]{0,2}د|ضاف|ملأ)(?: ال\p{L}{3,12})?(?: لاحق(?:ا|اً|ًا))?)(?!\p{L})/giu,
    accepts: standsApart,
  },
]

/** Words that name what is to be filled in. Folded. */
const gapWords = new Set(
  (
    'date day month year time hour name names title city town place location venue country number no figure amount quote quotation insert add fill here text company organisation organization ' +
    'spokesperson speaker contact phone telephone email e-mail address url link logo photo image caption headline subtitle placeholder tbd tbc tk xx your client brand job position details ' +
    'jour mois annee heure nom noms prenom titre ville lieu pays numero nombre chiffre montant citation inserer ajouter completer preciser confirmer renseigner ici texte societe entreprise ' +
    'organisme organisation porte-parole orateur coordonnees telephone courriel adresse lien legende fonction poste votre vos ' +
    'التاريخ تاريخ اليوم الشهر السنه الوقت الساعه الاسم اسم العنوان المدينه مدينه المكان مكان البلد الرقم رقم العدد عدد المبلغ اقتباس ادخل اضف ادرج هنا النص الشركه المنظمه المتحدث ' +
    'الهاتف البريد الرابط الصوره المنصب الصفه يستكمل'
  ).split(' '),
)

export function namesGap(quote: string): boolean {
  return foldForSearch(quote, 'en')
    .split(/[^\p{L}-]+/u)
    .some((word) => gapWords.has(word))
}

/** What an editor asks of whoever reads next: « [à vérifier avec l’agence] », "[check with Legal]", «[للتأكد]». */
const request =
  /^(?:à (?:vérifier|confirmer|compléter|préciser|valider|revoir|relire|traduire|actualiser|corriger|mettre à jour)|en attente d[eu]|(?:to be|still to) (?:confirmed?|checked?|verified|verify|completed?|updated?|translated?|approved?|supplied|provided)|(?:please )?(?:check|verify|confirm)\b|awaiting|pending|tb[acd]\b|(?:ل|لل|يرجى ال|يجب ال|قيد ال|بانتظار ال|في انتظار ال)(?:تأكد|تأكيد|تحقق|تدقيق|مراجعة|موافقة|ترجمة|استكمال))/iu

/** « Lorem ipsum », the title of a show, is quoted; the text that printers fill pages with goes on. */
function isNotQuotedAlone(quote: string, text: string, at: number): boolean {
  return !isQuotedAlone(text, { start: at, end: at + quote.length })
}

/** Notes of editors and agencies, and media, that stand in square brackets and stay there. */
const editorial = new Set(
  'sic end ends fin انتهي ed eds ndlr ndt editor editors note redaction translator traduction translation trad reuters afp ap map wam spa pdf video audio photo photos live update maj applause laughter applaudissements rires تصفيق ضحك كذا المحرر المترجم ترجمه'.split(
    ' ',
  ),
)

/** `[en]`, `[FR]`, `[in Arabic]` beside a title or a link. */
const languages = new Set('en fr ar es de ru zh it pt'.split(' '))

function isEditorial(words: readonly string[]): boolean {
  return words.some((word) => editorial.has(word)) || words.every((word) => languages.has(word))
}

function isBracketed(quote: string, text: string, at: number): boolean {
  const content = quote.slice(1, -1).trim()
  // Footnotes [1], years, omissions […], links of Markdown, selections [x].
  if (
    (content.length < 2 && !/[●•_]/u.test(content)) ||
    /^[\p{N}\s,;.–-]*$|^[.…\s]+$/u.test(content) ||
    text[at + quote.length] === '('
  )
    return false
  if (/^[●•_]{1,10}$/u.test(content)) return true
  if (/^[x✓✔ ]$/iu.test(content) || /\d{3}/u.test(content)) return namesGap(content) && !/\d{3}/u.test(content)
  const words = foldForSearch(content, 'en')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || isEditorial(words)) return false
  const capitals = /^[\p{Lu}\p{N}\s/_.,:'’-]+$/u.test(content) && /\p{Lu}{2}/u.test(content)
  if (insideQuotation(text, at)) return capitals && namesGap(content)
  if (request.test(content)) return true
  if (namesGap(content)) return true
  if (capitals) return content.length >= 4
  // "Safe Streets [Rues sûres]": a translation in brackets behind a name.
  if (/(?:\p{Lu}[\p{L}'’]*|[»”"])\s$/u.test(text.slice(Math.max(0, at - 30), at))) return false
  // Arabic has no capitals: outside a quotation a bracketed word or two is a gap.
  return (
    words.length <= 3 && (/^\p{Lu}/u.test(content) || (/^\p{Script=Arabic}/u.test(content) && content.length <= 25))
  )
}

/** Between an opening quotation mark and its closing one: editors' insertions stand there in brackets. */
function insideQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2_000), at)
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('«'), before.lastIndexOf('„'))
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
  return opened > closed || (before.split('"').length - 1) % 2 === 1
}

function isBraced(quote: string): boolean {
  const content = quote.slice(1, -1)
  return /^[A-Za-z0-9_.-]+$/u.test(content) || namesGap(content)
}

/** `XX %`, `XX/XX/2024`, « XX participants », not the XXth Olympiad, Super Bowl XX or the XX siècle. */
function isUnknownFigure(quote: string, text: string, at: number): boolean {
  const after = text.slice(at + quote.length, at + quote.length + 24)
  const before = text.slice(Math.max(0, at - 24), at)
  if (quote.length >= 4) return true
  if (/^\s?(?:%|€|\$|£|[/.-](?:XX|\d)|[:h]\s?XX)/u.test(after) || /(?:\d[/.-]|[€$£+]\s?)$/u.test(before)) return true
  if (/^[-‑]/u.test(after) || /[-‑&]$/u.test(before)) return false
  const isNamed = /\p{Lu}[\p{L}'’]*\s$/u.test(before) && !opensSentence.test(before)
  if (standsForDay(before, after, isNamed) || (!isNamed && isBeforeUnit(after))) return true
  if (
    /^\s(?:siècle|century|e\b|ème|congress|congrès|olympi|edition|édition|session|corps|size|chromosom|large)/iu.test(
      after,
    )
  )
    return false
  if (isNamed) return false
  return /^\s\p{Ll}/u.test(after) || /^\s?(?:$|[.,;:)\n])/u.test(after) || /\p{Script=Arabic}/u.test(after + before)
}

/** Words with a capital that begin a sentence and are part of no name. */
const opensSentence =
  /(?:^|[\s(«“"])(?:On|From|By|Until|Till|Before|After|Since|Between|Some|About|Over|Nearly|Around|Almost|In|With|At|Du|Le|Dès|Avant|Après|Entre|Environ|Quelque|En|Avec)\s$/u

/** « le XX juin », "on June XX", «XX أيار»; not "Super Bowl XX January 26". */
function standsForDay(before: string, after: string, isNamed: boolean): boolean {
  const [next, last] = [/^\s(\p{L}+)/u.exec(after)?.[1], /(\p{L}+)\.?\s$/u.exec(before)?.[1]]
  return (next !== undefined && !isNamed && isMonth(next)) || (last !== undefined && isMonth(last))
}

function isMonth(word: string): boolean {
  const folded = foldForSearch(word, 'en')
  return word.length > 2 && Object.values(monthNames).some((names) => names.has(folded))
}

/** `XX USD`, `XX MW` */
function isBeforeUnit(after: string): boolean {
  const word = /^\s(\p{Lu}\p{L}{1,3})(?![\p{L}\p{N}])/u.exec(after)?.[1]
  return word !== undefined && (currencyCodes.has(word) || /^(?:[MGT]Wh?|[MGT][BOo]|DH|FCFA)$/u.test(word))
}

function isNameLike(text: string, at: number, length: number): boolean {
  return (
    /^\s?[\d-]/u.test(text.slice(at + length, at + length + 2)) ||
    /\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, at - 20), at))
  )
}

/** The whole line, or set apart by brackets, a colon or a dash. Inside a sentence « reste à confirmer » is just that. */
function standsApart(quote: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  const after = text.slice(at + quote.length, at + quote.length + 3)
  return /(?:^|[\n([{:<]|[–—-])\s?$/u.test(before) && /^\s?(?:$|[\n)\]}>.;,])/u.test(after)
}
