import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { brokenLock } from '#shared/document/approved-lock.ts'
import { approvedMarkOf, setLocked } from '#shared/document/approved-mark.ts'
import { type ApprovedRows, insertApproved, renewApproved, rowsOfSameText } from '#shared/document/approved-rows.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { createReleaseSession, ownAct } from '#shared/document/release-session.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import { addVersion, setCellContent } from '#shared/document/row-operations.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'

const document = documentFromRich({
  languages: ['en', 'fr', 'ar', 'es'],
  rows: [
    { id: 'head', kind: 'headline', cells: {} },
    { id: 'end', kind: 'end', cells: {} },
  ],
})

const fund: ApprovedRows = {
  text: 'fund',
  edition: 2,
  kind: 'boilerplate',
  passages: [
    {
      heading: true,
      texts: { en: 'About the Fund', fr: 'À propos du Fonds', ar: 'نبذة عن الصندوق' },
    },
    {
      heading: false,
      texts: { en: 'The Fund lends to ports.', fr: 'Le Fonds prête aux ports.', ar: 'يقرض الصندوق الموانئ.' },
    },
  ],
}

const ids = () => {
  let count = 0
  return () => `new${(count += 1)}`
}
const inserted = () => {
  const transform = new Transform(document)
  insertApproved(transform, 1, fund, ids())
  return transform
}
const textsIn = (doc: typeof document, language: string) => {
  const texts: string[] = []
  versionOf(doc, language)?.node.forEach((row) => {
    texts.push(cellTextOf(row))
  })
  return texts
}
const rowOf = (doc: typeof document, language: string, id: string) => {
  const place = versionOf(doc, language)
  const row = place && rowIn(place, id)
  if (!row) throw new Error('no such row')
  return row.node
}

describe('an approved text in a release', () => {
  it('is put into all versions at once, as rows of its kind that say where they come from', () => {
    const { doc } = inserted()
    expect(breachOf(doc)).toBeNull()
    expect(rowIdsOf(doc)).toEqual(['head', 'new1', 'new2', 'end'])
    expect(textsIn(doc, 'ar')).toEqual(['', 'نبذة عن الصندوق', 'يقرض الصندوق الموانئ.', ''])
    expect(textsIn(doc, 'fr')).toEqual(['', 'À propos du Fonds', 'Le Fonds prête aux ports.', ''])
    expect(rowOf(doc, 'en', 'new2').attrs).toMatchObject({
      kind: 'boilerplate',
      status: 'translated',
      approved: { text: 'fund', edition: 2, passage: 1, locked: true },
    })
  })

  it('leaves a version that it says nothing in empty and open', () => {
    const row = rowOf(inserted().doc, 'es', 'new2')
    expect(cellTextOf(row)).toBe('')
    expect(row.attrs).toMatchObject({ status: 'empty', approved: null })
    const transform = inserted()
    addVersion(transform, 'de')
    expect(approvedMarkOf(rowOf(transform.doc, 'de', 'new2'))).toBeNull()
  })

  it('serves a regional version by the language without its region', () => {
    const transform = new Transform(
      documentFromRich({ languages: ['ar-MA'], rows: [{ id: 'a', kind: 'body', cells: {} }] }),
    )
    insertApproved(transform, 0, fund, ids())
    expect(textsIn(transform.doc, 'ar-MA')[1]).toBe('يقرض الصندوق الموانئ.')
  })

  it('goes with one undo and comes back with one redo', () => {
    const session = createReleaseSession({ document, version: 0, clientId: 'one' })
    const act = ownAct(session.state().tr)
    insertApproved(act, 1, fund, ids())
    session.dispatch(act)
    const with2 = session.state().doc
    session.undo()
    expect(session.state().doc.eq(document)).toBe(true)
    session.redo()
    expect(session.state().doc.eq(with2)).toBe(true)
  })

  it('is journaled and read back with its marks, and shown with the text of the release', () => {
    const steps = inserted().steps.map((step): unknown => JSON.parse(JSON.stringify(step.toJSON())))
    const doc = applySteps(document, steps)
    const again = releaseFromJson(JSON.parse(JSON.stringify(doc.toJSON())))
    expect(again.eq(inserted().doc)).toBe(true)
    const row = createTextReader()(again).rows[2]
    expect(row?.cells.fr?.approved).toEqual({ text: 'fund', edition: 2, passage: 1, locked: true })
    expect(row?.cells.es?.approved).toBeUndefined()
  })

  it('refuses a mark that is none, from a step or from a file', () => {
    const good = { text: 'fund', edition: 1, passage: 0, locked: true }
    const wrong: readonly unknown[] = [
      'fund',
      { ...good, edition: 0 },
      { ...good, text: '' },
      { ...good, text: 'x'.repeat(65) },
      { ...good, note: 'x' },
      { ...good, locked: 'yes' },
      [],
    ]
    const step = (value: unknown) => ({ stepType: 'attr', pos: 1, attr: 'approved', value })
    for (const value of wrong)
      expect(() => applySteps(document, [step(value)]), JSON.stringify(value)).toThrow('STEPS_REJECTED')
    expect(() => applySteps(document, [step(good)])).not.toThrow()
    const json = JSON.stringify(document.toJSON()).replace('"approved":null', '"approved":{"text":""}')
    expect(() => releaseFromJson(JSON.parse(json))).toThrow('RELEASE_DAMAGED')
  })

  it('opens releases written before there were approved texts', () => {
    const old = JSON.stringify(document.toJSON()).replaceAll(',"approved":null', '')
    expect(old).not.toContain('approved')
    expect(releaseFromJson(JSON.parse(old)).eq(document)).toBe(true)
  })
})

describe('a locked row', () => {
  const retyped = (unlock: boolean) => {
    const transform = inserted()
    const before = transform.doc
    if (unlock) setLocked(transform, 'new2', false)
    setCellContent(transform, 'fr', 'new2', [releaseSchema.nodes.paragraph.create(null, releaseSchema.text('Autre.'))])
    return brokenLock(versionOf(before, 'fr')?.node ?? before, versionOf(transform.doc, 'fr')?.node ?? before)
  }

  it('says when its words would change, and not once it is unlocked', () => {
    expect(retyped(false)).toBe('new2')
    expect(retyped(true)).toBeNull()
  })

  it('does not hold up another edition', () => {
    const transform = inserted()
    const before = transform.doc
    const newer = {
      ...fund,
      edition: 3,
      passages: [fund.passages[0] ?? { heading: true, texts: {} }, { heading: false, texts: { en: 'New.' } }],
    }
    renewApproved(transform, ['new1', 'new2'], newer, ids())
    expect(
      brokenLock(versionOf(before, 'en')?.node ?? before, versionOf(transform.doc, 'en')?.node ?? before),
    ).toBeNull()
  })
})

describe('another edition', () => {
  it('keeps the rows as far as they reach, adds what it has more and takes away what it has less', () => {
    const transform = inserted()
    const third = { heading: false, texts: { en: 'Offices in Dakar.', fr: 'Bureaux à Dakar.', ar: 'مكاتب في داكار.' } }
    const longer = { ...fund, edition: 3, passages: [...fund.passages, third] }
    expect(rowsOfSameText(transform.doc, 'new2')).toEqual(['new1', 'new2'])
    renewApproved(transform, rowsOfSameText(transform.doc, 'new2'), longer, () => 'more')
    expect(rowIdsOf(transform.doc)).toEqual(['head', 'new1', 'new2', 'more', 'end'])
    expect(approvedMarkOf(rowOf(transform.doc, 'fr', 'new1'))?.edition).toBe(3)
    renewApproved(transform, rowsOfSameText(transform.doc, 'new1'), fund, ids())
    expect(rowIdsOf(transform.doc)).toEqual(['head', 'new1', 'new2', 'end'])
    expect(breachOf(transform.doc)).toBeNull()
  })

  it('never takes away words that somebody else has written beside it', () => {
    const transform = inserted()
    setCellContent(transform, 'es', 'new2', [releaseSchema.nodes.paragraph.create(null, releaseSchema.text('Propio.'))])
    renewApproved(transform, ['new1', 'new2'], { ...fund, edition: 3, passages: fund.passages.slice(0, 1) }, ids())
    expect(textsIn(transform.doc, 'es')).toContain('Propio.')
    expect(approvedMarkOf(rowOf(transform.doc, 'en', 'new2'))).toBeNull()
  })
})
