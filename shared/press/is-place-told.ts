import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { mayBeInArabic } from '#shared/press/name-in-arabic.ts'
import { latinLikeness } from '#shared/press/name-likeness.ts'
import type { Place } from '#shared/press/places.ts'
import { arabicStemsOf } from '#shared/text/arabic-stems.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/**
 * Whether a text may tell of a place otherwise than by a name that the gazetteer knows: as an adjective ("Moroccan"),
 * in a spelling of its own, or as "the capital". Generous: it is asked before a place is called missing.
 */
export function isPlaceTold(place: Place, words: Words, language: LanguageTag): boolean {
  const base = baseLanguage(language)
  const stems = adjectiveStems(place, base)
  const latin = (place.names['en'] ?? [])[0]?.replace('?', '') ?? ''
  return words.forms.some((form) => {
    if (bareForms(form).some((bare) => isTellingOf(bare, place, stems))) return true
    if (form.written.length < 3) return false
    if (form.shape === 'arabic') return bareForms(form).some((bare) => mayBeInArabic(latin, bare))
    return (form.shape === 'capital' || form.shape === 'caps') && latinLikeness(latin, form.written) !== 'different'
  })
}

function isTellingOf(bare: string, { kind }: Place, stems: readonly string[]): boolean {
  return (kind === 'city' && capitals.has(bare)) || stems.some((stem) => bare.startsWith(stem))
}

/** A folded word without its article, in Arabic also without what may be joined before it. */
function bareForms(form: WordForm): readonly string[] {
  return form.shape === 'arabic' ? arabicStemsOf(form).map(({ stem }) => stem.replace(/^ال/, '')) : [form.folded]
}

const capitals = new Set(['capital', 'capitale', 'عاصمه'])

/** The first letters of a country's names, by which its adjective begins in most cases, and of those where it does not. */
function adjectiveStems({ kind, country, names }: Place, base: string): readonly string[] {
  if (kind === 'city') return []
  const stems = (names[base] ?? []).map((name) => {
    const folded = foldForSearch(name.replace('?', ''), base)
    return base === 'ar' ? folded.replace(/^ال/, '').slice(0, 3) : folded.slice(0, 4)
  })
  return [...stems.filter((stem) => stem.length >= 3), ...(irregular[country] ?? [])]
}

const irregular: Readonly<Record<string, readonly string[]>> = {
  NL: ['dutch', 'neerland', 'hollan', 'هولند'],
  GB: ['british', 'english', 'scottish', 'welsh', 'britann', 'anglais', 'بريطان', 'انجليز', 'انكليز'],
  US: ['american', 'americain', 'امريك', 'اميرك', 'us'],
  AE: ['emirati', 'emirien', 'اماراتي', 'uae'],
  SA: ['saudi', 'saoud', 'سعود'],
  CI: ['ivorian', 'ivoirien', 'ايفوار', 'عاجي'],
  DK: ['danish', 'danois', 'دنمار', 'دانمر'],
  PH: ['filipin', 'philip', 'فلبين'],
  GR: ['greek', 'hellen', 'grec', 'يونان'],
  HU: ['hungar', 'magyar', 'hongr', 'مجر'],
  MG: ['malagas', 'malgach', 'ملغاش'],
  KR: ['korean', 'coreen', 'كوري', 'كورية', 'sud'],
  KP: ['korean', 'coreen', 'كوري'],
  CH: ['swiss', 'helvet', 'سويسر'],
  PL: ['polish', 'polon', 'بولند', 'بولون'],
  BF: ['burkin', 'بوركين'],
  CZ: ['czech', 'tchequ', 'تشيك'],
  TR: ['turk', 'turq', 'turc', 'ترك'],
  ZA: ['south', 'sud', 'جنوب'],
  ES: ['spanish', 'espagn', 'اسبان'],
  PT: ['portug', 'lusit', 'برتغال'],
  NO: ['norweg', 'norveg', 'نرويج'],
  SE: ['swed', 'sued', 'سويد'],
  FI: ['finn', 'finland', 'فنلند'],
  EG: ['egypt', 'مصري'],
}
