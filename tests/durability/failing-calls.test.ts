import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentFromRich } from '#shared/document/rich.ts'
import { openReleasesIn } from '#tests/durability/releases-in.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'

const program = fileURLToPath(new URL('./desk-typist.ts', import.meta.url))
const hasStrace = spawnSync('strace', ['-V']).status === 0 && spawnSync('strace', ['true']).status === 0

/** Each call of the system on the journal's files, with each error, at its n-th time, once or from then on. */
const failing = ['pwrite64', 'fdatasync', 'openat', 'ftruncate', 'fsync'].flatMap((call) =>
  ['EIO', 'ENOSPC', 'EACCES'].flatMap((error) =>
    ['', '+'].flatMap((more) =>
      Array.from({ length: 75 }, (_, nth) => `${call}:error=${error}:when=${nth + 1}${more}`),
    ),
  ),
)
const runs = amount({ quick: 12, full: failing.length })
/** Has no factor in common with their number, so that a sample is spread over all of them. */
const stride = 617

const blocks = [{ type: 'paragraph', runs: [{ text: 'Start' }] }] as const
const row = { id: 'r0', kind: 'body', cells: { en: { status: 'draft', blocks } } } as const
const document = documentFromRich({ languages: ['en'], rows: [row] })

let folder: string
let release: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-calls-'))
  const desk = openReleasesIn(folder)
  release = desk.releases.create(document, {}).id
  desk.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Types with one call of the system failing on the journal's files: once at the n-th time, or from then on. */
function typeWith(injected: string, mode = 'careful') {
  const paths = ['journal.db', 'journal.db-wal', 'journal.db-newest'].flatMap((name) => ['-P', join(folder, name)])
  const node = [process.execPath, '--no-warnings', program, folder, release, '12', mode]
  // The kernel stops the program at these calls alone, so that it is as quick as without strace.
  const stops = ['--seccomp-bpf', '-e', `trace=${injected.split(':')[0]}`]
  const inject = ['-e', `inject=${injected}`]
  const run = spawnSync('strace', ['-f', ...stops, '-qq', '-o', '/dev/null', ...paths, ...inject, ...node], {
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
  const desk = openReleasesIn(folder)
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
      const injected = failing[(run * stride) % failing.length] ?? ''
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
