import { wordActive } from '#tests/hostile/files/word-active.ts'
import { wordMarkup } from '#tests/hostile/files/word-markup.ts'
import { wordOutside } from '#tests/hostile/files/word-outside.ts'
import type { Canary, HostileFile } from '#tests/hostile/hostile-file.ts'

/** Word documents whose XML attacks its reader, reaches outside or carries something that runs. */
export function wordFiles(canary: Canary): readonly HostileFile[] {
  return [...wordMarkup(canary), ...wordOutside(canary), ...wordActive(canary)]
}
