import type { TextSpan } from '#shared/model/release-text.ts'
import { attributionOf } from '#shared/press/attribution.ts'

/** A stretch in quotation marks; the span takes in the marks. Pieces of one speech, parted by who said it, are one. */
export interface Quotation extends TextSpan {
  /** What stands between the marks of each piece. */
  readonly pieces: readonly TextSpan[]
  readonly words: number
  /** The word of saying beside it or in it, nearest first; null where it is not said to be speech. */
  readonly verb: TextSpan | null
  /** A verb of saying beside it and the shape of speech, not of a title. */
  readonly spoken: boolean
  /** Spoken, and long enough to be no word in scare quotes: four words or more. */
  readonly direct: boolean
  /** Where who said it is told. */
  readonly attribution: readonly TextSpan[]
}

export type QuotationLanguage = 'en' | 'fr' | 'ar'

/** The quotations of a text, outermost marks alone. One that is not closed runs to the end, as speech over paragraphs does. */
export function quotationsIn(text: string, language: QuotationLanguage): readonly Quotation[] {
  if (!anyMark.test(text)) return none
  const quoted = quotedSpans(text)
  if (quoted.length === 0) return none
  const quotations: Quotation[] = []
  let from = 0
  for (const span of joinPieces(text, quoted, language)) {
    const near = quoted.slice(Math.max(0, from - 1), from + span.length + 1)
    from += span.length
    const first = span[0]
    const last = span.at(-1)
    if (first === undefined || last === undefined) continue
    const whole = { start: first.start, end: last.end }
    const words = span.reduce((sum, { inner }) => sum + wordCount(text, inner), 0)
    const said = attributionOf(text, whole, near, language)
    const spoken =
      words >= 2 &&
      said.verb !== null &&
      !isTitle(text, first) &&
      hasShapeOfSpeech(text, whole, last.inner, words, language)
    quotations.push({
      ...whole,
      pieces: span.map(({ inner }) => inner),
      words,
      verb: said.verb,
      spoken,
      direct: spoken && words >= 4,
      attribution: said.regions,
    })
  }
  return quotations
}

const none: readonly Quotation[] = []
const anyMark = /["«»“”„‘]/

/** More than any passage has: beyond them it is no prose. */
const mostQuotations = 200
/** Marks that close nowhere, each looked for to the end of the text. */
const mostUnclosed = 40

interface Quoted extends TextSpan {
  readonly inner: TextSpan
}

const closings: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '”': '“',
  '‘': '’',
  '»': '«',
}

function quotedSpans(text: string): readonly Quoted[] {
  const spans: Quoted[] = []
  let index = 0
  let unclosed = 0
  while (index < text.length && spans.length < mostQuotations && unclosed < mostUnclosed) {
    const mark = text.charAt(index)
    if (!isOpening(text, index, mark)) {
      index += 1
      continue
    }
    const close = closingOf(text, index, mark)
    const end = close < 0 ? text.length : close + 1
    // A single mark that is not closed is an apostrophe or an inch.
    if (close >= 0 || (mark !== '‘' && mark !== '»' && mark !== '"' && mark !== '”'))
      spans.push({ start: index, end, inner: { start: index + 1, end: close < 0 ? end : close } })
    else {
      unclosed += 1
      index += 1
      continue
    }
    index = end
  }
  return spans
}

function isOpening(text: string, index: number, mark: string): boolean {
  if (!(mark in closings) || !Object.hasOwn(closings, mark)) return false
  if (mark === '‘') return !/\p{L}/u.test(text.charAt(index - 1))
  return true
}

function closingOf(text: string, open: number, mark: string): number {
  const closing = closings[mark] ?? ''
  let depth = 1
  for (let index = open + 1; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (closing.includes(character)) {
      if (character === '’' && /\p{L}/u.test(text.charAt(index + 1))) continue
      depth -= 1
      if (depth === 0) return index
    } else if (character === mark && mark !== '"') depth += 1
  }
  return -1
}

/** “A,” she said, “B.” is one speech: little but a verb of saying stands between, and the sentence goes on. */
function joinPieces(
  text: string,
  quoted: readonly Quoted[],
  language: QuotationLanguage,
): readonly (readonly Quoted[])[] {
  const groups: Quoted[][] = []
  for (const span of quoted) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && isOneSpeech(text, before, span, language)) group.push(span)
    else groups.push([span])
  }
  return groups
}

function isOneSpeech(text: string, one: Quoted, next: Quoted, language: QuotationLanguage): boolean {
  const between = text.slice(one.end, next.start)
  if (between.length > 140 || wordCount(text, one.inner) < 2) return false
  if (/^\s*$/.test(between)) return true
  const { verb } = attributionOf(text, one, [one, next], language)
  return verb !== null && verb.start >= one.end && verb.end <= next.start && !/[:\n]/.test(between)
}

function wordCount(text: string, { start, end }: TextSpan): number {
  return text.slice(start, Math.min(end, start + 2000)).match(/[^\s\u00a0«»“”"]*\p{L}[^\s\u00a0«»“”"]*/gu)?.length ?? 0
}

/** Words before an opening mark that announce a title or a motto. */
const titleNoun =
  /(?:themes?|titled|entitled|called|named|dubbed|slogan|motto|campaign|report|programme|program|project|initiative|exhibition|film|book|song|workshop|session|conference|panel|award|document|paper|study|event|series|hashtag|thème|intitulée?s?|slogan|devise|campagne|rapport|programme|projet|initiative|exposition|livre|atelier|colloque|baptisée?|dénommée?|nommée?|étude|titre|mention|بعنوان|شعار|عنوان|حملة|تقرير|برنامج|مشروع|مبادرة|معرض|فيلم|كتاب|ورشة|ندوة|مؤتمر|المعنونة?|المسماة?|المسمى|باسم|جلسة|شعارها|شعاره)\s*[:،,]?\s*$/iu

function isTitle(text: string, { start, inner }: Quoted): boolean {
  if (titleNoun.test(text.slice(Math.max(0, start - 40), start))) return true
  // Title Case From Beginning to End
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 200)).match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word))
}

const firstPerson: Readonly<Record<QuotationLanguage, RegExp>> = {
  en: /\b(?:I|we|our|us|my|me)\b/i,
  fr: /(?:^|[^\p{L}])(?:je|nous|notre|nos|j['’]|mon|ma|mes)(?![\p{L}])|(?:^|[^\p{L}])j['’]/iu,
  ar: /(?<!\p{L})(?:و)?(?:نحن|أنا|إننا|إنني|لقد|لدينا|علينا|إنّ|سوف|سن\p{L}+)/u,
}

function hasShapeOfSpeech(
  text: string,
  whole: TextSpan,
  inner: TextSpan,
  words: number,
  language: QuotationLanguage,
): boolean {
  if (words >= 9) return true
  if (/[.,!?…؟،]\s?$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))) return true
  if (/^\s?[,،–—-]\s/.test(text.slice(whole.end, whole.end + 4))) return true
  if (/[:,،]\s?$/.test(text.slice(Math.max(0, whole.start - 3), whole.start))) return true
  return firstPerson[language].test(text.slice(inner.start, inner.end))
}
