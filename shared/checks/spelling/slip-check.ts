import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { Slip } from '#shared/checks/spelling/slip-of.ts'
import { isWrittenSo, type StrangeWord, strangeWords, wordsOfCell } from '#shared/checks/spelling/strange-words.ts'
import type { Severity } from '#shared/model/finding.ts'
import { baseLanguage } from '#shared/model/language.ts'
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
  readonly inContext?: (words: Words, index: number, text: string) => KnownSlip | null
}

/** A check that reports one kind of slip: what the dictionary shows, and what a list of common errors knows besides. */
export function slipCheck({ id, severity, language, listed, suspects, inContext }: SlipCheck): CellCheck {
  const isSuspect = rememberedByWord(
    ({ written }: WordForm) =>
      listed?.has(written.toLowerCase()) === true || suspects?.has(written.toLowerCase()) === true,
  )
  return {
    id,
    severity,
    scope: 'cell',
    look(place) {
      if (language !== null && baseLanguage(place.language) !== language) return nothing
      const strange = place.context.read(strangeWords, place.cell, place.language)
      const isAsked = listed !== undefined || suspects !== undefined
      return strange.length > 0 || (isAsked && holdsSuspect(place)) ? slipsIn(place, strange, isAsked) : nothing
    },
  }

  function holdsSuspect({ cell, language: version, context }: CellPlace): boolean {
    for (const form of context.read(wordsOfCell, cell, version).forms) if (isSuspect(form)) return true
    return false
  }

  function* slipsIn(
    { cell, language: version, context }: CellPlace,
    strange: readonly StrangeWord[],
    isAsked: boolean,
  ): Iterable<Found> {
    const reported = new Set<number>()
    for (const { start, end, word, slip } of strange) {
      if (slip?.check !== id || (id === 'words-joined' && end === cell.text.length && slip.meant === null)) continue
      reported.add(start)
      yield found(start, end, word, cased(listed?.get(word.toLowerCase()) ?? slip.meant, word))
    }
    if (!isAsked) return
    const words = context.read(wordsOfCell, cell, version)
    for (let index = 0; index < words.forms.length; index += 1) {
      const form = words.forms[index]
      if (form === undefined || !isSuspect(form)) continue
      const [start, end] = [words.starts[index] ?? 0, words.ends[index] ?? 0]
      if (reported.has(start) || isWrittenSo(context.termsIn(cell, version), { start, end }, form.written)) continue
      const written = form.written
      if (context.speller.owns(written, version)) continue
      const known = listed?.has(written.toLowerCase())
        ? { meant: cased(listed.get(written.toLowerCase()) ?? null, written) }
        : (inContext?.(words, index, cell.text) ?? null)
      if (known !== null) yield found(start, end, written, known.meant)
    }
  }
}

/** The listed word with the capitals of the written one. */
function cased(meant: string | null, written: string): string | null {
  if (meant === null) return null
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return meant.toUpperCase()
  const first = written.charAt(0)
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? meant.charAt(0).toUpperCase() + meant.slice(1)
    : meant
}

function found(start: number, end: number, word: string, meant: string | null): Found {
  return {
    start,
    end,
    values: meant === null ? { word } : { word, meant, context: 'meant' },
    fix: meant === null ? null : { start, end, replacement: meant },
  }
}
