import { z } from 'zod'
import { askProcess, type ImportLimits } from '#engine/files/import/import-in-process.ts'
import { refusedReply } from '#engine/files/import/imported-document-schema.ts'
import { type ReturnedFile, returnedFileSchema } from '#engine/files/review/returned-file.ts'
import { Failure } from '#shared/model/failure.ts'

/** Reads a file that comes back from review in a process of its own, as every stranger's file is read. */
export async function returnedInProcess(
  file: { readonly name: string; readonly bytes: Uint8Array },
  limits: ImportLimits,
): Promise<ReturnedFile> {
  const reply = replySchema.safeParse(await askProcess({ review: file }, limits))
  if (!reply.success) throw new Failure('IMPORT_CRASHED', { file: file.name }, { cause: reply.error })
  if (reply.data.outcome === 'refused') throw new Failure(reply.data.code, { ...reply.data.values, file: file.name })
  return reply.data.file
}

const replySchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('returned'), file: returnedFileSchema }),
  refusedReply,
])
