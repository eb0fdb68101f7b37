import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * Where a text says word for word what a brand is made of: “WeGO” → «Nous y allons», «نحن نذهب», “YouTube” → «أنت أنبوب».
 * What a machine makes of a name that it does not know for one.
 */
export function translatedBrand(brand: string, text: string, language: LanguageTag): readonly TextSpan[] {
  const pattern = patternOf(brand, baseLanguage(language))
  if (pattern === null) return none
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match
    const start = match.index
    const end = start + found.length
    // «Nous allons ouvrir» is the future of “We open”.
    return isPhraseOfItsOwn(text, found, end) ? [{ start, end }] : []
  })
}

const none: readonly TextSpan[] = []

function isPhraseOfItsOwn(text: string, found: string, end: number): boolean {
  return !(/allons|aller/iu.test(found) && /^[ \u00a0]\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u.test(text.slice(end)))
}

type Renderings = Readonly<Record<'fr' | 'ar', string>>

/** The words brands are made of, and what they are in other languages. */
const renderings: Readonly<Record<string, Renderings>> = {
  we: { fr: 'nous|on', ar: 'نحن' },
  you: { fr: 'vous|tu|toi', ar: 'أنت|انت|أنتم|انتم' },
  my: { fr: 'mon|ma|mes', ar: '' },
  go: { fr: '(?:y )?(?:allons|va|vais|aller|partons)', ar: '(?:ن|ا|أ)?ذهب|نمضي|ننطلق|ذاهبون|انطلق' },
  tube: { fr: 'tubes?', ar: '(?:ال)?(?:أنبوب|انبوب|أنابيب|تيوب)' },
  work: { fr: 'travaillons|travail|travailler', ar: '(?:ن|ال)?عمل' },
  chat: { fr: 'discutons|bavardons|discuter', ar: 'نتحدث|ندردش|(?:ال)?دردشة' },
  transfer: { fr: 'transférons|transfert', ar: 'ننقل|(?:ال)?نقل|(?:ال)?تحويل' },
  whats: { fr: 'quoi|qu’est|quelles?', ar: 'ما|ماذا|ما هو' },
  app: { fr: 'appli(?:cation)?|app', ar: '(?:ال)?تطبيق' },
  linked: { fr: 'liée?|reliée?', ar: 'مرتبط|متصل' },
  in: { fr: 'en|dans|à', ar: 'في' },
  pay: { fr: 'payez?|payer', ar: 'ادفع' },
  pal: { fr: 'copain|ami', ar: '(?:ال)?صديق' },
  one: { fr: 'une?', ar: 'واحد' },
  drive: { fr: 'lecteur|disque', ar: '(?:ال)?محرك' },
  share: { fr: 'partagez?|partager', ar: 'شارك|مشاركة' },
  point: { fr: 'points?', ar: '(?:ال)?نقطة' },
  face: { fr: 'visage', ar: '(?:ال)?وجه' },
  time: { fr: 'temps', ar: '(?:ال)?وقت' },
  snap: { fr: 'cliché', ar: 'لقطة' },
}

/** Sayings a machine has for a whole brand. */
const sayings: Readonly<Record<string, Renderings>> = {
  wego: {
    fr: 'allons-y|on y va',
    ar: '(?:هيا|دعنا|دعونا) (?:نذهب|بنا)|هيا بنا|لنذهب|وي (?:غو|جو|كو|قو)|ويغو',
  },
}

const patterns = new Map<string, RegExp | null>()

function patternOf(brand: string, language: string): RegExp | null {
  if (language !== 'fr' && language !== 'ar') return null
  const key = `${language} ${brand}`
  const known = patterns.get(key)
  if (known !== undefined) return known
  const pattern = readPattern(brand, language)
  if (patterns.size > most) patterns.clear()
  patterns.set(key, pattern)
  return pattern
}

const most = 500

function readPattern(brand: string, language: 'fr' | 'ar'): RegExp | null {
  const pieces = brand.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []
  const words = pieces.map((piece) => renderings[piece.toLowerCase()]?.[language] ?? '')
  const literal = words.length > 1 && words.every((word) => word !== '') ? words.map((word) => `(?:${word})`) : []
  const whole = [literal.join('[ \\u00a0-]'), sayings[brand.toLowerCase()]?.[language] ?? ''].filter(
    (each) => each !== '',
  )
  if (whole.length === 0) return null
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${whole.join('|')})(?![\\p{L}\\p{M}])`, 'giu')
}
