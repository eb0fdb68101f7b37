import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk } from '#engine/desk.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import { Failure } from '#shared/model/failure.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

let folder: string
let readOnly: string | null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-unreachable-'))
  readOnly = null
})
afterEach(() => {
  if (readOnly) spawnSync('umount', ['-l', readOnly])
  rmSync(folder, { recursive: true, force: true })
})

/** Makes the folder one of a disk that cannot be written to; bits of permission would not keep an administrator out. */
function makeReadOnly(): boolean {
  readOnly = folder
  const bound = spawnSync('mount', ['--bind', folder, folder]).status === 0
  return bound && spawnSync('mount', ['-o', 'remount,bind,ro', folder]).status === 0
}

async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (cause) {
    return cause instanceof Failure ? cause.code : 'fault'
  }
}

const open = (place: string) => () => createDesk(quietPorts(place)).close()
const save = (place: string) => () => writeAtomically(join(place, 'release.html'), 'text')

describe('a place that cannot be reached', () => {
  it('is refused with its code, at the start and when a file is saved', async (test) => {
    const codes: string[] = []
    const expectCode = async (act: () => unknown, code: string) => {
      expect(await codeOf(act)).toBe(code)
      codes.push(code)
    }
    await expectCode(open(join(folder, 'gone')), 'STORE_READ_ONLY')
    await expectCode(save(join(folder, 'gone')), 'SAVE_FOLDER_MISSING')
    writeFileSync(join(folder, 'file'), '')
    await expectCode(open(join(folder, 'file')), 'STORE_READ_ONLY')
    await expectCode(save(join(folder, 'file')), 'SAVE_FOLDER_MISSING')
    const holder = createDesk(quietPorts(folder, { host: 'electron' }))
    await expectCode(open(folder), 'STORE_IN_USE_DESKTOP')
    holder.close()
    // The control: the same acts where nothing is in the way.
    expect(await codeOf(open(folder))).toBe('done')
    expect(await codeOf(save(folder))).toBe('done')
    if (makeReadOnly()) {
      await expectCode(open(folder), 'STORE_READ_ONLY')
      await expectCode(save(folder), 'SAVE_FOLDER_READ_ONLY')
    }
    tellFigures({
      id: 'R6',
      figures: `${codes.length} of 7 scenarios, each with its code${codes.length < 7 ? ' (no mounting here)' : ''}`,
      control: 'the same acts with nothing in the way: done',
    })
    if (codes.length < 7) test.skip('R6: a read-only disk cannot be mounted by this user')
  })
})
