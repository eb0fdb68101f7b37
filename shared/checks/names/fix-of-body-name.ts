import type { Fix } from '#shared/model/finding.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { Stems } from '#shared/press/body-likeness.ts'
import type { BodyName } from '#shared/press/body-names.ts'

/** The body's name as the version writes it elsewhere; in Arabic the head keeps what is joined before it. */
export function fixOfBodyName(
  name: BodyName,
  { start, end }: TextSpan,
  body: Stems & { readonly written: string },
  language: LanguageTag,
): Fix | null {
  if (baseLanguage(language) === 'en') return { start, end, replacement: body.written }
  const head = name.places[name.head] ?? 0
  const after = name.words.ends[head] ?? start
  const tail = body.written.slice(/^\S+/.exec(body.written)?.[0].length ?? 0)
  const isSameHead = name.stems[name.head] === body.stems[body.head]
  const isDefinite = (word: string) => /^[وف]?[بك]?(?:ال|لل)/.test(word)
  const heads = [name.words.forms[head]?.written ?? '', body.written]
  if (!isSameHead || (baseLanguage(language) === 'ar' && isDefinite(heads[0] ?? '') !== isDefinite(heads[1] ?? '')))
    return null
  return { start: after, end, replacement: tail }
}
