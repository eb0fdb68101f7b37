import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importBytes } from '#engine/files/import/import-file.ts'
import { readReleaseFile } from '#engine/files/release-file/read-release-file.ts'
import { readGlossaryFile } from '#engine/glossaries/read-glossary-file.ts'
import { readTmxFile } from '#engine/memory/tmx/read-tmx-file.ts'
import { documentOfReleaseFile } from '#engine/releases/release-file-document.ts'
import type { Door } from '#tests/hostile/all-hostile-files.ts'
import type { HostileFile } from '#tests/hostile/hostile-file.ts'
import { memoryOptions, type Outcome, outcomeOf } from '#tests/hostile/read-watched.ts'

/** Reads a hostile file as the import process does, without the process. */
export function readHere(door: Door, file: HostileFile, folder: string): Promise<Outcome> {
  return outcomeOf(read(door, file, folder))
}

async function read(door: Door, { name, make }: HostileFile, folder: string) {
  const bytes = make()
  switch (door) {
    case 'document': {
      const { warnings, parts } = await importBytes({ name, bytes })
      return { warnings, content: parts }
    }
    case 'glossary': {
      const content = await readGlossaryFile({ name, bytes })
      return { warnings: content.warnings, content }
    }
    case 'memory': {
      const path = join(folder, 'here.tmx')
      writeFileSync(path, bytes)
      const content: unknown[] = []
      for await (const piece of readTmxFile(path, name, memoryOptions)) content.push(...piece.units)
      return { warnings: [], content }
    }
    case 'release':
      return { warnings: [], content: documentOfReleaseFile(readReleaseFile(bytes, { fileName: name }), name).toJSON() }
  }
}
