// Two rows of the source that a version says in one cell, so that the cell beside it is empty.
import type { CheckContext } from '#shared/checks/check.ts'
import { expectedRatio } from '#shared/checks/completeness/expected-ratio.ts'
import { sentencesIn } from '#shared/checks/completeness/left-sentences.ts'
import { placedKeys } from '#shared/checks/completeness/placed-keys.ts'
import { hasContent } from '#shared/checks/has-content.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'

/** Where the cell is that says what belongs in an empty one: in the row above that, or in the one below. */
export interface Merge {
  readonly holder: RowText
  readonly side: 'above' | 'below'
}

/** The versions that show nothing where the source has text. */
export function emptyVersions(row: RowText, { release }: CheckContext): readonly LanguageTag[] {
  const source = row.cells[release.source]
  if (source === undefined || !shows(source)) return nothing
  const empty = release.languages.filter((language) => {
    const cell = row.cells[language]
    return language !== release.source && cell !== undefined && !shows(cell)
  })
  return empty.length === 0 ? nothing : empty
}

function shows({ text }: CellText): boolean {
  return text.length > 40 || hasContent(text)
}

/**
 * The neighbour that says in this version what this row lacks there, beside what is its own. In: the place of the row
 * in the release.
 */
export function mergeOf(index: number, language: LanguageTag, context: CheckContext): Merge | null {
  const { rows } = context.release
  const row = rows[index]
  if (row === undefined) return null
  let best: { readonly merge: Merge; readonly off: number } | null = null
  for (const side of ['above', 'below'] as const) {
    const step = side === 'above' ? -1 : 1
    const [holder, beyond] = [rows[index + step], rows[index + 2 * step]]
    if (holder === undefined || isEmpty(holder, language) || !areAlike(holder, row)) continue
    // Empty on both sides: nothing tells which of the two it holds.
    if (beyond !== undefined && isEmpty(beyond, language) && !isEmpty(beyond, context.release.source)) continue
    const off = offBothBy({ holder, row, side, language, context })
    if (off !== null && (best === null || off < best.off)) best = { merge: { holder, side }, off }
  }
  return best?.merge ?? null
}

/** Whether the cell of a version says beside its own row what belongs in an empty one next to it. */
export function holdsNeighbour(row: RowText, index: number, language: LanguageTag, context: CheckContext): boolean {
  const { rows, source } = context.release
  return [index - 1, index + 1].some((place) => {
    const beside = rows[place]
    if (beside === undefined || !isEmpty(beside, language) || isEmpty(beside, source)) return false
    return mergeOf(place, language, context)?.holder === row
  })
}

function isEmpty(row: RowText, language: LanguageTag): boolean {
  const cell = row.cells[language]
  return cell === undefined || !shows(cell)
}

const running: ReadonlySet<RowText['kind']> = new Set(['lede', 'body', 'quote'])
const merging: ReadonlySet<RowText['kind']> = new Set([...running, 'list', 'boilerplate', 'note'])

function areAlike(one: RowText, other: RowText): boolean {
  return merging.has(one.kind) && (one.kind === other.kind || (running.has(one.kind) && running.has(other.kind)))
}

/** A translation of both rows is as long as both make expect, within this, and longer by that than one makes expect. */
const near = 0.35
const farFromOne = 0.35

interface Pair {
  readonly holder: RowText
  /** The row that is empty in the version. */
  readonly row: RowText
  readonly side: Merge['side']
  readonly language: LanguageTag
  readonly context: CheckContext
}

/** How far the holder's text is from the length that both rows make expect; null where it does not say both. */
function offBothBy(pair: Pair): number | null {
  const { holder, row, language, context } = pair
  const { source } = context.release
  const [own, other, cell] = [holder.cells[source], row.cells[source], holder.cells[language]]
  if (own === undefined || other === undefined || cell === undefined) return null
  const ratio = expectedRatio(source, language)
  const [ofOwn, ofOther] = [own.text.trim().length * ratio, other.text.trim().length * ratio]
  const length = cell.text.trim().length
  const off = Math.abs(Math.log(length / (ofOwn + ofOther)))
  const offOne = Math.log(length / ofOwn)
  if (off > near || offOne < farFromOne || off * 2 > offOne) return null
  const ofHolder = valuesOf(own, source, context)
  const values = [...valuesOf(other, source, context)].filter((key) => !ofHolder.has(key))
  const said = valuesOf(cell, language, context)
  const found = values.filter((key) => said.has(key)).length
  // Numbers in words may hide in the form of a noun: a dual is none of its own.
  if (values.length > 0 && found === 0 && /\p{Nd}/u.test(other.text)) return null
  const parts = partsIn(own, source, pair) + partsIn(other, source, pair)
  if (partsIn(cell, language, pair) >= parts || (found > 0 && found === values.length)) return off
  return row.kind === 'list' && isJoinedWithAnd(cell.text.trim(), pair, ofOwn, ofOther) ? off : null
}

/** « l’achat de bacs et la réfection du quai » : on either side of an "and" about as much as the item that it stands for. */
function isJoinedWithAnd(text: string, { side, language }: Pair, ofOwn: number, ofOther: number): boolean {
  const joint = joints[baseLanguage(language)]
  if (joint === undefined) return false
  const [first, second] = side === 'above' ? [ofOwn, ofOther] : [ofOther, ofOwn]
  const fits = (letters: number, expected: number): boolean => Math.abs(Math.log(letters / expected)) < near
  return [...text.matchAll(joint)].some(({ index, 0: found }) => {
    const rest = text.length - index - found.length
    return index > 0 && rest > 0 && fits(index, first) && fits(rest, second)
  })
}

const joints: Readonly<Record<string, RegExp>> = { en: / (?:and|as well as) /g, fr: / (?:et|ainsi que) /g, ar: / و/g }

function valuesOf(cell: CellText, language: LanguageTag, context: CheckContext): ReadonlySet<string> {
  return new Set(context.read(placedKeys, cell, language).map(({ key }) => key))
}

/** The sentences of a paragraph; of an item of a list, what stands between its commas and semicolons. */
function partsIn(cell: CellText, language: LanguageTag, { row, context }: Pair): number {
  if (row.kind !== 'list') return context.read(sentencesIn, cell, language).length
  return cell.text.trim().split(/[;؛،,.](?=\s)|\n/u).length
}
