import type { TextSpan } from '#shared/model/release-text.ts'
import type { CapitalRun } from '#shared/press/capital-runs.ts'
import { type CapitalisedWord, wordAt } from '#shared/press/capitalised-words.ts'
import { type Honorific, latinHonorific } from '#shared/press/honorifics.ts'
import type { Gender } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import { type LatinLanguage, roleAt } from '#shared/press/roles-in-latin.ts'
import { wordBefore } from '#shared/press/words-in-latin.ts'

export interface Titled {
  /** Index of the first word behind all titles of the run. */
  readonly next: number
  readonly honorific: boolean
  readonly gender: Gender | null
  readonly ruler: boolean
  /** Where the word of address begins. */
  readonly from: number | null
  readonly role: Role | null
}

/** Words of address and offices at the head of a run: `WeGO Secretary General Ms. | Jung Sook Park`. */
export function readTitles(
  text: string,
  run: CapitalRun,
  words: readonly CapitalisedWord[],
  language: LatinLanguage,
): Titled {
  let titled: Titled = { next: 0, honorific: false, gender: null, ruler: false, from: null, role: null }
  for (let index = 0; index < run.length; index += 1) {
    const span = run[index]
    const word = words[index]
    if (span === undefined || word === undefined) break
    const honorific = word.honorific ? latinHonorific(word.folded, language) : undefined
    if (honorific !== undefined && isInLineage(text, run, index)) break
    if (honorific !== undefined && index < run.length - 1 && isAddress(text, span, honorific)) {
      titled = {
        ...titled,
        next: index + 1,
        honorific: true,
        gender: titled.gender ?? honorific.gender,
        ruler: titled.ruler || honorific.ruler,
        from: titled.from ?? span.start,
      }
      continue
    }
    const role = word.office ? roleAt(text, span.start, language) : null
    if (role === null || (index > 0 && words[0]?.given === true && isFamilyName(run, role))) continue
    let next = index
    while (next < run.length && (run[next]?.start ?? 0) < role.end) next += 1
    titled = { ...titled, next, role, honorific: false, from: span.start }
    index = next - 1
  }
  if (titled.next === 0 && run[0] !== undefined) return withTitleBefore(text, run[0].start, language, titled)
  return titled
}

/** `Henry | Potter`: a calling behind a given name, and nothing more. */
function isFamilyName(run: CapitalRun, role: Role): boolean {
  return role.meanings.size === 0 && (run.at(-1)?.end ?? 0) <= role.end
}

/** `Sheikh | Sultan bin Hamad`, `Hamad bin | Sultan`: beside "bin" stands a name, though it be a title elsewhere. */
export function isInLineage(text: string, run: CapitalRun, index: number): boolean {
  const [before, word, after] = [run[index - 1], run[index], run[index + 1]]
  if (word === undefined) return false
  if (before !== undefined && lineage.test(text.slice(before.end, word.start))) return true
  return after !== undefined && lineage.test(text.slice(word.end, after.start))
}

const lineage = /^[ \u00a0](?:bin|ben|ibn|bint|ould)[ \u00a0]/

/** `M` and `Me` need their full stop or what French writes without; `General` of an office is none. */
function isAddress(text: string, span: TextSpan, honorific: Honorific): boolean {
  const written = text.slice(span.start, span.end)
  if (written === 'M') return text.charAt(span.end) === '.'
  return honorific.gender !== null || written.length <= 6 || /^[A-Z]/.test(written)
}

/** A word of address in lower case right before the run: `monsieur Dupont`, `l’imam Omar`, `the late king Hassan`. */
function withTitleBefore(text: string, at: number, language: LatinLanguage, none: Titled): Titled {
  const before = wordBefore(text, at)
  if (before === null) return none
  if (before.end - before.start < 3) return none
  const word = wordAt(text, before)
  const honorific = word.honorific && word.lower ? latinHonorific(word.folded, language) : undefined
  if (honorific === undefined || endsOffice(text, before, language)) return none
  return { ...none, honorific: true, gender: honorific.gender, ruler: honorific.ruler, from: before.start }
}

/** « le directeur général Karim Belaïd », "the attorney general": no general. */
function endsOffice(text: string, last: TextSpan, language: LatinLanguage): boolean {
  const before = wordBefore(text, last.start)
  return before !== null && roleAt(text, before.start, language)?.end === last.end
}

/** Whether a single capitalised word can be a name at all: an office or a word of address stands right before it. */
export function mayNameAlone(
  text: string,
  run: CapitalRun,
  [word]: readonly CapitalisedWord[],
  language: LatinLanguage,
): boolean {
  const [span] = run
  if (span === undefined || word === undefined) return false
  if (word.leading || word.body || word.place || word.portfolio || word.acronym) return false
  const before = wordBefore(text, span.start)
  if (before === null) return false
  const title = wordAt(text, before)
  if (title.honorific && latinHonorific(title.folded, language) !== undefined) return true
  return title.office && roleAt(text, before.start, language) !== null
}
