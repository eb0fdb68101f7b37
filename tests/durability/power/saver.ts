// Saves files as the desk does until its power is cut or it is killed, and prints each save once it is acknowledged: a small one, one of
// the size of a document and one of the size of a release over and over, and new ones beside them. As a control it can be
// told not to flush what it writes, not to flush the folder, or to write in place.
import { writeSync } from 'node:fs'
import * as nodeFiles from 'node:fs/promises'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type SaveFiles, writeAtomically } from '#engine/files/write-atomically.ts'
import { savedContent } from '#tests/durability/power/lost-files.ts'

const [folder = '', mode = ''] = process.argv.slice(2)
const files: SaveFiles =
  mode === 'flush' || mode === 'in-place'
    ? nodeFiles
    : {
        ...nodeFiles,
        open: async (path, ...rest) => {
          const file = await nodeFiles.open(path, ...rest)
          if (mode === 'no-flush' || (await stat(path)).isDirectory()) file.sync = async () => undefined
          return file
        },
      }

const replaced = [
  { name: 'settings.json', length: 2_000 },
  { name: 'communique.docx', length: 60_000 },
  { name: 'communique.release', length: 400_000 },
]
const mostNew = 40

for (let save = 1; ; save += 1) {
  // Who saves without a rest flushes with each save what the one before may have left out.
  if (mode !== 'in-place') await pause(Math.random() * 30)
  const { name, length } = replaced[save % replaced.length] ?? { name: '', length: 0 }
  if (mode === 'in-place') await nodeFiles.writeFile(join(folder, name), savedContent(save, length))
  else await writeAtomically(join(folder, name), savedContent(save, length), { files })
  writeSync(1, `${name} ${save}\n`)
  if (save > mostNew) continue
  const fresh = `new-${process.pid}-${save}.txt`
  await writeAtomically(join(folder, fresh), savedContent(save, 5_000), { ifExists: 'refuse', files })
  writeSync(1, `${fresh} ${save}\n`)
}
