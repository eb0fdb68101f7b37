import type { CellCheck, Found } from '#shared/checks/check.ts'
import { withoutLine } from '#shared/checks/completeness/without-line.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'

/** What a translation machine signs its work with: `Provided by GTranslate`, « Traduit avec DeepL.com », «ترجمة آلية». */
export const mtWatermark: CellCheck = {
  id: 'mt-watermark',
  severity: 'error',
  scope: 'cell',
  look: ({ cell: { text } }) => (triggers.test(text) ? watermarksIn(text) : nothing),
}

const triggers =
  /DeepL|deepl|ranslat|RANSLAT|radu[ic]t|RADU[IC]T|AI language model|modèle de langage|ترجم|تُرجم|نموذج لغوي/

/** Whether a cell is nothing but a watermark. */
export function isOwnWatermark({ text }: CellText): boolean {
  return text.length <= longest && triggers.test(text) && isWatermark(text.trim())
}

function* watermarksIn(text: string): Iterable<Found> {
  for (let at = 0; at <= text.length; ) {
    const lineBreak = text.indexOf('\n', at)
    const end = lineBreak < 0 ? text.length : lineBreak
    const span = watermarkIn(text, at, end)
    if (span !== null) {
      const quote = text.slice(span.start, span.end)
      yield { ...span, values: { found: quote }, fix: { ...withoutLine(text, span), replacement: '' } }
    }
    at = end + 1
  }
}

/** A line that is nothing but a watermark, or the last words of one, set apart by a full stop, a dash or brackets. */
function watermarkIn(text: string, from: number, to: number): TextSpan | null {
  const line = text.slice(from, to)
  const end = from + line.trimEnd().length
  const start = from + line.length - line.trimStart().length
  if (isWatermark(text.slice(start, end))) return { start, end }
  const tail = text.slice(Math.max(start, end - longest), end)
  for (const cut of tail.matchAll(/[.!?؟…»”|]\s+(?=\S)|\s[–—-]\s(?=\S)|\s(?=[([])/gu)) {
    const offset = end - tail.length + cut.index + cut[0].length
    if (isWatermark(text.slice(offset, end))) return { start: offset, end }
  }
  return null
}

const longest = 180

function isWatermark(segment: string): boolean {
  if (segment.length > longest) return false
  const bare = segment
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0640\u200b-\u200f\u061c]/gu, '')
    .replace(/’/gu, "'")
    .replace(/(?:https?:\/\/)?(?:www\.)?deepl\.com(?:\/\S{0,20})?/giu, 'deepl')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s([*_–—-]+/u, '')
    .replace(/[\s)\]*_.!–—-]+$/u, '')
  return watermarks.some((pattern) => pattern.test(bare))
}

const engines = [
  'g\\s?translate',
  "google(?:(?:'s)? translat\\w{0,4}| traduction| cloud translation)?",
  'deepl(?:\\.com)?(?: translate| translator| pro)?',
  '(?:microsoft|bing)(?: bing)?(?: translator| translate)?',
  '(?:yandex|amazon|baidu|apple)(?:[. ]translate)?',
  'reverso|systran|weglot|papago|promt|linguee|modernmt|chat\\s?gpt(?:-?\\d\\w?)?|openai|copilot|gemini',
  '(?:an? |the )?(?:ai|machine|artificial intelligence|automatic translator|translation software|machine translation)(?: tool| engine| service)?',
  "(?:une? |l')?(?:ia|machine|intelligence artificielle|logiciel(?: de traduction)?|traducteur automatique|outil de traduction automatique)",
  '(?:ترجمة )?(?:جوجل|غوغل|قوقل|ديب إل|ديبل|مايكروسوفت|بينغ|ياندكس)(?: للترجمة)?',
  '(?:ال)?ذكاء (?:ال)?اصطناعي',
].join('|')

/** A remark after the engine's name: `(free version)`, `(version gratuite)`. */
const remark = '(?:\\.com)?(?:,? ?[([][^)\\]]{1,40}[)\\]]?)?'
const thing = '(?:web)?(?:page|site|text|article|document|content|translation|press release|release|version|statement)'
const chose = '(?:page|texte|article|document|contenu|traduction|communiqué(?: de presse)?|version|site)'

const watermarks: readonly RegExp[] = [
  /^(?:this (?:text )?is an? |unofficial )?(?:automatic|machine|ai|ai-generated|computer)[- ](?:generated )?translation$/iu,
  /^(?:g\s?translate|google traduction|google translate|deepl translate|microsoft translator|ترجمة (?:جوجل|غوغل|قوقل|google|deepl|bing|ديب إل))$/iu,
  /^(?:translation|traduction|ترجمة|الترجمة) ?: ?(?:g\s?translate|google(?: translate| traduction)?|deepl(?: translate)?|microsoft translator|chat\s?gpt|جوجل|غوغل)$/iu,
  // "Powered by Google" alone is no watermark: these name the engine, or what it did.
  /^(?:provided|powered|fourni|propulsé|مقدم|مقدمة|مدعوم|بدعم)(?: by| par| من)? (?:g\s?translate|google (?:translate|traduction)|deepl|(?:microsoft|bing|yandex) translat\w{1,3}|ترجمة (?:جوجل|غوغل))(?:\.com)?$/iu,
  new RegExp(
    `^(?:${thing} )?(?:machine |auto(?:matically|-)? ?)?translat(?:ed|ion)(?: provided| generated)?(?: automatically)?(?: from (?:the )?\\p{L}{4,12})? (?:by|with|using|via) (?:${engines})${remark}$`,
    'iu',
  ),
  new RegExp(
    `^(?:this|the) ${thing} (?:was|has been|is|may have been) (?:automatically |machine[ -]?|auto-?)(?:translated|generated)(?: [^.]{1,90})?$`,
    'iu',
  ),
  new RegExp(
    `^(?:this|the) ${thing} (?:was|has been|is) translated (?:automatically|by|with|using) ?(?:${engines})?${remark}$`,
    'iu',
  ),
  /^(?:automatic(?:ally)?|machine|auto|ai)[- ]translat(?:ed|ion)(?: version)?(?: (?:from|by|of|into) [^.,:]{1,40})?$/iu,
  new RegExp(
    `^(?:${chose} )?traduite?s?(?: automatiquement)?(?: de l'\\p{L}{3,12}| du \\p{L}{3,12})? (?:par|avec|via|à l'aide de|grâce à) (?:${engines})${remark}$`,
    'iu',
  ),
  new RegExp(
    `^traduction(?: automatique)?(?: fournie| générée| réalisée| effectuée| produite)? (?:par|avec|via|à l'aide de|grâce à) (?:${engines})${remark}$`,
    'iu',
  ),
  new RegExp(
    `^(?:cette?|le|la) ${chose} (?:a été|est) (?:automatiquement )?(?:traduite?|générée?|produite?|réalisée?|effectuée?) (?:automatiquement|(?:par|avec|via|à l'aide de|grâce à) (?:${engines}))(?: [^.]{1,60})?$`,
    'iu',
  ),
  new RegExp(`^(?:cette?|le|la) ${chose} a été automatiquement (?:traduite?|générée?)(?: [^.]{1,60})?$`, 'iu'),
  /^(?:texte |page |article )?traduite?s? automatiquement(?: (?:de|du|depuis) [^.,:]{1,30})?$/iu,
  /^traduction automatique(?: (?:de|du|depuis) [^.,:]{1,30})?$/iu,
  /^(?:هذه )?(?:ال)?ترجمة (?:ال)?(?:آلية|الية|تلقائية|أوتوماتيكية)(?: (?:مقدمة|مقدَّمة|وفرتها|أنجزت|تمت))?(?: (?:من|بواسطة|عبر|عن) [^.،:]{1,40})?$/u,
  new RegExp(
    `^(?:تمت |تم |نص |بيان |مقال |محتوى )?(?:ال)?(?:ترجم|ترجمت|ترجمة|مترجم|مترجمة)(?: (?:هذا|هذه|ال)?\\s?(?:النص|المقال|البيان|الصفحة|الخبر|المحتوى))?(?: آليا| آلياً| اليا| تلقائيا)? (?:بواسطة|عبر|عن طريق|باستخدام|من خلال) (?:${engines})${remark}$`,
    'iu',
  ),
  /^(?:تمت |تم )?(?:ترجم|ترجمت|ترجمة|مترجم|مترجمة)(?: (?:هذا|هذه) (?:النص|المقال|البيان|الصفحة|الخبر|المحتوى))? (?:آليا|اليا|تلقائيا)(?: (?:من|عن|بواسطة|عبر) [^.،:]{1,40})?$/u,
  new RegExp(
    `^(?:this|the) ${thing} (?:was|has been|is) (?:produced|generated|created|made|prepared) (?:by|with|using|through) (?:${engines})(?: [^.]{1,60})?$`,
    'iu',
  ),
  // A machine that talks while it translates.
  /^(?:(?:sure|certainly|of course)[!,.]? )?here(?:'s| is) (?:the|your|an?) (?:\p{L}{3,12} )?(?:translation|translated (?:text|version|press release))(?: of [^.:]{1,60}| (?:in|into) \p{L}{4,12})?:?$/iu,
  /^(?:(?:bien sûr|certainement|d'accord) ?[!,.]? )?voici (?:la|votre|une) (?:traduction|version traduite)(?: (?:du|de votre|de la) (?:texte|communiqué|page|document|passage|version)(?: [^.:]{1,40})?| en \p{L}{4,12})? ?:?$/iu,
  /^(?:(?:بالتأكيد|بالطبع|حسنا) ?[!،.]? )?إليك(?:م)? (?:ترجمة|الترجمة|النص المترجم)(?: [^.:]{1,60})? ?:?$/u,
  /^(?:as an ai language model|en tant que modèle de langage|بصفتي نموذج(?:ا)? لغوي)(?:[^.]{0,150})$/iu,
]
