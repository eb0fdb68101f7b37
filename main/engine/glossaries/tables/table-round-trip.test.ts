import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conceptsFromFile } from '#engine/glossaries/file-concept.ts'
import { readGlossaryFile } from '#engine/glossaries/read-glossary-file.ts'
import { conceptsFromTable } from '#engine/glossaries/tables/concepts-from-table.ts'
import { guessMapping } from '#engine/glossaries/tables/guess-mapping.ts'
import { tableFromConcepts } from '#engine/glossaries/tables/table-from-concepts.ts'
import { writeDelimited } from '#engine/glossaries/tables/write-delimited.ts'
import { writeSpreadsheet } from '#engine/glossaries/tables/write-spreadsheet.ts'
import type { Concept } from '#shared/model/concept.ts'
import { anyGlossary } from '#tests/support/any-glossary.ts'

/** What the file says, as the import reads it without anybody correcting the mapping. */
async function readBack(name: string, bytes: Uint8Array): Promise<readonly Concept[]> {
  const content = await readGlossaryFile({ name, bytes })
  if (content.kind !== 'table') throw new Error('not a table')
  return conceptsFromFile(conceptsFromTable(content.rows, guessMapping(content.rows)).concepts)
}

const written = {
  'terms.csv': (concepts: readonly Concept[]) => Buffer.from(writeDelimited(tableFromConcepts(concepts), ',')),
  'terms.tsv': (concepts: readonly Concept[]) => Buffer.from(writeDelimited(tableFromConcepts(concepts), '\t')),
  'terms.xlsx': (concepts: readonly Concept[]) => writeSpreadsheet(tableFromConcepts(concepts), 'terms'),
}

describe('a glossary written as a table and read back is the same glossary', () => {
  test.each(Object.entries(written))('%s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(
        anyGlossary.filter(({ concepts }) => concepts.length > 0),
        async ({ concepts }) => {
          expect(await readBack(name, await write(concepts))).toEqual(concepts)
        },
      ),
      { numRuns: name.endsWith('xlsx') ? 60 : 200 },
    )
  })
})
