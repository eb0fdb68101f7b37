import { once } from 'node:events'
import { readTmxFile } from '#engine/memory/tmx/read-tmx-file.ts'
import type { TmxJob, TmxReply } from '#engine/memory/tmx/tmx-messages.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { Failure } from '#shared/model/failure.ts'

const unitsPerPiece = 200
const bytesPerPiece = 1024 * 1024

/** In a process of its own: reads a file and tells the parent its units piece by piece, each when it asks for it. */
export async function sendTmx({ path, file, options }: TmxJob): Promise<void> {
  const send = (reply: TmxReply, sent: () => void = ignore): void => void process.send?.(reply, sent)
  try {
    let units: TmxUnit[] = []
    let skipped = 0
    let told = 0
    for await (const piece of readTmxFile(path, file, options)) {
      units.push(...piece.units)
      skipped += piece.skipped
      if (units.length < unitsPerPiece && piece.bytes - told < bytesPerPiece) continue
      const asked = once(process, 'message')
      send({ outcome: 'piece', bytes: piece.bytes, skipped, units })
      told = piece.bytes
      units = []
      skipped = 0
      await asked
    }
    send({ outcome: 'piece', bytes: told, skipped, units })
    send({ outcome: 'end' }, () => process.exit(0))
  } catch (cause) {
    const failure = cause instanceof Failure ? cause : new Failure('IMPORT_CRASHED', { file })
    send({ outcome: 'refused', code: failure.code, values: { ...failure.values } }, () => process.exit(0))
  }
}

function ignore(): void {
  // A parent that is gone hears nothing.
}
