import type { FurnitureReason, ImportedPart } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import type { RowKind } from '#shared/model/row.ts'
import { endsAsSentence, isRunningText, wordCountOf } from '#shared/press/fold-line.ts'
import { hasContactValue, isContactLine, type LineRole, lineRoleOf } from '#shared/press/line-role.ts'
import { quotedShare } from '#shared/press/quoted-share.ts'
import { definesOrganisation } from '#shared/press/self-definition.ts'
import { furnitureOf } from '#shared/press/site-furniture.ts'

/**
 * The parts of a press release, in the order of the document: the future rows.
 *
 * In: the blocks of one version as an importer read them, its language, and (for pages whose markup says so) what is
 * furniture already. Out: one part per paragraph, except that a list, a contact block and a run of furniture of the same
 * kind are one part each. Nothing is left out but blocks without text.
 */
export function recogniseParts(
  blocks: readonly RichBlock[],
  language: LanguageTag,
  given: readonly (FurnitureReason | null)[] = [],
): readonly ImportedPart[] {
  const texts = blocks.map((block) => plainTextOf([block]))
  const furniture = furnitureOf(texts, language).map((reason, index) => given[index] ?? reason)
  const lines: Line[] = []
  blocks.forEach((block, index) => {
    const text = (texts[index] ?? '').trim()
    if (text !== '') lines.push({ block, text, role: roleOf(text), furniture: furniture[index] ?? null })
  })
  const kinds = kindsOf(lines.filter((line) => line.furniture === null))
  let kept = -1
  return join(
    lines.map((line): ImportedPart & { readonly opens: boolean } => {
      if (line.furniture) return { kind: 'note', blocks: [line.block], furniture: line.furniture, opens: false }
      kept += 1
      const placed = kinds[kept]
      return { kind: placed?.kind ?? 'body', blocks: [line.block], furniture: null, opens: placed?.opens ?? true }
    }),
  )
}

/** The title under which a release is listed: its headline, else its first kept words. */
export function titleOfParts(parts: readonly ImportedPart[]): string {
  const headline =
    parts.find((part) => part.kind === 'headline' && !part.furniture) ?? parts.find((part) => !part.furniture)
  if (!headline) return ''
  const title = plainTextOf(headline.blocks).replace(/\s+/gu, ' ').trim()
  return title.length <= 200 ? title : `${title.slice(0, 199).trimEnd().toWellFormed()}…`
}

interface Line {
  readonly block: RichBlock
  readonly text: string
  readonly role: LineRole | null
  readonly furniture: FurnitureReason | null
}

interface Placed {
  readonly kind: RowKind
  /** Starts a part of its own even where the line before is of the same kind. */
  readonly opens: boolean
}

/** A paragraph with line breaks is judged by its first line where that is a heading ("Press contact:⏎Name …"). */
function roleOf(text: string): LineRole | null {
  const end = text.indexOf('\n')
  if (end < 0) return lineRoleOf(text)
  const first = lineRoleOf(text.slice(0, end))
  if (first === 'about-heading') return 'about-paragraph'
  if (first === 'note-heading') return 'note-line'
  return first === 'contact-heading' ? 'contact-heading' : lineRoleOf(text)
}

type Section = 'top' | 'body' | 'about' | 'contact' | 'note'

/** What is asked of each line above the text, and found once. */
interface Top {
  readonly headline: number
  readonly lastRunning: number
}

function kindsOf(lines: readonly Line[]): readonly Placed[] {
  const top: Top = { headline: headlineIn(lines), lastRunning: lines.findLastIndex(({ text }) => isRunningText(text)) }
  const placed: Placed[] = []
  let section: Section = 'top'
  let hasLede = false
  for (const [index, line] of lines.entries()) {
    const opens = sectionOpenedBy(line, index, lines, section, top.headline)
    if (opens) section = opens
    else if (leaves(section, line, index, top.headline)) section = hasLede ? 'body' : 'top'
    const kind = kindIn(section, line, index, lines, top)
    hasLede ||= kind === 'lede'
    if (section === 'top' && kind === 'lede') section = 'body'
    placed.push({ kind, opens: !(kind === 'list' || kind === 'contact') || opens === 'contact' })
  }
  return closingBoilerplate(lines, placed)
}

function sectionOpenedBy(
  line: Line,
  index: number,
  lines: readonly Line[],
  section: Section,
  headline: number,
): Section | null {
  if (index === headline) return null
  switch (line.role) {
    case 'about-heading':
      return index > headline && (line.block.type === 'heading' || isFollowedByText(index, lines)) ? 'about' : null
    case 'contact-heading':
      return line.text.includes('\n') || isFollowedByContact(index, lines) ? 'contact' : null
    case 'note-heading':
      return 'note'
    case null:
      return section !== 'contact' && section !== 'top' && startsBareContact(index, lines) ? 'contact' : null
    default:
      return null
  }
}

function isFollowedByText(index: number, lines: readonly Line[]): boolean {
  const next = lines[index + 1]
  return next !== undefined && next.role !== 'end' && (isRunningText(next.text) || next.text.length > 100)
}

function isFollowedByContact(index: number, lines: readonly Line[]): boolean {
  const following = lines.slice(index + 1, index + 6)
  const reach = following.findIndex((line) => !isContactLine(line.text))
  return (reach < 0 ? following : following.slice(0, reach)).some((line) => hasContactValue(line.text))
}

/** Name, function, telephone and address at the end without a heading over them. */
function startsBareContact(index: number, lines: readonly Line[]): boolean {
  const block: Line[] = []
  for (const line of lines.slice(index, index + 6)) {
    if (
      line.block.type !== 'paragraph' ||
      (line.role !== null && line.role !== 'contact-paragraph') ||
      !isContactLine(line.text)
    )
      break
    block.push(line)
  }
  const values = block.filter((line) => hasContactValue(line.text)).length
  const atEnd = lines.length - index <= 6
  const first = block[0]
  if (!first || (values < 2 && !(values === 1 && atEnd && hasContactValue(first.text)))) return false
  return (
    hasContactValue(first.text) ||
    (wordCountOf(first.text) <= 6 && block.findIndex((line) => hasContactValue(line.text)) <= 2)
  )
}

function leaves(section: Section, line: Line, index: number, headline: number): boolean {
  if (index === headline || line.role === 'end') return true
  switch (section) {
    case 'contact':
      return (
        line.block.type === 'heading' ||
        line.role === 'about-paragraph' ||
        line.role === 'note-line' ||
        !(isContactLine(line.text) || hasContactValue(line.text))
      )
    case 'about':
    case 'note':
      return line.block.type === 'heading'
    case 'top':
    case 'body':
      return false
  }
}

function kindIn(section: Section, line: Line, index: number, lines: readonly Line[], top: Top): RowKind {
  if (index === top.headline) return 'headline'
  if (line.role === 'end') return 'end'
  if (line.role === 'note-line' || line.role === 'note-heading') return 'note'
  if (line.role === 'contact-paragraph' || section === 'contact') return 'contact'
  if (line.role === 'about-paragraph') return section === 'top' ? topKind(line, index, lines, top) : 'boilerplate'
  if (section === 'about') return 'boilerplate'
  if (section === 'note') return 'note'
  if (line.block.type === 'item') return 'list'
  if (section === 'top') return topKind(line, index, lines, top)
  if (line.block.type === 'heading') return 'subhead'
  if (line.role === 'dateline') return 'dateline'
  if (isQuotation(line.text)) return 'quote'
  return isCrosshead(line, lines[index + 1]) ? 'subhead' : 'body'
}

function topKind(line: Line, index: number, lines: readonly Line[], { headline, lastRunning }: Top): RowKind {
  if (line.role === 'dateline') return 'dateline'
  if (index < headline) return 'note'
  if (line.role === 'byline') return 'note'
  if (line.block.type === 'heading') return 'subhead'
  if (isRunningText(line.text) || line.text.length > 250) return 'lede'
  if (isCredit(line, lines[index + 1])) return 'note'
  return index < lastRunning ? 'subhead' : 'lede'
}

/** The headline: a heading of the first level above the text, else the first line that no other role claims. */
function headlineIn(lines: readonly Line[]): number {
  const contacts = contactsAbove(lines)
  const isFree = (line: Line, index: number): boolean =>
    !contacts.has(index) &&
    line.block.type !== 'item' &&
    (line.role === null || line.role === 'about-heading' || line.role === 'about-paragraph')
  const isTitle = (line: Line, index: number): boolean => {
    if (line.block.type === 'heading') return true
    const words = wordCountOf(line.text)
    if (!endsAsSentence(line.text)) return words <= 45
    // A headline with a full stop: short, and a longer text follows at once.
    const next = lines[index + 1]
    return words <= 35 && next !== undefined && isRunningText(next.text) && next.text.length > line.text.length * 1.3
  }
  const first = letterheadPassed(lines, lines.findIndex(isFree), isFree)
  const firstLine = lines[first]
  if (!firstLine) return -1
  const text = lines.findIndex(
    (line, index) => line.block.type === 'paragraph' && isFree(line, index) && isRunningText(line.text),
  )
  const heading = lines.findIndex(
    (line, index) => line.block.type === 'heading' && line.block.level === 1 && isFree(line, index),
  )
  // A sentence may stand over the title as a kicker; a heading further down is a crosshead.
  if (heading >= 0 && (text < 0 || heading <= text + 1)) return heading
  return isTitle(firstLine, first) && lines.length > 1 ? first : firstLine.block.type === 'heading' ? first : -1
}

/** The lines of contact blocks: some offices put theirs above the headline. */
function contactsAbove(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  lines.forEach((line, start) => {
    if (line.role !== 'contact-heading' || !isFollowedByContact(start, lines)) return
    let last = start
    for (let index = start + 1; index < lines.length && index <= start + 8; index += 1) {
      const text = lines[index]?.text ?? ''
      if (!isContactLine(text)) break
      if (hasContactValue(text)) last = index
    }
    for (let index = start; index <= last; index += 1) found.add(index)
  })
  return found
}

/** A short line in capitals over a longer title is the name of the office, not the headline. */
function letterheadPassed(
  lines: readonly Line[],
  first: number,
  isFree: (line: Line, index: number) => boolean,
): number {
  const head = lines[first]
  const next = lines[first + 1]
  if (!head || !next || head.block.type === 'heading' || !isFree(next, first + 1)) return first
  const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase()
  const passed =
    isCapitals(head.text) &&
    !isCapitals(next.text) &&
    wordCountOf(head.text) <= 6 &&
    wordCountOf(next.text) > wordCountOf(head.text) &&
    !isRunningText(next.text)
  return passed ? first + 1 : first
}

/** `Name of the paper - Name of the author` right above the text. */
function isCredit(line: Line, next: Line | undefined): boolean {
  if (!next || !isRunningText(next.text) || endsAsSentence(line.text) || /\d/u.test(line.text)) return false
  const halves = line.text.split(/\s[-–—|/]\s/u)
  return halves.length === 2 && halves.every((half) => wordCountOf(half) >= 1 && wordCountOf(half) <= 3)
}

/** A paragraph that is speech before anything else; the attribution around it may be long. */
function isQuotation(text: string): boolean {
  if (text.length < 20) return false
  const share = quotedShare(text)
  return share >= 0.5 || (share >= 0.35 && /^[“"«„]/u.test(text))
}

function isCrosshead(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > 90 || wordCountOf(line.text) > 12) return false
  if (/[.!…,،;؛:]$/u.test(line.text)) return false
  if (next.block.type === 'item') return true
  const long = isRunningText(next.text) || (wordCountOf(next.text) >= 6 && /[:：]$/u.test(next.text))
  return next.block.type === 'paragraph' && long && next.text.length > line.text.length * 1.5
}

/**
 * Boilerplate without a heading: the release ends by saying what the organisation is. The defining paragraph and those
 * after it, three at most, where nobody speaks in them and enough text stands before.
 */
function closingBoilerplate(lines: readonly Line[], placed: readonly Placed[]): readonly Placed[] {
  if (placed.some((part) => part.kind === 'boilerplate')) return placed
  const last = placed.findLastIndex((part) => part.kind === 'body')
  const lede = placed.findIndex((part) => part.kind === 'lede')
  if (lede < 0) return placed
  for (let index = Math.max(lede + 3, last - 2); index <= last; index += 1) {
    const line = lines[index]
    const rest = placed.slice(index, last + 1)
    if (line && definesOrganisation(line.text) && rest.every((part) => part.kind === 'body')) {
      return placed.map((part, place) => (place >= index && place <= last ? { ...part, kind: 'boilerplate' } : part))
    }
  }
  return placed
}

function join(parts: readonly (ImportedPart & { readonly opens: boolean })[]): readonly ImportedPart[] {
  const joined: { kind: RowKind; blocks: RichBlock[]; furniture: FurnitureReason | null }[] = []
  for (const part of parts) {
    const open = joined.at(-1)
    const same = open !== undefined && open.kind === part.kind && open.furniture === part.furniture
    if (same && (part.furniture ? part.furniture === 'share-bar' || part.furniture === 'navigation' : !part.opens))
      open.blocks.push(...part.blocks)
    else joined.push({ kind: part.kind, blocks: [...part.blocks], furniture: part.furniture })
  }
  return joined
}
