// The process that reads a stranger's file: one job, one answer (of a memory: piece by piece), then it ends. It is started
// with little memory and (by Node) without the right to write files or start programs.

import { type FileToImport, importBytes } from '#engine/files/import/import-file.ts'
import type { ImportReply, ShareDone } from '#engine/files/import/imported-document-schema.ts'
import type { ReviewToRead } from '#engine/files/review/read-returned-file.ts'
import type { ReturnedFile } from '#engine/files/review/returned-file.ts'
import type { GlossaryReply } from '#engine/glossaries/glossary-reply.ts'
import type { GlossaryToRead } from '#engine/glossaries/read-glossary-file.ts'
import { sendTmx } from '#engine/memory/tmx/send-tmx.ts'
import type { TmxToRead } from '#engine/memory/tmx/tmx-messages.ts'
import type { TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'

// No key in a file can reach the prototype of all objects. Not `--disable-proto=delete`: mammoth's promises need the
// accessor once, while they are loaded, which has happened by now.
Reflect.deleteProperty(Object.prototype, '__proto__')

process.once('message', (request: FileToImport | ReviewToRead | GlossaryToRead | TmxToRead) => {
  void ('tmx' in request ? sendTmx(request.tmx) : answer(request))
})

async function answer(request: FileToImport | ReviewToRead | GlossaryToRead): Promise<void> {
  const reply = await replyTo(request)
  process.send?.(reply, () => process.exit(0))
}

async function replyTo(
  request: FileToImport | ReviewToRead | GlossaryToRead,
): Promise<ImportReply | ReviewReply | GlossaryReply> {
  try {
    if ('glossary' in request) {
      // Loaded when it is wanted: most files are documents.
      const { readGlossaryFile } = await import('#engine/glossaries/read-glossary-file.ts')
      return { outcome: 'read', content: await readGlossaryFile(request.glossary) }
    }
    if ('review' in request) {
      const { readReturnedFile } = await import('#engine/files/review/read-returned-file.ts')
      return { outcome: 'returned', file: await readReturnedFile(request.review) }
    }
    return { outcome: 'imported', document: await importBytes(request, tellEngine()) }
  } catch (error) {
    if (error instanceof Failure) return { outcome: 'refused', code: error.code, values: error.values }
    // A bug met by this file: to the caller it is the same as a crash.
    return { outcome: 'refused', code: 'IMPORT_CRASHED', values: {} }
  }
}

/** Tells the engine how much is done, where that is worth a word. */
function tellEngine(): TellShare {
  let told = 0
  return (share) => {
    if (share < told + 0.01) return
    told = share
    process.send?.({ share } satisfies ShareDone)
  }
}

type ReviewReply = { readonly outcome: 'returned'; readonly file: ReturnedFile }
