// Titles of one word, and nouns of an occasion: now with a capital and now without.
import type { WrittenTitle } from '#shared/checks/language/written-title.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** Offices and callings that many hold, in French. */
export const commonOffices: ReadonlySet<string> = new Set(
  wordsOf(`ministre directeur directrice maire gouverneur gouverneure ambassadeur ambassadrice préfet préfète recteur rectrice
    conservateur conservatrice coordinateur coordinatrice coordonnateur coordonnatrice doyen doyenne proviseur proviseure
    capitaine professeur professeure ingénieur ingénieure conseiller conseillère médecin vétérinaire entraîneur entraîneuse
    sélectionneur sélectionneuse architecte infirmier infirmière juge procureur procureure avocat avocate commandant commandante
    délégué déléguée adjoint adjointe rapporteur rapporteuse trésorier trésorière intendant intendante administrateur
    administratrice gestionnaire inspecteur inspectrice contrôleur contrôleuse député députée sénateur sénatrice bourgmestre
    échevin échevine chercheur chercheuse archéologue historien historienne économiste réalisateur réalisatrice chorégraphe
    bibliothécaire archiviste responsable animateur animatrice`),
)

/** Words of which only what follows makes such an office: a « chef de projet », no « Chef de l’État ». */
export const officesByTail: ReadonlyMap<string, RegExp> = new Map([
  ['chef', ofGroup()],
  ['cheffe', ofGroup()],
  ['porte', /^-parole(?!\p{L})/u],
])

function ofGroup(): RegExp {
  return /^ (?:de |d[’'])(?:projet|service|équipe|division|secteur|chantier|file|bord|village|quartier|poste|station|brigade|orchestre|cuisine|rang|atelier|programme|unité|section|clinique|groupe|gare|centre|département)(?!\p{L})/u
}

/** Offices that many hold, in English; heads of state and of bodies have their capital by custom. */
const englishOffices = new Set(
  wordsOf(`mayor director captain commissioner ambassador governor inspector superintendent coach curator rector dean conductor
    headteacher treasurer spokesperson spokesman spokeswoman coordinator chairman chairwoman chairperson manager engineer
    surgeon librarian archivist minister principal rapporteur goalkeeper midwife nurse architect referee`),
)

/** Occasions and papers whose names are no names, by their second word. */
const firstsOf = new Map(
  [
    ['conference', 'press news'],
    ['release', 'press news'],
    ['briefing', 'press media'],
    ['ceremony', 'opening closing award awards signing inauguration'],
    ['dinner', 'gala welcome'],
    ['speech', 'keynote opening closing'],
    ['discussion', 'panel'],
    ['tour', 'guided'],
    ['kit', 'press media'],
    ['card', 'press'],
    ['pass', 'press'],
  ].map(([second = '', firsts = '']): [string, ReadonlySet<string>] => [second, new Set(wordsOf(firsts))]),
)

const [office, occasion] = [1, 2]
const partOf = rememberedByWord(({ folded }: WordForm): number =>
  englishOffices.has(folded) ? office : firstsOf.has(folded) ? occasion : 0,
)

/** "The Mayor", "the Director of the museum", ", Mayor of Cuenca", "a Press Conference", each to be compared with itself. */
export function singleTitlesIn(text: string, { forms, starts, ends }: Words): readonly WrittenTitle[] {
  const found: WrittenTitle[] = []
  for (let index = 1; index < forms.length; index += 1) {
    const form = forms[index]
    const part = form === undefined ? 0 : partOf(form)
    if (form === undefined || part === 0 || form.shape === 'caps') continue
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    const title =
      part === office ? officeAt(text, start, end) : occasionAt(text, forms[index - 1], starts[index - 1] ?? 0, end)
    if (title !== null) found.push(title)
  }
  return found
}

function officeAt(text: string, start: number, end: number): WrittenTitle | null {
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 40)]
  if (ofName.test(after)) return null
  const of = / of (?:the )?([\p{L}-]+)/uy.exec(after)?.[1] ?? ''
  const written = text.slice(start, end)
  if (/(?<!\p{L})the $/iu.test(before)) return titleOf(start, written, 'office', of)
  // Behind a name stands an office, not whoever comes next in a list.
  return of !== '' && /\p{L}, $/u.test(before) ? titleOf(start, written, 'after-name') : null
}

/** "The Captain Cook", "the Director General", "the nurse-led clinic", "the Mayor’s Cup". */
const ofName = /^(?:[ -]\p{Lu}|-\p{L}|[’']s \p{Lu})/u

function occasionAt(text: string, first: WordForm | undefined, start: number, end: number): WrittenTitle | null {
  const title = text.slice(start, end)
  const [, last = ''] = title.split(' ')
  if (first === undefined || firstsOf.get(last.toLowerCase())?.has(first.folded) !== true) return null
  // Both words alike, within a sentence, and no part of a longer name.
  if (/^\p{Lu}/u.test(title) !== /^\p{Lu}/u.test(last)) return null
  if (!/(?<!\p{L})(?:\p{Ll}{1,11}|A|An|The|This) $/u.test(text.slice(Math.max(0, start - 12), start))) return null
  return /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) ? null : titleOf(start, title, 'office')
}

function titleOf(start: number, found: string, kind: 'office' | 'after-name', of = ''): WrittenTitle {
  const end = start + found.length
  const key = `${kind} ${found} ${of}`.trim().toLowerCase()
  return { start, end, kind, found, expected: found, context: null, key }
}
