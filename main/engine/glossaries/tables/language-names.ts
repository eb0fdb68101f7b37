import type { LanguageTag } from '#shared/model/language.ts'

/**
 * The language that is meant by a tag as programs write it (`EN-GB`, `en_US`, `eng`, `fr-fr`) or by its name in English,
 * French, Arabic or itself; null where it is none.
 */
export function languageMeant(written: string): LanguageTag | null {
  const plain = written.trim().slice(0, longestName)
  return languageOfTag(plain) ?? languageOfName(plain)
}

const longestName = 60

/** A well-formed tag of a language that has a name, in its usual spelling. */
export function languageOfTag(written: string): LanguageTag | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,4}$/iu.test(written)) return null
  try {
    const [tag = ''] = Intl.getCanonicalLocales(written.replaceAll('_', '-'))
    const base = new Intl.Locale(tag).language
    return names.of(base) === base ? null : tag
  } catch (error) {
    // A tag whose parts do not go together.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** «anglais», «English», «الإنجليزية», «Deutsch». */
export function languageOfName(written: string): LanguageTag | null {
  byName ??= allNames()
  return byName.get(foldName(written)) ?? null
}

const names = new Intl.DisplayNames('en', { type: 'language' })
let byName: ReadonlyMap<string, LanguageTag> | null = null

/** Languages of press work; a table in another one names it by its tag. */
const nameable =
  'en fr ar es pt de it nl ru uk zh ja ko tr fa ur he hi bn id ms vi th sw ha am so el pl cs sk hu ro bg sr hr sl sq mk lt lv et fi sv da no nb is ga ca eu gl ka hy az kk uz ky tg mn ku ps ta te ml'.split(
    ' ',
  )

function allNames(): ReadonlyMap<string, LanguageTag> {
  const known = new Map<string, LanguageTag>()
  for (const speaker of ['en', 'fr', 'ar', ...nameable]) {
    const spoken = new Intl.DisplayNames(speaker, { type: 'language' })
    for (const tag of ['en', 'fr', 'ar'].includes(speaker) ? nameable : [speaker]) {
      const name = foldName(spoken.of(tag) ?? '')
      if (name !== '' && !known.has(name)) known.set(name, tag)
    }
  }
  return known
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^ال/u, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ه$/u, 'ة')
    .trim()
}
