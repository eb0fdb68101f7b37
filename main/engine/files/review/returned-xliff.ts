import { longestAuthor } from '#engine/files/import/read-content.ts'
import { walkXml } from '#engine/files/import/safe-xml.ts'
import { isOriginNote, isOwnNote } from '#engine/files/import/xliff-versions.ts'
import { type XliffNote, XliffWalk } from '#engine/files/import/xliff-walk.ts'
import type { ReturnedComment, ReturnedFile, ReturnedRow } from '#engine/files/review/returned-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { longestNote } from '#shared/model/note.ts'

/** An XLIFF file of ours that comes back: the units of a row are the row again, notes are remarks on it. */
export function returnedXliff(file: string, xml: string): ReturnedFile {
  const rows = new Map<string, ReturnedRow>()
  const languages: (LanguageTag | null)[] = []
  const notes: XliffNote[] = []
  const walk = new XliffWalk({
    unit: ({ id, cells }) => {
      const row = rowOfUnit(id)
      const known = rows.get(row)?.cells ?? {}
      const written = cells.flatMap(([language, blocks], side) => {
        if (!languages.includes(language)) languages[side] = language
        return language === null ? [] : [[language, [...(known[language] ?? []), ...blocks]] as const]
      })
      rows.set(row, { names: [row], number: null, cells: { ...known, ...Object.fromEntries(written) } })
    },
    note: (note) => notes.push(note),
  })
  walkXml(
    file,
    xml,
    { open: (...tag) => walk.open(...tag), close: () => walk.close(), text: (text) => walk.text(text) },
    { namedDoctype: true },
  )
  const { left } = walk.finish()
  const places = new Map([...rows.keys()].map((row, index) => [row, index]))
  return {
    format: 'xliff',
    origin: notes.find(isOriginNote)?.text.trim() ?? '',
    languages: languages.filter((language) => language !== null && language !== undefined),
    rows: [...rows.values()],
    comments: notes.flatMap((note) => commentOf(note, places, languages)),
    changes: left.changes,
  }
}

/** Units are numbered within their row: `r1.2`. */
function rowOfUnit(id: string): string {
  return id.replace(/\.\d{1,6}$/u, '')
}

function commentOf(
  note: XliffNote,
  places: ReadonlyMap<string, number>,
  languages: readonly (LanguageTag | null)[],
): readonly ReturnedComment[] {
  const text = note.text.trim().slice(0, longestNote).toWellFormed()
  const row = note.of === null ? 0 : (places.get(rowOfUnit(note.of)) ?? places.get(note.of))
  if (text === '' || isOwnNote(note) || row === undefined || places.size === 0) return []
  const language = note.side === null ? null : (languages[note.side === 'source' ? 0 : 1] ?? null)
  return [{ row, language, author: note.author.slice(0, longestAuthor).toWellFormed(), at: '', text }]
}
