import { nameIn, titleIn } from '#renderer/app/language-names.ts'
import type { LanguagePair } from '#renderer/features/memory/language-pairs.ts'

/** What the two languages are called in the interface's language, for the sentence that joins them. */
export function pairNames(
  { sourceLanguage, targetLanguage }: Pick<LanguagePair, 'sourceLanguage' | 'targetLanguage'>,
  inLanguage: string,
): { readonly source: string; readonly target: string } {
  return { source: titleIn(sourceLanguage, inLanguage), target: nameIn(targetLanguage, inLanguage) }
}
