import type { CheckContext } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readAcronyms } from '#shared/checks/terms/read-acronyms.ts'
import { type ResolutionMention, readResolutions } from '#shared/checks/terms/resolution-mentions.ts'
import { type Mention, readShortFormMentions } from '#shared/checks/terms/short-form-mentions.ts'
import { termOver } from '#shared/checks/terms/term-over.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText, TextSpan } from '#shared/model/release-text.ts'
import { englishAcronym, frenchAcronym } from '#shared/terms/international-acronyms.ts'

/** What the versions of a row introduce and what they take for known. */
export type SaidInRow = readonly Said[]

interface Said {
  readonly language: LanguageTag
  readonly shortForms: readonly ShortForm[]
  /** Nouns of names, and resolutions, that were named in full. */
  readonly introduces: readonly string[]
  /** Of these, the nouns that are part of a name written out here. */
  readonly names: readonly string[]
  /** First and last letters of initials, which may stand for a name that was never written out. */
  readonly initials: string
  /** Any acronym at all: it may be of what a short form stands for. */
  readonly abbreviates: boolean
}

interface ShortForm extends TextSpan {
  readonly name: string
  readonly quote: string
  /** Worth telling also where it is never introduced. */
  readonly sure: boolean
  readonly opens: boolean
  readonly resolution: boolean
  /** What was introduced before it in its own cell. */
  readonly behind: readonly string[]
}

export function saidInRow(row: RowText, context: CheckContext): SaidInRow | null {
  let all: Said[] | null = null
  for (const language of context.release.languages) {
    const cell = row.cells[language]
    if (!cell || cell.text === '') continue
    const isHeading = row.kind === 'headline' || row.kind === 'subhead' || isLabel(cell.text)
    const mentions = context.read(readShortFormMentions, cell, language)
    const resolutions = isHeading ? nothing : context.read(readResolutions, cell, language)
    const initials = initialsIn(cell, language, context)
    const abbreviates = context.read(readAcronyms, cell, language).length > 0
    if (mentions.length === 0 && resolutions.length === 0 && !abbreviates) continue
    const names = mentions.filter(({ named }) => named).map(({ noun }) => noun)
    const said = { language, initials, abbreviates, names, ...namesIn(cell.text, mentions, resolutions, isHeading) }
    ;(all ??= []).push(said)
  }
  return all
}

/** «About the Fund»: a line that is no sentence. */
function isLabel(text: string): boolean {
  return text.length < longestLabel && !/[.!?؟…]\s*$/u.test(text)
}

const longestLabel = 50

function namesIn(
  text: string,
  mentions: readonly Mention[],
  resolutions: readonly ResolutionMention[],
  isHeading: boolean,
): Pick<Said, 'shortForms' | 'introduces'> {
  const introduces: string[] = []
  const shortForms: ShortForm[] = []
  const shortForm = (
    { start, end }: TextSpan,
    told: Pick<ShortForm, 'name' | 'sure' | 'opens' | 'resolution'>,
  ): void => {
    const quote = text.slice(start, end)
    shortForms.push({ ...told, start, end, quote, behind: [...new Set(introduces)] })
  }
  for (const mention of mentions) {
    if (!mention.short) introduces.push(mention.noun)
    else if (!isHeading && !shortForms.some(({ name }) => name === mention.noun))
      shortForm(mention, { name: mention.noun, sure: mention.sure, opens: mention.opens, resolution: false })
  }
  for (const resolution of resolutions) {
    const name = `resolution ${resolution.number}`
    if (resolution.named) introduces.push(name)
    else if (!shortForms.some((one) => one.name === name))
      shortForm(resolution, { name, sure: true, opens: false, resolution: true })
  }
  return { shortForms, introduces: introduces.length > 1 ? [...new Set(introduces)] : introduces }
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
