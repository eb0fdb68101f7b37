import { commonCapitalsIn } from '#shared/checks/language/common-capitals.ts'
import { commonOffices, officesByTail, singleTitlesIn } from '#shared/checks/language/single-titles.ts'
import type { WrittenTitle } from '#shared/checks/language/written-title.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** Titles of a text that one may ask about, in English and French. */
export function titleWordsIn(text: string, words: Words, language: string): readonly WrittenTitle[] {
  if (language === 'en')
    return [...inEnglish(text, words), ...commonCapitalsIn(text, words, 'en'), ...singleTitlesIn(text, words)]
  if (language !== 'fr') return nothing
  const slips = words.forms.some((form) => isFrenchSecond(form)) ? inFrench(text) : nothing
  const offices = officesIn(text, words)
  return [...slips, ...offices, ...commonCapitalsIn(text, words, 'fr')]
}

const heads = new Set(
  wordsOf(
    'vice deputy prime foreign executive managing secretary director attorney consul general chief regional country permanent special',
  ),
)
const offices = new Set(
  wordsOf(
    'mayor minister president governor chair chairman chairperson chairwoman director secretary speaker general manager executive representative envoy rapporteur commissioner ambassador engineer economist scientist officer justice inspector superintendent prosecutor editor auditor coach curator',
  ),
)

/**
 * The same where a capital may be that of another name ("the Secretary-General spokesperson"): only compared with the same title
 * elsewhere, where both its words are written alike.
 */
const qualifiers = new Set(
  wordsOf(
    'technical artistic musical medical commercial financial scientific sporting creative editorial academic administrative legal political military pastoral operational assistant associate senior principal acting interim honorary founding head lead national provincial district federal state operations marketing sales project programme communications research press harbour harbor fire police port station school',
  ),
)
const callings = new Set(
  wordsOf(
    'adviser advisor analyst spokesperson spokesman spokeswoman coordinator treasurer controller archivist librarian registrar dean rector provost chancellor trainer surgeon nurse correspondent administrator supervisor organiser organizer physician conductor master',
  ),
)

/** Behind one of the qualifiers: "Fire Chief"; before another word they make an office of it. */
const chiefs = new Set(wordsOf('chief captain head'))

/** What a word may be in a title: its first word, an office, or the speech of an occasion. */
const partOf = rememberedByWord(({ written, folded }: WordForm): number => {
  const isCalling = callings.has(folded)
  const part = (heads.has(folded) ? first : 0) | (offices.has(folded) || isCalling ? second : 0)
  return (
    (qualifiers.has(folded) || isCalling ? compared : 0) |
    part |
    (chiefs.has(folded) ? comparedSecond : 0) |
    (folded === 'chief' ? ofAny : 0) |
    (/^(?:Remarks|Speech|Address)$/.test(written) ? speech : 0)
  )
})
/** `ofAny`: "chief" makes an office of whatever calling follows. */
const [first, second, speech, ofAny, compared, comparedSecond] = [1, 2, 4, 8, 16, 32]

function inEnglish(text: string, { forms, starts, ends }: Words): readonly WrittenTitle[] {
  const found: WrittenTitle[] = []
  let before = 0
  let hasSpeech = false
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    const part = form === undefined ? 0 : partOf(form)
    if ((part & speech) !== 0) hasSpeech = true
    const isSecond =
      (part & second) !== 0 ||
      ((part & comparedSecond) !== 0 && (before & compared) !== 0) ||
      ((before & ofAny) !== 0 && (form?.written.length ?? 0) >= 5)
    if ((before & (first | compared)) !== 0 && isSecond) {
      const title = titleAt(text, starts[index - 1] ?? 0, starts[index] ?? 0, ends[index] ?? 0)
      const isCompared = ((before | part) & compared) !== 0
      if (title !== null) found.push(title.kind === 'slip' && isCompared ? asHalf(title, text) : title)
    }
    before = part
  }
  if (!hasSpeech) return found
  for (const match of text.matchAll(speeches)) {
    const [start, phrase] = [match.index + (match[1]?.length ?? 0), match[2] ?? '']
    found.push({ ...slip(start, phrase, phrase.toLowerCase()), context: 'noun' })
  }
  return found
}

/** A title of which the text must show how it is written. */
function asHalf(title: WrittenTitle, text: string): WrittenTitle {
  const isOfName = /\p{Lu}[\p{L}’']*[ -]$/u.test(text.slice(Math.max(0, title.start - 24), title.start))
  return { ...title, kind: isOfName ? 'before-name' : 'half', key: title.found.toLowerCase() }
}

/** Two words with a space or a hyphen between that belong to no longer compound. */
function titleAt(text: string, start: number, middle: number, end: number): WrittenTitle | null {
  const joint = text[middle - 1] ?? ''
  const title = text.slice(start, end)
  if (!/[ -]/.test(joint) || /[ -]{2}/.test(title) || text[start - 1] === '-' || text[end] === '-') return null
  // "Vice-president" is one word.
  return joint === '-' && /^vice/i.test(title) ? null : writtenTitle(text, title, start)
}

/** "delivered the Inaugural Remarks". */
const speeches =
  /((?:delivered|delivering|delivers|gave|gives|giving|made|makes|making|offered|opened with) (?:the|his|her|a|an|their|its|some) )((?:Inaugural|Opening|Closing|Keynote|Welcome|Welcoming|Introductory|Congratulatory|Concluding) (?:Remarks|Speech|Address))(?![\p{L}])/gu

function writtenTitle(text: string, title: string, start: number): WrittenTitle | null {
  const end = start + title.length
  const [first = '', second = ''] = title.split(/[ -]/)
  const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word)
  if (/^\p{Lu}{2}/u.test(first)) return null
  if (isLarge(first) && !isLarge(second)) {
    return opensSentence(text, start) ? null : slip(start, title, title.replace(second, withCapital(second)))
  }
  if (!isLarge(first) && isLarge(second))
    return isHalfLarge(text, title, start) ? slip(start, title, title.toLowerCase()) : null
  // Before a name a title takes capitals, after it and by itself a house decides.
  if (/^\s\p{Lu}/u.test(text.slice(end, end + 2)))
    return { start, end, kind: 'before-name', found: title, expected: title, context: null, key: title.toLowerCase() }
  const before = text.slice(Math.max(0, start - 5), start)
  const [kind, key] = [kindByPlace(before), title.toLowerCase()]
  return kind === null
    ? null
    : { start, end, kind, found: title, expected: title, context: null, key: `${kind} ${key}` }
}

/** "A new managing Director will": no name follows, and none begins with the second word ("the deputy Prime Minister"). */
function isHalfLarge(text: string, title: string, start: number): boolean {
  return (
    halfLarge.test(title) &&
    (!/^[\s-]\p{Lu}/u.test(text.slice(start + title.length, start + title.length + 2)) ||
      /(?<!\p{L})Chief $/u.test(text.slice(Math.max(0, start - 7), start)))
  )
}

const halfLarge =
  /^(?:(?:managing|executive|chief|assistant) (?:Director|Manager|Engineer|Executive|Secretary|Officer|Editor)|(?:vice|foreign|prime) (?:President|Minister|Chair|Chairman|Chairwoman)|(?:regional|country|general) (?:Director|Manager|Representative|Secretary)|(?:permanent|special) (?:Representative|Envoy|Rapporteur|Secretary)|attorney General|consul General|secretary[ -]General)$/

function kindByPlace(before: string): 'after-name' | 'office' | null {
  if (/,\s$/.test(before)) return 'after-name'
  return /(?<!\p{L})the $/iu.test(before) ? 'office' : null
}

/** At the head of a text, a line, a sentence or a quotation the first letter is a capital anyway. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n•–—-]|["“«‘(])\s*$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** As they end in their wrong form: « Contact Presse », « Directeur Général ». */
const frenchSeconds = new Set(
  wordsOf(
    'Projet Service Division Département Bureau Chantier Rubrique Presse Média Médias Général Générale Exécutif Exécutive Adjoint Adjointe Délégué Déléguée Régional Régionale Ministre Cabinet Mission Administration Inaugural Inaugurale Liminaire Introductif Introductive Officiel Officielle Solennel Solennelle Plénière Protocolaire Guidée Ronde Café Déjeuner Jour Dînatoire Thématique Final Finale',
  ),
)
const isFrenchSecond = rememberedByWord(({ written }: WordForm): boolean => frenchSeconds.has(written))

/** The same, and those that custom writes with a capital where they stand alone. */
const frenchOffices = new Set([
  ...commonOffices,
  ...officesByTail.keys(),
  ...wordsOf('ministres président présidente secrétaire commissaire'),
])
const isFrenchOffice = rememberedByWord(({ written }: WordForm): boolean => frenchOffices.has(written.toLowerCase()))

/** « le ministre de l’Élevage »: an article, the office, and what it is of. */
const article = /(?<!\p{L})(?:(?:les?|la|du|au|une?) |l[’'])$/iu
const domain = /^ ((?:de la |de l[’']|du |des |de |d[’']|chargée? )[\p{L}-]+)/u
/** « Monsieur le Ministre » has its capital from politeness. */
const address = /(?:[Mm]onsieur|[Mm]adame|[Mm]esdames|[Mm]essieurs|M\.|Mme) (?:les? |la |l[’'])$/u

function officesIn(text: string, { forms, starts, ends }: Words): readonly WrittenTitle[] {
  let found: WrittenTitle[] | null = null
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    if (form === undefined || !isFrenchOffice(form)) continue
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    const before = text.slice(Math.max(0, start - 14), start)
    const alone = officeAlone(form, { start, end }, before, text.slice(end, end + 24))
    if (alone !== null) (found ??= []).push(alone)
    if (!article.test(before) || address.test(before)) continue
    const after = text.slice(end, end + 40)
    const of = (domain.exec(after) ?? qualifiedAlone.exec(after))?.[1]
    if (of === undefined) continue
    const { written } = form
    const key = `${written} ${of}`.toLowerCase()
    ;(found ??= []).push({ start, end, kind: 'office', found: written, expected: written, context: null, key })
  }
  return found ?? nothing
}

/**
 * « La Conservatrice a remercié », « Amel Sy, Directrice du musée » : as an office is written by itself or behind a name.
 * Heads of state and the offices of the United Nations have their capital by custom.
 */
function officeAlone({ written }: WordForm, span: TextSpan, before: string, after: string): WrittenTitle | null {
  const key = written.toLowerCase()
  const of = officesByTail.get(key)?.exec(after)?.[0] ?? ''
  if ((of === '' && !commonOffices.has(key)) || address.test(before) || qualified.test(after)) return null
  if (!article.test(before) && !/\p{L}, $/u.test(before)) return null
  return { ...span, kind: 'office-alone', found: written, expected: key, context: null, key: `alone ${key}${of}` }
}

/** « La directrice générale »: of nothing that is named. */
const qualifiedAlone =
  /^ (générale?|exécuti(?:f|ve)|adjointe?|déléguée?|régionale?)(?!\p{L}| (?:(?:de|du|des|à|pour|chargée?)(?!\p{L})|d[’']))/u

const qualified = /^[ -](?:géné|exécut|adjoint|région|délégu|principa|d[’']État|\p{Lu})/u

const frenchPairs = [
  /(?<!\p{L})((?:[Cc]ontacts?|[Rr]elations|[Aa]ttachée?s?|[Ss]ervice|[Ee]space) (?:de )?)(Presse|Médias?)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]ommuniqué|[Cc]onférence|[Dd]ossier|[Pp]oint) de )(Presse)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Dd]irecteur|[Dd]irectrice|[Ss]ecrétaire|[Aa]dministrateur|[Aa]dministratrice|[Ii]nspecteur|[Ii]nspectrice|[Cc]onsule?|[Pp]rocureure?|[Cc]ommissaire|[Tt]résorier|[Tt]résorière|[Dd]éléguée?|[Rr]eprésentante?|[Mm]inistre|[Mm]aire|[Aa]ssemblée) )(Générale?|Exécutif|Exécutive|Adjointe?|Déléguée?|Régionale?)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Pp]remier|[Pp]remière|[Vv]ice-[Pp]remier) )(Ministre)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]heff?e? de )|(?:[Dd]irecteur de |[Dd]irectrice de ))(Cabinet|Mission|Projet|Service|Division|Département|Bureau|Chantier|Rubrique)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]onseil d[’']))(Administration)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Dd]iscours|[Aa]llocution|[Mm]ot|[Cc]érémonie|[Ss]éance|[Ss]ession|[Rr]éunion|[Cc]onférence|[Pp]oint|[Dd]îner|[Dd]éjeuner|[Cc]ocktail|[Vv]isite|[Tt]able|[Pp]ause|[Oo]rdre du|[Pp]hoto|[Rr]emise|[Dd]ébat|[Aa]telier) )(Inaugurale?|Liminaire|Introducti(?:f|ve)|Officiel(?:le)?|Solennel(?:le)?|Plénière|Protocolaire|Guidée|Ronde|Café|Déjeuner|Jour|Dînatoire|Thématique|Finale?)(?!\p{L})/gu,
]

function inFrench(text: string): readonly WrittenTitle[] {
  const found: WrittenTitle[] = []
  for (const pattern of frenchPairs) {
    for (const match of text.matchAll(pattern)) {
      const [whole, before = '', noun = ''] = match
      found.push({ ...slip(match.index, whole, before + noun.toLowerCase()), context: 'noun' })
    }
  }
  return found
}

function slip(start: number, found: string, expected: string): WrittenTitle {
  return { start, end: start + found.length, kind: 'slip', found, expected, context: null, key: found }
}
