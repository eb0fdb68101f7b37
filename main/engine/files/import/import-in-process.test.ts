import { type ChildProcess, spawn as start } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type ImporterProcess,
  importerOf,
  importInProcess,
  spawnNodeImporter,
} from '#engine/files/import/import-in-process.ts'
import { english, plainText } from '#tests/fixtures/import/releases.ts'
import { wordEntries, wordParagraph, writeZip } from '#tests/fixtures/import/write-zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const good = { name: 'release.txt', bytes: new TextEncoder().encode(plainText(english)) }

/** A stand-in for the child that answers, or does not, as the test wants. */
function importer(reply: unknown, pid?: number): () => ImporterProcess {
  return () => ({
    pid,
    send: () => undefined,
    onReply: (listener) => void (reply !== undefined && setTimeout(() => listener(reply), 5)),
    onEnd: () => undefined,
    kill: () => undefined,
  })
}

describe('importing in a process of its own', () => {
  it('gives the same release as in ours', async () => {
    expect(await importInProcess(file('release.txt', good.bytes))).toMatchObject({
      fileName: 'release.txt',
      language: 'en',
      title: english.headline,
    })
    expect(
      await importInProcess({ name: 'r.docx', bytes: writeZip(wordEntries(wordParagraph(english.body))) }),
    ).toMatchObject({ format: 'docx' })
    expect(await importInProcess(good, { language: 'en-GB' })).toMatchObject({ language: 'en-GB' })
  })

  it('hands a refusal on with its code and its file', async () => {
    await expect(importInProcess(file('a.pdf', '%PDF-1.7'))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      values: { file: 'a.pdf' },
    })
    await expect(importInProcess(file('empty.txt', ''))).rejects.toMatchObject({ code: 'FILE_EMPTY' })
  })

  it('says what is wrong with the path', async () => {
    await expect(importInProcess(join(folder, 'none.txt'))).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
      values: { file: 'none.txt' },
    })
    await expect(importInProcess(folder)).rejects.toMatchObject({ code: 'FILE_IS_FOLDER' })
    await expect(importInProcess('/dev/zero')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  it('stops a process that takes too long', async () => {
    await expect(importInProcess(good, {}, { timeoutMs: 60, spawn: importer(undefined) })).rejects.toMatchObject({
      code: 'IMPORT_TIMEOUT',
      values: { file: 'release.txt' },
    })
  })

  it('really ends the child it stops', async () => {
    let pid: number | undefined
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    const spawn = (): ImporterProcess => {
      const child = spawnNodeImporter()
      pid = child.pid
      child.onEnd(resolve)
      return { ...child, onReply: () => undefined }
    }
    await expect(importInProcess(good, {}, { timeoutMs: 100, spawn })).rejects.toMatchObject({ code: 'IMPORT_TIMEOUT' })
    await ended
    expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH')
  })

  it.runIf(process.platform === 'linux')('stops a process that takes too much memory', async () => {
    await expect(
      importInProcess(good, {}, { memoryBytes: 10 * 1024 * 1024, spawn: importer(undefined, process.pid) }),
    ).rejects.toMatchObject({ code: 'IMPORT_CRASHED' })
  })

  it('reports a process that dies', async () => {
    const spawn = (): ImporterProcess => {
      const child = spawnNodeImporter()
      return { ...child, send: () => child.kill() }
    }
    await expect(importInProcess(good, {}, { spawn })).rejects.toMatchObject({
      code: 'IMPORT_CRASHED',
      values: { file: 'release.txt' },
    })
  })

  it('hears what each of many processes said last before it hears of their end, however busy ours is', async () => {
    expect(await endsBeforeWords((child, listener) => importerOf(child).onEnd(listener))).toBe(0)
    // The control: the end as Node tells it first.
    expect(await endsBeforeWords((child, listener) => child.once('exit', listener))).toBeGreaterThan(0)
  })

  it('stops when it is no longer wanted', async () => {
    const wanted = new AbortController()
    setTimeout(() => wanted.abort(), 20)
    await expect(
      importInProcess(good, {}, { signal: wanted.signal, spawn: importer(undefined) }),
    ).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(importInProcess(good, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
  })

  it('does not believe what the process says without looking', async () => {
    const document = {
      fileName: 'x',
      format: 'txt',
      encoding: null,
      language: 'en',
      languageConfidence: 1,
      title: 't',
      warnings: [],
    }
    const part = (href: string): object => ({
      kind: 'body',
      furniture: null,
      blocks: [{ type: 'paragraph', runs: [{ text: 'a', href }] }],
    })
    const reply = (parts: readonly object[]): unknown => ({ outcome: 'imported', document: { ...document, parts } })
    expect(await importInProcess(good, {}, { spawn: importer(reply([part('https://a.example/')])) })).toMatchObject({
      fileName: 'release.txt',
    })
    for (const wrong of [
      reply([part('javascript:alert(1)')]),
      reply([{ kind: 'evil' }]),
      { outcome: 'refused', code: 'NO_SUCH', values: {} },
      null,
      'x',
    ]) {
      await expect(importInProcess(good, {}, { spawn: importer(wrong) })).rejects.toMatchObject({
        code: 'IMPORT_CRASHED',
      })
    }
  })
})

const lastWords = "process.once('message', () => process.send('read', () => process.exit(0)))"

/** Of forty processes that answer and end at once, how many ends are told before the answer, while ours has much to do. */
async function endsBeforeWords(onEnd: (child: ChildProcess, listener: () => void) => void): Promise<number> {
  const work = setInterval(() => holdUp(5), 1)
  const outcomes = Array.from({ length: 40 }, () => {
    const child = start(process.execPath, ['-e', lastWords], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    let isHeard = false
    child.on('message', () => {
      holdUp(5)
      isHeard = true
    })
    child.send('read')
    return new Promise<boolean>((resolve) => onEnd(child, () => resolve(isHeard)))
  })
  const heard = await Promise.all(outcomes)
  clearInterval(work)
  return heard.filter((isHeard) => !isHeard).length
}

function holdUp(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
