import { type ChildProcess, fork } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importBudget } from '#engine/files/import/import-budget.ts'
import type { FileToImport } from '#engine/files/import/import-file.ts'
import { importReply, shareDone } from '#engine/files/import/imported-document-schema.ts'
import type { ReviewToRead } from '#engine/files/review/read-returned-file.ts'
import type { GlossaryToRead } from '#engine/glossaries/read-glossary-file.ts'
import type { nextPiece, TmxToRead } from '#engine/memory/tmx/tmx-messages.ts'
import type { TellShare } from '#engine/shares-of.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** A process that imports one file. Electron makes it with `utilityProcess`, everything else with Node. */
export interface ImporterProcess {
  readonly pid: number | undefined
  /** A memory is asked for piece by piece. */
  send(request: FileToImport | ReviewToRead | GlossaryToRead | TmxToRead | typeof nextPiece): void
  onReply(listener: (reply: unknown) => void): void
  /** Called once, when the process has ended or could not be started. */
  onEnd(listener: () => void): void
  kill(): void
}
export type SpawnImporter = () => ImporterProcess

export interface ImportOptions {
  readonly language?: LanguageTag
  readonly encoding?: string
  readonly columns?: readonly (LanguageTag | null)[]
}
export interface ImportLimits {
  readonly signal?: AbortSignal
  readonly spawn?: SpawnImporter
  /** Hears how much is done. */
  readonly tell?: TellShare
  /** For tests; else 30 s and 1 s for each MiB. */
  readonly timeoutMs?: number
  /** For tests; else 768 MiB. */
  readonly memoryBytes?: number
}

/**
 * Imports one file in a process of its own, which is killed when it takes too long, takes too much memory or is no longer
 * wanted. What it answers is validated. The engine's own process never parses a stranger's file.
 */
export async function importInProcess(
  source: string | { readonly name: string; readonly bytes: Uint8Array },
  options: ImportOptions = {},
  limits: ImportLimits = {},
): Promise<ImportedDocument> {
  const { name, bytes } = typeof source === 'string' ? await readSource(source) : source
  if (bytes.length > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: name, limit: '100' })
  if (limits.signal?.aborted) throw new Failure('CANCELLED', { file: name })
  const reply = importReply.safeParse(await askProcess({ name, bytes, ...options }, limits))
  if (!reply.success) throw new Failure('IMPORT_CRASHED', { file: name }, { cause: reply.error })
  if (reply.data.outcome === 'refused') throw new Failure(reply.data.code, { ...reply.data.values, file: name })
  return { ...reply.data.document, fileName: name }
}

/** The importer as a child of Node: little memory, no writing, no other programs, no environment. */
export const importerProgram = {
  path: fileURLToPath(new URL('./import-process.ts', import.meta.url)),
  options: {
    // A PDF is read in a thread of the process, which has no more rights than the process has.
    execArgv: ['--max-old-space-size=512', '--permission', '--allow-fs-read=*', '--allow-worker', '--no-warnings'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  },
} as const

export const spawnNodeImporter: SpawnImporter = () => {
  const { execArgv, stdio, ...options } = importerProgram.options
  return importerOf(fork(importerProgram.path, [], { ...options, execArgv: [...execArgv], stdio: [...stdio] }))
}

/** A child of Node that speaks as an importer does. */
export function importerOf(child: ChildProcess): ImporterProcess {
  return {
    pid: child.pid,
    send(request) {
      // A child that died before it read its job reports its end; the broken pipe adds nothing to that.
      child.send(request, () => undefined)
    },
    onReply: (listener) => void child.on('message', listener),
    onEnd: (listener) => {
      // Not 'exit': of several children that end at once, Node may tell the end of one before what it said last.
      child.once('close', listener)
      child.once('error', listener)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

const memoryPollMs = 100

/** What a process answers that reads this file, unchecked. Throws CANCELLED, IMPORT_TIMEOUT or IMPORT_CRASHED. */
export function askProcess(
  request: FileToImport | ReviewToRead | GlossaryToRead,
  limits: ImportLimits,
): Promise<unknown> {
  const { name: file, bytes } =
    'glossary' in request ? request.glossary : 'review' in request ? request.review : request
  const { signal, spawn = spawnNodeImporter, memoryBytes = 768 * 1024 * 1024 } = limits
  const timeoutMs = limits.timeoutMs ?? 30_000 + (1_000 * bytes.length) / (1024 * 1024)
  return new Promise((resolve, reject) => {
    const importer = spawn()
    let settled = false
    const settle = (finish: () => void): void => {
      if (settled) return
      settled = true
      clearTimeout(clock)
      clearInterval(memory)
      signal?.removeEventListener('abort', cancel)
      importer.kill()
      finish()
    }
    const fail = (failure: Failure): void => settle(() => reject(failure))
    const cancel = (): void => fail(new Failure('CANCELLED', { file }))
    const clock = setTimeout(
      () => fail(new Failure('IMPORT_TIMEOUT', { file, seconds: String(Math.round(timeoutMs / 1000)) })),
      timeoutMs,
    )
    const memory = setInterval(() => {
      void residentBytes(importer.pid).then((bytes) => {
        if (bytes > memoryBytes) fail(new Failure('IMPORT_CRASHED', { file }))
      })
    }, memoryPollMs)
    signal?.addEventListener('abort', cancel, { once: true })
    importer.onReply((reply) => {
      const done = shareDone.safeParse(reply)
      if (!done.success) settle(() => resolve(reply))
      else if (!settled) limits.tell?.(done.data.share)
    })
    importer.onEnd(() => fail(new Failure('IMPORT_CRASHED', { file })))
    importer.send(request)
  })
}

/** Memory a process holds, read from /proc; 0 where there is no such thing or the process has ended. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'latin1')).split(' ')[1])
    return Number.isFinite(pages) ? pages * 4096 : 0
  } catch {
    // The process ended between two looks; its end is reported by itself.
    return 0
  }
}

async function readSource(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Failure('FILE_IS_FOLDER', { file: name })
    if (!found.isFile()) throw new Failure('FILE_UNREADABLE', { file: name })
    if (found.size > importBudget.fileBytes) throw new Failure('FILE_TOO_LARGE', { file: name, limit: '100' })
    return { name, bytes: await readFile(path) }
  } catch (error) {
    if (error instanceof Failure) throw error
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    throw new Failure(missing ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', { file: name }, { cause: error })
  }
}
