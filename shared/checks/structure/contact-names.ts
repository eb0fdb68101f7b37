import type { LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { kindOf } from '#shared/press/acronym-expansions.ts'
import { contactHeads } from '#shared/press/anatomy-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { wordsIn } from '#shared/text/words-in.ts'

/** Whom a contact block names. */
export interface ContactName extends TextSpan {
  readonly quote: string
}

/** Labels before a contact's name, besides the headings of contact blocks. Folded. */
const labels = new Set(
  [
    'name',
    'contact name',
    'press officer',
    'spokesperson',
    'press',
    'nom',
    'nom complet',
    'prenom et nom',
    'nom et prenom',
    'attache de presse',
    'attachee de presse',
    'porte-parole',
    'presse',
    'الاسم',
    'الاسم الكامل',
    'جهه اتصال',
    'مسؤوله الاتصال',
    'جهه الاتصال الصحفي',
    'جهه الاتصال الاعلامي',
    'المتحدث الرسمي',
    'الملحق الصحفي',
    'مسؤول التواصل',
    'اتصال الصحافه',
    'للصحافه',
    'للاتصال الصحفي',
    'للاتصال الاعلامي',
    'للتواصل الصحفي',
    'للتواصل الاعلامي',
    'للتواصل مع الصحافه',
    'pour toute question',
    'pour toute demande',
    'questions',
    'enquiries',
    'inquiries',
    'queries',
    'press queries',
    'media queries',
    'interviews',
    'information',
    'informations',
    'للمقابلات',
    'للاسئله',
    'الاتصال بالصحافه',
    ...contactHeads,
  ].map((label) => foldForSearch(label, 'ar')),
)

/** The names of a contact block: behind a label, or at the head of a line that goes on with a press officer's calling. */
export function namesIn(row: RowText, language: LanguageTag): readonly ContactName[] {
  const names: ContactName[] = []
  let lineStart = 0
  for (const line of (row.cells[language]?.text ?? '').split('\n')) {
    const name = nameIn(line, language)
    if (name !== null) names.push({ ...name, start: lineStart + name.start, end: lineStart + name.end })
    lineStart += line.length + 1
  }
  return names
}

function nameIn(line: string, language: LanguageTag): ContactName | null {
  const colon = line.indexOf(':')
  if (colon > 0 && colon < 60 && labels.has(foldForSearch(line.slice(0, colon).trim(), language)))
    return nameAt(line, colon + 1)
  return named.test(line) && !(colon > 0 && colon < line.search(/[,،]/u)) ? nameAt(line, 0) : null
}

/** "Lara Brandt, Press Officer, press@kolm.at" */
const named =
  /^[^\p{N},،@:]{5,60}[,،] ?(?:(?:the |la |le )?(?:press|media|communications?|spokes|public|officer|manager|head of|director|coordinator|attachée?|chargée?|responsable|porte-parole|direct(?:eur|rice)|conseill)|(?:ال)?(?:مسؤول|متحدث|ناطق|مدير|ملحق|مكلف|منسق|رئيس)).{0,200}(?:@|\p{Nd}{2})/iu

const title =
  /^(?:(?:mr|mrs|ms|m|mme|mlle|dr|pr|prof|me|h\.?e|s\.?e|السيد|السيده|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|الآنسة|أ|د)(?:\.\s*|\s+))/iu

/** The name that follows a label, up to a comma, a dash, a bracket or an address; null where it does not look like one. */
function nameAt(line: string, from: number): ContactName | null {
  const rest = line.slice(from)
  const cut = /[,،;؛(|/]|\s[–—-]\s|\p{Nd}|\S*@/u.exec(rest)
  const raw = cut === null ? rest : rest.slice(0, cut.index)
  const lead = raw.length - raw.trimStart().length
  const titled = title.exec(raw.trimStart())
  const start = from + lead + (titled?.[0].length ?? 0)
  const quote = line.slice(start, from + raw.trimEnd().length)
  const words = quote.split(/\s+/u).filter((word) => word !== '')
  if (words.length < 2 || words.length > 5 || quote.length > 60 || isOfBody(quote)) return null
  // "Name of the office": in cased scripts a name's words have capitals, particles aside.
  const cased = words.filter((word) => /\p{Script=Latin}/u.test(word))
  if (
    cased.some(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !/^(?:(?:al|el|de|da|du|di|bin|ben|ibn|van|von|der|den|la|le|dos|abu|bint|d['’]\p{L}+)$|(?:al|el)-)/iu.test(
          word,
        ),
    )
  )
    return null
  return { start, end: start + quote.length, quote }
}

/** "Press Office", « Équipe Médias », «المكتب الصحفي»: who answers there is not said. */
function isOfBody(quote: string): boolean {
  if (/^ال/u.test(quote) || arabicDesks.test(quote)) return true
  return wordsIn(quote).forms.some((form) => deskWords.has(form.folded) || kindOf(form) === 'body')
}

const arabicDesks =
  /^(?:مكتب|قسم|[إا]دار[ةه]|فريق|خدم[ةه]|وحد[ةه]|مركز|مدير|مسؤول|رئيس|متحدث|هاتف|بريد|شركة|جمعية|مؤسسة|متحف|مكتبة|مستشفى|مسرح|مهرجان|حديقة|ميناء|مطار|محطة|جامعة|مدرسة|نادي|معهد|بلدية|وزارة|مجلس|لجنة|بنك|مصرف|دار )/u

const deskWords = new Set(
  `press presse media medias team equipe desk relations communication communications radio museum musee library bibliotheque
  hospital hopital theatre gallery galerie festival harbour airport aeroport lighthouse phare archives garden jardin zoo aquarium
  observatory observatoire stadium stade orchestra orchestre opera club`.split(/\s+/u),
)
