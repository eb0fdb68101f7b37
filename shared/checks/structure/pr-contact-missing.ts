import { type FoundIn, type Gathered, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { closingWords } from '#shared/checks/structure/edge-words.ts'
import { isWholeRelease } from '#shared/checks/structure/is-whole-release.ts'
import { anatomyOf, type RowAnatomy } from '#shared/checks/structure/row-anatomy.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** A whole release that tells journalists nowhere whom to write to or call. Articles of others need not. */
export const prContactMissing: ReleaseCheck = releaseCheck<RowAnatomy>({
  id: 'pr-contact-missing',
  severity: 'warning',
  readsRows: true,
  gather: (row, context) => (context.snippets ? null : anatomyOf(row, context)),
  *look(gathered, { release }): Iterable<FoundIn> {
    for (const language of release.languages) yield* inVersion(gathered, language)
  },
})

function* inVersion(gathered: readonly Gathered<RowAnatomy>[], language: LanguageTag): Iterable<FoundIn> {
  const cells = gathered.flatMap(({ row, data }) => {
    const anatomy = data.get(language)
    return anatomy === undefined ? [] : [{ row, anatomy }]
  })
  const last = cells.findLast(({ anatomy }) => anatomy.isParagraph)
  if (last === undefined || !isWholeRelease(cells, language)) return
  const reachable = ({ row, anatomy }: (typeof cells)[number]): boolean =>
    row.kind === 'contact' ||
    anatomy.hasContact ||
    anatomy.isArticle ||
    anatomy.isSigned ||
    anatomy.role === 'contact-heading'
  // A row of contacts that is empty in this version only is not translated yet: that is said of it already.
  if (cells.some(reachable) || gathered.some(({ row }) => row.kind === 'contact')) return
  yield { language, rowId: last.row.id, ...closingWords(last.row.cells[language]?.text ?? '') }
}
