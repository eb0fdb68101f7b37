import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendLocks } from '#shared/document/approved-lock.ts'
import { setApprovedMark } from '#shared/document/approved-mark.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { applySentSteps, applySteps } from '#shared/document/release-log.ts'
import { createReleaseSession, ownAct, type ReleaseSession } from '#shared/document/release-session.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import {
  deleteRow,
  insertRow,
  mergeWithNext,
  moveRow,
  setCellStatus,
  setRowKind,
  splitRow,
} from '#shared/document/row-operations.ts'
import { rowAtIndex, rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { RichRow } from '#shared/model/rich-text.ts'

const languages = ['en', 'fr', 'ar']

describe('one writer', () => {
  it('undoes and redoes in the order things were done, whichever version they were done in', () => {
    const session = startSession(sample())
    type(session, 'en', 0, 'A')
    session.dispatch(ownAct(session.state().tr))
    type(session, 'ar', 0, 'ب')
    act(session, (transform) => setRowKind(transform, 'r1', 'quote'))
    expect(texts(session, 'ar')[0]).toContain('ب')
    session.undo()
    expect(versionOf(session.state().doc, 'fr')?.node.child(1).attrs.kind).toBe('body')
    session.undo()
    expect(texts(session, 'ar')[0]).not.toContain('ب')
    expect(texts(session, 'en')[0]).toContain('A')
    session.undo()
    expect(session.state().doc.eq(sample())).toBe(true)
    session.redo()
    session.redo()
    session.redo()
    expect(texts(session, 'ar')[0]).toContain('ب')
    expect(versionOf(session.state().doc, 'ar')?.node.child(1).attrs.kind).toBe('quote')
  })

  it('brings a deleted row back in every version with one undo', () => {
    const session = startSession(sample())
    act(session, (transform) => {
      deleteRow(transform, 'r1')
    })
    expect(rowIdsOf(session.state().doc)).toEqual(['r0', 'r2'])
    session.undo()
    expect(session.state().doc.eq(sample())).toBe(true)
  })

  it('splits a row in the version where the caret stands and leaves the others their text in the first half', () => {
    const session = startSession(sample())
    const place = versionOf(session.state().doc, 'en')
    const row = place && rowIn(place, 'r1')
    act(session, (transform) => {
      splitRow(transform, 'en', 'r1', (row?.before ?? 0) + 2 + 'The'.length, { id: 'new', kind: 'body' })
    })
    expect(texts(session, 'en').slice(1, 3)).toEqual(['The', ' second row.'])
    expect(texts(session, 'fr').slice(1, 3)).toEqual(['La deuxième ligne.', ''])
    expect(rowIdsOf(session.state().doc)).toEqual(['r0', 'r1', 'new', 'r2'])
  })

  it('merges two rows in every version without leaving an empty paragraph where one half had no text', () => {
    const session = startSession(sample())
    act(session, (transform) => {
      mergeWithNext(transform, 'r1')
    })
    expect(texts(session, 'en')[1]).toBe('The second row.\nThe third row.')
    expect(texts(session, 'ar')[1]).toBe('الصف الثاني.')
  })

  it('makes a confirmed cell a draft again when its text is edited, and leaves the neighbours confirmed', () => {
    const session = startSession(sample())
    act(session, (transform) => setCellStatus(transform, 'fr', 'r0', 'reviewed'))
    act(session, (transform) => setCellStatus(transform, 'fr', 'r1', 'reviewed'))
    type(session, 'fr', 0, 'x')
    const french = versionOf(session.state().doc, 'fr')
    expect(french?.node.child(0).attrs.status).toBe('draft')
    expect(french?.node.child(1).attrs.status).toBe('reviewed')
  })

  it('marks a cell empty when its last letter goes, and a draft when text comes', () => {
    const session = startSession(sample())
    type(session, 'ar', 2, 'نص')
    expect(versionOf(session.state().doc, 'ar')?.node.child(2).attrs.status).toBe('draft')
    session.undo()
    expect(versionOf(session.state().doc, 'ar')?.node.child(2).attrs.status).toBe('empty')
  })
})

describe('the authority', () => {
  it('refuses steps that would give one version other rows than the others', () => {
    const document = sample()
    const place = versionOf(document, 'fr')
    const row = place && rowAtIndex(place, 1)
    const transform = new Transform(document).delete(row?.before ?? 0, (row?.before ?? 0) + (row?.node.nodeSize ?? 0))
    const steps = transform.steps.map((step) => step.toJSON() as unknown)
    expect(() => applySteps(document, steps)).toThrowError('ROWS_DIFFER')
    const good = startSession(document)
    type(good, 'fr', 1, 'ok')
    expect(applySteps(document, good.sendable()?.steps ?? []).eq(good.state().doc)).toBe(true)
  })

  it('refuses a link that would run a script, and takes the same link with an honest address', () => {
    const document = sample()
    const step = (href: string) => ({ stepType: 'addMark', mark: { type: 'link', attrs: { href } }, from: 3, to: 6 })
    expect(() => applySteps(document, [step('javascript:alert(1)')])).toThrowError(new Failure('STEPS_REJECTED'))
    expect(applySteps(document, [step('https://example.org/a')]).eq(document)).toBe(false)
  })

  it('refuses what is no step at all', () => {
    for (const nonsense of [null, 7, {}, { stepType: 'replace', from: -3, to: 9e9 }, { stepType: 'nope' }]) {
      expect(() => applySteps(sample(), [nonsense])).toThrowError(Failure)
    }
  })
})

describe('two writers on one release', () => {
  it('end with the same text and the same rows after random edits, row operations, undo and lost connections', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 60 }), (moves) => {
        const log = createLog(sample())
        const writers = [startSession(sample(), 'one'), startSession(sample(), 'two')]
        const seen = [0, 0]
        for (const action of moves) {
          const writer = writers[action.who]
          if (!writer) continue
          if (action.what === 'sync') seen[action.who] = sync(writer, log, seen[action.who] ?? 0)
          else play(writer, action)
        }
        for (let round = 0; round < 4; round += 1) {
          for (const who of [0, 1] as const) {
            const writer = writers[who]
            if (writer) seen[who] = sync(writer, log, seen[who] ?? 0)
          }
        }
        const [one, two] = writers.map((writer) => writer.state().doc)
        expect(one?.eq(log.document())).toBe(true)
        expect(two?.eq(log.document())).toBe(true)
        expect(breachOf(log.document())).toBe(null)
        expect(writers.every((writer) => writer.sendable() === null)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('undo returns to the start and redo to the end after any edits of one writer', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 40 }), (moves) => {
        const session = startSession(sample())
        for (const action of moves)
          if (action.what !== 'sync' && action.what !== 'undo' && action.what !== 'redo') play(session, action)
        const end = session.state().doc
        let undone = 0
        while (session.undo()) undone += 1
        expect(session.state().doc.toJSON()).toEqual(sample().toJSON())
        for (let step = 0; step < undone; step += 1) session.redo()
        expect(session.state().doc.toJSON()).toEqual(end.toJSON())
      }),
      { numRuns: 200 },
    )
  })
})

type Move =
  | { readonly who: 0 | 1; readonly what: 'sync' | 'undo' | 'redo' }
  | {
      readonly who: 0 | 1
      readonly what:
        | 'type'
        | 'erase'
        | 'split'
        | 'merge'
        | 'insert'
        | 'delete'
        | 'move'
        | 'kind'
        | 'confirm'
        | 'lock'
        | 'unlock'
      readonly at: number
      readonly language: number
      readonly text: string
    }

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    what: fc.constantFrom('sync' as const, 'sync' as const, 'undo' as const, 'redo' as const),
  }),
  fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    what: fc.constantFrom(
      'type' as const,
      'type' as const,
      'erase' as const,
      'split' as const,
      'merge' as const,
      'insert' as const,
      'delete' as const,
      'move' as const,
      'kind' as const,
      'confirm' as const,
      'lock' as const,
      'unlock' as const,
    ),
    at: fc.nat(20),
    language: fc.nat(2),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }).filter((text) => !text.includes('\n')),
  }),
)

let counter = 0

function play(session: ReleaseSession, action: Move): void {
  if (action.what === 'undo') return void session.undo()
  if (action.what === 'redo') return void session.redo()
  if (action.what === 'sync' || !('at' in action)) return
  const ids = rowIdsOf(session.state().doc)
  const index = action.at % ids.length
  const id = ids[index] ?? ''
  const language = languages[action.language] ?? 'en'
  counter += 1
  switch (action.what) {
    case 'type':
      return type(session, language, index, action.text)
    case 'erase':
      return erase(session, language, index)
    case 'split': {
      const place = versionOf(session.state().doc, language)
      const row = place && rowIn(place, id)
      if (!row) return
      return act(session, (transform) => {
        splitRow(transform, language, id, row.before + 2 + (action.at % Math.max(1, cellTextOf(row.node).length)), {
          id: `s${counter}`,
          kind: 'body',
        })
      })
    }
    case 'merge':
      return act(session, (transform) => {
        mergeWithNext(transform, id)
      })
    case 'insert':
      return act(session, (transform) => insertRow(transform, index, { id: `i${counter}`, kind: 'body' }))
    case 'delete':
      return act(session, (transform) => {
        deleteRow(transform, id)
      })
    case 'move':
      return act(session, (transform) => {
        moveRow(transform, id, (action.at * 7) % ids.length)
      })
    case 'kind':
      return act(session, (transform) => setRowKind(transform, id, action.at % 2 ? 'quote' : 'lede'))
    case 'confirm':
      return act(session, (transform) => setCellStatus(transform, language, id, 'reviewed'))
    case 'lock':
    case 'unlock': {
      const mark = { text: 'fund', edition: 1, passage: 0, locked: action.what === 'lock' }
      return act(session, (transform) => setApprovedMark(transform, language, id, mark))
    }
  }
}

function createLog(start: Node) {
  let document = start
  let version = 0
  const entries: { clientId: string; steps: readonly unknown[]; version: number }[] = []
  return {
    document: () => document,
    entriesAfter: (since: number) => entries.slice(since),
    send: (clientId: string, at: number, steps: readonly unknown[]) => {
      if (at !== version) return false
      document = applySentSteps(document, steps)
      version += steps.length
      entries.push({ clientId, steps, version })
      return true
    },
  }
}

function sync(session: ReleaseSession, log: ReturnType<typeof createLog>, seen: number): number {
  let at = seen
  for (const entry of log.entriesAfter(at)) {
    session.receive(entry)
    at += 1
  }
  const sendable = session.sendable()
  if (sendable && log.send(session.clientId, sendable.version, sendable.steps)) {
    for (const entry of log.entriesAfter(at)) {
      session.receive(entry)
      at += 1
    }
  }
  return at
}

function act(session: ReleaseSession, change: (transform: ReturnType<ReleaseSession['state']>['tr']) => void): void {
  const transaction = session.state().tr
  change(transaction)
  if (transaction.docChanged) dispatchUnlocked(session, ownAct(transaction))
}

/** As a window does, which takes no change of what is locked there. */
function dispatchUnlocked(session: ReleaseSession, transaction: ReturnType<ReleaseSession['state']>['tr']): void {
  const { before, doc } = transaction
  if (!mendLocks(new Transform(doc), before)) session.dispatch(transaction)
}

function type(session: ReleaseSession, language: string, index: number, text: string): void {
  const place = versionOf(session.state().doc, language)
  const row = place && rowAtIndex(place, index)
  if (row) dispatchUnlocked(session, session.state().tr.insertText(text, row.before + 2))
}

function erase(session: ReleaseSession, language: string, index: number): void {
  const place = versionOf(session.state().doc, language)
  const row = place && rowAtIndex(place, index)
  if (row?.node.firstChild && row.node.firstChild.content.size > 0) {
    const start = row.before + 2
    dispatchUnlocked(session, session.state().tr.delete(start, start + row.node.firstChild.content.size))
  }
}

function texts(session: ReleaseSession, language: string): readonly string[] {
  const rows: string[] = []
  versionOf(session.state().doc, language)?.node.forEach((row) => {
    rows.push(cellTextOf(row))
  })
  return rows
}

function startSession(document: Node, clientId = 'one'): ReleaseSession {
  return createReleaseSession({ document, version: 0, clientId })
}

function sample(): Node {
  const rows: RichRow[] = [
    row('r0', { en: 'The first row.', fr: 'La première ligne.', ar: 'الصف الأول.' }),
    row('r1', { en: 'The second row.', fr: 'La deuxième ligne.', ar: 'الصف الثاني.' }),
    row('r2', { en: 'The third row.', fr: 'La troisième ligne.', ar: '' }),
  ]
  return documentFromRich({ languages, rows })
}

function row(id: string, cells: Record<string, string>): RichRow {
  return {
    id,
    kind: 'body',
    cells: Object.fromEntries(
      Object.entries(cells).map(([language, text]) => [
        language,
        {
          status: text === '' ? 'empty' : 'draft',
          blocks: text === '' ? [] : [{ type: 'paragraph', runs: [{ text }] }],
        },
      ]),
    ),
  }
}
