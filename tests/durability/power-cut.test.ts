import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { withSystemPrograms } from '#tests/durability/power/cuttable-disk.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'

const program = fileURLToPath(new URL('./power/cut-power.ts', import.meta.url))
const cuts = amount({ quick: 4, full: 200 })
/** A control ends at the first loss, which mostly comes with the first cuts; chance must not decide. */
const mostCutsToALoss = 300
const obstacle = obstacleHere()
const timeout = 3_600_000

if (obstacle !== null) {
  for (const id of ['R2', 'R3']) tellFigures({ id, figures: 'skipped', control: obstacle })
}

describe.skipIf(obstacle !== null)(`a disk whose power is cut (${obstacle ?? 'cloned images on loop devices'})`, () => {
  it(`has every acknowledged entry of the journal after each of ${cuts} cuts`, { timeout }, async () => {
    const { acknowledged, lost } = await cutPower('journal', 'commit-first', cuts)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(cuts)
    tellFigures({
      id: 'R2',
      figures: `${cuts} power cuts while editing, ${acknowledged} entries acknowledged, 0 lost, integrity ok`,
      control: 'commits that do not wait for the disk: a loss was seen',
    })
  })

  it('loses entries of a journal that does not wait for the disk, so the test can see a loss', {
    timeout,
  }, async () => {
    const { lost } = await cutPower('journal', 'not-waiting', mostCutsToALoss, 'first')
    expect(lost).not.toEqual([])
  })

  it(`has every acknowledged save, whole, after each of ${cuts} cuts`, { timeout }, async () => {
    const { acknowledged, lost } = await cutPower('files', 'flush', cuts)
    expect(lost).toEqual([])
    expect(acknowledged).toBeGreaterThan(cuts)
    tellFigures({
      id: 'R3',
      figures: `${cuts} power cuts while saving files, ${acknowledged} saves acknowledged, 0 lost, all whole`,
      control: 'saves that flush nothing, and saves that do not flush the folder: losses were seen',
    })
  })

  it.each(['no-flush', 'no-folder-flush'])('loses saves of a program that is told %s', { timeout }, async (mode) => {
    const { lost } = await cutPower('files', mode, mostCutsToALoss, 'first')
    expect(lost).not.toEqual([])
  })
})

const resultSchema = z.object({ cuts: z.number(), acknowledged: z.number(), lost: z.array(z.string()) })

/** The mounts are in a namespace of their own: whatever happens to the program, they go with it. */
function cutPower(
  what: 'journal' | 'files',
  mode: string,
  times: number,
  until = '',
): Promise<z.infer<typeof resultSchema>> {
  return new Promise((resolve, reject) => {
    const words = ['-m', process.execPath, '--no-warnings', program, what, mode, String(times), until]
    const child = spawn('unshare', words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('close', (code) => {
      if (code === 0) resolve(resultSchema.parse(JSON.parse(said)))
      else reject(new Error(`cutting the power ended with ${code}: ${complaint}`))
    })
  })
}

/** Why no power can be cut here; null where it can. */
function obstacleHere(): string | null {
  if (process.platform !== 'linux') return 'cutting the power needs Linux'
  if (process.getuid?.() !== 0) return 'cutting the power needs the right to mount'
  for (const tool of ['unshare', 'mkfs.btrfs', 'mkfs.ext4']) {
    if (spawnSync(tool, ['--version'], { env: withSystemPrograms }).error)
      return `cutting the power needs ${tool} (Debian: util-linux, btrfs-progs, e2fsprogs)`
  }
  const tried = spawnSync('unshare', ['-m', process.execPath, '--no-warnings', program, 'files', 'flush', '0'])
  return tried.status === 0 ? null : 'no loop device or no btrfs to be had'
}
