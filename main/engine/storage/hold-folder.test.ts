import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdFolder } from '#engine/storage/hold-folder.ts'
import { Failure, type FailureCode } from '#shared/model/failure.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const desktop = { host: 'electron', pid: 4711, since: '2024-09-20T08:00:00.000Z' } as const
const browser = { host: 'web', pid: 4712, since: '2024-09-20T08:00:00.000Z' } as const

test('the second program is refused and told which the first is', () => {
  const hold = holdFolder(folder, desktop)
  expect(() => holdFolder(folder, browser)).toThrow(inUse('STORE_IN_USE_DESKTOP', { process: '4711' }))
  hold.release()
  const next = holdFolder(folder, browser)
  expect(next.wasLeftOpen).toBe(false)
  expect(() => holdFolder(folder, desktop)).toThrow(inUse('STORE_IN_USE_BROWSER', { process: '4712' }))
  next.release()
})

test('a program that is killed holds the folder no longer, and the next one knows', async () => {
  const program = `
    const { holdFolder } = await import(${JSON.stringify(new URL('./hold-folder.ts', import.meta.url).href)})
    holdFolder(${JSON.stringify(folder)}, ${JSON.stringify(desktop)})
    console.log('held')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program])
  await once(child.stdout, 'data')
  expect(() => holdFolder(folder, browser)).toThrow('STORE_IN_USE_DESKTOP')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const hold = holdFolder(folder, browser)
  expect(hold.wasLeftOpen).toBe(true)
  hold.release()
  expect(readdirSync(folder)).toEqual(['desk.lock'])
})

test('a lock file that is damaged is made anew, and holds again', () => {
  writeFileSync(join(folder, 'desk.lock'), 'not a lock'.repeat(500))
  const hold = holdFolder(folder, desktop)
  expect(() => holdFolder(folder, browser)).toThrow('STORE_IN_USE_DESKTOP')
  hold.release()
})

test('without the name of the holder it is still refused', () => {
  const hold = holdFolder(folder, desktop)
  writeFileSync(join(folder, 'holder.json'), '{"host":"elsewhere"}')
  expect(() => holdFolder(folder, browser)).toThrow(inUse('STORE_IN_USE', {}))
  hold.release()
})

const inUse = (code: FailureCode, values: Record<string, string>) => new Failure(code, values, { retryable: true })
