import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import {
  type IsThere,
  isBeginning,
  isWhole,
  type Phrase,
  spanOfWords,
  standsAt,
  standsIn,
} from '#shared/checks/completeness/phrases-in-words.ts'
import { wrongSenseWords } from '#shared/checks/completeness/wrong-sense-words.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** A word whose sense its company tells, and the word by which another version takes the other sense. */
export interface WrongSense {
  readonly language: LanguageTag
  readonly found: TextSpan
  readonly meant: { readonly language: LanguageTag; readonly span: TextSpan }
}

/** «محكمة تنس» for a tennis court: the one version is plain, the other has the word of the other sense and none of the right one. */
export function wrongSenses(row: RowText, context: CheckContext): readonly WrongSense[] {
  const { languages } = context.release
  return languages.flatMap((language) => {
    const cell = row.cells[language]
    const senses = cell === undefined ? none : context.read(sensesIn, cell, language)
    return senses.flatMap(({ sense, span }) =>
      languages.flatMap((other): readonly WrongSense[] => {
        const found = other === language ? null : wrongIn(row, other, sense, context)
        return found === null ? none : [{ language: other, found, meant: { language, span } }]
      }),
    )
  })
}

const none: readonly never[] = []

interface Rendering {
  readonly wrong: readonly Phrase[]
  readonly right: readonly Phrase[]
}

interface Sense {
  readonly base: string
  readonly words: readonly Phrase[]
  readonly company: readonly Phrase[]
  readonly others: readonly Phrase[]
  readonly renderings: ReadonlyMap<string, Rendering>
}

interface PlacedSense {
  readonly sense: Sense
  readonly span: TextSpan
}

/** Hardly any text has one. */
const sensesIn: CellReader<readonly PlacedSense[]> = (cell, language, { read }) => {
  const sensesOf = sensesAt.get(baseLanguage(language))
  if (sensesOf === undefined) return none
  const words = read(readWords, cell, language)
  const found: PlacedSense[] = []
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    for (const { sense } of form === undefined ? none : sensesOf(form)) {
      const phrase = sense.words.find((one) => standsAt(one, words, index, isWhole))
      if (phrase === undefined || found.some((known) => known.sense === sense)) continue
      if (sense.company.length > 0 && !standsIn(sense.company, words)) continue
      if (!standsIn(sense.others, words)) found.push({ sense, span: spanOfWords(words, index, phrase.length) })
    }
  }
  return found.length === 0 ? none : found
}

/** The word of the wrong sense, in small letters where there are any: a name keeps its words. */
function wrongIn({ cells }: RowText, language: LanguageTag, { renderings }: Sense, context: CheckContext) {
  const base = baseLanguage(language)
  const [rendering, cell] = [renderings.get(base), cells[language]]
  if (rendering === undefined || cell === undefined || cell.text === '') return null
  const words = context.read(readWords, cell, language)
  const [whole, beginning] = base === 'ar' ? [isArabicWord, beginsArabicWord] : [isWhole, isBeginning]
  for (let index = 0; index < words.forms.length; index += 1) {
    const phrase = rendering.wrong.find((one) => standsAt(one, words, index, whole))
    if (phrase === undefined || (index > 0 && base !== 'ar' && isName(words.forms[index], phrase))) continue
    return standsIn(rendering.right, words, beginning) ? null : spanOfWords(words, index, phrase.length)
  }
  return null
}

/** Countries have their capitals in any sense. */
function isName(form: WordForm | undefined, [word]: Phrase): boolean {
  return form?.shape !== 'lower' && word !== 'turquie' && word !== 'chine'
}

const isArabicWord: IsThere = (part, form) => arabicStemsOf(form).some(({ stem }) => bare(stem) === part)
const beginsArabicWord: IsThere = (part, form) => arabicStemsOf(form).some(({ stem }) => bare(stem).startsWith(part))

function bare(stem: string): string {
  return stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem
}

const senses: readonly Sense[] = wrongSenseWords
  .trim()
  .split('\n')
  .map((line) => {
    const [words = '', company = '', others = '', ...renderings] = line.split('|')
    const base = words.slice(0, 2)
    return {
      base,
      words: phrasesOf(words.slice(3), base),
      company: phrasesOf(company, base),
      others: phrasesOf(others, base),
      renderings: new Map(renderings.map(renderingOf)),
    }
  })

function renderingOf(column: string): [string, Rendering] {
  const base = column.slice(0, 2)
  const [wrong = '', right = ''] = column.slice(3).split('/')
  return [base, { wrong: phrasesOf(base === 'ar' ? withDuals(wrong) : wrong, base), right: phrasesOf(right, base) }]
}

/** «محكمتان», «محكمتي تنس» */
function withDuals(words: string): string {
  const endings = (word: string) =>
    word.endsWith('ه') ? ['تان', 'تين', 'تي'].map((dual) => word.slice(0, -1) + dual) : [`${word}ان`, `${word}ين`]
  return words
    .split(',')
    .flatMap((word) => [word, ...endings(word)])
    .join()
}

function phrasesOf(list: string, language: string): readonly Phrase[] {
  return list === '' ? none : list.split(',').map((phrase) => foldForSearch(phrase, language).split(' '))
}

/** By language: the senses for which something stands that begins with a word. */
const sensesAt: ReadonlyMap<string, (form: WordForm) => readonly { readonly sense: Sense }[]> = new Map(
  [...Map.groupBy(senses, ({ base }) => base)].map(([base, ofBase]) => {
    const byWord = Map.groupBy(
      ofBase.flatMap((sense) =>
        [...new Set(sense.words.map(([first]) => first))].map((first) => ({ first: first ?? '', sense })),
      ),
      ({ first }) => first,
    )
    return [base, rememberedByWord(({ folded }: WordForm) => byWord.get(folded) ?? none)]
  }),
)
