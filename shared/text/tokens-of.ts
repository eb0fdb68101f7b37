import type { LanguageTag } from '#shared/model/language.ts'
import type { Token } from '#shared/text/token.ts'

/** The typed values in a text, in the order of the text, never overlapping. */
export function tokensOf(_text: string, _language: LanguageTag, _locale?: string): readonly Token[] {
  return []
}
