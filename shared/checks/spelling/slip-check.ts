import type { CellCheck, CheckContext, Found, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { wrongLanguageOf } from '#shared/checks/completeness/lang-wrong.ts'
import { readPeople } from '#shared/checks/names/people-of.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { type InRow, isNameBehindAddress, isSpellingOfName } from '#shared/checks/spelling/names-beside.ts'
import { isNameLikeParticle } from '#shared/checks/spelling/names-like-particles.ts'
import type { Slip } from '#shared/checks/spelling/slip-of.ts'
import { isWrittenSo, type StrangeWord, strangeWords } from '#shared/checks/spelling/strange-words.ts'
import type { Severity } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** Where a word is wrong although the dictionary may know it: by itself, or by what stands around it. */
export interface KnownSlip {
  readonly meant: string | null
}

interface SlipCheck {
  readonly id: Slip['check']
  readonly severity: Severity
  /** Null: in every language. */
  readonly language: 'fr' | 'ar' | null
  /** Words that are wrong wherever they stand; null where it depends. */
  readonly listed?: ReadonlyMap<string, string | null>
  /** Asked of words in `suspects` with what stands around. */
  readonly suspects?: ReadonlySet<string>
  readonly inContext?: (words: Words, index: number, text: string, place: InRow | null) => KnownSlip | null
}

/** A check that reports one kind of slip: what the dictionary shows, and what a list of common errors knows besides. */
export function slipCheck(check: SlipCheck): CellCheck {
  const slipsIn = slipFinder(check)
  return {
    id: check.id,
    severity: check.severity,
    scope: 'cell',
    look: ({ cell, language, context }) => slipsIn(cell, language, context, null),
  }
}

/** The same where other versions of the row may show that a word is a name. */
export function slipCheckOfRow(check: SlipCheck): RowCheck {
  const slipsIn = slipFinder(check)
  return {
    id: check.id,
    severity: check.severity,
    scope: 'row',
    *look(row, context): Iterable<FoundIn> {
      for (const language of context.release.languages) {
        const cell = row.cells[language]
        if (cell === undefined || cell.text === '') continue
        for (const found of slipsIn(cell, language, context, { row, language, context }))
          yield { ...found, language, rowId: row.id }
      }
    },
  }
}

type SlipFinder = (cell: CellText, version: LanguageTag, context: CheckContext, place: InRow | null) => Iterable<Found>

function slipFinder({ id, language, listed, suspects, inContext }: SlipCheck): SlipFinder {
  const isSuspect = rememberedByWord(
    ({ written }: WordForm) =>
      listed?.has(written.toLowerCase()) === true || suspects?.has(written.toLowerCase()) === true,
  )
  const isAsked = listed !== undefined || suspects !== undefined
  return (cell, version, context, place) => {
    if (language !== null && baseLanguage(version) !== language) return nothing
    const strange = context.read(strangeWords, cell, version)
    return strange.length > 0 || (isAsked && holdsSuspect(context.read(readWords, cell, version)))
      ? slipsIn(cell, version, context, place, strange)
      : nothing
  }

  function holdsSuspect({ forms }: Words): boolean {
    for (const form of forms) if (isSuspect(form)) return true
    return false
  }

  function* slipsIn(
    cell: CellText,
    version: LanguageTag,
    context: CheckContext,
    place: InRow | null,
    strange: readonly StrangeWord[],
  ): Iterable<Found> {
    const reported = new Set<number>()
    for (const each of strange) {
      const { start, end, word, slip } = each
      if (slip?.check !== id || (id === 'words-joined' && end === cell.text.length && slip.meant === null)) continue
      if (place !== null && (isSpellingOfName(each, place) || isNameBehindAddress(each, cell.text))) continue
      // Where it depends on what stands around the word, that is asked below; in Arabic only of words that are known.
      if (language !== 'ar' && suspects?.has(word.toLowerCase())) continue
      // Whether a foreign name has «أ» or «آ» is for who bears it: «تسفاي ألمو».
      const mayBeOwn = language === 'fr' || (word.startsWith('أ') && slip.meant?.startsWith('آ') === true)
      if (mayBeOwn && isOfPerson(each, context.read(readPeople, cell, version))) continue
      reported.add(start)
      yield found(start, end, word, cased(listed?.get(word.toLowerCase()) ?? slip.meant, word))
    }
    if (!isAsked || context.read(wrongLanguageOf, cell, version) !== null) return
    const words = context.read(readWords, cell, version)
    for (let index = 0; index < words.forms.length; index += 1) {
      const form = words.forms[index]
      if (form === undefined || !isSuspect(form)) continue
      const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0]
      if (reported.has(start) || isWrittenSo(context.termsIn(cell, version), { start, end }, form.written)) continue
      const written = form.written
      if (context.speller.owns(written, version)) continue
      if (place !== null && isNameLikeParticle(words, index, place, cell.text)) continue
      const known = listed?.has(written.toLowerCase())
        ? { meant: cased(listed.get(written.toLowerCase()) ?? null, written) }
        : (inContext?.(words, index, cell.text, place) ?? null)
      if (known !== null) yield found(start, end, written, known.meant)
    }
  }
}

/** « M. Emir Hadžić »: names are spelled by those who bear them. */
function isOfPerson({ start, end }: TextSpan, people: readonly TextSpan[]): boolean {
  return people.some((person) => person.start <= start && end <= person.end)
}

/** The listed word with the capitals of the written one. */
function cased(meant: string | null, written: string): string | null {
  if (meant === null) return null
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return meant.toUpperCase()
  const first = written.charAt(0)
  return first === first.toUpperCase() && first !== first.toLowerCase() ? withCapital(meant) : meant
}

function found(start: number, end: number, word: string, meant: string | null): Found {
  return {
    start,
    end,
    values: meant === null ? { word } : { word, meant, context: 'meant' },
    fix: meant === null ? null : { start, end, replacement: meant },
  }
}
