// A desk in which a number of words is typed: it prints each word once it is acknowledged, and the code of each failure.
// A word that failed is sent again. As a control it can take a failed word for saved.
import { writeSync } from 'node:fs'
import { Failure } from '#shared/model/failure.ts'
import { openReleasesIn } from '#tests/durability/releases-in.ts'
import { createTypist } from '#tests/durability/typist.ts'

const [folder = '', release = '', words = '0', mode = ''] = process.argv.slice(2)

try {
  const desk = openReleasesIn(folder)
  const typist = createTypist(desk, release, `typist-${process.pid}`)
  for (let number = 0; number < Number(words); number += 1) {
    const word = `${process.pid}w${number}`
    try {
      writeSync(1, `${typist.type(word)}\n`)
    } catch (cause) {
      writeSync(1, mode === 'believes' ? `${word}\n` : `! ${codeOf(cause)}\n`)
    }
  }
  desk.close()
} catch (cause) {
  writeSync(1, `! ${codeOf(cause)}\n`)
}
process.exit(0)

function codeOf(cause: unknown): string {
  return cause instanceof Failure ? cause.code : `fault ${String(cause)}`
}
