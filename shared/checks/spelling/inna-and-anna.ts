// «إن» after verbs of saying, «أن» after all others: by the nearest word that governs the clause.
import type { KnownSlip } from '#shared/checks/spelling/slip-check.ts'
import { arabicVerbs, speechVerbs } from '#shared/press/speech-verbs.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

export const innaAndAnna: readonly string[] = wordsOf('أن أنه أنها أنهم أنهما إن إنه إنها إنهم إنهما')

/** «قال المتحدث أن الأشغال …», «أكد إن الأشغال …». */
export function innaForAnna(words: Words, index: number, text: string): KnownSlip | null {
  const written = words.forms[index]?.written ?? ''
  if (/^[أإ]ن$/u.test(written) && !isNoun(words, index + 1, text)) return null
  if (written.startsWith('إ')) return isGovernedByOther(words, index, text) ? { meant: `أ${written.slice(1)}` } : null
  return isGovernedBySaying(words, index, text) ? { meant: `إ${written.slice(1)}` } : null
}

const furthest = 8

function isGovernedBySaying(words: Words, index: number, text: string): boolean {
  const { forms } = words
  if (adjacentSaying.has(forms[index - 1]?.written ?? '')) return isTogether(words, index - 1, text)
  const clause = behindAside(words, index, text)
  for (let at = clause - 1; at >= 0 && clause - at <= furthest; at -= 1) {
    const form = forms[at]
    const isBeforeAside = at === clause - 1 && clause !== index
    if (form === undefined || !(isBeforeAside || isTogether(words, at, text))) return false
    if (saying.has(withoutAnd(form.written))) return true
    if (governsItself(form) || (at === clause - 1 && governsAnna(words, at))) return false
  }
  return false
}

const withoutAnd = (written: string) => written.replace(/^[وف](?=.{3})/u, '')

/** «قال فلان، الذي يرأس اللجنة، أن»: the first word of what stands between two commas right before, else the place itself. */
function behindAside(words: Words, index: number, text: string): number {
  if (gapBehind(words, index - 1, text).trim() !== '،') return index
  for (let at = index - 2; at >= 0 && index - at <= 15; at -= 1) {
    const gap = gapBehind(words, at, text).trim()
    if (gap === '،') return at + 1
    if (gap !== '') return index
  }
  return index
}

/**
 * Right before «أن»: a preposition, a particle, «جازما»; or a noun with a pronoun («مفادها أن»), unless it is who speaks
 * («قال مديرها»).
 */
function governsAnna({ forms }: Words, at: number): boolean {
  const written = forms[at]?.written ?? ''
  if (particles.has(written) || /\u064b|^.ا..ا$/u.test(written)) return true
  return /.{3}(?:ه|ها|هم)$/u.test(written) && !saying.has(withoutAnd(forms[at - 1]?.written ?? ''))
}

/** A relative pronoun, another verb or a participle («مؤكدا») has a clause of its own. */
function governsItself({ written, folded }: WordForm): boolean {
  if (/^(?:[وف]?(?:الذي|التي|الذين|اللذان|اللتان|اللواتي|ما)|[بلكوف]?[أإ]ن(?:ه|ها|هم|هما)?)$/u.test(written))
    return true
  const verb = withoutAnd(folded)
  return arabicVerbs.has(verb) || speechVerbs.ar.has(verb) || /^م.{2,5}(?:\u064bا|ا\u064b?)$/u.test(written)
}

function isGovernedByOther(words: Words, index: number, text: string): boolean {
  return others.has(withoutAnd(words.forms[index - 1]?.written ?? '')) && isTogether(words, index - 1, text)
}

/** What «إن» and «أن» ask for: a noun by its article, its ending or its shape, or a pronoun. */
function isNoun(words: Words, at: number, text: string): boolean {
  const written = words.forms[at]?.written ?? ''
  if (!isTogether(words, at - 1, text)) return false
  return /^(?:ال.{2,}|.{2,}(?:ة|ات)|ت[^تن].ي.|هذا|هذه|ذلك|تلك|هناك|هؤلاء)$/u.test(written)
}

function isTogether(words: Words, at: number, text: string): boolean {
  return /^[ \u00a0()]{1,3}$/u.test(gapBehind(words, at, text))
}

function gapBehind({ starts, ends }: Words, at: number, text: string): string {
  return text.slice(ends[at] ?? 0, starts[at + 1] ?? 0)
}

const saying = new Set(
  wordsOf('قال قالت قالوا قالا قالتا يقول تقول يقولون تقولان يقولان نقول قائلا قائلًا قائلاً قائلة قائلين يقال قيل'),
)
const adjacentSaying = new Set(wordsOf('القول والقول قوله قولها قولهم بقوله بقولها بقولهم'))

const particles = new Set(
  wordsOf(`على إلى من عن في بعد قبل منذ دون بدون رغم حتى غير إلا بيد كما حيث إذ مع لو سوى شرط بشرط ضرورة أهمية لا ثم بل لكن
    كان علم احتمال إمكانية خشية مخافة إثر عقب بفضل بسبب نتيجة طالما فكرة حقيقة تأكيد إعلان اعتبار اعتقاد الرغم يجب ينبغي يمكن
    يرى أرى نرى نأمل آمل يأمل نريد أريد يريد تبين اتضح ثبت يبدو يعتقد نعتقد أعتقد يعني`),
)

/** Prepositions, and verbs that are not for quoting: after them «أن» alone. */
const others = new Set(
  wordsOf(`إلى على بعد قبل منذ دون رغم بيد علما علمًا علماً أكد أكدت أكدوا يؤكد تؤكد مؤكدا مؤكدًا مؤكداً مؤكدة أعلن أعلنت أعلنوا يعلن تعلن
    أفاد أفادت تفيد يفيد اعتبر اعتبرت يعتبر تعتبر معتبرا معتبرًا معتبراً معتبرة اعتقد يعتقد تعتقد رأى رأت يرى ترى علم علمت أدرك أدركت
    تبين يتبين اتضح يتضح ثبت يبدو كشف كشفت تكشف أثبت أثبتت تثبت أظهر أظهرت تظهر يظهر`),
)
