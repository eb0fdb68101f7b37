import { type SpawnImporter, spawnNodeImporter } from '#engine/files/import/import-in-process.ts'
import type { TmxPiece } from '#engine/memory/tmx/read-tmx-file.ts'
import { nextPiece, type TmxJob, type TmxReply, tmxReply } from '#engine/memory/tmx/tmx-messages.ts'
import { Failure } from '#shared/model/failure.ts'

export interface TmxLimits {
  readonly signal?: AbortSignal | undefined
  readonly spawn?: SpawnImporter | undefined
}

/** A piece takes milliseconds to read; a process that says nothing for so long will not any more. */
const longestSilenceMs = 60_000

/**
 * The units of a TMX file, read by a process of its own that is killed when it falls silent or nobody wants its words
 * any more. What it says is validated.
 */
export async function* readTmxInProcess(job: TmxJob, limits: TmxLimits = {}): AsyncGenerator<TmxPiece, void> {
  const { signal, spawn = spawnNodeImporter } = limits
  const importer = spawn()
  const replies: (TmxReply | Failure)[] = []
  let heard: () => void = () => undefined
  const say = (reply: TmxReply | Failure): void => {
    replies.push(reply)
    heard()
  }
  const crashed = () => say(new Failure('IMPORT_CRASHED', { file: job.file }))
  const cancel = () => say(new Failure('CANCELLED', { file: job.file }))
  importer.onReply((reply) => {
    const parsed = tmxReply.safeParse(reply)
    if (parsed.success) say(parsed.data)
    else crashed()
  })
  importer.onEnd(crashed)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    importer.send({ tmx: job })
    for (;;) {
      if (signal?.aborted) throw new Failure('CANCELLED', { file: job.file })
      const reply = replies.shift()
      if (reply === undefined) {
        const clock = setTimeout(crashed, longestSilenceMs)
        await new Promise<void>((resolve) => {
          heard = resolve
        })
        clearTimeout(clock)
      } else if (reply instanceof Failure) throw reply
      else if (reply.outcome === 'refused') throw new Failure(reply.code, reply.values)
      else if (reply.outcome === 'end') return
      else {
        // The next piece is read while this one is stored.
        importer.send(nextPiece)
        yield reply
      }
    }
  } finally {
    signal?.removeEventListener('abort', cancel)
    importer.kill()
  }
}
