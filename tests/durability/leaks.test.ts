import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellFigures } from '#tests/durability/robust-run.ts'

const program = fileURLToPath(new URL('./desk-day.ts', import.meta.url))
const secret = 'EmbargoedCanary7731'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-leaks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Day {
  readonly status: number | null
  readonly log: string
  readonly connections: readonly string[]
}

/** Without waiting in a blocked thread: whoever is called must be able to answer. */
function dayAtTheDesk(mode = 'quiet', address = ''): Promise<Day> {
  const guard = ['--no-warnings', '--import', new URL('./network-guard.ts', import.meta.url).href]
  const child = spawn(process.execPath, [...guard, program, folder, secret, mode, address])
  let log = ''
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  return new Promise((resolve) => {
    child.once('close', (status) => {
      const lines = complaint.split('\n')
      resolve({ status, log, connections: lines.filter((line) => line.startsWith('connects ')) })
    })
  })
}

describe('a day at the desk', () => {
  it('calls nobody, and what calls is seen', { timeout: 120_000 }, async () => {
    const { status, connections } = await dayAtTheDesk()
    expect({ status, connections }).toEqual({ status: 0, connections: [] })

    let calls = 0
    const canary = createServer((_, response) => {
      calls += 1
      response.end()
    })
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', () => resolve()))
    // Listening on TCP, so the address is an AddressInfo.
    const { port } = canary.address() as AddressInfo
    rmSync(folder, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'dragoman-leaks-'))
    const calling = await dayAtTheDesk('calls', `http://127.0.0.1:${port}/`)
    canary.close()
    expect({ calls, seen: calling.connections.length > 0 }).toEqual({ calls: 1, seen: true })
    tellFigures({
      id: 'S5',
      figures: '1 day at the desk, 0 connections',
      control: 'a desk that calls a canary on this computer: seen by the guard and by the canary',
    })
  })

  it('leaves its texts in the stores and the finished files, and nowhere else', { timeout: 120_000 }, async () => {
    const { status, log } = await dayAtTheDesk()
    expect(status).toBe(0)
    expect(log).toContain('"failure"')
    expect(log).not.toContain(secret)
    const holding = filesUnder(join(folder, 'data')).filter((path) => holds(path, secret))
    expect(holding.filter((path) => !/^(?:backups\/)?(?:journal|library)[^/]*\.db(?:-wal|-shm)?$/u.test(path))).toEqual(
      [],
    )
    expect(holding).not.toEqual([])

    rmSync(folder, { recursive: true })
    folder = mkdtempSync(join(tmpdir(), 'dragoman-leaks-'))
    expect((await dayAtTheDesk('tells')).log).toContain(secret)
    tellFigures({
      id: 'S6',
      figures: `log of ${log.trim().split('\n').length} lines and all files but the stores without the text`,
      control: 'a desk that logs the name of what it opens: seen',
    })
  })
})

function filesUnder(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

function holds(path: string, text: string): boolean {
  return readFileSync(join(folder, 'data', path)).includes(text)
}
