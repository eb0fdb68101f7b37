import type { TextSpan } from '#shared/model/release-text.ts'
import type { Gender } from '#shared/press/person.ts'
import { callings, roleLines } from '#shared/press/role-table.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** An office said in a text: the span takes in its rank (`deputy`, `former`), not what it is the office of. */
export interface Role extends TextSpan {
  /** All that the words may stand for; empty for a calling, which is no rank. */
  readonly meanings: ReadonlySet<string>
  readonly gender: Gender | null
  readonly deputy: boolean
  readonly former: boolean
  /** The place of the head word in `start`…`end`, without the ranks. */
  readonly head: TextSpan
}

export interface RoleWord {
  readonly meanings: ReadonlySet<string>
  readonly genders: ReadonlySet<Gender>
}

export type RoleLanguage = 'en' | 'fr' | 'ar'

const noRank = { meanings: new Set<string>(), genders: new Set<Gender>() }

const tables: Readonly<Record<RoleLanguage, ReadonlyMap<string, RoleWord>>> = {
  en: tableOf('en'),
  fr: tableOf('fr'),
  ar: tableOf('ar'),
}

/** What a folded phrase of one to four words names in a language; undefined where it is no office. */
export function roleWord(phrase: string, language: RoleLanguage): RoleWord | undefined {
  return tables[language].get(phrase)
}

/** First words of offices, to ask quickly whether one may begin here. */
export const roleStarts: Readonly<Record<RoleLanguage, ReadonlySet<string>>> = {
  en: startsOf('en'),
  fr: startsOf('fr'),
  ar: startsOf('ar'),
}

export const oneGender = ({ genders }: RoleWord): Gender | null => {
  const [gender] = genders
  return genders.size === 1 && gender !== undefined ? gender : null
}

/** Whether two titles may be one office: a meaning in common, and the same rank within it. */
export function isSameOffice(one: Role, other: Role): boolean {
  if (one.meanings.size === 0 || other.meanings.size === 0) return true
  if (one.former !== other.former) return false
  const common = [...one.meanings].some((meaning) => other.meanings.has(meaning))
  if (one.deputy === other.deputy) return common
  const deputy = one.deputy ? one : other
  const plain = one.deputy ? other : one
  // «وكيل الوزارة», `under-secretary`: deputies by their own name.
  return plain.meanings.has('deputy') && (common || deputy.meanings.has('deputy'))
}

function tableOf(language: RoleLanguage): ReadonlyMap<string, RoleWord> {
  const table = new Map<string, { meanings: Set<string>; genders: Set<Gender> }>()
  const add = (forms: string, meanings: readonly string[], gender: Gender | null) => {
    for (const written of forms.split(',')) {
      const form = withoutArticles(foldForSearch(written.trim(), language))
      if (form === '') continue
      const known = table.get(form) ?? { meanings: new Set<string>(), genders: new Set<Gender>() }
      for (const meaning of meanings) known.meanings.add(meaning)
      if (gender !== null) known.genders.add(gender)
      table.set(form, known)
    }
  }
  for (const line of roleLines) {
    const colon = line.indexOf(':')
    const meanings = wordsOf(line.slice(0, colon))
    const [en = '', frMasculine = '', frFeminine = '', arMasculine = '', arFeminine = ''] = line
      .slice(colon + 1)
      .split('|')
    if (language === 'en') add(en, meanings, null)
    if (language === 'fr') {
      add(frMasculine, meanings, 'masculine')
      add(frFeminine, meanings, 'feminine')
    }
    if (language === 'ar') {
      add(arMasculine, meanings, 'masculine')
      add(arFeminine, meanings, 'feminine')
    }
  }
  for (const word of wordsOf(callings[language])) if (!table.has(word)) table.set(word, noRank)
  return table
}

/** Each Arabic word of a folded phrase without «ال». */
export function withoutArticles(phrase: string): string {
  return phrase.replace(/(^| )ال(?=\S{2})/g, '$1')
}

function startsOf(language: RoleLanguage): ReadonlySet<string> {
  return new Set([...tables[language].keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''))
}
