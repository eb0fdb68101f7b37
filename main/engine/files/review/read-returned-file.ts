import { declaredEncoding, decodeText } from '#engine/files/import/decode-text.ts'
import { foundContent, packageFormatOf, textFormatOf } from '#engine/files/import/found-format.ts'
import { importBudget } from '#engine/files/import/import-budget.ts'
import { namesInPackage } from '#engine/files/import/open-package.ts'
import { withoutDeclaration } from '#engine/files/import/safe-xml.ts'
import type { ReturnedFile } from '#engine/files/review/returned-file.ts'
import { returnedTable } from '#engine/files/review/returned-table.ts'
import { returnedXliff } from '#engine/files/review/returned-xliff.ts'
import { Failure } from '#shared/model/failure.ts'

export interface ReviewToRead {
  readonly review: { readonly name: string; readonly bytes: Uint8Array }
}

/**
 * Reads a table for reviewers (DOCX) or an XLIFF file that comes back. Throws REVIEW_FORMAT for what is neither, and what
 * an import throws for what cannot be read.
 */
export async function readReturnedFile({ name, bytes }: ReviewToRead['review']): Promise<ReturnedFile> {
  if (bytes.length === 0) throw new Failure('FILE_EMPTY', { file: name })
  if (bytes.length > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: name, limit: '100' })
  const found = foundContent(bytes)
  if (found === 'zip' && packageFormatOf(namesInPackage(name, bytes)) === 'docx')
    return await returnedTable(name, bytes)
  if (found !== 'text') throw new Failure('REVIEW_FORMAT', { file: name })
  const declared = declaredEncoding(bytes)
  const { text } = decodeText(name, bytes, declared ? { declared } : {})
  if (textFormatOf(name, text) !== 'xliff') throw new Failure('REVIEW_FORMAT', { file: name })
  return returnedXliff(name, withoutDeclaration(text))
}
