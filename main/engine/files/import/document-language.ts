import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type DetectedLanguage, languageOf } from '#shared/text/language-of.ts'

/**
 * The language of a document: what its text reads as; where that is doubtful, what the document declares; and for Latin
 * text in none of the languages we know by ourselves, what a detector of sixty languages says.
 */
export async function documentLanguage(text: string, declared: LanguageTag | null): Promise<DetectedLanguage> {
  const own = languageOf(text)
  if (own.confidence >= 0.6) return own
  const hint = declared ? baseLanguage(declared) : null
  if (hint !== null && (own.language === hint || own.language === 'und'))
    return { language: hint, confidence: Math.max(own.confidence, 0.6) }
  if (!/\p{L}{3}/u.test(text)) return hint === null ? own : { language: hint, confidence: 0.5 }
  const other = await wideDetection(text)
  if (own.language === 'und' && other) return { language: other, confidence: 0.5 }
  return other === own.language ? { ...own, confidence: Math.max(own.confidence, 0.7) } : own
}

/** What a document says of its language, where that is a tag; null where it says none. */
export function declaredTag(said: string | null): LanguageTag | null {
  return said !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(said) ? said : null
}

async function wideDetection(text: string): Promise<LanguageTag | null> {
  // Loaded only here: its tables take 20 MB, and most releases never need them.
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, 5_000))
  return found.language !== '' && found.isReliable() ? found.language : null
}
