import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'

const races = amount({ quick: 3, full: 200 })
const opener = fileURLToPath(new URL('./desk-opener.ts', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-two-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What each of two programs said that were started at once: `open`, or the code it was refused with. */
function race(mode: 'held' | 'not-held'): Promise<readonly string[]> {
  const hosts = ['electron', 'web'] as const
  const children = hosts.map((host) =>
    spawn(process.execPath, ['--no-warnings', opener, folder, host, mode], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const said = children.map(
    (child) =>
      new Promise<string>((resolve) => {
        child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
        child.once('exit', () => resolve('ended'))
      }),
  )
  const gone = children.map((child) => new Promise<void>((resolve) => child.once('exit', () => resolve())))
  return Promise.all(said).then(async (words) => {
    for (const child of children) child.kill('SIGKILL')
    await Promise.all(gone)
    return words
  })
}

describe('two programs on one folder', () => {
  it(`never both have it in ${races} races, and the one that is refused learns from whom`, {
    timeout: 3_600_000,
  }, async () => {
    for (let number = 0; number < races; number += 1) {
      const [desktop, browser] = await race('held')
      const outcome = [desktop, browser]
      expect([
        ['open', 'STORE_IN_USE_DESKTOP'],
        ['STORE_IN_USE_BROWSER', 'open'],
        // The holder has the lock and has not yet written who it is.
        ['open', 'STORE_IN_USE'],
        ['STORE_IN_USE', 'open'],
      ]).toContainEqual(outcome)
    }
    tellFigures({
      id: 'R8',
      figures: `${races} races of two programs, each won by exactly one`,
      control: 'programs that do not hold the folder: both had it',
    })
  })

  it('both have it where nobody holds it, so the test can see that', { timeout: 120_000 }, async () => {
    expect(await race('not-held')).toEqual(['open', 'open'])
  })
})
