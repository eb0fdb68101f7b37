import { afterEach, describe, expect, it } from 'vitest'
import { type ReleaseSync, type SyncPorts, startReleaseSync } from '#renderer/editor/release-sync.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { applySteps } from '#shared/document/release-log.ts'
import { createReleaseSession, ownAct, type ReleaseSession } from '#shared/document/release-session.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { insertRow } from '#shared/document/row-operations.ts'
import { rowAtIndex, versionOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'

const started: ReleaseSync[] = []
afterEach(() => {
  for (const sync of started.splice(0)) sync.stop()
})

describe('what is typed reaches the log', () => {
  it('once, in order, and is called saved only when it is acknowledged', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    type(session, 'Hello')
    expect(sync.saveState().state).toBe('saving')
    await sync.settled()
    expect(sync.saveState()).toEqual({ state: 'saved' })
    expect(log.text()).toBe('Hello')
    expect(session.sendable()).toBe(null)
  })

  it('once also when the line breaks after the commit and before the answer', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    log.faults.push('after-commit')
    type(session, 'Once')
    await until(() => session.sendable() === null)
    type(session, ' more')
    await sync.settled()
    expect(log.text()).toBe('Once more')
    expect(text(session)).toBe('Once more')
  })

  it('and is sent again when the line breaks before the commit', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    log.faults.push('before-commit', 'before-commit')
    type(session, 'Again')
    await expect(sync.settled()).rejects.toThrowError('IO_UNKNOWN')
    expect(sync.saveState().state).toBe('not-saved')
    await until(() => sync.saveState().state === 'saved')
    expect(log.text()).toBe('Again')
  })

  it('after another writer was first: what is refused is caught up with and sent again', async () => {
    const log = createLog()
    const one = open(log, 'one')
    const two = open(log, 'two')
    type(one.session, 'AB')
    await until(() => text(two.session) === 'AB')
    log.holdAnnouncements()
    type(one.session, 'c')
    await until(() => log.text() === 'ABc')
    type(two.session, 'x')
    await until(() => log.refused > 0)
    log.announce()
    await Promise.all([one.sync.settled(), two.sync.settled()])
    await until(() => text(one.session) === text(two.session))
    expect(log.text()).toBe(text(one.session))
    expect(log.text()).toContain('AB')
    expect([...log.text()].sort().join('')).toBe('ABcx')
  })

  it('never by a writer who was left behind: the window says so, keeps its words and sends nothing', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    type(session, 'A')
    await sync.settled()
    expect(sync.saveState().state).toBe('saved')
    log.moveOn()
    await until(() => sync.saveState().state === 'not-saved')
    expect(sync.saveState()).toMatchObject({ failure: { code: 'RELEASE_MOVED_ON' } })
    type(session, 'B')
    await expect(sync.settled()).rejects.toThrowError('RELEASE_MOVED_ON')
    expect(log.text()).toBe('A')
    expect(text(session)).toBe('AB')
  })

  it('never, also where an answer to something older comes in after the window was left behind', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    log.faults.push('slow')
    type(session, 'A')
    await until(() => log.text() === 'A')
    log.moveOn()
    await until(() => sync.saveState().state === 'not-saved')
    log.answer()
    type(session, 'B')
    await turn()
    await turn()
    expect(sync.saveState()).toMatchObject({ state: 'not-saved', failure: { code: 'RELEASE_MOVED_ON' } })
    expect(log.text()).toBe('A')
  })

  it('when the following broke and began again, with nothing twice', async () => {
    const log = createLog()
    const one = open(log, 'one')
    const two = open(log, 'two')
    type(one.session, 'A')
    await until(() => text(two.session) === 'A')
    log.breakFollowing()
    type(one.session, 'B')
    type(two.session, 'C')
    await Promise.all([one.sync.settled().catch(() => undefined), two.sync.settled().catch(() => undefined)])
    await until(() => text(one.session) === text(two.session) && log.text().length === 3)
    expect(log.text()).toBe(text(one.session))
  })

  it('from a long time without a line, with an act over all versions never torn apart', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    log.faults.push('before-commit')
    for (let letter = 0; letter < 1998; letter += 1) type(session, 'a')
    const transaction = session.state().tr
    insertRow(transaction, 1, { id: 'new', kind: 'body' })
    session.dispatch(ownAct(transaction))
    for (let letter = 0; letter < 50; letter += 1) type(session, 'b')
    await until(() => sync.saveState().state === 'saved')
    expect(log.document().eq(session.state().doc)).toBe(true)
    expect(log.text()).toHaveLength(2048)
    expect(log.longestBatch).toBeLessThanOrEqual(2000)
  })

  it('and what cannot be sent stays in the session, with its cause, until it can', async () => {
    const log = createLog()
    const { session, sync } = open(log)
    const states: string[] = []
    sync.subscribe(() => states.push(sync.saveState().state))
    for (let time = 0; time < 5; time += 1) log.faults.push('before-commit')
    type(session, 'Kept')
    await until(() => sync.saveState().state === 'not-saved')
    expect(sync.saveState()).toMatchObject({ failure: { code: 'IO_UNKNOWN' } })
    expect(text(session)).toBe('Kept')
    await until(() => sync.saveState().state === 'saved')
    expect(states).toEqual(['saving', 'not-saved', 'saved'])
    expect(log.text()).toBe('Kept')
  })
})

type Fault = 'before-commit' | 'after-commit' | 'slow'
type Entry = { readonly version: number; readonly clientId: string; readonly steps: readonly unknown[] }

/** The authority as it is, on a line that breaks when it is told to. */
function createLog() {
  let document = empty()
  const entries: Entry[] = []
  const answered = new Map<string, number>()
  const wakers = new Set<() => void>()
  const faults: Fault[] = []
  let held = false
  let lives = 0
  let isShortened = false
  const mayAnswer = Promise.withResolvers<void>()
  const wake = () => {
    for (const waker of wakers) waker()
  }
  const log = {
    faults,
    refused: 0,
    longestBatch: 0,
    document: () => document,
    text: () => textOf(document),
    holdAnnouncements: () => {
      held = true
    },
    announce: () => {
      held = false
      wake()
    },
    /** Lets the answer come that was slow. */
    answer: () => mayAnswer.resolve(),
    /** The log is shortened past what those who follow it know. */
    moveOn: () => {
      isShortened = true
      wake()
    },
    breakFollowing: () => {
      lives += 1
      wake()
    },
    ports: (): SyncPorts => ({
      send: async ({ clientId, sequence, version, steps }) => {
        await turn()
        const fault = faults.shift()
        if (fault === 'before-commit') throw new Error('the line broke')
        const known = answered.get(`${clientId} ${sequence}`)
        if (known !== undefined) return { accepted: true, version: known }
        const now = entries.at(-1)?.version ?? 0
        if (version !== now) {
          log.refused += 1
          return { accepted: false, version: now }
        }
        log.longestBatch = Math.max(log.longestBatch, steps.length)
        document = applySteps(document, steps)
        entries.push({ version: now + steps.length, clientId, steps })
        answered.set(`${clientId} ${sequence}`, now + steps.length)
        wake()
        if (fault === 'after-commit') throw new Error('the line broke')
        if (fault === 'slow') await mayAnswer.promise
        return { accepted: true, version: now + steps.length }
      },
      follow: async (since) => {
        await turn()
        return following(since)
      },
      failureOf: (error) => (error instanceof Failure ? error : new Failure('IO_UNKNOWN')),
      now: () => performance.now(),
      wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, Math.min(delayMs, 5))),
    }),
  }
  async function* following(since: number): AsyncGenerator<Entry, void> {
    const life = lives
    let at = since
    for (;;) {
      const entry = held ? undefined : entries.find(({ version }) => version > at)
      if (isShortened) throw new Failure('RELEASE_MOVED_ON')
      if (life !== lives) throw new Error('the line broke')
      if (entry) {
        at = entry.version
        yield entry
        continue
      }
      await new Promise<void>((resolve) => {
        const waker = () => {
          wakers.delete(waker)
          resolve()
        }
        wakers.add(waker)
      })
    }
  }
  return log
}

function open(log: ReturnType<typeof createLog>, clientId = 'one') {
  const session = createReleaseSession({ document: empty(), version: 0, clientId })
  const sync = startReleaseSync(session, log.ports())
  started.push(sync)
  return { session, sync }
}

function empty() {
  return documentFromRich({ languages: ['en', 'fr', 'ar'], rows: [{ id: 'r0', kind: 'body', cells: {} }] })
}

function type(session: ReleaseSession, letters: string): void {
  const { state } = session
  const place = versionOf(state().doc, 'en')
  const row = place && rowAtIndex(place, 0)
  if (row) session.dispatch(state().tr.insertText(letters, row.before + 2 + row.node.textContent.length))
}

function text(session: ReleaseSession): string {
  return textOf(session.state().doc)
}

function textOf(document: ReturnType<typeof empty>): string {
  const place = versionOf(document, 'en')
  return place ? cellTextOf(place.node.child(0)) : ''
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1))
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 8000
  while (!holds()) {
    if (performance.now() > end) throw new Error('it never came')
    await turn()
  }
}
