import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { mendLocks } from '#shared/document/approved-lock.ts'
import { approvedMarkOf, setApprovedMark, setLocked } from '#shared/document/approved-mark.ts'
import { type ApprovedRows, insertApproved, renewApproved } from '#shared/document/approved-rows.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { applySentSteps, applySteps } from '#shared/document/release-log.ts'
import { createReleaseSession, ownAct, type ReleaseSession } from '#shared/document/release-session.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { deleteRow, moveRow } from '#shared/document/row-operations.ts'
import { rowIn, versionOf } from '#shared/document/versions.ts'

const fund: ApprovedRows = {
  text: 'fund',
  edition: 2,
  kind: 'boilerplate',
  passages: [{ heading: false, texts: { en: 'The Fund lends to ports.', ar: 'يقرض الصندوق الموانئ.' } }],
}
const release = (() => {
  const rows = [
    { id: 'head', kind: 'headline', cells: {} },
    { id: 'end', kind: 'end', cells: {} },
  ] as const
  const transform = new Transform(documentFromRich({ languages: ['en', 'fr', 'ar'], rows }))
  insertApproved(transform, 1, fund, () => 'about')
  return transform.doc
})()

const startOf = (doc: typeof release, language: string, id: string) => {
  const place = versionOf(doc, language)
  const row = place && rowIn(place, id)
  if (!row) throw new Error('no such row')
  return row
}
const say = (transform: Transform, language: string, id: string, text: string) => {
  transform.insert(startOf(transform.doc, language, id).before + 2, release.type.schema.text(text))
}
const words = (doc: typeof release, language: string) => cellTextOf(startOf(doc, language, 'about').node)
const sent = (change: (transform: Transform) => void, on = release) => {
  const transform = new Transform(on)
  change(transform)
  return applySentSteps(
    on,
    transform.steps.map((step): unknown => step.toJSON()),
  )
}

describe('the authority', () => {
  it('refuses what changes locked words, from whomever it comes', () => {
    expect(() => sent((transform) => say(transform, 'ar', 'about', 'لا '))).toThrow('APPROVED_TEXT_LOCKED')
    expect(() => sent((transform) => say(transform, 'en', 'about', 'Not: '))).toThrow('APPROVED_TEXT_LOCKED')
  })

  it('takes words in a cell that holds none of the approved ones, and in the rows beside', () => {
    expect(
      words(
        sent((transform) => say(transform, 'fr', 'about', 'Le Fonds.')),
        'fr',
      ),
    ).toBe('Le Fonds.')
    expect(() => sent((transform) => say(transform, 'ar', 'end', 'انتهى'))).not.toThrow()
  })

  it('takes a change of words that are unlocked before, also where they are locked again at once', () => {
    const opened = sent((transform) => setLocked(transform, 'about', false))
    expect(() => sent((transform) => say(transform, 'en', 'about', 'Now '), opened)).not.toThrow()
    const all = sent((transform) => {
      setLocked(transform, 'about', false)
      say(transform, 'en', 'about', 'Now ')
      setLocked(transform, 'about', true)
    })
    expect(words(all, 'en')).toBe('Now The Fund lends to ports.')
    const other = (transform: Transform) => {
      setApprovedMark(transform, 'ar', 'about', approvedMarkOf(startOf(release, 'ar', 'about').node))
      say(transform, 'en', 'about', 'Now ')
    }
    expect(() => sent(other)).toThrow('APPROVED_TEXT_LOCKED')
  })

  it('takes another edition, another place and the end of the row', () => {
    const next = { ...fund, edition: 3, passages: [{ heading: false, texts: { en: 'It lends.', ar: 'يقرض.' } }] }
    expect(
      words(
        sent((transform) => renewApproved(transform, ['about'], next, () => 'x')),
        'ar',
      ),
    ).toBe('يقرض.')
    expect(() => sent((transform) => void moveRow(transform, 'about', 0))).not.toThrow()
    expect(() => sent((transform) => void deleteRow(transform, 'about'))).not.toThrow()
  })

  it('reads a log in which locked words were changed once, as it was committed', () => {
    const transform = new Transform(release)
    say(transform, 'en', 'about', 'Once ')
    const steps = transform.steps.map((step): unknown => step.toJSON())
    expect(words(applySteps(release, steps), 'en')).toBe('Once The Fund lends to ports.')
  })
})

describe('two writers, one of whom locks', () => {
  const open = (() => {
    const transform = new Transform(release)
    setLocked(transform, 'about', false)
    return transform.doc
  })()
  const started = (clientId: string) => createReleaseSession({ document: open, version: 0, clientId })
  const type = (session: ReleaseSession, text: string) => {
    const { tr } = session.state()
    say(tr, 'en', 'about', text)
    session.dispatch(ownAct(tr))
  }
  const lock = (session: ReleaseSession) => {
    const { tr } = session.state()
    setLocked(tr, 'about', true)
    session.dispatch(ownAct(tr))
  }
  const stepsOf = (session: ReleaseSession) => session.sendable()?.steps ?? []

  it('what was typed at that moment gives way to the locked words, and the rest is taken', () => {
    const [one, two] = [started('one'), started('two')]
    type(one, 'Typed ')
    const { tr } = one.state()
    say(tr, 'fr', 'head', 'Titre')
    one.dispatch(tr)
    lock(two)
    const locking = { clientId: 'two', steps: stepsOf(two) }
    one.receive(locking)
    expect(words(one.state().doc, 'en')).toBe('The Fund lends to ports.')
    expect(startOf(one.state().doc, 'en', 'about').node.attrs['status']).toBe('translated')
    const after = applySentSteps(applySentSteps(open, locking.steps), stepsOf(one))
    expect(after.eq(one.state().doc)).toBe(true)
    expect(cellTextOf(startOf(after, 'fr', 'head').node)).toBe('Titre')
  })

  it('what was typed before the lock cannot be undone out of it, and what came before can', () => {
    const one = started('one')
    const { tr } = one.state()
    say(tr, 'fr', 'head', 'Titre')
    one.dispatch(ownAct(tr))
    type(one, 'Typed ')
    const typed = { clientId: 'one', steps: stepsOf(one) }
    const committed = applySentSteps(open, typed.steps)
    one.receive(typed)
    const two = createReleaseSession({ document: committed, version: typed.steps.length, clientId: 'two' })
    lock(two)
    const locking = { clientId: 'two', steps: stepsOf(two) }
    one.receive(locking)
    one.undo()
    expect(words(one.state().doc, 'en')).toBe('Typed The Fund lends to ports.')
    one.undo()
    expect(cellTextOf(startOf(one.state().doc, 'fr', 'head').node)).toBe('')
    const after = applySentSteps(applySentSteps(committed, locking.steps), stepsOf(one))
    expect(after.eq(one.state().doc)).toBe(true)
  })

  it('mends nothing where nothing locked was changed', () => {
    const transform = new Transform(release)
    say(transform, 'ar', 'end', 'انتهى')
    expect(mendLocks(transform, release)).toBe(false)
    expect(transform.steps).toHaveLength(1)
  })
})
