import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where a file of this name can be written without replacing another: `name.html`, else `name (2).html` … */
export function freePath(folder: string, name: string, ending: string): string {
  let path = join(folder, `${name}.${ending}`)
  for (let number = 2; existsSync(path); number += 1) path = join(folder, `${name} (${number}).${ending}`)
  return path
}
