import type { Node } from '@tiptap/pm/model'
import { approvedMarkOf } from '#shared/document/approved-mark.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { entitiesOf } from '#shared/document/entities.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import type { CellStatus, RowKind } from '#shared/model/row.ts'

/**
 * Makes a reader that turns release documents into plain text and keeps the identity of every cell and row that did
 * not change since the last reading, so that checks and terms look again only at what an edit touched.
 */
export function createTextReader(): (release: Node, locales?: Readonly<Record<LanguageTag, string>>) => ReleaseText {
  const cells = new WeakMap<Node, CellText>()
  let rows = new Map<string, RowText>()
  return (release, locales = {}) => {
    const languages: LanguageTag[] = []
    release.forEach((version) => {
      languages.push(String(version.attrs.language))
    })
    const next = new Map<string, RowText>()
    const source = release.firstChild
    const ordered: RowText[] = []
    for (let index = 0; source && index < source.childCount; index += 1) {
      const first = source.child(index)
      const id = String(first.attrs.id)
      const read: Record<LanguageTag, CellText> = {}
      for (let at = 0; at < languages.length; at += 1) {
        const row = release.child(at).maybeChild(index)
        const language = languages[at]
        if (row && language !== undefined) read[language] = cellOf(row, cells)
      }
      const row = keep(rows.get(id), { id, kind: first.attrs.kind as RowKind, cells: read }, languages)
      next.set(id, row)
      ordered.push(row)
    }
    rows = next
    const entities = entitiesOf(release)
    const text = { source: languages[0] ?? 'en', languages, locales, rows: ordered }
    return entities.length === 0 ? text : { ...text, entities }
  }
}

function cellOf(row: Node, known: WeakMap<Node, CellText>): CellText {
  const before = known.get(row)
  if (before) return before
  const against: unknown = row.attrs.confirmedAgainst
  const approved = approvedMarkOf(row)
  const cell: CellText = {
    text: cellTextOf(row),
    status: row.attrs.status as CellStatus,
    confirmedAgainst: typeof against === 'string' ? against : null,
    ...(approved ? { approved } : {}),
  }
  known.set(row, cell)
  return cell
}

function keep(before: RowText | undefined, now: RowText, languages: readonly LanguageTag[]): RowText {
  if (!before || before.kind !== now.kind) return now
  if (Object.keys(before.cells).length !== languages.length) return now
  return languages.every((language) => before.cells[language] === now.cells[language]) ? before : now
}
