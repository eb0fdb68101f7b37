import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { type LineRole, lineRoleOf } from '#shared/press/line-role.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { rememberedByWord } from '#shared/text/words-in.ts'

/** What a cell is in the anatomy of its release, by its kind and by its own words. */
export interface CellAnatomy {
  /** Running text: a sentence of some length, or more. */
  readonly isParagraph: boolean
  readonly role: LineRole | null
  /** Holds an e-mail address or a telephone number. */
  readonly hasContact: boolean
  /** Names its author: an article and not a release. */
  readonly isSigned: boolean
  /** Names a paper, an agency or a portal as its source. */
  readonly isArticle: boolean
  /** Says that it is a statement, a speech, a letter, an invitation: these have an anatomy of their own. */
  readonly isStatement: boolean
}

/** Of each version of a row that shows something; versions that are empty here are not among them. */
export type RowAnatomy = ReadonlyMap<LanguageTag, CellAnatomy>

/** Several checks ask of the same row one after the other. */
const known = new WeakMap<RowText, { readonly context: CheckContext; readonly anatomy: RowAnatomy }>()

export function anatomyOf(row: RowText, context: CheckContext): RowAnatomy {
  const before = known.get(row)
  if (before?.context === context) return before.anatomy
  const anatomy = new Map<LanguageTag, CellAnatomy>()
  for (const language of context.release.languages) {
    const ofCell = anatomyOfCell(row, language, context)
    if (ofCell !== null) anatomy.set(language, ofCell)
  }
  known.set(row, { context, anatomy })
  return anatomy
}

/** Null where the version shows nothing here. */
export function anatomyOfCell({ cells }: RowText, language: LanguageTag, { read }: CheckContext): CellAnatomy | null {
  const cell = cells[language]
  return cell !== undefined && cell.text.length > 1 && cell.text.trim() !== ''
    ? read(readAnatomy, cell, language)
    : null
}

const ordinary: CellAnatomy = {
  isParagraph: true,
  role: null,
  hasContact: false,
  isSigned: false,
  isArticle: false,
  isStatement: false,
}
const withContact: CellAnatomy = { ...ordinary, hasContact: true }

const readAnatomy: CellReader<CellAnatomy> = (cell, language, context) => {
  const { text } = cell
  const hasContact = context.tokens(cell, language).some(({ type }) => type === 'email' || type === 'phone')
  const opening = text.slice(0, 100)
  const isParagraph = text.length >= 140 || (text.length >= 60 && /[.!?؟…»”"]\s*$/u.test(text.slice(-4)))
  if (text.length >= 140 && !opening.includes(':') && !text.includes('\n')) return hasContact ? withContact : ordinary
  const lineBreak = text.indexOf('\n')
  const first = lineBreak < 0 ? text : text.slice(0, lineBreak)
  const role = lineRoleOf(first) ?? (lineBreak < 0 || lineBreak > 200 ? null : lineRoleOf(text.slice(0, 600)))
  return {
    isParagraph,
    role,
    hasContact,
    isSigned: role === 'byline' || (dashApart.test(first) && paperAndAuthor.test(first)),
    isArticle: credits.test(first),
    isStatement: first.length <= 200 && mayBeStatement(cell, language, context) && statements.test(first),
  }
}

/** Whether a word stands there that begins one of the `statements`. */
function mayBeStatement(cell: CellText, language: LanguageTag, { read }: CheckContext): boolean {
  for (const form of read(readWords, cell, language).forms) if (opensStatement(form)) return true
  return false
}

const opensStatement = rememberedByWord(({ written }) => statementWords.has(written.toLowerCase()))
const statementWords: ReadonlySet<string> = new Set(
  wordsOf(`statement remarks speech address message letter op oped media invitation obituary condolences agenda programme
    déclaration discours allocution lettre tribune avis condoléances hommage note كلمة تصريح خطاب رسالة دعوة تعزية برقية بيان`),
)

/** A paper, an agency, a portal named as the source; an office's own site is none. */
const credits =
  /^[\s(]{0,3}(?:sources?|المصدر|مصدر)\s?[:：]\s?(?:[^\n]{0,60}?(?:agency|agence|newspaper|journal|daily|times|news|press\b|portal|magazine|afp|reuters|\bap\b|بوابة|صحيفة|جريدة|وكالة|موقع إخباري|مجلة|قناة|رويترز|فرانس برس))/iu

/** `Name of the paper - Name of the author`, two or three words each. */
const paperAndAuthor =
  /^\s{0,3}(?:\p{L}[\p{L}\p{M}'’.]{1,20}\s?){1,3} [-–—|] (?:\p{L}[\p{L}\p{M}'’.]{1,20}\s?){2,3}\s{0,3}$/u

/** Without it the words before it are not tried in every way. */
const dashApart = / [-–—|] /

const statements =
  /(?<!\p{L})(?:statement|remarks|speech|address|message|letter|op-?ed|media advisory|invitation|obituary|condolences|agenda|programme of events|déclaration|discours|allocution|message|lettre ouverte|tribune|avis aux médias|invitation|condoléances|hommage|note aux rédactions|كلمة|تصريح|خطاب|رسالة|دعوة|تعزية|برقية|بيان(?! (?:صحفي|صحافي)))(?!\p{L})/iu
