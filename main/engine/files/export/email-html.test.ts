import { describe, expect, it } from 'vitest'
import { emailHtmlOf } from '#engine/files/export/email-html.ts'
import { exportedVersion } from '#engine/files/export/exported-version.ts'
import { importBytes } from '#engine/files/import/import-file.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { communique, link, paragraph, releaseOf, row } from '#tests/fixtures/export/communique.ts'

const emailOf = (language: string) => emailHtmlOf(exportedVersion(communique(), language))

describe('a release for a message', () => {
  it('has nothing that a mail program throws away or asks about', () => {
    for (const language of ['fr', 'ar']) {
      const html = emailOf(language)
      expect(html).not.toMatch(/<(style|script|link|img|bdi|section|article|footer|address|aside)\b/)
      expect(html).not.toMatch(/class=|url\(|var\(|-(inline|block)(-start|-end)?:|text-align:start|flex|grid/)
    }
  })

  it('gives each part its look, from its own side', () => {
    const [french, arabic] = [emailOf('fr'), emailOf('ar')]
    const cells = (html: string) =>
      [...html.matchAll(/<tr><td ([^>]*)>/g)].map(([, attributes]) => attributes ?? '').slice(1)
    expect(cells(arabic).length).toBeGreaterThan(9)
    for (const cell of cells(arabic)) expect(cell).toMatch(/dir="rtl".*text-align:(right|center)/)
    for (const cell of cells(french)) expect(cell).toMatch(/dir="ltr".*text-align:(left|center)/)
    expect(arabic).toContain('border-right:3px')
    expect(french).toContain('border-left:3px')
  })

  it('holds a telephone number together in Arabic without the element that mail programs do not know', () => {
    expect(emailOf('ar')).toContain('\u200e+212-5-37-00-00-00\u200e')
    expect(emailOf('fr')).not.toContain('\u200e')
  })

  it('has real links, and only those that lead to a page, a mail or a telephone', () => {
    const cells = [
      paragraph(link('programme', 'https://forum.example/p?a=1&b=2'), link('piège', 'javascript:alert(1)')),
    ]
    const html = emailHtmlOf(exportedVersion(releaseOf('T', ['fr'], [row('body', { fr: cells })]), 'fr'))
    expect(html).toContain('<a href="https://forum.example/p?a=1&amp;b=2" style="')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('piège')
  })

  it.each(['fr', 'ar'])('of the %s version is opened again with all its text', async (language) => {
    const version = exportedVersion(communique(), language)
    const read = await importBytes({ name: 'message.html', bytes: Buffer.from(emailHtmlOf(version)) })
    expect(wordsOf(plainTextOf(read.parts.flatMap(({ blocks }) => blocks)))).toEqual(
      wordsOf(plainTextOf(version.rows.flatMap(({ blocks }) => blocks))),
    )
  })
})

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\p{Cf}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
