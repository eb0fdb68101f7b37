import type { AlignmentKnowledge, BilingualLexicon } from '#shared/alignment/alignment.ts'
import { knowledgeOfWordLists } from '#shared/alignment/word-list.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { countries } from '#shared/press/countries.ts'

/** Languages that the press speaks of by name. */
const spokenOf =
  'am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl ha he hi hr hu hy id is it ja ka kk km ko ku ky la lb lo lt lv mk mn ms mt my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tr ug uk ur uz vi yo zh zu'

/**
 * The names of countries, languages, currencies and months in any two languages, from the data that the runtime has of
 * the Unicode CLDR: all that is known of languages no list of words is in.
 */
export function nameKnowledge(): AlignmentKnowledge {
  const known = new Map<string, BilingualLexicon | null>()
  return {
    lexicon(source, target) {
      const pair = [baseLanguage(source), baseLanguage(target)]
      const key = pair.join(' ')
      const before = known.get(key)
      if (before !== undefined) return before
      const columns = pair.map(namesIn)
      const lines = (columns[0] ?? []).map((name, index) => `${name}\t${columns[1]?.[index] ?? ''}`)
      const lexicon = knowledgeOfWordLists([lines.join('\n')], pair).lexicon(source, target)
      known.set(key, lexicon)
      return lexicon
    },
  }
}

/** Always in the same order, whatever the language. */
function namesIn(language: LanguageTag): readonly string[] {
  const names = (type: Intl.DisplayNamesOptions['type'], codes: readonly string[]) => {
    const display = new Intl.DisplayNames([language], { type, fallback: 'none' })
    return codes.map((code) => display.of(code) ?? '')
  }
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return [
    ...names(
      'region',
      [...countries.matchAll(/^([A-Z]{2})\|/gm)].map(([, code]) => code ?? ''),
    ),
    ...names('language', spokenOf.split(' ')),
    ...names('currency', Intl.supportedValuesOf('currency')),
    ...Array.from({ length: 12 }, (_, number) => month.format(Date.UTC(2024, number, 15))),
  ].map((name) => name.replace(/[\t\n|]/g, ' '))
}
