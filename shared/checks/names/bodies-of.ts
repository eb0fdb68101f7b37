import type { CellReader } from '#shared/checks/check.ts'
import type { Concept, Term } from '#shared/model/concept.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { knownBodies } from '#shared/press/known-bodies.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import { overlap } from '#shared/text/overlap.ts'

/** An organisation named in a text, the same key in every language. */
export interface BodyMention extends TextSpan {
  readonly key: string
}

const none: readonly BodyMention[] = []

/** The organisations of a cell: those of the sheet of names, of the glossaries, and those everybody knows. */
export const readBodies: CellReader<readonly BodyMention[]> = (cell, language, context) => {
  const found: BodyMention[] = []
  const add = (mention: BodyMention) => {
    if (!found.some((other) => overlap(other, mention))) found.push(mention)
  }
  for (const { id, kind, names } of context.entities) {
    const own = names[language]
    if (kind !== 'organisation' || own === undefined) continue
    for (const name of [own.full, ...own.short, ...own.former]) {
      if (name === '') continue
      for (let at = cell.text.indexOf(name); at >= 0; at = cell.text.indexOf(name, at + name.length))
        add({ key: `entity:${id}`, start: at, end: at + name.length })
    }
  }
  for (const { glossary, conceptId, start, end } of context.termsIn(cell, language)) {
    const concept = context.terms.concept(glossary, conceptId)
    if (concept && isBody(concept)) add({ key: `${glossary}:${conceptId}`, start, end })
  }
  for (const { conceptId, start, end } of everybodysBodies().recognise(cell.text, language))
    add({ key: `body:${conceptId}`, start, end })
  return found.length === 0 ? none : found.sort((one, other) => one.start - other.start)
}

/** Glossaries say it by the domain: a body, an organisation, an institution. */
function isBody({ domain }: Concept): boolean {
  return /\b(?:bod(?:y|ies)|organi[sz]ations?|institutions?|organs?)\b/iu.test(domain)
}

let recogniser: TermRecogniser | null = null

function everybodysBodies(): TermRecogniser {
  recogniser ??= createTermRecogniser([{ id: 'bodies', name: 'bodies', priority: 0, concepts: knownConcepts() }])
  return recogniser
}

function knownConcepts(): readonly Concept[] {
  return knownBodies
    .trim()
    .split('\n')
    .map((line) => {
      const [english = '', french = '', en = '', fr = '', ar = ''] = line.split('|')
      return {
        id: (en.split(',')[0] ?? en).trim(),
        domain: 'body',
        definition: '',
        note: '',
        source: '',
        doNotTranslate: false,
        terms: { en: termsOf(en, english), fr: termsOf(fr, french), ar: termsOf(ar, '-') },
      }
    })
}

function termsOf(names: string, acronym: string): readonly Term[] {
  const short = acronym.replace('?', '').trim()
  return [...names.split(','), ...(short === '' || short === '-' ? [] : [short])]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      text,
      status: index === 0 ? 'preferred' : 'admitted',
      partOfSpeech: 'proper noun',
      note: '',
      caseSensitive: text === short,
      gender: '',
      otherForms: [],
      onlyIfSourceHasConcept: false,
      validFrom: null,
      validUntil: null,
    }))
}
