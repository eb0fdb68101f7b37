import { askProcess, type ImportLimits } from '#engine/files/import/import-in-process.ts'
import { glossaryReply } from '#engine/glossaries/glossary-reply.ts'
import type { GlossaryContent, GlossaryFileToRead } from '#engine/glossaries/read-glossary-file.ts'
import { Failure } from '#shared/model/failure.ts'

/** Reads a stranger's glossary in a process of its own, which is ended when it takes too long or too much memory. */
export async function readGlossaryInProcess(
  file: GlossaryFileToRead,
  limits: ImportLimits = {},
): Promise<GlossaryContent> {
  const { name } = file
  if (limits.signal?.aborted) throw new Failure('CANCELLED', { file: name })
  const reply = glossaryReply.safeParse(await askProcess({ glossary: file }, limits))
  if (!reply.success) throw new Failure('IMPORT_CRASHED', { file: name }, { cause: reply.error })
  if (reply.data.outcome === 'refused') throw new Failure(reply.data.code, { ...reply.data.values, file: name })
  return reply.data.content
}
