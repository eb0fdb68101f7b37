import { implement } from '@orpc/server'
import { foreseenFailures } from '#engine/foreseen-failures.ts'
import type { LogEvent } from '#engine/ports.ts'
import { contract } from '#shared/contract/contract.ts'
import type { HistoryPoint } from '#shared/contract/history-values.ts'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import { Failure } from '#shared/model/failure.ts'

/** An engine of a few procedures of the real contract, each of which shows one thing a wire can get wrong. */
export interface SmallEngine {
  readonly router: ReturnType<typeof smallRouter>
  readonly seen: Seen
}

export interface Seen {
  readonly events: LogEvent[]
  /** How each `follow` ended, in the order they ended. */
  readonly followsEnded: ('signal' | 'returned')[]
  abortedReads: number
  bytesReceived: number
}

export function createSmallEngine(): SmallEngine {
  const seen: Seen = { events: [], followsEnded: [], abortedReads: 0, bytesReceived: 0 }
  return { router: smallRouter(seen), seen }
}

export const secretOfTheEngine = 'Embargo until 9 a.m.: the minister resigns'

export const noteOfTheEngine = { id: 'n1', author: 'ليلى', at: '2026-03-01T17:30:00.000Z', resolvedAt: null }

export const arabicRelease: ReleaseSummary = {
  id: 'r1',
  title: 'ألماتي، 21 سبتمبر 2024 — « WeGO » \u2067عمدة\u2069 👩🏽‍💼',
  source: 'ar',
  languages: ['ar', 'fr', 'en'],
  locales: { ar: 'ar-MA' },
  state: 'draft',
  embargo: null,
  progress: { ar: { rows: 12, done: 3 } },
  words: { ar: 412 },
  createdAt: '2024-09-20T08:00:00.000Z',
  editedAt: '2024-09-21T23:59:59.999Z',
  deletedAt: null,
  damaged: false,
  waivers: [],
}

export const arabicHistory: readonly HistoryPoint[] = [
  {
    ...{ version: 0, began: null, at: '2024-09-20T08:00:00.000Z', writers: [], changed: [], damaged: false },
    event: { is: 'imported', file: '\u2067بيان\u2069.docx' },
  },
  {
    ...{ version: 7, began: '2024-09-20T08:10:00.000Z', at: '2024-09-20T09:00:00.000Z', writers: ['أمل'] },
    ...{ changed: [{ language: 'ar', rows: 3 }], damaged: true },
    event: { is: 'worked' },
  },
  {
    ...{ version: 9, began: null, at: '2024-09-21T08:00:00.000Z', writers: ['أمل'], changed: [], damaged: false },
    event: { is: 'exported', languages: ['ar', 'fr'], formats: ['docx', 'tmx'] },
  },
]

function smallRouter(seen: Seen) {
  const os = implement(contract).use(foreseenFailures((event) => seen.events.push(event)))
  return {
    system: {
      showInFolder: os.system.showInFolder.handler(({ input }) => {
        if (input.path === '') throw new Failure('FILE_NOT_FOUND', { file: 'Annonce « Q3 ».docx' }, { retryable: true })
        throw new Error(secretOfTheEngine)
      }),
    },
    releases: {
      list: os.releases.list.handler(({ input }) => [{ ...arabicRelease, title: input.query ?? arabicRelease.title }]),
      follow: os.releases.follow.handler(async function* ({ input, signal }) {
        try {
          for (let version = input.since + 1; version <= input.since + 3; version += 1) {
            yield { version, clientId: 'c1', steps: [{ stepType: 'replace', from: version, text: 'سطر' }] }
          }
          await new Promise<void>((resolve) => {
            if (signal?.aborted) resolve()
            signal?.addEventListener('abort', () => resolve(), { once: true })
          })
        } finally {
          seen.followsEnded.push(signal?.aborted ? 'signal' : 'returned')
        }
      }),
    },
    history: {
      list: os.history.list.handler(() => [...arabicHistory]),
      open: os.history.open.handler(({ input }) => {
        throw new Failure(input.version === 7 ? 'POINT_DAMAGED' : 'POINT_NOT_KEPT')
      }),
      tell: os.history.tell.handler(() => ({ told: true })),
    },
    notes: {
      add: os.notes.add.handler(({ input }) => ({ ...input, ...noteOfTheEngine })),
    },
    uploads: {
      append: os.uploads.append.handler(({ input }) => {
        const bytes = Buffer.from(input.chunk, 'base64').byteLength
        seen.bytesReceived += bytes
        return { received: bytes }
      }),
    },
    reviews: {
      read: os.reviews.read.handler(async ({ signal }) => {
        await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }))
        seen.abortedReads += 1
        throw new Failure('CANCELLED')
      }),
    },
    exports: {
      run: os.exports.run.handler(async function* ({ input }) {
        yield { done: 0, total: 2, current: 'a.docx' }
        if (input.folder === '/full') throw new Failure('SAVE_DISK_FULL', { folder: '/full' }, { retryable: true })
        if (input.folder === '/broken') throw new Error(secretOfTheEngine)
        yield { done: 1, total: 2, current: 'b.pdf' }
        return { folder: input.folder, files: [], incomplete: [{ language: 'fr', emptyCells: 2 }], waiver: null }
      }),
    },
  }
}
