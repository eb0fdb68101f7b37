import { describe, expect, it, test } from 'vitest'
import { exportedContents } from '#engine/files/export/exported-content.ts'
import { reviewTableDocx } from '#engine/files/export/review-table-docx.ts'
import { xliff1Of } from '#engine/files/export/xliff-1.ts'
import { xliff2Of } from '#engine/files/export/xliff-2.ts'
import type { ForReviewers } from '#engine/files/review/for-reviewers.ts'
import { readReturnedFile } from '#engine/files/review/read-returned-file.ts'
import { reviewedRelease } from '#engine/files/review/reviewed-release.ts'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { rowIdsOf, rowIn, versionOf } from '#shared/document/versions.ts'
import { Failure } from '#shared/model/failure.ts'
import type { Note } from '#shared/model/note.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
import { bold, communique, paragraph, releaseOf, row, withoutNotes } from '#tests/fixtures/export/communique.ts'
import { editedDocx, rowsOf, withComment, withoutRow } from '#tests/support/edited-docx.ts'
import { officeConverted, officeTold } from '#tests/support/office.ts'

const kinds = ['table', 'xliff21', 'xliff12'] as const
type Kind = (typeof kinds)[number]

// Rows keep their ids only within one release.
const release = communique()

describe.each(kinds)('a release that was sent to reviewers as %s', (kind) => {
  it('comes back without a difference where nobody touched it', async () => {
    expect(await reviewed(release, await sent(release, kind))).toMatchObject(untouched)
  })

  it('comes back without a difference also where the desk has gone on since', async () => {
    const file = await sent(release, kind)
    const now = withText(release, 4, 'ar', 'نص آخر تمامًا.')
    const back = await reviewed({ ...now, rows: now.rows.slice(1) }, file)
    expect(back).toMatchObject(untouched)
  })

  it('tells which cell the reviewer changed, and that it has changed here too', async () => {
    const file = await edited(await sent(release, kind), kind, 'من 3 إلى 5 يونيو', 'من 4 إلى 6 يونيو')
    const back = await reviewed(release, file)
    expect(back.cells).toEqual([{ rowId: release.rows[3]?.id, language: 'ar', changedHere: false }])
    expect(textIn(back, 'ar', 3)).toBe('تستضيف مدينة الرباط 400 وسيطة من 4 إلى 6 يونيو 2025.')
    const both = await reviewed(withText(release, 3, 'ar', 'تستضيف الرباط 400 وسيطة.'), file)
    expect(both.cells).toMatchObject([{ language: 'ar', changedHere: true }])
  })

  it('does not bring a note back that went out with it', async () => {
    const notes = [noteOn(release, 3, 'ar', 'أهو يونيو؟'), noteOn(release, 4, 'fr', 'Vérifier la cote')]
    const back = await reviewed(release, await sent(release, kind, { ...withoutNotes, notes }))
    const said = back.remarks.map(({ rowId, language, text }) => ({ rowId, language, text }))
    const expected = notes.filter(({ language }) => kind === 'table' || language !== 'en')
    expect(said).toEqual(expected.map(({ rowId, language, text }) => ({ rowId, language, text })))
  })

  it('is refused where it was made of another release', async () => {
    const file = await sent(release, kind, { lineage: 'another', notes: [] })
    await expect(reviewed(release, file)).rejects.toEqual(new Failure('REVIEW_OTHER_RELEASE', { file: 'back' }))
  })
})

describe('a table that comes back from a minister’s office', () => {
  it('has rows that were taken out, rows that were added, and comments on what they are about', async () => {
    const table = editedDocx(await sent(release, 'table'), (xml) =>
      rowsOf(withoutRow(xml, 'Trois jours'), (line) =>
        line.includes('###') ? `${plainRow('', 'Une phrase de plus.')}${line}` : line,
      ),
    )
    const back = await reviewed(release, withComment(table, '400 وسيطة', { author: 'Cabinet', text: 'Combien ?' }))
    expect(back.removed).toEqual([{ rowId: release.rows[1]?.id, changedHere: false }])
    expect(back.added).toEqual([{ rowId: 'new-1', changedHere: false }])
    expect(rowIdsOf(back.document).indexOf('new-1')).toBe(6)
    expect(textOfRow(back, 'fr', 'new-1')).toBe('Une phrase de plus.')
    expect(back.cells).toEqual([])
    expect(back.remarks).toEqual([
      {
        rowId: release.rows[3]?.id,
        language: 'ar',
        author: 'Cabinet',
        at: '2026-03-01T17:30:00.000Z',
        text: 'Combien ?',
      },
    ])
  })

  it('brings a row back that the desk has taken out since only where the reviewer has worked on it', async () => {
    const file = await sent(release, 'table')
    const now = { ...release, rows: release.rows.filter((_, index) => index !== 3) }
    expect(await reviewed(now, file)).toMatchObject(untouched)
    const worked = await reviewed(now, await edited(file, 'table', 'من 3 إلى 5', 'من 4 إلى 6'))
    expect(worked.added).toEqual([{ rowId: release.rows[3]?.id, changedHere: true }])
    expect(textIn(worked, 'ar', 3)).toBe('تستضيف مدينة الرباط 400 وسيطة من 4 إلى 6 يونيو 2025.')
  })

  it('has its rows in another order where the reviewer has moved one, and not where the desk has', async () => {
    const moved = editedDocx(await sent(release, 'table'), (xml) => {
      const [first = '', second = ''] = (xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).slice(4)
      return xml.replace(second, '').replace(first, second + first)
    })
    const back = await reviewed(release, moved)
    expect(back).toMatchObject({ ...untouched, moved: true })
    expect(rowIdsOf(back.document).slice(3, 5)).toEqual([release.rows[4]?.id, release.rows[3]?.id])
    const here = { ...release, rows: release.rows.toReversed() }
    expect(await reviewed(here, await sent(release, 'table'))).toMatchObject(untouched)
  })

  it('is understood with its columns in another order', async () => {
    const file = editedDocx(await sent(release, 'table'), (xml) =>
      rowsOf(xml, (line) => {
        const cells = line.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []
        return `<w:tr>${cells.toReversed().join('')}</w:tr>`
      }),
    )
    expect(await reviewed(release, file)).toMatchObject(untouched)
  })

  it('is understood by the numbers of its rows where the bookmarks were lost', async () => {
    const file = editedDocx(await sent(release, 'table'), (xml) =>
      xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '').replace('من 3 إلى 5', 'من 4 إلى 6'),
    )
    const back = await reviewed(release, file)
    expect(back).toMatchObject({ ...untouched, cells: [{ language: 'ar', changedHere: false }] })
  })

  it('says what it can where it does not tell any more what it was made of', async () => {
    const file = editedDocx(await sent(release, 'table'), (xml) => xml, { 'docProps/custom.xml': () => '<none/>' })
    expect(await reviewed(release, file)).toMatchObject({ ...untouched, knowsOrigin: false })
    const moved = withText(release, 4, 'en', 'The Forum builds on nothing.')
    const back = await reviewed(moved, file)
    expect(back.cells).toMatchObject([{ language: 'en', changedHere: false }])
  })

  it('has what was struck out and what was put in with changes tracked, as accepted', async () => {
    const dated = releaseOf(
      'T',
      ['fr', 'ar'],
      [row('body', { fr: 'Le 20 mai', ar: 'يوم 20 مايو' }), row('body', { fr: 'Fin', ar: 'ختام' })],
    )
    const file = editedDocx(await sent(dated, 'table'), (xml) =>
      xml.replace(
        /(<w:r>(?:(?!<w:r>).)*?)<w:t([^>]*)>Le 20 mai<\/w:t><\/w:r>/su,
        '$1<w:t xml:space="preserve">Le </w:t></w:r><w:del w:id="1" w:author="m"><w:r><w:delText>20</w:delText></w:r></w:del><w:ins w:id="2" w:author="m"><w:r><w:t>21</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> mai</w:t></w:r>',
      ),
    )
    const back = await reviewed(dated, file)
    expect(textIn(back, 'fr', 0)).toBe('Le 21 mai')
  })

  it('keeps a heading a heading and a list a list where only words of it were changed', async () => {
    const file = await edited(
      await edited(await sent(release, 'table'), 'table', 'Clôture', 'Fin'),
      'table',
      'À propos',
      'Au sujet',
    )
    const back = await reviewed(release, file)
    const list = rowOf(back, 'fr', release.rows[5]?.id ?? '')
    expect(list?.firstChild?.type.name).toBe('bulletList')
    expect(list && cellTextOf(list)).toContain('Fin')
    expect(rowOf(back, 'fr', release.rows[8]?.id ?? '')?.firstChild?.type.name).toBe('heading')
  })

  it('shows a change of emphasis alone', async () => {
    const royal = releaseOf('T', ['fr', 'ar'], [row('body', { fr: [paragraph('Le ', bold('roi'))], ar: 'الملك' })])
    const file = editedDocx(await sent(royal, 'table'), (xml) => xml.replace(/<w:b\/><w:bCs\/>(?=.*roi)/su, ''))
    expect((await reviewed(royal, file)).cells).toMatchObject([{ language: 'fr' }])
  })

  it('is refused where it is a table of somebody else’s', async () => {
    const file = editedDocx(
      await sent(release, 'table'),
      (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ''),
      { 'docProps/custom.xml': () => '<none/>' },
    )
    await expect(reviewed(release, file)).rejects.toEqual(new Failure('REVIEW_UNMARKED', { file: 'back' }))
  })

  test.skipIf(!officeTold('a table for reviewers is not saved again by LibreOffice'))(
    'is known after LibreOffice has saved it again: rows, origin, words and comments',
    async () => {
      const notes = [noteOn(release, 3, 'ar', 'أهو يونيو؟'), noteOn(release, 4, null, 'À relire')]
      const table = await sent(release, 'table', { ...withoutNotes, notes })
      const saved = await officeConverted(table, { ending: 'docx', to: 'docx' })
      const back = await reviewed(release, saved)
      expect(back).toMatchObject({ ...untouched, remarks: expect.anything() })
      expect(back.remarks.map(({ rowId, language, text }) => [rowId, language, text])).toEqual([
        [release.rows[3]?.id, 'ar', 'أهو يونيو؟'],
        [release.rows[4]?.id, null, 'À relire'],
      ])
    },
    120_000,
  )
})

const untouched = { cells: [], added: [], removed: [], moved: false, knowsOrigin: true }

async function sent(release: RichRelease, kind: Kind, forReviewers: ForReviewers = withoutNotes): Promise<Uint8Array> {
  const format = kind === 'table' ? 'table-docx' : kind
  const languages = kind === 'table' ? release.languages : ['ar']
  const [content] = exportedContents(release, { languages, formats: [format] }).contents
  if (content?.is === 'whole') return await reviewTableDocx(content, forReviewers)
  if (content?.is !== 'pair') throw new Error('nothing is made of it')
  return Buffer.from(kind === 'xliff21' ? xliff2Of(content, forReviewers) : xliff1Of(content, forReviewers))
}

async function edited(file: Uint8Array, kind: Kind, before: string, after: string): Promise<Uint8Array> {
  const change = (xml: string) => {
    expect(xml).toContain(before)
    return xml.replace(before, after)
  }
  return kind === 'table' ? editedDocx(file, change) : Buffer.from(change(Buffer.from(file).toString('utf8')))
}

type Reviewed = ReturnType<typeof reviewedRelease>

async function reviewed(release: RichRelease, bytes: Uint8Array): Promise<Reviewed> {
  let made = 0
  return reviewedRelease(documentFromRich(release), await readReturnedFile({ name: 'back', bytes }), {
    fileName: 'back',
    lineage: withoutNotes.lineage,
    newRowId: () => `new-${(made += 1)}`,
    now: () => new Date('2026-03-02T08:00:00Z'),
  })
}

function rowOf({ document }: Reviewed, language: string, id: string) {
  const place = versionOf(document, language)
  return place && rowIn(place, id)?.node
}

function textOfRow(back: Reviewed, language: string, id: string): string {
  const node = rowOf(back, language, id)
  return node ? cellTextOf(node) : ''
}

function textIn(back: Reviewed, language: string, index: number): string {
  return textOfRow(back, language, rowIdsOf(back.document)[index] ?? '')
}

function withText(release: RichRelease, index: number, language: string, text: string): RichRelease {
  const rows = release.rows.map((each, at) =>
    at === index
      ? { ...each, cells: { ...each.cells, [language]: { status: 'draft' as const, blocks: [paragraph(text)] } } }
      : each,
  )
  return { ...release, rows }
}

function noteOn(release: RichRelease, index: number, language: string | null, text: string): Note {
  const rowId = release.rows[index]?.id ?? ''
  return {
    id: text,
    releaseId: 'r',
    rowId,
    language,
    text,
    author: 'Amina',
    at: '2026-03-01T09:00:00.000Z',
    resolvedAt: null,
  }
}

function plainRow(number: string, text: string): string {
  const cell = (said: string) => `<w:tc><w:p><w:r><w:t>${said}</w:t></w:r></w:p></w:tc>`
  return `<w:tr>${cell(number)}${cell(text)}${cell('')}${cell('')}</w:tr>`
}
