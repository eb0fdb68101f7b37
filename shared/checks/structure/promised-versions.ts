import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** The languages in which a release says it is issued, each as it is written there. The span is that of their list. */
export interface PromisedVersions extends TextSpan {
  readonly named: readonly { readonly base: string; readonly written: string }[]
}

/** "This release is issued in English, French and Arabic." Null where the text says nothing of the kind. */
export function promisedVersions(text: string, language: LanguageTag): PromisedVersions | null {
  const said = sayings[baseLanguage(language)]
  const match = said?.exec(text)
  if (match?.indices?.[1] === undefined) return null
  const [from, to] = match.indices[1]
  const named: { base: string; written: string }[] = []
  let end = from
  for (const word of text.slice(from, to).matchAll(/\p{L}+/gu)) {
    const folded = foldForSearch(word[0], language)
    const base = names.get(folded) ?? names.get(folded.replace(/^[وب]+/u, ''))
    if (base === undefined) {
      if (joints.has(folded)) continue
      break
    }
    named.push({ base, written: word[0].replace(/^و?ب?(?=ال)/u, '') })
    end = from + word.index + word[0].length
  }
  return named.length < 2 ? null : { start: from, end, named }
}

const sayings: Readonly<Record<string, RegExp>> = {
  en: /\b(?:this|the present) (?:(?:press|news|media) )?(?:release|statement|communiqué|document|text) (?:is|was|has been) (?:also )?(?:issued|published|available|released|distributed)(?: simultaneously)? in (\p{L}[^.;(]{3,90})/diu,
  fr: /(?<!\p{L})(?:le présent|ce) (?:communiqué(?: de presse)?|document|texte) (?:est|a été|paraît|existe) (?:également |aussi )?(?:(?:publié|diffusé|disponible|rédigé) )?(?:simultanément )?en (\p{L}[^.;(]{3,90})/diu,
  ar: /(?:هذا البيان|هذا البلاغ|البيان الصحفي|البيان الصحافي)(?: \p{L}+){0,3} (?:باللغات |باللغتين )?((?:و?ب)?ال[^.؛(]{3,90})/du,
}

/** Folded. */
const names: ReadonlyMap<string, string> = new Map(
  (
    [
      ['en', 'english anglais الانكليزيه الانجليزيه'],
      ['fr', 'french francais الفرنسيه'],
      ['ar', 'arabic arabe العربيه'],
      ['es', 'spanish espagnol الاسبانيه'],
      ['ru', 'russian russe الروسيه'],
      ['zh', 'chinese chinois الصينيه'],
      ['de', 'german allemand الالمانيه'],
      ['pt', 'portuguese portugais البرتغاليه'],
      ['it', 'italian italien الايطاليه'],
    ] as const
  ).flatMap(([base, words]) => words.split(' ').map((word): [string, string] => [word, base])),
)

const joints = new Set(['and', 'in', 'et', 'en', 'و', 'كل', 'من'])
