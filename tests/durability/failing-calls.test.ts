import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk } from '#engine/desk.ts'
import { amount, seeded, tellFigures } from '#tests/durability/robust-run.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const runs = amount({ quick: 4, full: 300 })
const program = fileURLToPath(new URL('./desk-typist.ts', import.meta.url))
const hasStrace = spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['true']).status === 0

const calls = ['pwrite64', 'fdatasync', 'openat', 'ftruncate', 'fsync']
const errors = ['EIO', 'ENOSPC', 'EACCES']

let folder: string
let release: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-calls-'))
  const desk = createDesk(quietPorts(folder))
  release = desk.createRelease({ title: 'Start', source: 'en', languages: ['fr'] }).id
  desk.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Types with one call of the system failing on the journal's files: once at the n-th time, or from then on. */
function typeWith(injected: string, mode = 'careful') {
  const paths = ['journal.db', 'journal.db-wal'].flatMap((name) => ['-P', join(folder, name)])
  const node = [process.execPath, '--no-warnings', program, folder, release, '12', mode]
  const run = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', ...paths, '-e', `inject=${injected}`, ...node], {
    encoding: 'utf8',
  })
  const lines = run.stdout.trim().split('\n').filter(Boolean)
  return {
    status: run.status,
    words: lines.filter((line) => !line.startsWith('! ')),
    codes: lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
  }
}

function missing(words: readonly string[]): readonly string[] {
  const desk = createDesk(quietPorts(folder))
  try {
    const text = desk.releases.document(release).textContent
    return words.filter((word) => !text.includes(`${word} `))
  } finally {
    desk.close()
  }
}

describe('a call of the system that fails', () => {
  it(`loses nothing that was acknowledged and gives a code, in ${runs} runs`, { timeout: 3_600_000 }, (test) => {
    if (!hasStrace) {
      tellFigures({ id: 'R4', figures: 'skipped', control: 'strace is not installed, or may not trace here' })
      return test.skip('R4: strace is not installed, or may not trace here')
    }
    let acknowledged = 0
    let failed = 0
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(run + 1)
      const call = calls[run % calls.length]
      const error = errors[Math.floor(random() * errors.length)]
      const injected = `${call}:error=${error}:when=${1 + Math.floor(random() * 25)}${random() < 0.5 ? '+' : ''}`
      const { status, words, codes } = typeWith(injected)
      expect({ injected, status, odd: codes.filter((code) => !/^STORE_[A-Z_]+$/u.test(code)) }).toEqual({
        injected,
        status: 0,
        odd: [],
      })
      expect({ injected, missing: missing(words) }).toEqual({ injected, missing: [] })
      acknowledged += words.length
      failed += codes.length
    }
    tellFigures({
      id: 'R4',
      figures: `${runs} runs with a failing call, ${acknowledged} words acknowledged, 0 lost, ${failed} failures, all coded`,
      control: 'a desk that takes a failed word for saved: its loss was seen',
    })
  })

  it('loses words that were taken for saved, so the test can see a loss', { timeout: 120_000 }, (test) => {
    if (!hasStrace) return test.skip('R4: strace is not installed, or may not trace here')
    const { words } = typeWith('pwrite64:error=EIO:when=30+', 'believes')
    expect(missing(words)).not.toEqual([])
  })
})
