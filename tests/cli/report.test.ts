import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'
import { plainRelease } from '#tests/cli/releases.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })
const read = (name: string) => readFileSync(join(folder.path, name), 'utf8')

const differing = plainRelease([
  { kind: 'headline', en: 'A regional office opens', ar: 'افتتاح مكتب إقليمي' },
  { en: 'It opens on 20 September 2024.', ar: 'يفتتح المكتب في 21 سبتمبر 2024.' },
])

const reportSchema = z.looseObject({
  format: z.literal('dragoman-report'),
  title: z.string(),
  languages: z.array(z.string()),
  counts: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }),
  findings: z.array(z.looseObject({ check: z.string(), name: z.string(), message: z.string(), row: z.int() })),
  ignored: z.array(z.looseObject({ check: z.string(), reason: z.string() })),
  despite: z.array(z.looseObject({ reason: z.string() })),
})

describe('dragoman check --report', () => {
  const only = ['--snippets', '--only', 'date-mismatch'] as const

  test('out.html is one page that loads and runs nothing, each passage in its own language and direction', async () => {
    folder.write('differing.json', differing)
    const { exit, err } = await run('check', 'differing.json', ...only, '--report', 'out.html')
    expect(exit).toBe(1)
    expect(err).toContain('out.html')
    const page = read('out.html')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/u)
    expect(page).toContain(`default-src 'none'`)
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|@import|url\(|\son\w+=|\sstyle=/iu)
    expect(page).toMatch(/<bdi class="quote" lang="ar" dir="rtl">21 سبتمبر 2024<\/bdi>/u)
    expect(page).toContain('A regional office opens')
    expect(page).toContain('Row 2')
    expect(page).toContain('1 error')
  })

  test('in French, and in Arabic from right to left', async () => {
    folder.write('differing.json', differing)
    await run('check', 'differing.json', ...only, '--report', 'fr.html', '--messages', 'fr')
    expect(read('fr.html')).toContain('Rapport des contrôles')
    await run('check', 'differing.json', ...only, '--report', 'ar.html', '--messages', 'ar')
    expect(read('ar.html')).toMatch(/<html lang="ar" dir="rtl">/u)
    expect(read('ar.html')).not.toMatch(/\{\{|report\.|undefined/u)
  })

  test('out.json says the same to programs', async () => {
    folder.write('differing.json', differing)
    await run('check', 'differing.json', ...only, '--report', 'out.json')
    const report = reportSchema.parse(JSON.parse(read('out.json')))
    expect(report).toMatchObject({
      title: 'A regional office opens',
      languages: ['en', 'ar'],
      counts: { error: 1, warning: 0, info: 0 },
      findings: [{ check: 'date-mismatch', lang: 'ar', row: 1, quote: '21 سبتمبر 2024' }],
      ignored: [],
      despite: [],
    })
    expect(report.findings[0]?.message).toContain('20 September 2024')
  })

  test('a text full of markup and directional marks is words and nothing else', async () => {
    const hostile = `</style></bdi><script>alert(1)</script> "x' onload=alert(2) &lt;b&gt; \u202E\u2066\u2069\u2069 20 September 2024 \u0000\u0008`
    folder.write(
      'hostile.json',
      plainRelease([{ kind: 'headline', en: hostile, ar: '<img src=x onerror=alert(3)> 21 سبتمبر 2024 \u202E' }]),
    )
    for (const name of ['hostile.html', 'hostile-out.json'])
      expect((await run('check', 'hostile.json', '--report', name)).err).toContain(name)
    const page = read('hostile.html')
    expect(page).not.toMatch(/<script|<img|<\/style><\/bdi>|<b>(?!r?>)[^<]*onload/iu)
    expect(page.match(/<style>/gu)).toHaveLength(1)
    expect(page.match(/<\/style>/gu)).toHaveLength(1)
    expect(page.split('<body>')[1]).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u)
    expect(page).toContain('&lt;script&gt;')
    expect(JSON.parse(read('hostile-out.json'))).toMatchObject({ format: 'dragoman-report' })
  })

  test('replaces an older report, and no other file', async () => {
    folder.write('differing.json', differing)
    folder.write('notes.html', '<!doctype html><p>of the user</p>')
    for (const name of ['twice.html', 'twice.json']) {
      await run('check', 'differing.json', ...only, '--report', name)
      expect((await run('check', 'differing.json', ...only, '--report', name, '--messages', 'fr')).exit).toBe(1)
      expect(read(name)).toContain('Date')
    }
    expect((await run('check', 'differing.json', ...only, '--report', 'notes.html')).exit).toBe(2)
    expect(read('notes.html')).toBe('<!doctype html><p>of the user</p>')
    expect((await run('check', 'differing.json', ...only, '--report', 'differing.json')).exit).toBe(2)
    expect(read('differing.json')).toBe(differing)
  })

  test('is of one file, and its name tells what it is', async () => {
    folder.write('differing.json', differing)
    const two = await run('check', 'differing.json', 'differing.json', '--report', 'two.html')
    expect([two.exit, two.err]).toEqual([2, expect.stringContaining('takes one file')])
    const other = await run('check', 'differing.json', '--report', 'out.pdf')
    expect([other.exit, other.err]).toEqual([2, expect.stringContaining('.html or .json')])
  })
})

describe('dragoman export of a release in which an error stands', () => {
  const to = (name: string) => ['--to', 'txt', '--out', name] as const

  test('writes nothing, and says how to go on', async () => {
    folder.write('differing.json', differing)
    const { exit, out, err } = await run('export', 'differing.json', ...to('held'))
    expect(exit).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('--despite')
    expect(existsSync(join(folder.path, 'held'))).toBe(false)
  })

  test('writes with --despite and repeats the reason', async () => {
    folder.write('differing.json', differing)
    const { exit, out, err } = await run('export', 'differing.json', ...to('sent'), '--despite', 'For comment only')
    expect(exit).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err).toContain('For comment only')
  })

  test('writes where the desk turned the check off, or the version has no error', async () => {
    folder.write('differing.json', differing)
    expect((await run('export', 'differing.json', ...to('one'), '--lang', 'en')).exit).toBe(0)
    const errors = JSON.parse((await run('check', 'differing.json', '--json')).out).findings.flatMap(
      ({ severity, check }: { severity: string; check: string }) => (severity === 'error' ? [`${check}=info`] : []),
    )
    expect((await run('export', 'differing.json', ...to('off'), '--severity', errors.join(','))).exit).toBe(0)
  })
})
