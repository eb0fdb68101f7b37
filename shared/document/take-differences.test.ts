import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import { approvedMarkOf, setApprovedMark } from '#shared/document/approved-mark.ts'
import { entitiesOf, setEntities } from '#shared/document/entities.ts'
import { type ReleaseDifference, releaseDifferences } from '#shared/document/release-differences.ts'
import { createReleaseSession, ownAct, statusesStand } from '#shared/document/release-session.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import {
  addVersion,
  deleteRow,
  insertRow,
  moveRow,
  setCellContent,
  setCellStatus,
  setRowKind,
} from '#shared/document/row-operations.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { takeDifferences } from '#shared/document/take-differences.ts'
import { rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'
import type { Entity } from '#shared/model/entity.ts'

const base = documentFromRich({
  languages: ['en', 'ar'],
  rows: [
    row('r1', 'Port reopens', 'إعادة فتح الميناء'),
    row('r2', 'It reopened on 20 September.', 'أعيد فتحه يوم 20 سبتمبر.'),
    row('r3', 'Nine months of work.', 'تسعة أشهر من العمل.'),
  ],
})

describe('a copy of a release', () => {
  test('that says the same differs in nothing', () => {
    expect(
      releaseDifferences(
        base,
        changed(base, () => undefined),
      ),
    ).toEqual([])
  })

  test('shows the cell that a colleague changed, in its language, and no other', () => {
    const copy = changed(base, (edit) => write(edit, 'ar', 'r2', 'أعيد فتحه يوم 21 سبتمبر.'))
    expect(releaseDifferences(base, copy)).toMatchObject([
      {
        is: 'cell',
        rowId: 'r2',
        number: 2,
        language: 'ar',
        there: { text: 'أعيد فتحه يوم 21 سبتمبر.' },
        isForm: false,
      },
    ])
  })

  test('shows a cell whose words are the same and whose bold is not, and one that was only confirmed', () => {
    const bold = releaseSchema.nodes.paragraph.create(
      null,
      releaseSchema.text('Port reopens', [releaseSchema.marks.bold.create()]),
    )
    const copy = changed(base, (edit) => {
      setCellContent(edit, 'en', 'r1', [bold])
      setCellStatus(edit, 'ar', 'r3', 'translated')
    })
    expect(releaseDifferences(base, copy)).toMatchObject([
      { is: 'cell', rowId: 'r1', language: 'en', isForm: true },
      {
        is: 'cell',
        rowId: 'r3',
        language: 'ar',
        isForm: false,
        here: { status: 'draft' },
        there: { status: 'translated' },
      },
    ])
  })

  test('shows rows that only one of them has, where they stand, with what each language says', () => {
    const copy = changed(base, (edit) => {
      insertRow(edit, 1, { id: 'new', kind: 'quote' })
      write(edit, 'en', 'new', '“At last.”')
      deleteRow(edit, 'r3')
    })
    expect(releaseDifferences(base, copy)).toMatchObject([
      { is: 'row-there', rowId: 'new', number: 2, kind: 'quote', passages: [{ language: 'en', text: '“At last.”' }] },
      { is: 'row-here', rowId: 'r3', number: 3, passages: [{ language: 'en' }, { language: 'ar' }] },
    ])
  })

  test('does not count as different what the release alone has got since: a version, confirmed names', () => {
    const moved = changed(base, (edit) => {
      addVersion(edit, 'fr')
      setEntities(edit, [park])
    })
    expect(releaseDifferences(moved, base)).toEqual([])
  })

  test('is taken over whole when everything is taken', () => {
    const copy = everywhereDifferent()
    const differences = releaseDifferences(base, copy)
    expect(new Set(differences.map(({ is }) => is))).toEqual(
      new Set(['version', 'cell', 'kind', 'row-there', 'row-here', 'order', 'names']),
    )
    const taken = changed(base, (edit) => takeDifferences(edit, copy, differences))
    expect(taken.toJSON()).toEqual(copy.toJSON())
    expect(releaseDifferences(taken, copy)).toEqual([])
  })

  test.each(releaseDifferences(base, everywhereDifferent()).map((difference) => [difference.is, difference] as const))(
    'leaves the release whole when only one difference is taken: %s',
    (_, difference) => {
      const taken = changed(base, (edit) => takeDifferences(edit, everywhereDifferent(), [difference]))
      expect(breachOf(taken)).toBeNull()
      taken.check()
      expect(ids(releaseDifferences(taken, everywhereDifferent()))).not.toContain(difference.id)
    },
  )

  test('changes nothing when nothing is taken', () => {
    expect(changed(base, (edit) => takeDifferences(edit, everywhereDifferent(), [])).eq(base)).toBe(true)
  })
})

describe('a release that has moved on since the copy was made', () => {
  const moved = changed(base, (edit) => {
    insertRow(edit, 3, { id: 'later', kind: 'body' })
    write(edit, 'en', 'later', 'The ferry follows in May.')
    write(edit, 'en', 'r2', 'It reopened on Friday 20 September.')
  })
  const copy = changed(base, (edit) => {
    setCellStatus(edit, 'ar', 'r2', 'translated')
  })

  test('keeps its own edits when the colleague’s cell is taken', () => {
    const mine = releaseDifferences(moved, copy).filter(({ id }) => id.includes('"ar"'))
    const taken = changed(moved, (edit) => takeDifferences(edit, copy, mine))
    expect(textOf(taken, 'en', 'r2')).toBe('It reopened on Friday 20 September.')
    expect(rowIdsOf(taken)).toContain('later')
  })

  test('shows a translation as confirmed against the sentence the colleague saw, not against the one that came since', () => {
    const taken = changed(moved, (edit) => takeDifferences(edit, copy, releaseDifferences(moved, copy).slice(1, 2)))
    const [there, now] = [copy, taken].map((release) => versionOf(release, 'ar'))
    expect(now && rowIn(now, 'r2')?.node.attrs).toEqual(there && rowIn(there, 'r2')?.node.attrs)
    const fresh = changed(moved, (edit) => setCellStatus(edit, 'ar', 'r2', 'translated'))
    const confirmed = versionOf(fresh, 'ar')
    expect(now && rowIn(now, 'r2')?.node.attrs.confirmedAgainst).not.toBe(
      confirmed && rowIn(confirmed, 'r2')?.node.attrs.confirmedAgainst,
    )
  })

  test('another edit of the cell is another difference, so that nobody’s decision is applied to it', () => {
    const again = changed(moved, (edit) => write(edit, 'ar', 'r2', 'أعيد فتحه الجمعة.'))
    expect(ids(releaseDifferences(again, copy))).not.toEqual(ids(releaseDifferences(moved, copy)))
    expect(ids(releaseDifferences(moved, copy))).toEqual(ids(releaseDifferences(moved, copy)))
  })
})

test.each([
  [{ [statusesStand]: true }, 'translated'],
  // As if it had been typed: what follows the text alone would call the colleague's sentence a draft again.
  [{}, 'draft'],
])('a confirmed cell that is taken stays confirmed where the act says so %j', (marks, status) => {
  const confirmed = changed(base, (edit) => setCellStatus(edit, 'ar', 'r2', 'translated'))
  const copy = changed(base, (edit) => {
    write(edit, 'ar', 'r2', 'أعيد فتحه الجمعة.')
    setCellStatus(edit, 'ar', 'r2', 'translated')
  })
  const session = createReleaseSession({ document: confirmed, version: 0, clientId: 'desk' })
  const { tr } = session.state()
  takeDifferences(tr, copy, releaseDifferences(confirmed, copy))
  for (const [mark, value] of Object.entries(marks)) tr.setMeta(mark, value)
  session.dispatch(ownAct(tr))
  const place = versionOf(session.state().doc, 'ar')
  expect((place && rowIn(place, 'r2'))?.node.attrs.status).toBe(status)
  session.undo()
  expect(session.state().doc.eq(confirmed)).toBe(true)
})

test('approved words that are locked here are shown as locked, and others are not', () => {
  const locked = changed(base, (edit) =>
    setApprovedMark(edit, 'ar', 'r3', { text: 'about', edition: 1, passage: 0, locked: true }),
  )
  const copy = changed(locked, (edit) => {
    write(edit, 'ar', 'r3', 'عشرة أشهر.')
    write(edit, 'ar', 'r2', 'أعيد فتحه.')
  })
  expect(releaseDifferences(locked, copy)).toMatchObject([
    { rowId: 'r2', isLocked: false },
    { rowId: 'r3', isLocked: true },
  ])
})

test('a cell of approved words keeps its mark when only its status is taken', () => {
  const mark = { text: 'about', edition: 1, passage: 0, locked: true }
  const locked = changed(base, (edit) => setApprovedMark(edit, 'ar', 'r3', mark))
  const copy = changed(base, (edit) => setCellStatus(edit, 'ar', 'r3', 'reviewed'))
  const taken = changed(locked, (edit) => takeDifferences(edit, copy, releaseDifferences(locked, copy)))
  const place = versionOf(taken, 'ar')
  const cell = place && rowIn(place, 'r3')?.node
  expect(cell && approvedMarkOf(cell)).toEqual(mark)
  expect(cell?.attrs.status).toBe('reviewed')
})

const park: Entity = {
  id: 'park',
  kind: 'person',
  gender: 'feminine',
  names: { en: { full: 'Ms Park', short: [], former: [], forbidden: [] } },
}

function everywhereDifferent(): Node {
  return changed(base, (edit) => {
    write(edit, 'en', 'r1', 'The port reopens')
    setRowKind(edit, 'r2', 'lede')
    deleteRow(edit, 'r3')
    insertRow(edit, 1, { id: 'new', kind: 'quote' })
    write(edit, 'ar', 'new', '«أخيرًا»')
    addVersion(edit, 'fr')
    write(edit, 'fr', 'r1', 'Le port rouvre')
    moveRow(edit, 'r2', 0)
    setEntities(edit, [...entitiesOf(edit.doc), park])
  })
}

function row(id: string, en: string, ar: string) {
  const cell = (text: string) => ({ status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text }] }] }) as const
  return { id, kind: 'body', cells: { en: cell(en), ar: cell(ar) } } as const
}

function changed(release: Node, change: (edit: Transform) => unknown): Node {
  const edit = new Transform(release)
  change(edit)
  return edit.doc
}

function write(edit: Transform, language: string, rowId: string, text: string): void {
  setCellContent(edit, language, rowId, [releaseSchema.nodes.paragraph.create(null, releaseSchema.text(text))])
  setCellStatus(edit, language, rowId, 'draft')
}

function textOf(release: Node, language: string, rowId: string): string | undefined {
  const place = versionOf(release, language)
  return (place && rowIn(place, rowId))?.node.textContent
}

function ids(differences: readonly ReleaseDifference[]): readonly string[] {
  return differences.map(({ id }) => id)
}
