import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Transform } from '@tiptap/pm/transform'
import { packReleaseFile } from '#engine/files/release-file/write-release-file.ts'
import { releaseFileOf } from '#engine/releases/release-file-document.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'

/** A `.release` file of the only release of a desk as it was first stored, with what a colleague changed in it. Before the desk starts: it alone reads its store. */
export function copyOfRelease(
  dataFolder: string,
  change: (edit: Transform) => void,
): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const database = new DatabaseSync(join(dataFolder, 'journal.db'), { readOnly: true })
  const stored = database.prepare('SELECT release, document FROM snapshot ORDER BY version LIMIT 1').get()
  database.close()
  const edit = new Transform(releaseFromJson(JSON.parse(String(stored?.document))))
  change(edit)
  const file = releaseFileOf(edit.doc, { title: 'Port', lineage: String(stored?.release), locales: {} })
  return {
    name: 'port, relu.release',
    mimeType: 'application/vnd.dragoman.release+zip',
    buffer: Buffer.from(packReleaseFile(file, 'Dragoman 0.1.0')),
  }
}
