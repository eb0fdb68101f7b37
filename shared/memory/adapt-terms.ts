import { changedStretches } from '#shared/memory/changed-stretches.ts'
import type { NearMatch } from '#shared/memory/near-match.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { Fix, TermOccurrence } from '#shared/model/finding.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { approvedTerms, termOfOccurrence } from '#shared/terms/concept-in-text.ts'
import { replaceTerm } from '#shared/terms/replace-term.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'

type Unit = NearMatch['unit']

/** The edits that put the terms of the segment in the place of those of the unit; null where one is uncertain. */
export function termEdits({ unit, segment, differences }: NearMatch, terms: TermRecogniser): readonly Fix[] | null {
  const old = terms.recognise(unit.sourceText, unit.sourceLanguage)
  const now = terms.recognise(segment, unit.sourceLanguage)
  const target = terms.recognise(unit.targetText, unit.targetLanguage)
  const edits: Fix[] = []
  for (const stretch of changedStretches(differences, old, now)) {
    const [before, ...moreBefore] = stretch.old
    const [after, ...moreAfter] = stretch.now
    if (!before || !after || isOfConcept(before, after)) continue
    if (moreBefore.length > 0 || moreAfter.length > 0) return null
    const places = target.filter((occurrence) => isOfConcept(occurrence, before))
    const once = old.filter((occurrence) => isOfConcept(occurrence, before)).length === 1
    const [was, is] = [before, after].map(({ glossary, conceptId }) => terms.concept(glossary, conceptId))
    const [place] = places
    if (!once || places.length !== 1 || !place || !was || !is) return null
    const edit = editAt(place, was, is, unit)
    if (edit === null) return null
    edits.push(edit)
  }
  return edits
}

function isOfConcept(one: TermOccurrence, other: TermOccurrence): boolean {
  return one.conceptId === other.conceptId && one.glossary === other.glossary
}

function editAt(
  place: TermOccurrence,
  before: Concept,
  after: Concept,
  { targetText, targetLanguage }: Unit,
): Fix | null {
  const [wanted] = approvedTerms(after, targetLanguage)
  const found = termOfOccurrence(before, place)
  if (!wanted || !found || !mayStandFor(wanted, found, targetText.slice(0, place.start), baseLanguage(targetLanguage)))
    return null
  return replaceTerm({ text: targetText, place, found: place.term, wanted: wanted.text, language: targetLanguage })
}

/** Whether the words around need not change with the term: where they may show its gender, both have to be of one. */
function mayStandFor(wanted: Term, found: Term, before: string, base: string): boolean {
  if (wanted.gender !== '' && found.gender !== '') return wanted.gender === found.gender
  if (base === 'fr') return !frenchDeterminer.test(before)
  if (base !== 'ar') return true
  return hasArticle(found) === hasArticle(wanted) && isFeminine(found) === isFeminine(wanted)
}

const frenchDeterminer =
  /(?:^|[\s«"(])(?:le|la|un|une|ce|cet|cette|du|au|mon|ma|ton|ta|son|sa|notre|votre|leur|l['’]|d['’]une?)\s?$/iu

function hasArticle({ text }: Term): boolean {
  return text.startsWith('ال')
}

function isFeminine({ text }: Term): boolean {
  return /^\S*ة(?:\s|$)/u.test(text)
}
