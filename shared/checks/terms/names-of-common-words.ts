import type { TranslatedName } from '#shared/checks/terms/names-kept-as-they-are.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'

/**
 * Products and firms that are called by a common word, where a version puts the word in its own language: «منصة التكبير» for
 * Zoom. What stands before the word shows that the product is meant, as does the source, which has the name alone and with
 * its capital.
 */
export function namesPutIntoWords(source: string, text: string, language: LanguageTag): readonly TranslatedName[] {
  const base = baseLanguage(language)
  if ((base !== 'fr' && base !== 'ar') || !smallWord.test(source)) return none
  let found: TranslatedName[] | null = null
  for (const { name, alone, word, letters } of (names ??= readNames())) {
    if (!source.includes(name) || text.includes(name) || !alone.test(source)) continue
    const match = word[base]?.exec(text)
    if (!match || (base === 'ar' && letters?.test(text))) continue
    ;(found ??= []).push({ start: match.index, end: match.index + match[0].length, brand: name })
  }
  return found ?? none
}

const none: readonly never[] = []

/** In a Title of Capitals any word may be a common one. */
const smallWord = /(?:^|[\s’])\p{Ll}{5}/u

/** What runs on a screen: the name, the word in French, in Arabic, and the name as Arabic letters have it. */
const platforms = `
Zoom; agrandissement; تكبير; زوو?م
Teams; équipes; فرق; تي?مز
Slack; relâchement; ارتخاء; سلاك
Windows; fenêtres; نوافذ; ويندوز
Excel; exceller; تفوق; [إا]كسل
Outlook; perspectives?; توقعات; [أآا]وتلوك
PowerPoint; point de (?:force|puissance); نقطة (?:ال)?(?:قوة|طاقة); باور
Photoshop; magasin de photos; متجر (?:ال)?صور; فوتو
Firefox; renard (?:de|en) feu; ثعلب (?:ال)?ناري?; فاير
Android; androïde; (?:روبوت|إنسان (?:ال)?آلي); [أا]ندرويد
Copilot; copilote; (?:مساعد (?:ال)?طيار|طيار (?:ال)?مساعد); كوبايلوت
Gemini; gémeaux; (?:جوزاء|توأمان|توأمين); جيمي?ن
Signal; -; إشارة; سي?[غجق]نال
Telegram; télégramme; برقية; تي?لي?[غجك]ي?ر
Twitter; gazouill(?:is|eur); (?:تغريد|مغرد); تويتر
Facebook; livre (?:de|des) visages?; (?:كتاب (?:ال)?(?:وجوه|وجه)|وجه (?:ال)?كتاب); ف(?:ي|اي)س
Snapchat; (?:discussion|conversation) instantanée; دردشة (?:ال)?(?:سريعة|فورية); سناب
Threads; fils; خيوط; ثريدز
Discord; discorde; (?:خلاف|شقاق|فتنة); ديسكورد
Twitch; secousse; (?:ارتعاش|نفضة); تويتش
Messenger; messager; (?:رسول|مرسال); م[اي]?سي?نجر
Dropbox; boîte de dépôt; صندوق (?:ال)?(?:إسقاط|إيداع); دروب
Blackboard; tableau noir; سبورة; بلاك
Canvas; toile; قماش; كانفاس
Scratch; (?:égratignure|gratter); خدش; سكراتش
Steam; vapeur; بخار; ستيم
Stripe; rayure; شريط; سترايب
Bolt; boulon; (?:صاعقة|مسمار|ترباس); بولت
Wave; vague; موجة; ويف
`

const firms = `
Apple; pomme; تفاحة; [أآا]بل
Amazon; amazone; -; -
Orange; -; برتقال(?:ة|ي|ية)?; [أا]ورا?نج
Shell; coquill(?:e|age); (?:صدفة|قوقعة|قذيفة); شل
Oracle; -; عراف; [أا]وراكل
Alphabet; -; أبجدية; [أا]لفابي?ت
Target; cible; هدف; تار[جغق]ي?ت
Virgin; vierge; عذراء; فيرجن
Caterpillar; chenille; (?:يرقة|يسروع); كاتربي?لر
BlackBerry; mûre; توت (?:ال)?أسود; بلاك
Total; -; (?:إجمالي|مجموع); توتال
Carrefour; -; (?:تقاطع|مفترق)(?: (?:ال)?طرق)?; كارفور
`

interface Kind {
  readonly table: string
  /** Before the name in the source. */
  readonly behind: string
  /** Before the word: that something of the kind is meant. */
  readonly fr: string
  readonly ar: string
}

const kinds: readonly Kind[] = [
  {
    table: platforms,
    behind: "(?<=\\p{Ll},? |\\p{Ll}[’'])(?<!\\b[Tt]he )",
    fr: 'sur|via|sous|plateforme|application|appli|logiciel|messagerie|système|réseau social',
    ar: '(?:على|عبر|من خلال)|[بل]?(?:ال)?(?:منصة|تطبيق|برنامج|برمجية|موقع|شبكة|نظام)|للمنصة|للتطبيق',
  },
  {
    table: firms,
    behind: "(?<!\\p{Lu}[\\p{L}’'-]{0,20} )",
    fr: 'société|entreprise|groupe|firme|géant|compagnie|opérateur',
    ar: '[بل]?(?:شركة|شركات|مجموعة|عملاق|متاجر|هواتف|مشغل)',
  },
]

interface CommonWordName {
  readonly name: string
  /** The name in the source, beside no other word with a capital. */
  readonly alone: RegExp
  readonly word: { readonly fr: RegExp | null; readonly ar: RegExp | null }
  /** How Arabic spells the name, where it keeps it. */
  readonly letters: RegExp | null
}

let names: readonly CommonWordName[] | null = null

function readNames(): readonly CommonWordName[] {
  return kinds.flatMap((kind) =>
    kind.table
      .trim()
      .split('\n')
      .map((line) => nameOf(line, kind)),
  )
}

function nameOf(line: string, { behind, fr: besideFrench, ar: besideArabic }: Kind): CommonWordName {
  const [name = '', fr = '', ar = '', letters = ''] = line.split('; ').map((column) => (column === '-' ? '' : column))
  return {
    name,
    alone: new RegExp(`${behind}(?<!\\p{L})${name}(?![\\p{L}\\p{M}’'-]| \\p{Lu})`, 'u'),
    word: {
      fr: patternOf(besideFrench, `(?:les? |la |l[’'])?${fr}`, fr),
      ar: patternOf(`و?(?:${besideArabic})`, `(?:ال)?${ar}`, ar),
    },
    letters: letters === '' ? null : new RegExp(letters, 'u'),
  }
}

function patternOf(before: string, word: string, written: string): RegExp | null {
  if (written === '') return null
  return new RegExp(`(?<=(?<!\\p{L})(?:${before})[ \\u00a0][«"“]?[ \\u00a0]?)${word}(?![\\p{L}\\p{M}])`, 'iu')
}
