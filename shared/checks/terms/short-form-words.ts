import { rememberedByWord } from '#shared/text/words-in.ts'

/** Heads of names that are used alone for the name once it has been given: “the Centre”, « la Fondation », «المركز». */
export interface ShortFormNoun {
  /** The same for the spellings of one noun. */
  readonly noun: string
  /** A noun that hardly ever stands for what every reader knows. */
  readonly sure: boolean
  /** Arabic: the word carries the article. */
  readonly definite: boolean
}

const latinNouns: ReadonlyMap<string, string> = new Map(
  `centre centre|center centre|fund fund|fonds fund|agency agency|agence agency|institute institute|institut institute
  foundation foundation|fondation foundation|academy academy|academie academy|observatory observatory
  observatoire observatory|alliance alliance|coalition coalition|federation federation|network network|reseau network`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', noun = '']) => [word, noun]),
)

const arabicNouns: ReadonlyMap<string, string> = new Map([
  ['مركز', 'centre'],
  ['معهد', 'institute'],
  ['صندوق', 'fund'],
])

/** The short-form noun a word is, or null. Arabic words may carry و ف ب ل ك and the article. */
export const shortFormNoun = rememberedByWord(({ folded, shape }): ShortFormNoun | null => {
  if (shape === 'arabic') return arabicNoun(folded)
  const noun = latinNouns.get(folded)
  return noun === undefined ? null : { noun, sure: noun === 'centre', definite: false }
})

function arabicNoun(folded: string): ShortFormNoun | null {
  const match = /^[وف]?(?:(?:[بك]?ال|لل)|[بلك])?(مركز|معهد|صندوق)(?:ا|نا|ها|ه|هم)?$/u.exec(folded)
  const noun = match ? arabicNouns.get(match[1] ?? '') : undefined
  if (noun === undefined) return null
  return { noun, sure: noun === 'centre', definite: /^[وف]?(?:[بك]?ال|لل)(?:مركز|معهد|صندوق)$/u.test(folded) }
}
