// Imports a memory until it is killed: `unseen` as the desk does, `seen` as it must not, for the test to see the difference.
import { statSync } from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { importMemory } from '#engine/memory/import-memory.ts'
import { memoryMigration } from '#engine/memory/memory-migration.ts'
import { createMemoryStore } from '#engine/memory/memory-store.ts'
import { readTmxFile } from '#engine/memory/tmx/read-tmx-file.ts'
import { openStore } from '#engine/storage/open-store.ts'

const [database = '', path = '', memory = '', mode = ''] = process.argv.slice(2)
const library = openStore(database, [memoryMigration], { hasThreads: true })
const store = createMemoryStore(library, { now: () => new Date(), who: 'amina' })

if (mode === 'unseen') {
  const wanted = { path, size: statSync(path).size, file: 'memory.tmx', memory, sourceLanguage: null }
  const run = importMemory(wanted, { store, now: () => new Date() })
  for (let step = await run.next(); !step.done; step = await run.next()) process.stdout.write(`${step.value.units}\n`)
} else {
  const options = { sourceLanguage: null, origin: 'memory.tmx', now: '', longestSegment: 1000 }
  let units = 0
  for await (const piece of readTmxFile(path, 'memory.tmx', options)) {
    const pairs = piece.units.map(({ sourceLanguage, targetLanguage, sourceText, targetText }) => {
      return { sourceLanguage, targetLanguage, sourceText, targetText }
    })
    store.remember({ memory, nameOfFirst: 'x', remember: { is: 'pairs', origin: 'x', pairs } }, () => {
      throw new Error('no release was meant')
    })
    units += pairs.length
    process.stdout.write(`${units}\n`)
    await nextTurn()
  }
}
process.stdout.write('done\n')
process.exit(0)
