import type { LanguageTag } from '#shared/model/language.ts'
import { arabicPluralCandidates } from '#shared/terms/arabic-plural-candidates.ts'
import { pluralSpellings } from '#shared/terms/plural-spellings.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { type Words, wordsIn } from '#shared/text/words-in.ts'

/** The same passage in Arabic and in the language of a partner. */
export interface PairedPassage {
  readonly arabic: string
  readonly partner: string
}

/** The same concept's term in English or French. */
export interface PartnerTerm {
  readonly language: LanguageTag
  readonly text: string
}

export interface SuggestedPlural {
  /** As a text writes it, without vowel marks, article and whatever was joined. */
  readonly form: string
  /** In how many passages it stands. */
  readonly passages: number
  readonly example: PairedPassage
}

/**
 * Broken plurals of an Arabic term, as passages show them whose other side has the partner in the plural; the most
 * frequent first. Only the first word of the term is put in the plural, and what follows must stand behind it.
 */
export function suggestPlurals(
  term: string,
  partner: PartnerTerm,
  passages: readonly PairedPassage[],
): readonly SuggestedPlural[] {
  const head = headOf(term)
  if (!head) return []
  const found = new Map<string, SuggestedPlural>()
  for (const passage of passages) {
    if (!hasPlural(passage.partner, partner)) continue
    for (const form of new Set(formsIn(passage.arabic, head))) {
      const known = found.get(form) ?? { form, passages: 0, example: passage }
      found.set(form, { ...known, passages: known.passages + 1 })
    }
  }
  return [...found.values()].toSorted((one, other) => other.passages - one.passages)
}

/** The wordings in which a partner is looked for: each word in turn in its plural. Folded. */
export function pluralWordings({ text, language }: PartnerTerm): readonly string[] {
  const words = wordsIn(text).forms.map(({ folded }) => folded)
  return words.flatMap((word, index) =>
    pluralSpellings(word, language).map((plural) => words.with(index, plural).join(' ')),
  )
}

/** Every word of the partner in its order, one of them at least in the plural. */
function hasPlural(text: string, { text: term, language }: PartnerTerm): boolean {
  const wanted = wordsIn(term).forms.map(({ folded }) => ({ folded, plurals: pluralSpellings(folded, language) }))
  const words = wordsIn(text).forms.map(({ folded }) => folded)
  return words.some((_, start) => {
    const here = wanted.map(({ folded, plurals }, index) => {
      const word = words[start + index] ?? ''
      return plurals.includes(word) ? 'plural' : word === folded ? 'same' : 'other'
    })
    return here.includes('plural') && !here.includes('other')
  })
}

interface Head {
  readonly isDefinite: boolean
  readonly candidates: ReadonlySet<string>
  /** The words behind it, folded and without their article. */
  readonly rest: readonly string[]
}

function headOf(term: string): Head | null {
  const [first, ...rest] = wordsIn(term).forms.map(({ folded }) => folded)
  if (first === undefined) return null
  const noun = withoutArticle(first)
  const candidates = new Set([...arabicPluralCandidates(noun)].map(withoutHamzaSeats))
  return { isDefinite: noun !== first, candidates, rest: rest.map(withoutArticle) }
}

function formsIn(text: string, head: Head): readonly string[] {
  const words = wordsIn(text)
  return words.forms.flatMap((_, index) => {
    const plural = pluralAt(words, index, head)
    const behind = words.forms.slice(index + 1, index + 1 + head.rest.length)
    const isWhole =
      behind.length === head.rest.length && behind.every(({ folded }, at) => withoutArticle(folded) === head.rest[at])
    if (plural === null || !isWhole) return []
    return [[head.isDefinite ? `ال${plural}` : plural, ...behind.map(({ written }) => plain(written))].join(' ')]
  })
}

/** The written plural, where the word is a candidate with something joined before or behind. */
function pluralAt({ forms }: Words, index: number, { candidates }: Head): string | null {
  const form = forms[index]
  if (form?.shape !== 'arabic') return null
  for (const { stem } of arabicStemsOf(form)) {
    for (const bare of new Set([stem, withoutArticle(stem)])) {
      for (const suffix of ['', ...possessives]) {
        if (!bare.endsWith(suffix)) continue
        const letters = bare.slice(0, bare.length - suffix.length)
        if (candidates.has(withoutHamzaSeats(letters))) return writtenOf(form.written, letters.length, suffix.length)
      }
    }
  }
  return null
}

const possessives = ['ها', 'هم', 'هن', 'نا', 'كم', 'هما']

/** Folding keeps the number of letters, so the plural is what stands before the suffix, counted from behind. */
function writtenOf(written: string, letters: number, suffix: number): string {
  const all = plain(written)
  return all.slice(all.length - suffix - letters, all.length - suffix)
}

function plain(written: string): string {
  return written.replace(/\u0640|\p{M}|[\u200c-\u200f]/gu, '')
}

function withoutArticle(folded: string): string {
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded
}

/** «رئيس», «رؤساء»: where hamza sits depends on the vowels around it. */
function withoutHamzaSeats(folded: string): string {
  return folded.replace(/[ؤئ]/gu, 'ء')
}
