import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createDesk, type Desk } from '#engine/desk.ts'
import { Failure } from '#shared/model/failure.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'
import { createTypist } from '#tests/durability/typist.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const disks = amount({ quick: 2, full: 16 })
const mounted: string[] = []

afterEach(() => {
  for (const folder of mounted.splice(0)) {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A disk of this size, or null where this user may not mount one. */
function smallDisk(kib: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-disk-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder])
  mounted.push(folder)
  return mount.status === 0 ? folder : null
}

describe('a disk that runs full', () => {
  it(`keeps every acknowledged word on each of ${disks} disks, and saves the rest once there is space`, {
    timeout: 600_000,
  }, (test) => {
    let saved = 0
    let refused = 0
    for (let number = 0; number < disks; number += 1) {
      const folder = smallDisk(40_000 + number * 1777)
      if (folder === null) {
        tellFigures({ id: 'R5', figures: 'skipped', control: 'no disk can be mounted by this user' })
        return test.skip('R5: no disk can be mounted by this user')
      }
      const run = typeUntilFull(folder)
      saved += run.acknowledged.length
      refused += run.refused
      expect(run.codes).toEqual(['STORE_FULL'])
      expect(run.told).toEqual(['disk-full'])
      expect(missing(folder, run)).toEqual([])
    }
    expect(refused).toBeGreaterThan(0)
    tellFigures({
      id: 'R5',
      figures: `${disks} full disks (tmpfs), ${saved} words acknowledged, 0 lost, ${refused} refused and saved later`,
      control: 'a desk that takes a refused word for saved: its loss was seen',
    })
  })

  it('loses a word that was called saved although the disk refused it, so the test can see a loss', (test) => {
    const folder = smallDisk(40_000)
    if (folder === null) return test.skip('R5: no disk can be mounted by this user')
    const run = typeUntilFull(folder, { retries: false })
    expect(missing(folder, { ...run, acknowledged: [...run.acknowledged, run.lastRefused] })).toEqual([run.lastRefused])
  })
})

interface FullRun {
  readonly release: string
  readonly acknowledged: readonly string[]
  readonly refused: number
  readonly lastRefused: string
  readonly codes: readonly string[]
  readonly told: readonly string[]
}

function typeUntilFull(folder: string, { retries = true } = {}): FullRun {
  const desk = createDesk(quietPorts(folder))
  try {
    expect(existsSync(join(folder, 'ballast'))).toBe(true)
    const { id: release } = desk.createRelease({ title: 'Start', source: 'en', languages: ['fr'] })
    const filler = fill(join(folder, 'filler'))
    const typist = createTypist(desk, release, 'amina')
    const acknowledged: string[] = []
    const codes = new Set<string>()
    let refused = 0
    let lastRefused = ''
    while (refused === 0) {
      const word = `${acknowledged.length}-${'word'.repeat(30_000)}`
      try {
        acknowledged.push(typist.type(word))
      } catch (cause) {
        if (!(cause instanceof Failure)) throw cause
        codes.add(cause.code)
        refused += 1
        lastRefused = word
      }
    }
    rmSync(filler)
    if (retries) acknowledged.push(typist.type(), typist.type())
    return {
      release,
      acknowledged,
      refused,
      lastRefused,
      codes: [...codes],
      told: desk.notices.list().map(({ is }) => is),
    }
  } finally {
    close(desk)
  }
}

/** A desk can be left although the disk is full: what is committed is committed. */
function close(desk: Desk): void {
  try {
    desk.close()
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause
  }
}

/** Takes all the space there is. */
function fill(path: string): string {
  const file = openSync(path, 'w')
  const piece = Buffer.alloc(4096)
  try {
    for (;;) writeSync(file, piece)
  } catch {
    return path
  } finally {
    closeSync(file)
  }
}

function missing(folder: string, { release, acknowledged }: FullRun): readonly string[] {
  const desk = createDesk(quietPorts(folder))
  try {
    const text = desk.releases.document(release).textContent
    return acknowledged.filter((word) => !text.includes(`${word} `))
  } finally {
    desk.close()
  }
}
