import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** A small tree under the repository's own configuration, so that a rule can be seen to fail without touching the real one. */
export interface PlantedTree {
  readonly folder: string
  remove(): void
}

/** `files`: path → text. `copied`: configuration files and folders taken from the repository as they are. */
export function plantTree(files: Readonly<Record<string, string>>, copied: readonly string[]): PlantedTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dragoman-planted-')))
  for (const path of ['package.json', ...copied])
    cpSync(join(repository, path), join(folder, path), { recursive: true })
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
