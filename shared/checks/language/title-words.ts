import { nothing } from '#shared/checks/nothing.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** A title or common noun of two words as it is written. */
export interface WrittenTitle extends TextSpan {
  /** `slip`: badly written wherever it stands; `after-name`: to be compared with the others of its version. */
  readonly kind: 'slip' | 'after-name'
  readonly found: string
  readonly expected: string
  readonly context: 'noun' | 'version' | null
}

/** Titles of a text that one may ask about, in English and French. */
export function titleWordsIn(text: string, language: string): readonly WrittenTitle[] {
  if (language === 'en') return englishHeads.some((head) => text.includes(head)) ? inEnglish(text) : nothing
  return language === 'fr' && frenchSeconds.some((second) => text.includes(second)) ? inFrench(text) : nothing
}

/** Pieces of which one stands in each text that has such a title. */
const englishHeads = [
  'ice ',
  'eputy ',
  'rime ',
  'ecretary ',
  'ecretary-',
  'irector ',
  'irector-',
  'xecutive ',
  'eneral ',
  'naging ',
  'nsul ',
  'Remarks',
  'Speech',
  'Address',
]
const titles =
  /(?:[Vv]ice|[Dd]eputy|[Pp]rime|[Ff]oreign|[Ee]xecutive|[Mm]anaging|[Ss]ecretary|[Dd]irector|[Aa]ttorney|[Cc]onsul|[Gg]eneral|[Cc]hief|[Rr]egional|[Cc]ountry|[Pp]ermanent|[Ss]pecial)[ -](?:[Mm]ayor|[Mm]inister|[Pp]resident|[Gg]overnor|[Cc]hair|[Cc]hairman|[Cc]hairperson|[Cc]hairwoman|[Dd]irector|[Ss]ecretary|[Ss]peaker|[Gg]eneral|[Mm]anager|[Ee]xecutive|[Rr]epresentative|[Ee]nvoy|[Rr]apporteur|[Cc]ommissioner|[Aa]mbassador)(?![A-Za-zÀ-ɏ-])/g

function inEnglish(text: string): readonly WrittenTitle[] {
  const found: WrittenTitle[] = []
  for (const match of text.matchAll(titles)) {
    if (/[\p{L}-]/u.test(text[match.index - 1] ?? ' ')) continue
    const title = writtenTitle(text, match[0], match.index)
    if (title !== null) found.push(title)
  }
  if (!/Remarks|Speech|Address/.test(text)) return found
  for (const match of text.matchAll(speeches)) {
    const [start, phrase] = [match.index + (match[1]?.length ?? 0), match[2] ?? '']
    found.push({ ...slip(start, phrase, phrase.toLowerCase()), context: 'noun' })
  }
  return found
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
    return opensSentence(text, start) ? null : slip(start, title, title.replace(second, capital(second)))
  }
  if (!isLarge(first) && isLarge(second)) return null
  // Before a name a title takes capitals, after it a house decides.
  if (!/,\s$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s\p{Lu}/u.test(text.slice(end, end + 2)))
    return null
  return { start, end, kind: 'after-name', found: title, expected: title, context: null }
}

/** At the head of a text, a line, a sentence or a quotation the first letter is a capital anyway. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;\n•–—-]|["“«‘(])\s*$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** As they end in their wrong form: « Contact Presse », « Directeur Général ». */
const frenchSeconds = [
  ' Presse',
  ' Médias',
  ' Média',
  ' Général',
  ' Exécutif',
  ' Exécutive',
  ' Adjoint',
  ' Délégué',
  ' Régional',
  ' Ministre',
  ' Cabinet',
  ' Mission',
  ' Administration',
]
const frenchPairs = [
  /(?<!\p{L})((?:[Cc]ontacts?|[Rr]elations|[Aa]ttachée?s?|[Ss]ervice|[Ee]space) (?:de )?)(Presse|Médias?)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]ommuniqué|[Cc]onférence|[Dd]ossier|[Pp]oint) de )(Presse)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Dd]irecteur|[Dd]irectrice|[Ss]ecrétaire|[Aa]dministrateur|[Aa]dministratrice|[Ii]nspecteur|[Ii]nspectrice|[Cc]onsule?|[Pp]rocureure?|[Cc]ommissaire|[Tt]résorier|[Tt]résorière|[Dd]éléguée?|[Rr]eprésentante?|[Mm]inistre|[Mm]aire|[Aa]ssemblée) )(Générale?|Exécutif|Exécutive|Adjointe?|Déléguée?|Régionale?)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Pp]remier|[Pp]remière|[Vv]ice-[Pp]remier) )(Ministre)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]heff?e? de )|(?:[Dd]irecteur de |[Dd]irectrice de ))(Cabinet|Mission)(?!\p{L})/gu,
  /(?<!\p{L})((?:[Cc]onseil d[’']))(Administration)(?!\p{L})/gu,
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
  return { start, end: start + found.length, kind: 'slip', found, expected, context: null }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
