import { afterAll, describe, expect, test } from 'vitest'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

const english = [
  'The council met in Almaty on 4 May 2025.',
  '',
  'It adopted 3 resolutions, among them resolution 1325.',
  'The next session will be held in Tangier in 2027.',
]
const french = [
  'Le conseil s’est réuni à Almaty le 4 mai 2025.',
  'Il a adopté 3 résolutions, dont la résolution 1325.',
  'La prochaine session se tiendra à Tanger en 2027.',
]
const arabic = [
  'اجتمع المجلس في ألماتي في 4 مايو 2025.',
  'واعتمد 3 قرارات، منها القرار 1325.',
  'وستعقد الدورة المقبلة في طنجة عام 2027.',
]
folder.write('en.txt', `${english.join('\n')}\n`)
folder.write('fr.txt', `${french.join('\n')}\n`)
folder.write('ar.txt', `${arabic.join('\n')}\n`)

interface Line {
  readonly src?: readonly number[]
  readonly tgt?: readonly number[]
  readonly cells?: readonly (readonly number[])[]
  readonly confidence: number
}
const linesOf = (out: string): readonly Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('dragoman align', () => {
  test('takes lines as they are, counted as the file counts them', async () => {
    const { exit, out } = await run('align', 'en.txt', 'fr.txt', '--langs', 'en,fr', '--segments', 'lines', '--json')
    expect(exit).toBe(0)
    const beads = linesOf(out)
    expect(beads.map(({ src, tgt }) => [src, tgt])).toEqual([
      [[0], [0]],
      [[2], [1]],
      [[3], [2]],
    ])
    for (const { confidence } of beads) expect(confidence).toBeGreaterThan(0)
    for (const { confidence } of beads) expect(confidence).toBeLessThanOrEqual(1)
  })

  test('aligns more than two texts through the first', async () => {
    const { out } = await run('align', 'en.txt', 'fr.txt', 'ar.txt', '--json', '--segments', 'lines')
    expect(linesOf(out).map(({ cells }) => cells)).toEqual([
      [[0], [0], [0]],
      [[2], [1], [1]],
      [[3], [2], [2]],
    ])
  })

  test('shows what belongs together side by side, Arabic in its own direction', async () => {
    const { exit, out } = await run('align', 'en.txt', 'ar.txt')
    expect(exit).toBe(0)
    expect(out).toMatch(/\d+ % {2}The council met in Almaty/u)
    expect(out).toContain('\u2067اجتمع المجلس في ألماتي في 4 مايو 2025.\u2069')
  })

  test('makes a release whose rows are aligned, and a memory', async () => {
    const made = await run('align', 'en.txt', 'fr.txt', '--release', 'oslo.release', '--tmx', 'oslo.tmx')
    expect(made).toMatchObject({ exit: 0, err: '' })
    expect(made.out).toContain('oslo.release: en, fr; rows: 3.')
    expect((await run('check', 'oslo.release', '--only', 'seg-missing')).exit).toBe(0)
    const { out } = await run('memory', 'inspect', 'oslo.tmx', '--json')
    expect(JSON.parse(out)).toMatchObject({ pairs: [{ sourceLanguage: 'en', targetLanguage: 'fr', units: 3 }] })
  })

  test('never writes over a file unless it is told to', async () => {
    folder.write('mine.release', 'mine')
    expect(await run('align', 'en.txt', 'fr.txt', '--release', 'mine.release')).toMatchObject({ exit: 2 })
    expect(await run('align', 'en.txt', 'fr.txt', '--release', 'mine.release', '--force')).toMatchObject({ exit: 0 })
  })

  test('says which file is in the language of another, in the language of the reader', async () => {
    folder.write('en2.txt', english.join('\n'))
    const { exit, err } = await run('align', 'en.txt', 'en2.txt', '--messages', 'fr')
    expect(exit).toBe(2)
    expect(err).toContain('en2.txt')
    expect(err).toContain('dans la même langue')
  })

  test('leaves the furniture of a page out, and keeps it where it is told to', async () => {
    folder.write('page.txt', `Home\nShare on Facebook\n${english.join('\n')}`)
    const beads = linesOf((await run('align', 'page.txt', 'fr.txt', '--langs', 'en,fr', '--json')).out)
    expect(beads.flatMap(({ src }) => src)).toHaveLength(3)
    const all = linesOf(
      (await run('align', 'page.txt', 'fr.txt', '--langs', 'en,fr', '--json', '--keep-furniture')).out,
    )
    expect(all.flatMap(({ src }) => src)).toHaveLength(5)
  })
})
