import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { exportedContents } from '#engine/files/export/exported-content.ts'
import { xliff1Of } from '#engine/files/export/xliff-1.ts'
import { xliff2Of } from '#engine/files/export/xliff-2.ts'
import type { ForReviewers } from '#engine/files/review/for-reviewers.ts'
import type { PairFormat } from '#shared/contract/export-formats.ts'
import type { RichRelease } from '#shared/model/rich-text.ts'
import {
  bold,
  communique,
  item,
  link,
  paragraph,
  releaseOf,
  row,
  withoutNotes,
} from '#tests/fixtures/export/communique.ts'
import { faultsBySchema, schemaTold } from '#tests/support/by-schema.ts'

const formats = ['xliff12', 'xliff21'] as const
const schemas = {
  xliff12: schemaTold('x12/strict-local.xsd'),
  xliff21: schemaTold('x21/xliff_core_2.0.xsd'),
}

describe.each(formats)('a release as %s', (format) => {
  it('goes from the source to one other version a file, with the languages of their regions', () => {
    const [arabic = '', english = '', ...more] = written(communique(), format)
    expect(more).toEqual([])
    expect(attributesIn(arabic)).toEqual(expect.arrayContaining(['fr-MA', 'ar-MA']))
    expect(attributesIn(english)).toEqual(expect.arrayContaining(['fr-MA', 'en']))
  })

  it('makes no file where only the source is asked for', () => {
    expect(written(communique(), format, ['fr'])).toEqual([])
  })

  it('gives each row its own id, and the same one whichever version it goes to', () => {
    const release = communique()
    const ids = (xml = '') => [...xml.matchAll(/<group id="([^"]+)"/g)].map(([, id]) => id)
    const [arabic, english] = written(release, format)
    expect(ids(arabic)).toEqual(release.rows.map(({ id }) => id))
    expect(ids(english)).toEqual(ids(arabic))
  })

  it('leaves the place of a translation empty where there is none, also where a version has no text at all', () => {
    const release = releaseOf(
      'T',
      ['fr', 'ar'],
      [row('body', { fr: 'Un', ar: '' }), row('body', { fr: 'Deux', ar: '' })],
    )
    const [xml = ''] = written(release, format)
    expect(xml.match(/<source>/g)).toHaveLength(2)
    expect(xml).not.toMatch(/<target[^>/]*>/)
  })

  it('pairs paragraphs where both versions have as many, and keeps a row whole where they have not', () => {
    const two = [paragraph('Un'), paragraph('Deux')]
    const paired = written(
      releaseOf('T', ['fr', 'ar'], [row('body', { fr: two, ar: [item('واحد'), item('اثنان')] })]),
      format,
    )
    expect(paired[0]).toMatch(/<source>Un<\/source>\s*<target[^>]*>واحد<\/target>/)
    const apart = written(releaseOf('T', ['fr', 'ar'], [row('body', { fr: two, ar: 'واحد واثنان' })]), format)
    expect(apart[0]).toMatch(/<source>Un<(ph|x) [^>]*lb"[^>]*\/>Deux<\/source>\s*<target[^>]*>واحد واثنان<\/target>/)
  })

  it('gives a code of the translation the id of the code in the source that does the same', () => {
    const cells = {
      fr: [paragraph('Du ', bold('gras'), ' et un ', link('lien', 'https://forum.example/?a=1&b=2'))],
      ar: [
        paragraph(link('رابط', 'https://forum.example/?a=1&b=2'), ' و', bold('غامق'), ' ', {
          text: 'مائل',
          italic: true,
        }),
      ],
    }
    const [xml = ''] = written(releaseOf('T', ['fr', 'ar'], [row('body', cells)]), format)
    const [source = '', target = ''] = [...xml.matchAll(/<(source|target)[ >].*?<\/\1>/gs)].map(([part]) => part)
    const code = (part: string, text: string) =>
      new RegExp(`<(?:pc|g|bpt) id="(\\d)"[^>]*>(?:[^<]*</bpt>)?${text}<`).exec(part)?.[1]
    expect([code(source, 'gras'), code(source, 'lien')]).toEqual(['1', '2'])
    expect([code(target, 'رابط'), code(target, 'غامق'), code(target, 'مائل')]).toEqual(['2', '1', '3'])
    expect(xml).toContain('&lt;a href=&quot;https://forum.example/?a=1&amp;b=2&quot;&gt;')
  })

  it('is well-formed whatever was pasted into it', () => {
    const text = 'a\u0000b\u000b\ud800 & <pc/> ]]> \uffff \u2028 "fin\''
    const release = releaseOf(text, ['fr', 'ar'], [{ ...row('body', { fr: text, ar: text }), id: 'a b/"<é' }])
    for (const xml of written(release, format)) expect(() => XmlDocument.fromString(xml).dispose()).not.toThrow()
  })

  const schema = schemas[format] ?? ''
  it.skipIf(schema === '')('is valid by the schema of its standard', () => {
    for (const xml of written(communique(), format)) expect(faultsBySchema(xml, schema)).toEqual([])
    const release = communique()
    const notes = ['fr', 'ar', null].map((language) => ({
      ...{
        rowId: release.rows.at(-1)?.id ?? '',
        language,
        author: 'Amina',
        at: '2026-03-01T09:00:00Z',
        resolvedAt: null,
      },
      text: `Le n° <2> & «${language}»`,
    }))
    for (const xml of written(release, format, ['ar'], { ...withoutNotes, notes })) {
      expect(xml).toContain('Le n° &lt;2&gt; &amp; «ar»')
      expect(faultsBySchema(xml, schema)).toEqual([])
    }
    // The control: a code that the standard does not know.
    const [valid = ''] = written(communique(), format)
    expect(faultsBySchema(valid.replace('<source>', '<source><bold/>'), schema)).not.toEqual([])
  })
})

it.skipIf(!hasToolkit())('the Translate Toolkit finds each translation beside its source', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xliff-'))
  try {
    const [arabic = ''] = written(communique(), 'xliff12')
    await writeFile(join(folder, 'in.xlf'), arabic)
    execFileSync('xliff2po', ['-i', join(folder, 'in.xlf'), '-o', join(folder, 'out.po')], { stdio: 'ignore' })
    const read = await readFile(join(folder, 'out.po'), 'utf8')
    expect(read).toContain('msgid "Rabat, le 14 mai 2025"\nmsgstr "الرباط، 14 مايو 2025"')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

it('tells a translator how far each row has come', () => {
  const at = (status: 'empty' | 'draft' | 'translated' | 'reviewed') => {
    const base = row('body', { fr: 'Texte', ar: status === 'empty' ? '' : 'نص' })
    const cells = { ...base.cells, ar: { status, blocks: base.cells['ar']?.blocks ?? [] } }
    return releaseOf('T', ['fr', 'ar'], [{ ...base, cells }])
  }
  const states = (format: PairFormat) =>
    (['empty', 'draft', 'translated', 'reviewed'] as const).map(
      (status) => / state="([^"]+)"/.exec(written(at(status), format)[0] ?? '')?.[1],
    )
  expect(states('xliff21')).toEqual(['initial', 'initial', 'translated', 'reviewed'])
  expect(states('xliff12')).toEqual(['needs-translation', 'needs-translation', 'translated', 'signed-off'])
})

function written(
  release: RichRelease,
  format: PairFormat,
  languages = release.languages,
  forReviewers: ForReviewers = withoutNotes,
): readonly string[] {
  return exportedContents(release, { languages, formats: [format] }).contents.flatMap((content) =>
    content.is === 'pair'
      ? [content.format === 'xliff12' ? xliff1Of(content, forReviewers) : xliff2Of(content, forReviewers)]
      : [],
  )
}

function hasToolkit(): boolean {
  try {
    execFileSync('xliff2po', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('SKIPPED: the Translate Toolkit is not installed; nobody else reads our XLIFF here.')
    return false
  }
}

function attributesIn(xml: string): readonly (string | undefined)[] {
  return [...xml.matchAll(/="([^"]*)"/g)].map(([, value]) => value)
}
