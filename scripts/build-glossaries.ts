/**
 * Turns the glossaries' working files (JSON, one a glossary) into the TBX files that ship inside the app:
 * `node scripts/build-glossaries.ts FOLDER`, where FOLDER holds glossary-wego.json, glossary-csw.json, glossary-1325.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeTbx } from '#engine/glossaries/write-tbx.ts'
import type { Concept, Glossary } from '#shared/model/concept.ts'
import { termStatuses } from '#shared/model/finding.ts'

const shipped = [
  { id: 'wego', name: 'WeGO', priority: 1 },
  { id: 'csw', name: 'Commission on the Status of Women', priority: 2 },
  { id: '1325', name: 'Resolution 1325', priority: 3 },
]

const workingTerm = z.strictObject({
  term: z.string().min(1),
  status: z.enum(termStatuses),
  pos: z.string(),
  note: z.string(),
  case_sensitive: z.boolean().default(false),
  only_if_source_has_concept: z.boolean().default(false),
  valid_from: z.number().int().nullable().default(null),
  valid_until: z.number().int().nullable().default(null),
})
const workingConcept = z.strictObject({
  concept_id: z.string().min(1),
  domain: z.string(),
  definition_en: z.string(),
  source_note: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  terms: z.record(z.string(), z.array(workingTerm)),
})

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Say where the working files are: node scripts/build-glossaries.ts FOLDER\n')
  process.exitCode = 2
} else {
  const target = join(import.meta.dirname, '../main/engine/glossaries/shipped')
  mkdirSync(target, { recursive: true })
  for (const { id, name, priority } of shipped) {
    const concepts = z
      .array(workingConcept)
      .parse(JSON.parse(readFileSync(join(folder, `glossary-${id}.json`), 'utf8')))
    const glossary: Glossary = { id, name, priority, concepts: concepts.map(conceptFrom) }
    writeFileSync(join(target, `${id}.tbx`), writeTbx(glossary))
    process.stdout.write(`${id}.tbx: ${concepts.length} concepts\n`)
  }
}

function conceptFrom(working: z.infer<typeof workingConcept>): Concept {
  return {
    id: working.concept_id,
    domain: working.domain,
    definition: forReaders(working.definition_en),
    note: working.confidence === 'high' ? '' : `Confidence: ${working.confidence}`,
    source: forReaders(working.source_note),
    doNotTranslate: false,
    terms: Object.fromEntries(
      Object.entries(working.terms).map(([language, terms]) => [
        language,
        terms.map((term) => ({
          text: term.term.trim(),
          status: term.status,
          partOfSpeech: term.pos,
          note: forReaders(term.note),
          caseSensitive: term.case_sensitive,
          gender: '',
          otherForms: [],
          onlyIfSourceHasConcept: term.only_if_source_has_concept,
          validFrom: term.valid_from,
          validUntil: term.valid_until,
        })),
      ]),
    ),
  }
}

/** The working files number the releases that a term was seen in; to a reader of the app the numbers say nothing. */
function forReaders(note: string): string {
  return note
    .replace(/\bseed \d{3}(?:(?:, | and |–)\d{3})+/gu, 'published releases')
    .replace(/\bseeds(?: \d{3}(?:(?:, | and |–)\d{3})*)?(?![\p{L}\d])/gu, 'published releases')
    .replace(/\bseed \d{3}(?: line \d+| (?:sub-)?headline| chrome)?/gu, 'a published release')
    .trim()
}
