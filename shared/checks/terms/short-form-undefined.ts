import { type CheckContext, type FoundIn, type ReleaseCheck, releaseCheck } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { type ResolutionMention, readResolutions } from '#shared/checks/terms/resolution-mentions.ts'
import { type Mention, readShortFormMentions } from '#shared/checks/terms/short-form-mentions.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { englishAcronym, frenchAcronym } from '#shared/terms/international-acronyms.ts'

interface Said {
  readonly language: LanguageTag
  readonly cell: CellText
  readonly mentions: readonly Mention[]
  readonly resolutions: readonly ResolutionMention[]
  /** First and last letters of initials, which may stand for a name that was never written out. */
  readonly initials: string
}

/**
 * A short form comes before what it is short for: “the Centre” of which no centre was named, “resolution 1325” without
 * whose and when. What every reader knows (the Council, the Government) is left out, and so are headlines.
 */
export const shortFormUndefined: ReleaseCheck = releaseCheck<readonly Said[]>({
  id: 'short-form-undefined',
  severity: 'warning',
  gather: saidIn,
  *look(gathered, context) {
    for (const language of context.release.languages) {
      const known = new Set<string>()
      let initials = ''
      for (const { row, data } of gathered) {
        for (const said of data) {
          if (said.language !== language) continue
          initials += said.initials
          for (const found of undefinedIn(said, known, initials, context)) yield { ...found, language, rowId: row.id }
        }
      }
    }
  },
})

function saidIn(row: RowText, context: CheckContext): readonly Said[] | null {
  const heading = row.kind === 'headline' || row.kind === 'subhead'
  let all: Said[] | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (!cell || cell.text === '') continue
    const mentions = context.read(readShortFormMentions, cell, language)
    const resolutions = heading ? nothing : context.read(readResolutions, cell, language)
    const initials = initialsIn(cell, language, context)
    if (mentions.length === 0 && resolutions.length === 0 && initials === '') continue
    const told = heading ? mentions.filter(({ short }) => !short) : mentions
    ;(all ??= []).push({ language, cell, mentions: told, resolutions, initials })
  }
  return all
}

/** Of acronyms that neither a glossary nor the world’s press knows as something else. */
function initialsIn(cell: CellText, language: LanguageTag, context: CheckContext): string {
  let initials = ''
  for (const { text, start, end } of context.read(readAcronyms, cell, language)) {
    if (text.length < 3 || text !== text.toUpperCase() || englishAcronym(text) || frenchAcronym(text)) continue
    if (termOver(context.termsIn(cell, language), { start, end }) !== null) continue
    initials += text.charAt(0) + text.charAt(text.length - 1)
  }
  return initials
}

function* undefinedIn(
  { cell, mentions, resolutions }: Said,
  known: Set<string>,
  initials: string,
  { snippets }: CheckContext,
): Iterable<Omit<FoundIn, 'language' | 'rowId'>> {
  for (const mention of mentions) {
    const { noun, sure, short, start, end } = mention
    if (short && !known.has(noun) && (sure || !snippets) && !initials.includes(noun.charAt(0).toUpperCase())) {
      yield { start, end, values: { found: cell.text.slice(start, end) } }
    }
    known.add(noun)
  }
  for (const { number, named, start, end } of resolutions) {
    const mark = `resolution ${number}`
    if (!named && !known.has(mark))
      yield { start, end, values: { found: cell.text.slice(start, end), context: 'resolution' } }
    known.add(mark)
  }
}
