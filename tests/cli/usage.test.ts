import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dragoman, temporaryFolder } from '#tests/cli/dragoman.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
const run = (...args: string[]) => dragoman(args, { cwd: folder.path })

describe('help', () => {
  test.each(['import', 'export', 'check', 'facts', 'terms', 'serve'])(
    'dragoman %s --help says how, with an example',
    async (name) => {
      const { exit, out, err } = await run(name, '--help')
      expect(exit).toBe(0)
      expect(err).toBe('')
      expect(out).toContain(`dragoman ${name}`)
      expect(out).toContain('Examples:')
      expect(out).toContain('--messages')
    },
  )

  test('dragoman --help lists every command; dragoman help check is dragoman check --help', async () => {
    const { exit, out } = await run('--help')
    expect(exit).toBe(0)
    for (const name of ['import', 'export', 'check', 'facts', 'terms', 'serve'])
      expect(out).toMatch(new RegExp(`^ {2}${name}`, 'mu'))
    expect((await run('help', 'check')).out).toBe((await run('check', '-h')).out)
  })

  test('help is given even where the rest of the line is wrong', async () => {
    expect((await run('check', '--jsno', '--help')).exit).toBe(0)
  })

  test('dragoman --version is the version and nothing else', async () => {
    expect(await run('--version')).toEqual({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: '' })
  })
})

describe('wrong use says what is wrong and how to do it right', () => {
  const wrong: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ['Say what to do', 'import, align, export, check, facts, terms, memory, glossary, serve']],
    [
      ['chekc', 'a.json'],
      ['chekc', 'Did you mean “check”?'],
    ],
    [['frobnicate'], ['no command “frobnicate”']],
    [['check'], ['No file was named', 'dragoman check FILE…']],
    [
      ['check', 'a.json', '--jsn'],
      ['no option --jsn', 'Did you mean --json?'],
    ],
    [
      ['check', 'a.json', '--lang'],
      ['--lang needs a value', '--lang LANG'],
    ],
    [
      ['check', 'a.json', '--lang', 'french'],
      ['“french” is not a language tag', 'ar-MA'],
    ],
    [['check', 'a.json', '--json=yes'], ['--json is a switch']],
    [['check', 'a.json', '--only', 'date-mismach'], ['Did you mean “date-mismatch”?']],
    [['check', 'a.json', '--only', 'date-mismatch,,'], ['empty place']],
    [
      ['check', 'a.json', '--glossary', 'who'],
      ['no glossary “who”', 'wego, csw, 1325'],
    ],
    [
      ['check', 'a.json', '--house', 'un'],
      ['no house style “un”', 'united-nations'],
    ],
    [
      ['check', 'a.json', '--severity', 'fr-nbsp=none'],
      ['“fr-nbsp=none”', 'error, warning, info, off'],
    ],
    [['check', 'a.json', '--severity', 'fr-nbp=off'], ['Did you mean “fr-nbsp”?']],
    [['check', 'a.json', '--messages', 'de'], ['en, fr, ar']],
    [['terms', 'a.txt', 'b.txt'], ['takes one file']],
    [['import', 'a.txt'], ['-o out.release is missing']],
    [['import', 'a.txt', 'b.txt', '--lang', 'fr', '-o', 'x.release'], ['1 languages for 2 files']],
    [['align', 'a.txt'], ['at least two files']],
    [['align', 'a.txt', 'b.txt', '--langs', 'fr'], ['--langs names 1 languages for 2 files']],
    [['align', 'a.txt', 'b.txt', '--segments', 'words'], ['not “words”']],
    [['export', 'a.release', '--out', 'd'], ['--to FORMAT is missing']],
    [
      ['export', 'a.release', '--to', 'doc', '--out', 'd'],
      ['“doc” is not a format', 'docx, html, pdf, md, txt'],
    ],
    [['serve', 'a.release'], ['takes no file']],
  ]

  test.each(wrong)('dragoman %j', async (args, said) => {
    const { exit, out, err } = await run(...args)
    for (const words of said) expect(err).toContain(words)
    expect(err).toContain('--help')
    expect(err).not.toMatch(/\n\s+at /u)
    expect(out).toBe('')
    expect(exit).toBe(2)
  })

  test('in French and in Arabic too', async () => {
    expect((await run('terms', 'a', 'b', '--messages', 'fr')).err).toContain('Cette commande prend un seul fichier')
    expect((await run('check', '--messages', 'ar')).err).toContain('لم يُذكر أي ملف')
  })
})

describe('the Node it is started with', () => {
  const older = olderNode()
  test.skipIf(older === null)('an older one hands over to the Node that npm ci brought', async () => {
    const { exit, out } = await dragoman(['--version'], { cwd: folder.path, node: older ?? '' })
    expect(exit).toBe(0)
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u)
    expect((await dragoman(['check', 'none.json'], { cwd: folder.path, node: older ?? '' })).exit).toBe(2)
  })
})

/** A Node before 24 somewhere on the PATH; without one the test above is skipped. */
function olderNode(): string | null {
  for (const part of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(part, 'node')
    if (!existsSync(node)) continue
    const major = Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10)
    if (major >= 18 && major < 24) return node
  }
  return null
}
