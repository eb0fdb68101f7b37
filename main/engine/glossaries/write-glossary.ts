import { tableFromConcepts } from '#engine/glossaries/tables/table-from-concepts.ts'
import { writeDelimited } from '#engine/glossaries/tables/write-delimited.ts'
import { writeOmegat } from '#engine/glossaries/write-omegat.ts'
import { type TbxShape, writeTbx } from '#engine/glossaries/write-tbx.ts'
import type { Glossary } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'
import type { GlossaryExportFormat } from '#shared/model/glossary-file.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface WriteGlossaryOptions {
  readonly format: GlossaryExportFormat
  /** Of OmegaT's two languages; null: the first two of the glossary. */
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag } | null
}

const tbxShapes: Partial<Record<GlossaryExportFormat, TbxShape>> = {
  tbx: 'basic-dca',
  'tbx-dct': 'basic-dct',
  'tbx-min': 'min',
  'tbx-v2': 'martif',
}

/**
 * A glossary as a file. TBX-Basic in all its shapes holds everything. Tables hold everything of the concepts, but not
 * the glossary's name and rank. TBX-Min and OmegaT's text hold less, as `writeTbx` and `writeOmegat` say. Throws
 * GLOSSARY_ONE_LANGUAGE where OmegaT's second language is missing.
 */
export async function writeGlossary(
  glossary: Glossary,
  { format, languages }: WriteGlossaryOptions,
): Promise<string | Uint8Array> {
  const shape = tbxShapes[format]
  if (shape !== undefined) return writeTbx(glossary, shape)
  if (format === 'omegat') return writeOmegat(glossary.concepts, languages ?? firstTwo(glossary))
  const rows = tableFromConcepts(glossary.concepts)
  if (format !== 'xlsx') return writeDelimited(rows, format === 'tsv' ? '\t' : ',')
  // Loaded when it is wanted: workbooks are the rarer wish.
  const { writeSpreadsheet } = await import('#engine/glossaries/tables/write-spreadsheet.ts')
  return await writeSpreadsheet(rows, glossary.name)
}

/** The extension of a file of this format. */
export function endingOfFormat(format: GlossaryExportFormat): string {
  if (format === 'omegat') return 'txt'
  return tbxShapes[format] === undefined ? format : 'tbx'
}

function firstTwo({ concepts, name }: Glossary): { readonly source: LanguageTag; readonly target: LanguageTag } {
  const languages = new Set(concepts.flatMap((concept) => Object.keys(concept.terms)))
  const [source, target] = languages
  if (source === undefined || target === undefined) throw new Failure('GLOSSARY_ONE_LANGUAGE', { glossary: name })
  return { source, target }
}
