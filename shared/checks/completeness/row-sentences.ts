import type { CheckContext } from '#shared/checks/check.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { placedKeys } from '#shared/checks/completeness/placed-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { type Alignable, alignSentences, type Bead } from '#shared/text/align-sentences.ts'
import { foldForSearch } from '#shared/text/fold.ts'

export interface AnchoredSentence extends TextSpan, Alignable {
  readonly text: string
}

/** A stretch of one version that has no counterpart in the other. */
export interface Gap {
  /** The stretch, in the version that has it. */
  readonly span: TextSpan
  /** How many sentences of the version that has it, and of the one that lacks it, stand before it. */
  readonly after: { readonly has: number; readonly lacks: number }
}

export interface Gaps {
  readonly missing: readonly Gap[]
  readonly extra: readonly Gap[]
}

const nothing: Gaps = { missing: [], extra: [] }
const kinds: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote', 'boilerplate', 'note'])
/** Shorter sentences are easily taken into their neighbours. */
const fewestLetters = 40

/** What of the source cell a version's cell lacks and what it has beyond, by whole sentences; only what is certain. */
export function gapsOf(row: RowText, language: LanguageTag, context: CheckContext): Gaps {
  const [source, target] = [row.cells[context.release.source], row.cells[language]]
  if (source === undefined || target === undefined || !kinds.has(row.kind)) return nothing
  if (source.text.length < 12 || target.text.length < 12) return nothing
  const ofSource = context.read(sentencesIn, source, context.release.source)
  const ofTarget = context.read(sentencesIn, target, language)
  if (ofSource.length === 1 && ofTarget.length === 1) return nothing
  const ratio = expectedRatio(context.release.source, language)
  if (ofSource.length === ofTarget.length && isParallel(ofSource, ofTarget, ratio)) return nothing
  return compare(row, language, context, ratio)
}

/** The gaps of every version of a row; null where there are none. */
export function gapsOfRow(row: RowText, context: CheckContext): ReadonlyMap<LanguageTag, Gaps> | null {
  let found: Map<LanguageTag, Gaps> | null = null
  for (const language of context.release.languages) {
    if (language === context.release.source) continue
    const gaps = gapsOf(row, language, context)
    if (gaps.missing.length > 0 || gaps.extra.length > 0) (found ??= new Map()).set(language, gaps)
  }
  return found
}

function isParallel(source: readonly TextSpan[], target: readonly TextSpan[], ratio: number): boolean {
  return source.every(({ start, end }, index) => {
    const there = target[index]
    const length = there === undefined ? 0 : (there.end - there.start) / ratio
    const own = end - start
    return Math.abs(length - own) <= 25 || (length > own * 0.5 && length < own * 2)
  })
}

function compare(row: RowText, language: LanguageTag, context: CheckContext, ratio: number): Gaps {
  const source = anchoredSentences(row, context.release.source, context)
  const target = anchoredSentences(row, language, context)
  const byLength = gapsBetween(source, target, alignSentences(source, target, ratio), ratio)
  if (byLength.missing.length + byLength.extra.length === 0) return byLength
  // Which of the sentences it is, their words say better than their lengths.
  const byWords = gapsBetween(source, target, alignSentences(withCognates(source), withCognates(target), ratio), ratio)
  return byWords.missing.length + byWords.extra.length === 0 ? byLength : byWords
}

function gapsBetween(
  source: readonly AnchoredSentence[],
  target: readonly AnchoredSentence[],
  beads: readonly Bead[],
  ratio: number,
): Gaps {
  const turned = beads.map((bead): Bead => ({ source: bead.target, target: bead.source }))
  return {
    missing: certainGaps(source, target, beads, ratio),
    extra: certainGaps(target, source, turned, 1 / ratio),
  }
}

/**
 * With what is alike in Latin letters, where one sentence alone has it: it tells which sentences meet, though not that one
 * is lost (Simard, Foster and Isabelle 1992).
 */
function withCognates(sentences: readonly AnchoredSentence[]): readonly Alignable[] {
  const cognates = sentences.map(({ text }) => cognatesIn(text))
  const seen = new Map<string, number>()
  for (const cognate of cognates.flat()) seen.set(cognate, (seen.get(cognate) ?? 0) + 1)
  return sentences.map(({ length, anchors }, index) => ({
    length,
    anchors: [...anchors, ...(cognates[index] ?? []).filter((cognate) => seen.get(cognate) === 1)],
  }))
}

/** The beginnings of words of five letters and more, folded. */
function cognatesIn(text: string): readonly string[] {
  const words = foldForSearch(text, 'und').match(/(?<!\p{L})[a-z]{5,}/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, 5)))]
}

export function anchoredSentences(
  row: RowText,
  language: LanguageTag,
  context: CheckContext,
): readonly AnchoredSentence[] {
  const cell = row.cells[language]
  if (cell === undefined) return []
  const terms = context.termsIn(cell, language)
  const keys = context.read(placedKeys, cell, language).filter(({ key }) => monthAlone.test(key))
  return context.read(sentencesIn, cell, language).map(({ start, end }, place) => ({
    start,
    end,
    length: end - start,
    text: cell.text.slice(start, end),
    anchors: [
      ...anchorsIn(cell.text.slice(start, end)),
      ...keys.flatMap(({ key, sentence }) => (sentence === place ? [key] : [])),
      ...terms.flatMap((term) =>
        term.start >= start && term.end <= end ? [`${term.glossary} ${term.conceptId}`] : [],
      ),
    ],
  }))
}

/** A month without a day and a year, whose figures are anchors already. */
const monthAlone = /^date null \d+ null$/

/** Figures, addresses and acronyms: what stands the same in every version. */
function anchorsIn(sentence: string): readonly string[] {
  const folded = foldForSearch(sentence, 'und')
  const figures = folded.match(/\d[\d.,]*/g)?.map((figure) => figure.replace(/[.,]/g, '')) ?? []
  const written = sentence.match(/[\w.+-]{1,60}@[\w.-]{1,80}|\b[A-Z][A-Z\d]{1,9}\b|\b[A-Z][a-z]*[A-Z]\w{0,20}/g) ?? []
  return [...new Set([...figures, ...written])]
}

/**
 * The 1-0 beads that nothing beside them can have absorbed, neighbouring ones as one gap, and what two sentences have
 * beyond one.
 */
function certainGaps(
  has: readonly AnchoredSentence[],
  lacks: readonly AnchoredSentence[],
  beads: readonly Bead[],
  ratio: number,
): readonly Gap[] {
  const gaps: Gap[] = []
  for (let index = 0; index < beads.length; index += 1) {
    const first = beads[index]
    if (first === undefined) continue
    if (first.target[0] !== first.target[1]) {
      const surplus = surplusOf(has, lacks, first, ratio)
      if (surplus !== null) gaps.push(surplus)
      continue
    }
    let last = index
    while (beads[last + 1] !== undefined && beads[last + 1]?.target[0] === beads[last + 1]?.target[1]) last += 1
    const [from, to] = [first.source[0], beads[last]?.source[1] ?? first.source[1]]
    const lost = has.slice(from, to)
    const beside = [beads[index - 1], beads[last + 1]].flatMap((bead) => (bead === undefined ? [] : [bead]))
    if (isCertain({ lost, has, lacks, beside, ratio })) {
      gaps.push({
        span: { start: lost[0]?.start ?? 0, end: lost.at(-1)?.end ?? 0 },
        after: { has: from, lacks: first.target[0] },
      })
    }
    index = last
  }
  return gaps
}

/** Translations differ by less, and by this much only where a sentence came in or went. */
const surplusLeast = 0.32
/** So near a translation is to its source. */
const covering = 0.2
const fewestCovered = 90

/** By less than `surplusLeast`, where the one sentence has all that the other text says of figures and terms, up to its end. */
const surplusIfSaid = 0.22
const fewestSaid = 3

/** Whether one sentence holds every anchor of a text that ends in one, and the other no anchor and no name. */
function isSaidWhole(there: AnchoredSentence, kept: AnchoredSentence, other: AnchoredSentence): boolean {
  if (there.anchors.length < fewestSaid || other.anchors.length > 0 || !endsInFigure.test(there.text)) return false
  return (
    isSubset(there.anchors, kept.anchors) && isSubset(kept.anchors, there.anchors) && !capitalInside.test(other.text)
  )
}

const endsInFigure = /\p{Nd}\P{Nd}{0,12}$/u
const capitalInside = /.\p{Lu}/u

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((anchor) => all.includes(anchor))
}

/**
 * Two sentences beside one, of which one alone is as long as that one makes expect and both together are far longer: the
 * other is of nothing there.
 */
function surplusOf(
  has: readonly AnchoredSentence[],
  lacks: readonly AnchoredSentence[],
  { source, target }: Bead,
  ratio: number,
): Gap | null {
  if (source[1] - source[0] !== 2 || target[1] - target[0] !== 1) return null
  const [one, two] = [has[source[0]], has[source[0] + 1]]
  const there = lacks[target[0]]
  if (one === undefined || two === undefined || there === undefined || there.length < fewestCovered) return null
  const off = (letters: number): number => Math.log((letters * ratio) / there.length)
  const beyond = off(one.length + two.length)
  if (beyond < surplusIfSaid) return null
  const isSecond = Math.abs(off(one.length)) < Math.abs(off(two.length))
  const [kept, other] = isSecond ? [one, two] : [two, one]
  if (Math.abs(off(kept.length)) > covering || other.length < fewestLetters) return null
  if (beyond < surplusLeast && !isSaidWhole(there, kept, other)) return null
  if (other.anchors.some((anchor) => there.anchors.includes(anchor) && !kept.anchors.includes(anchor))) return null
  return {
    span: { start: other.start, end: other.end },
    after: { has: source[0] + (isSecond ? 1 : 0), lacks: target[0] + (isSecond ? 1 : 0) },
  }
}

interface Suspicion {
  readonly lost: readonly AnchoredSentence[]
  readonly has: readonly AnchoredSentence[]
  readonly lacks: readonly AnchoredSentence[]
  readonly beside: readonly Bead[]
  readonly ratio: number
}

function isCertain({ lost, has, lacks, beside, ratio }: Suspicion): boolean {
  const letters = total(lost)
  if (letters < fewestLetters || lacks.length === 0) return false
  const elsewhere = new Set(has.filter((sentence) => !lost.includes(sentence)).flatMap(({ anchors }) => anchors))
  const own = lost.flatMap(({ anchors }) => anchors).filter((anchor) => !elsewhere.has(anchor))
  const there = new Set(lacks.flatMap(({ anchors }) => anchors))
  const absorbed = own.filter((anchor) => there.has(anchor)).length
  if (absorbed > 0 && absorbed >= own.length * 0.5) return false
  // Figures and acronyms that are nowhere else are lost with their sentence; without any, the lengths must say it loudly.
  const slack = own.length > 0 ? 0.1 : 0.22
  return (
    Math.log(total(lacks) / (ratio * total(has))) < -slack / 2 &&
    beside.every(({ source, target }) => {
      const before = total(has.slice(source[0], source[1]))
      const after = total(lacks.slice(target[0], target[1]))
      return before === 0 || after === 0 || Math.log(after / (ratio * (before + letters))) < -slack
    })
  )
}

function total(sentences: readonly Alignable[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0)
}
