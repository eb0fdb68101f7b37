import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { rowKinds } from '#shared/model/row.ts'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'
import { arabicText, frenchText, plainRelease } from '#tests/cli/releases.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

const lineSchema = z.strictObject({
  file: z.string(),
  findings: z.array(
    z.strictObject({
      check: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      lang: z.string(),
      row: z.int().min(0),
      start: z.int().min(0),
      end: z.int().min(0),
      quote: z.string(),
      message: z.string().min(1),
      fix: z.string().nullable(),
      related: z.array(z.strictObject({ lang: z.string(), row: z.int().min(0), quote: z.string() })),
    }),
  ),
  failure: z.strictObject({ code: z.string(), message: z.string() }).optional(),
})

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)))

const dates = [
  { kind: 'headline', en: 'A regional office opens in Almaty', ar: 'افتتاح مكتب إقليمي في ألماتي' },
  { en: 'The office opens on 20 September 2024.', ar: 'يفتتح المكتب في 21 سبتمبر 2024.' },
]

describe('dragoman check --json', () => {
  test('says where two versions name different dates, by row, offsets and the words on both sides', async () => {
    folder.write('dates.json', plainRelease(dates))
    const { exit, out, err } = await run('check', 'dates.json', '--snippets', '--only', 'date-mismatch', '--json')
    const [line] = linesOf(out)
    const finding = line?.findings[0]
    expect(line?.file).toBe('dates.json')
    expect(finding).toMatchObject({ check: 'date-mismatch', severity: 'error', lang: 'ar', row: 1 })
    expect(dates[1]?.ar.slice(finding?.start, finding?.end)).toBe(finding?.quote)
    expect(finding?.quote).toContain('21')
    expect(finding?.related).toEqual([{ lang: 'en', row: 1, quote: '20 September 2024' }])
    expect(finding?.message).not.toMatch(/\{\{|date-mismatch/u)
    expect(exit).toBe(1)
    expect(err).toBe('')
  })

  test('is silent, and ends with 0, where the dates agree', async () => {
    const same = dates.map((row) => ({ ...row, ar: row.ar.replace('21', '20') }))
    folder.write('agreeing.json', plainRelease(same))
    const { exit, out } = await run('check', 'agreeing.json', '--snippets', '--only', 'date-mismatch', '--json')
    expect(linesOf(out)).toEqual([{ file: 'agreeing.json', findings: [] }])
    expect(exit).toBe(0)
  })

  test('a fix put in place of start…end mends the text', async () => {
    const french = 'Trois villes: une alliance'
    folder.write('spaces.json', JSON.stringify({ source: 'fr', rows: [{ fr: french }] }))
    const [line] = linesOf(
      (await run('check', 'spaces.json', '--snippets', '--only', 'fr-space-missing,fr-nbsp', '--json')).out,
    )
    const finding = line?.findings[0]
    const mended = french.slice(0, finding?.start) + (finding?.fix ?? '') + french.slice(finding?.end)
    expect(mended).toMatch(/^Trois villes[\u00a0\u202f]: une alliance$/u)
  })

  test('one line for each file, in their order; a file that cannot be read has its cause, and the exit is 2', async () => {
    folder.write('dates.json', plainRelease(dates))
    folder.write('broken.json', '{"source":"en",')
    const { exit, out, err } = await run('check', 'dates.json', 'missing.json', 'broken.json', 'dates.json', '--json')
    const lines = linesOf(out)
    expect(lines.map((line) => [line.file, line.failure?.code])).toEqual([
      ['dates.json', undefined],
      ['missing.json', 'FILE_NOT_FOUND'],
      ['broken.json', 'FORMAT_INVALID'],
      ['dates.json', undefined],
    ])
    expect(err).toContain('missing.json')
    expect(err).toContain('broken.json')
    expect(err).not.toMatch(/\n\s+at /u)
    expect(exit).toBe(2)
  })

  test('--lang keeps to one version of a release and says which there are', async () => {
    folder.write('dates.json', plainRelease(dates))
    const [line] = linesOf((await run('check', 'dates.json', '--lang', 'en', '--json')).out)
    expect(line?.findings.filter((finding) => finding.lang !== 'en')).toEqual([])
    const wrong = await run('check', 'dates.json', '--lang', 'es')
    expect(wrong.exit).toBe(2)
    expect(wrong.err).toContain('en, ar')
  })

  test('--snippets leaves out what concerns a whole document', async () => {
    folder.write('one-row.json', plainRelease([{ en: 'The office opened.', fr: 'Le bureau a ouvert.' }]))
    const checksOf = async (...more: string[]) =>
      linesOf((await run('check', 'one-row.json', '--json', ...more)).out)[0]?.findings.map((one) => one.check)
    expect(await checksOf('--snippets')).toEqual([])
  })

  test('--severity makes a check graver, turns it off, or asks one that is off by default', async () => {
    folder.write('spaces.json', plainRelease([{ en: 'The office  opened.' }]))
    const found = async (...more: string[]) => {
      const { exit, out } = await run('check', 'spaces.json', '--snippets', '--json', ...more)
      return [exit, ...(linesOf(out)[0]?.findings.map(({ check, severity }) => `${check} ${severity}`) ?? [])]
    }
    expect(await found('--severity', 'space-double=error')).toEqual([1, 'space-double error'])
    expect(await found('--severity', 'space-double=info')).toEqual([0, 'space-double info'])
    expect(await found('--severity', 'space-double=off')).toEqual([0])
  })

  test('--house decides how a fix is written where several ways are right', async () => {
    folder.write('spaces.json', JSON.stringify({ source: 'fr', rows: [{ fr: 'Trois villes ; une alliance' }] }))
    const fix = async (house: string) => {
      const { out } = await run('check', 'spaces.json', '--snippets', '--json', '--only', 'fr-nbsp', '--house', house)
      return linesOf(out)[0]?.findings[0]?.fix
    }
    expect(await fix('imprimerie-nationale')).toContain('\u202f;')
    expect(await fix('united-nations')).toContain('\u00a0;')
  })

  test('the sentence comes in French and in Arabic with --messages', async () => {
    folder.write('dates.json', plainRelease(dates))
    const sentence = async (language: string) => {
      const { out } = await run('check', 'dates.json', '--only', 'date-mismatch', '--json', '--messages', language)
      return linesOf(out)[0]?.findings[0]?.message ?? ''
    }
    const [english, french, arabic] = await Promise.all(['en', 'fr', 'ar'].map(sentence))
    expect(new Set([english, french, arabic]).size).toBe(3)
    expect(arabic).toMatch(/\p{Script=Arabic}/u)
  })
})

describe('dragoman check on documents', () => {
  test('a text as it was copied from a site: the language is told, the site furniture found', async () => {
    folder.write('copied.txt', `Skip to main content\n${frenchText}\n2048 1365 WeGO\n`)
    const [line] = linesOf((await run('check', 'copied.txt', '--only', 'site-chrome', '--json')).out)
    expect(line?.findings.every((finding) => finding.lang === 'fr')).toBe(true)
    expect(line?.findings.map((finding) => finding.quote)).toContain('Skip to main content')
    folder.write('clean.txt', frenchText)
    expect(linesOf((await run('check', 'clean.txt', '--only', 'site-chrome', '--json')).out)[0]?.findings).toEqual([])
  })

  test('Windows Arabic without a word about its encoding', async () => {
    folder.write('windows.txt', windows1256(arabicText))
    const { exit, out } = await run('check', 'windows.txt', '--only', 'lang-wrong,ar-farsi-letters', '--json')
    expect(linesOf(out)[0]?.findings).toEqual([])
    expect(exit).toBe(0)
  })

  test.each([
    ['empty.txt', '', 'FILE_EMPTY'],
    ['blank.txt', ' \n\n', 'FILE_NO_TEXT'],
    ['empty.docx', '', 'FILE_EMPTY'],
    ['broken.docx', 'PK\u0003\u0004 cut off', 'ARCHIVE_DAMAGED'],
    ['broken.release', 'PK\u0003\u0004 cut off', 'ARCHIVE_DAMAGED'],
    ['latin.json', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d), 'TEXT_ENCODING_UNKNOWN'],
    ['list.json', '{"source":"en","rows":[{"en":["a"]}]}', 'FORMAT_INVALID'],
  ])('%s is refused with a sentence that names it', async (name, content, code) => {
    folder.write(name, content)
    const { exit, out, err } = await run('check', name, '--json')
    expect(linesOf(out)[0]).toMatchObject({ file: name, findings: [], failure: { code } })
    expect(err).toContain(name)
    expect(err).not.toMatch(/\{\{|\n\s+at |could not be done \(/u)
    expect(exit).toBe(2)
  })

  test('a folder is no file', async () => {
    const { exit, err } = await run('check', '.')
    expect(exit).toBe(2)
    expect(err).not.toMatch(/EISDIR|\n\s+at /u)
  })
})

test('whatever stands in the texts, every file is answered, and every quote is what stands at its offsets', async () => {
  const letters = fc.oneof(
    fc.constantFrom(
      ' ',
      '\u00a0',
      '\n',
      '«',
      '»',
      '(',
      ')',
      '“',
      '”',
      ':',
      ';',
      '!',
      '+',
      '-',
      '/',
      '.',
      ',',
      '٬',
      '٫',
      '،',
      '\u200f',
      '\u202b',
      '\u2066',
    ),
    fc.constantFrom(
      '20',
      '1,500',
      '١٬٥٠٠',
      '2024',
      'mars',
      'March',
      'مارس',
      'WeGO',
      'المنظمة',
      'the',
      'le',
      'في',
      '@',
      'www.',
      'http://',
      '{{',
      '$t(',
      '\u0000',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''))
  const rows = fc.sample(fc.record({ kind: fc.constantFrom(...rowKinds), en: text, fr: text, ar: text }), {
    numRuns: 300,
    seed: 2024,
  })
  folder.write('anything.json', plainRelease(rows))
  const { exit, out, err } = await run('check', 'anything.json', '--json')
  const [line] = linesOf(out)
  expect(err).toBe('')
  expect([0, 1]).toContain(exit)
  expect(line?.findings.length).toBeGreaterThan(0)
  for (const { lang, row, start, end, quote, message } of line?.findings ?? []) {
    const cell = z.enum(['en', 'fr', 'ar']).parse(lang)
    expect(rows[row]?.[cell].slice(start, end)).toBe(quote)
    expect(message).not.toBe('')
  }
})

describe('the report for people', () => {
  test('counts rows as the window does, isolates Arabic, and has no colour in a pipe', async () => {
    folder.write('dates.json', plainRelease(dates))
    const { exit, out } = await run('check', 'dates.json', '--snippets', '--only', 'date-mismatch')
    expect(out).toContain('Row 2 · body')
    expect(out).toContain('\u206821 سبتمبر 2024\u2069')
    expect(out).not.toContain('\u001b[')
    expect(exit).toBe(1)
  })

  test('says so where nothing was found', async () => {
    folder.write('one.json', plainRelease([{ en: 'The office opened.' }]))
    const { exit, out } = await run('check', 'one.json', '--snippets')
    expect(out).toContain('nothing found')
    expect(exit).toBe(0)
  })
})

test('every check that --help names has its sentence in English, French and Arabic', async () => {
  const { out } = await run('check', '--help')
  const ids =
    (out.split('Checks:\n')[1] ?? '')
      .split('\n\n')[0]
      ?.split(/\s+/u)
      .filter((word) => word !== '') ?? []
  expect(ids.length).toBeGreaterThanOrEqual(24)
  for (const language of ['en', 'fr', 'ar']) {
    const path = new URL(`../../shared/messages/${language}/checks.json`, import.meta.url)
    const messages = z
      .record(z.string(), z.looseObject({ message: z.string() }))
      .parse(JSON.parse(readFileSync(path, 'utf8')))
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(ids))
  }
})

/** Encodes by asking the decoder what each byte means. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(Array.from(text.replaceAll('–', '-'), (letter) => byteOf.get(letter) ?? 0x3f))
}
