// Recognition: a text of ten thousand words in each language against a hundred thousand terms, one row after a
// keystroke, and how long a glossary takes to be ready and to take up a changed concept.

import type { Concept, Glossary } from '#shared/model/concept.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import type { TermRecogniser } from '#shared/terms/term-recogniser.ts'
import { pressRows } from './press-text.ts'
import { p50p95 } from './quantiles.ts'

const words = 10_000
const termCount = 100_000

/** Heads and what goes with them; every pair is a term, so that its words occur in the text without the term. */
const vocabulary: Readonly<Record<string, { readonly heads: readonly string[]; readonly pattern: string }>> = {
  en: {
    heads: ['council', 'office', 'assembly', 'resolution', 'participant', 'security', 'city', 'report'],
    pattern: '{b} {a}',
  },
  fr: {
    heads: ['conseil', 'bureau', 'assemblée', 'résolution', 'participant', 'sécurité', 'ville', 'rapport'],
    pattern: '{a} de {b}',
  },
  ar: { heads: ['مجلس', 'مكتب', 'جمعية', 'قرار', 'مشارك', 'أمن', 'مدينة', 'تقرير'], pattern: '{a} {b}' },
}
const syllables: Readonly<Record<string, readonly string[]>> = {
  en: ['ba', 'con', 'der', 'fi', 'gal', 'lor', 'men', 'per', 'ris', 'tan', 'vel', 'wor'],
  fr: ['ba', 'con', 'der', 'fi', 'gal', 'lor', 'men', 'per', 'ris', 'tan', 'vel', 'cour'],
  ar: ['با', 'كن', 'در', 'في', 'جل', 'لور', 'من', 'بر', 'رس', 'تن', 'ول', 'ور'],
}

export function benchTerms(): void {
  for (const language of ['en', 'fr', 'ar']) {
    const glossary = largeGlossary(language)
    const started = performance.now()
    const recogniser = createTermRecogniser([glossary])
    recogniser.recognise('—', language)
    const ready = performance.now() - started
    const cells = textOf(language)
    const firstStarted = performance.now()
    let found = cells.reduce((sum, cell) => sum + recogniser.recognise(cell, language).length, 0)
    const first = performance.now() - firstStarted
    const whole: number[] = []
    for (let round = 0; round < 12; round += 1) {
      const from = performance.now()
      found = cells.reduce((sum, cell) => sum + recogniser.recognise(cell, language).length, 0)
      if (round >= 2) whole.push(performance.now() - from)
    }
    const row: number[] = []
    for (let stroke = 0; stroke < 300; stroke += 1) {
      const typed = `${cells[stroke % cells.length] ?? ''} ${'abcdefgh'.slice(0, stroke % 8)}`
      const from = performance.now()
      recogniser.recognise(typed, language)
      if (stroke >= 50) row.push(performance.now() - from)
    }
    const again = changed(recogniser, glossary, language)
    console.log(
      `${language}: ready in ${ready.toFixed(0)} ms; ready again after a changed concept in ${again.toFixed(1)} ms`,
    )
    console.log(
      `    ${words} words against ${termCount} terms: first ${first.toFixed(1)} ms, then ${p50p95(whole)}; ${found} found`,
    )
    console.log(`    one row after a keystroke: ${p50p95(row)}`)
  }
}

/** How long until terms are found again after one concept was changed. */
function changed(before: TermRecogniser, glossary: Glossary, language: string): number {
  const [first, ...others] = glossary.concepts
  const concepts = first ? [{ ...first, note: 'changed' }, ...others] : others
  const started = performance.now()
  createTermRecogniser([{ ...glossary, concepts }], { after: before }).recognise('—', language)
  return performance.now() - started
}

function largeGlossary(language: string): Glossary {
  const { heads = [], pattern = '' } = vocabulary[language] ?? {}
  const concepts: Concept[] = []
  for (let index = 0; index < termCount; index += 1) {
    const text = pattern.replace('{a}', heads[index % heads.length] ?? '').replace('{b}', wordOf(language, index))
    concepts.push(conceptOf(`c${index}`, text, language))
  }
  return { id: 'large', name: 'Large', priority: 1, concepts }
}

/** Another word for each number, of three or four syllables. */
function wordOf(language: string, number: number): string {
  const parts = syllables[language] ?? []
  let word = ''
  for (let rest = number; word === '' || rest > 0; rest = Math.floor(rest / parts.length))
    word += parts[rest % parts.length]
  return word
}

function conceptOf(id: string, text: string, language: string): Concept {
  const term = {
    text,
    status: 'preferred',
    partOfSpeech: 'noun',
    gender: '',
    otherForms: [],
    note: '',
    caseSensitive: false,
    onlyIfSourceHasConcept: false,
    validFrom: null,
    validUntil: null,
  } as const
  return { id, domain: '', definition: '', note: '', source: '', doNotTranslate: false, terms: { [language]: [term] } }
}

/** Press text with terms of the glossary in it, one in each paragraph. */
function textOf(language: string): readonly string[] {
  const cells: string[] = []
  let count = 0
  const { heads = [], pattern = '' } = vocabulary[language] ?? {}
  for (const [index, row] of pressRows(400).entries()) {
    const term = pattern
      .replace('{a}', heads[(index * 8) % heads.length] ?? '')
      .replace('{b}', wordOf(language, index * 8))
    const cell = `${row.cells[language]?.blocks[0]?.runs[0]?.text ?? ''} ${term}.`
    count += cell.split(' ').length
    cells.push(cell)
    if (count >= words) return cells
  }
  return cells
}
