import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'
import { arabicText, englishMarkdown, frenchText, plainRelease } from '#tests/cli/releases.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

beforeAll(async () => {
  folder.write('en.md', englishMarkdown)
  folder.write('fr.txt', `Partager sur Facebook\n${frenchText}`)
  folder.write('ar.txt', arabicText)
})

describe('dragoman import', () => {
  test('three documents become one release with three versions, and site furniture is left out aloud', async () => {
    const { exit, out, err } = await run('import', 'en.md', 'fr.txt', 'ar.txt', '-o', 'almaty.release')
    expect(err).toContain('fr.txt')
    expect(err).toContain('--keep-furniture')
    expect(out).toMatch(/almaty\.release: en, fr, ar/u)
    expect(exit).toBe(0)
    expect(readFileSync(join(folder.path, 'almaty.release')).subarray(0, 2).toString()).toBe('PK')
  })

  test('the release can be checked and its terms listed', async () => {
    await run('import', 'en.md', 'ar.txt', '-o', 'checked.release')
    const { exit, out } = await run('check', 'checked.release', '--json', '--only', 'date-mismatch,num-mismatch')
    expect(JSON.parse(out)).toEqual({ file: 'checked.release', findings: [] })
    expect(exit).toBe(0)
    const terms = await run('terms', 'checked.release', '--lang', 'ar', '--json')
    expect(terms.out).toContain('المنظمة العالمية للمدن الذكية')
  })

  test('a release that is there is not replaced unless --force says so', async () => {
    folder.write('kept.release', 'something of the user')
    const refused = await run('import', 'en.md', '-o', 'kept.release')
    expect(refused.exit).toBe(2)
    expect(refused.err).toContain('kept.release')
    expect(readFileSync(join(folder.path, 'kept.release'), 'utf8')).toBe('something of the user')
    expect((await run('import', 'en.md', '-o', 'kept.release', '--force')).exit).toBe(0)
    expect(readFileSync(join(folder.path, 'kept.release')).subarray(0, 2).toString()).toBe('PK')
  })

  test('two files of one language are refused with the way out', async () => {
    folder.write('again.txt', frenchText)
    const { exit, err } = await run('import', 'fr.txt', 'again.txt', '-o', 'twice.release')
    expect(exit).toBe(2)
    expect(err).toContain('--lang en,fr')
    expect(existsSync(join(folder.path, 'twice.release'))).toBe(false)
  })

  test('a file that cannot be read leaves nothing behind', async () => {
    const { exit, err } = await run('import', 'en.md', 'nowhere.docx', '-o', 'half.release')
    expect(exit).toBe(2)
    expect(err).toContain('nowhere.docx')
    expect(existsSync(join(folder.path, 'half.release'))).toBe(false)
  })
})

describe('dragoman export', () => {
  const printed = 120_000

  test('every version in every format that needs no browser', async () => {
    await run('import', 'en.md', 'fr.txt', 'ar.txt', '-o', 'all.release')
    const { exit, out, err } = await run('export', 'all.release', '--to', 'docx,html,md,txt', '--out', 'finished')
    expect(err).not.toMatch(/\n\s+at /u)
    expect(exit).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(12)
    const names = readdirSync(join(folder.path, 'finished'))
    expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(3)
    const arabic = names.find((name) => name.endsWith('ar.html')) ?? ''
    expect(readFileSync(join(folder.path, 'finished', arabic), 'utf8')).toMatch(/<html[^>]*lang="ar"[^>]*dir="rtl"/u)
  })

  test('what was exported to Word opens again with its text and its bold', async () => {
    await run('import', 'en.md', '-o', 'round.release')
    await run('export', 'round.release', '--to', 'docx', '--out', 'word')
    const [name = ''] = readdirSync(join(folder.path, 'word'))
    await run('import', join('word', name), '-o', 'back.release')
    await run('export', 'back.release', '--to', 'md', '--out', 'back')
    const [markdown = ''] = readdirSync(join(folder.path, 'back'))
    expect(readFileSync(join(folder.path, 'back', markdown), 'utf8')).toContain('**regional office**')
  })

  test('a PDF is printed by a Chromium of this machine', { timeout: printed }, async () => {
    folder.write(
      'plain.json',
      plainRelease([{ kind: 'headline', en: 'A regional office opens' }, { en: 'It opens today.' }]),
    )
    const { exit, err } = await run('export', 'plain.json', '--to', 'pdf', '--lang', 'en', '--out', 'pdf')
    expect(err).toBe('')
    expect(exit).toBe(0)
    const [name = ''] = readdirSync(join(folder.path, 'pdf'))
    expect(
      readFileSync(join(folder.path, 'pdf', name))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('files that are there stay; the new ones get a number', async () => {
    folder.write('plain.json', plainRelease([{ kind: 'headline', en: 'A regional office opens' }]))
    await run('export', 'plain.json', '--to', 'txt', '--out', 'numbered')
    await run('export', 'plain.json', '--to', 'txt', '--out', 'numbered')
    expect(readdirSync(join(folder.path, 'numbered'))).toHaveLength(2)
    await run('export', 'plain.json', '--to', 'txt', '--out', 'numbered', '--force')
    expect(readdirSync(join(folder.path, 'numbered'))).toHaveLength(2)
  })

  test.each([
    [['export', 'en.md', '--to', 'txt', '--out', 'x'], 'dragoman import en.md'],
    [['export', 'none.release', '--to', 'txt', '--out', 'x'], 'none.release'],
    [['export', 'plain.json', '--to', 'txt', '--lang', 'ar', '--out', 'x'], 'ar'],
    [['export', 'plain.json', '--to', 'txt', '--out', 'en.md/below'], 'en.md'],
  ])('dragoman %j is refused and says why', async (args, named) => {
    folder.write('plain.json', plainRelease([{ kind: 'headline', en: 'A regional office opens' }]))
    const { exit, out, err } = await run(...args)
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(named)
    expect(err).not.toMatch(/\{\{|\n\s+at |could not be done \(/u)
  })
})

describe('dragoman terms', () => {
  test('gives each occurrence with the words as they stand and their place', async () => {
    const rows = [
      { en: 'Opening', ar: 'الافتتاح' },
      { en: 'With the Secretary-General.', ar: 'مع المنظمة العالمية للمدن الذكية والمستدامة.' },
    ]
    folder.write('terms.json', plainRelease(rows))
    const { exit, out } = await run('terms', 'terms.json', '--lang', 'ar', '--glossary', 'wego', '--json')
    const found = out
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))
    expect(exit).toBe(0)
    expect(found).toContainEqual(
      expect.objectContaining({
        concept: 'wego',
        quote: 'المنظمة العالمية للمدن الذكية والمستدامة',
        row: 1,
        start: 3,
        end: 43,
      }),
    )
    for (const { quote, start, end } of found) expect(rows[1]?.ar.slice(Number(start), Number(end))).toBe(quote)
  })

  test('asks which version where a release has several', async () => {
    folder.write('two.json', plainRelease([{ en: 'Opening', fr: 'Ouverture' }]))
    const { exit, err } = await run('terms', 'two.json')
    expect(exit).toBe(2)
    expect(err).toContain('--lang fr')
  })
})

test('a folder for finished files is made with the folders above it', async () => {
  mkdirSync(join(folder.path, 'desk'))
  folder.write('plain.json', plainRelease([{ kind: 'headline', en: 'A regional office opens' }]))
  expect((await run('export', 'plain.json', '--to', 'txt', '--out', 'desk/2024/09')).exit).toBe(0)
  expect(readdirSync(join(folder.path, 'desk/2024/09'))).toHaveLength(1)
})

test('Ctrl+C in the middle of an export leaves whole files or none', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({ en: `The office will work with twelve cities, ${index}.` }))
  folder.write('long.json', plainRelease([{ kind: 'headline', en: 'A long release' }, ...rows]))
  const { exit, err } = await dragoman(['export', 'long.json', '--to', 'docx,html,md,txt', '--out', 'stopped'], {
    cwd: folder.path,
    onStart: (child) => {
      const watch = setInterval(() => {
        if (!existsSync(join(folder.path, 'stopped')) || readdirSync(join(folder.path, 'stopped')).length === 0) return
        clearInterval(watch)
        child.kill('SIGINT')
      }, 5)
      child.on('exit', () => clearInterval(watch))
    },
  })
  expect(err).not.toMatch(/\n\s+at /u)
  expect([0, 130]).toContain(exit)
  const names = readdirSync(join(folder.path, 'stopped'))
  expect(names.filter((name) => !/\.(docx|html|md|txt)$/u.test(name))).toEqual([])
  for (const name of names) expect(readFileSync(join(folder.path, 'stopped', name)).length).toBeGreaterThan(1000)
})
