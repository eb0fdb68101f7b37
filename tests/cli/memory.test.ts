import { afterAll, describe, expect, test } from 'vitest'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'
import { plainRelease } from '#tests/cli/releases.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

const release = plainRelease([
  {
    en: 'The council met in Almaty. It adopted 3 resolutions.',
    fr: 'Le conseil s’est réuni à Almaty. Il a adopté 3 résolutions.',
    ar: 'اجتمع المجلس في ألماتي. واعتمد 3 قرارات.',
  },
  { en: 'Press contact', fr: 'Contact presse', ar: '' },
])

describe('dragoman memory', () => {
  test('writes what a release has confirmed, and finds it in the file', async () => {
    folder.write('oslo.json', release)
    expect(await run('memory', 'write', 'oslo.json', '--out', 'oslo.tmx')).toMatchObject({ exit: 0 })
    const { exit, out } = await run('memory', 'inspect', 'oslo.tmx', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toEqual({
      file: 'oslo.tmx',
      units: 7,
      skipped: 0,
      pairs: [
        { sourceLanguage: 'en', targetLanguage: 'fr', units: 4 },
        { sourceLanguage: 'en', targetLanguage: 'ar', units: 3 },
      ],
    })
  })

  test('never writes over a file unless it is told to', async () => {
    folder.write('oslo.json', release)
    folder.write('mine.tmx', 'mine')
    expect(await run('memory', 'write', 'oslo.json', '--out', 'mine.tmx')).toMatchObject({ exit: 2 })
    expect(await run('memory', 'write', 'oslo.json', '--out', 'mine.tmx', '--force')).toMatchObject({ exit: 0 })
  })

  test('tells the line at which a file is damaged, in the language of the reader', async () => {
    folder.write('bad.tmx', '<?xml version="1.0"?>\n<tmx version="1.4">\n<body><tu></body></tmx>')
    const { exit, err } = await run('memory', 'inspect', 'bad.tmx', '--messages', 'fr')
    expect(exit).toBe(2)
    expect(err).toContain('bad.tmx')
    expect(err).toContain('à la ligne 3')
  })

  test('says what it can do when it is asked for something else', async () => {
    const { exit, err } = await run('memory', 'forget', 'x.tmx')
    expect(exit).toBe(2)
    expect(err).toContain('inspect, write')
  })
})
