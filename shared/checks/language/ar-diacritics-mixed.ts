import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import { type FoundIn, type VersionCheck, versionCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { placesInCell, placesOfVersion } from '#shared/checks/places-by-version.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { HouseStyle } from '#shared/press/house-style.ts'
import { wordsOf } from '#shared/press/words-of.ts'

type Kind = 'before-alif' | 'on-alif' | 'ending' | 'other'

interface Place extends TextSpan {
  readonly kind: Kind
  readonly word: string
}

/**
 * Vowel signs without a rule: the tanwīn of «أيضًا» now before, now on its alif, and a lone sign at the end of a word
 * («تمّ», «مخرجَ») in a text that has none. Signs that tell words apart («عُقد», «المُصادق», «الفعّال») or object from
 * subject («ويلي الحدثَ حفلٌ») are well written.
 */
export const arDiacriticsMixed: VersionCheck = versionCheck<readonly Place[]>({
  id: 'ar-diacritics-mixed',
  severity: 'info',
  gather: (row, language) =>
    placesInCell(row, language, (cell) =>
      hasMarks(cell, marks.vowelSign) && baseLanguage(language) === 'ar' ? signsIn(cell.text) : nothing,
    ),
  *look(gathered, language, { house }): Iterable<FoundIn> {
    const places = placesOfVersion(gathered)
    const tanwin = strayTanwin(places, house)
    const endings = places.filter(({ kind }) => kind === 'ending')
    // Three and more are a way of writing.
    const lone = endings.length <= 2 ? endings : []
    for (const [first, context, count] of [
      [tanwin[0], 'tanwin', tanwin.length],
      [lone[0], 'ending', lone.length],
    ] as const) {
      if (!first) continue
      const { rowId, start, end, word } = first
      const expected = context === 'tanwin' ? turned(word) : word.replace(/[\u064b-\u0652]+$/, '')
      const values = { found: word, expected, count: String(count), context }
      yield { language, rowId, start, end, values, fix: { start, end, replacement: expected } }
    }
  },
})

/** The places written in the way that the version, or the house, does not prefer. */
function strayTanwin<Of extends Place>(places: readonly Of[], { arabicTanwin }: HouseStyle): readonly Of[] {
  const before = places.filter(({ kind }) => kind === 'before-alif')
  const on = places.filter(({ kind }) => kind === 'on-alif')
  if (arabicTanwin === 'before-alif') return on
  if (arabicTanwin === 'on-alif') return before
  if (before.length === 0 || on.length === 0) return []
  return on.length <= before.length ? on : before
}

function turned(word: string): string {
  return word.includes('\u064bا') ? word.replace('\u064bا', 'ا\u064b') : word.replace('ا\u064b', '\u064bا')
}

/** More than one sign in so many characters: a verse, a poem, a text for learners. The tanwīn of «أيضًا» is plain prose. */
const densest = 20
const proseSigns = /^\u064b$/

function signsIn(text: string): readonly Place[] {
  const places: Place[] = []
  let signs = 0
  for (const match of text.matchAll(/[\u064b-\u0652]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!proseSigns.test(match[0])) signs += end - start
    const kind = kindOf(text, start, end)
    if (kind === 'other') continue
    const span = wordOf(text, start, end)
    const word = text.slice(span.start, span.end)
    if (kind !== 'ending' || (isIdle(word, match[0]) && !tellsObject(text, span, match[0])))
      places.push({ ...span, kind, word })
  }
  return signs > 3 && signs * densest > text.length ? nothing : places
}

/** The letters and signs on both sides. */
function wordOf(text: string, start: number, end: number): TextSpan {
  const isPart = (at: number): boolean => /[\u0620-\u0652]/.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (isPart(from - 1)) from -= 1
  while (isPart(to)) to += 1
  return { start: from, end: to }
}

function kindOf(text: string, start: number, end: number): Kind {
  const next = text[end] ?? ''
  if (text[end - 1] === '\u064b') {
    if (next === 'ا' && !/[\u0620-\u0652]/.test(text[end + 1] ?? '')) return 'before-alif'
    return text[start - 1] === 'ا' && !/[\u0620-\u064a]/.test(next) ? 'on-alif' : 'other'
  }
  return /[\u0620-\u0652]/.test(next) ? 'other' : 'ending'
}

/** Words whose last letter is doubled whether or not the sign is written. */
const doubled = new Set(
  wordsOf(
    'تم يتم تتم ستتم سيتم ليتم وتم ويتم وتتم وسيتم كل وكل لكل بكل عام العام خاص الخاص هام الهام مهم المهم اهم الاهم ضد حد مستمر المستمر',
  ),
)

/** A sign at the end that tells nothing apart: no person («قلتُ», «لكِ»), no other word («أنَّ»). */
function isIdle(word: string, sign: string): boolean {
  const bare = word.replace(/[\u064b-\u0652]/g, '').replace(/[أإآ]/g, 'ا')
  if (sign === '\u0651') return doubled.has(bare)
  if (!/^[\u064e\u064f\u0650]$/.test(sign)) return false
  return bare.length >= 3 && !/[تكنه]$/.test(bare)
}

/** Whether a word near it in the sentence is marked as subject where this one is as object, or the other way round. */
function tellsObject(text: string, { start, end }: TextSpan, sign: string): boolean {
  const counterpart = counterparts[sign]
  if (counterpart === undefined) return false
  const [before, after] = [text.slice(Math.max(0, start - nearby), start), text.slice(end, end + nearby)]
  return counterpart.before.test(before) || counterpart.after.test(after)
}

const nearby = 60
const nearBefore = (signs: string) => new RegExp(`[${signs}](?: [\\u0620-\\u0652]+){0,2} $`)
const nearAfter = (signs: string) =>
  new RegExp(`^(?: [\\u0620-\\u0652]+){0,2} [\\u0620-\\u0652]+[${signs}](?![\\u0620-\\u0652])`)
const [ofObject, ofSubject] = ['\u064b\u064e', '\u064c\u064f']

const counterparts: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  '\u064e': { before: nearBefore(ofSubject), after: nearAfter(ofSubject) },
  '\u064f': { before: nearBefore(ofObject), after: nearAfter(ofObject) },
}
