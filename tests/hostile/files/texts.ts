import { arabic, english, plainText } from '#tests/fixtures/import/releases.ts'
import { type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const text = plainText(english)
const unknown = refused('TEXT_ENCODING_UNKNOWN')
const mebibyte = 1024 * 1024
const long = (piece: string): string => piece.repeat(Math.floor(mebibyte / piece.length))

/** Plain texts and Markdown in false encodings, with signs that deceive, or made to keep a reader busy. */
export function textFiles(): readonly HostileFile[] {
  return [...encodings(), ...signs(), ...busy()]
}

function encodings(): readonly HostileFile[] {
  const utf16 = Buffer.from(text, 'utf16le')
  return hostileFiles('encoding', 'release.txt', [
    [
      'UTF-16 cut within a letter',
      () => Buffer.concat([Buffer.from('fffe', 'hex'), utf16.subarray(0, -1)]),
      opens([], { shows: english.headline }),
    ],
    [
      'UTF-16 without its mark, turned around',
      () => Buffer.from(utf16).swap16(),
      opens([], { shows: english.headline }),
    ],
    [
      'UTF-16 with half a letter',
      () => Buffer.concat([Buffer.from('fffe', 'hex'), utf16, Buffer.from('00d84100', 'hex')]),
      unknown,
    ],
    ['UTF-32', () => Buffer.concat([Buffer.from('fffe0000', 'hex'), utf32(text)]), unknown],
    ['UTF-32 turned around', () => Buffer.concat([Buffer.from('0000feff', 'hex'), utf32(text).swap32()]), unknown],
    ['UTF-32 without its mark', () => utf32(text), unknown],
    [
      'UTF-7',
      () => `${text}\n+ADw-script+AD4-struck()+ADw-/script+AD4-`,
      opens([], { shows: '+ADw-', hides: '<script>' }),
    ],
    [
      'a mark of UTF-8 before rubbish',
      () => Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.alloc(4_000, 0xff)]),
      unknown,
    ],
    [
      'rubbish',
      () => Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
      unknown,
    ],
    ['nothing but NUL', () => new Uint8Array(4_000), unknown],
    ['text between NULs', () => [...text].join('\0'), opens([], { shows: english.headline })],
    [
      'UTF-8 of half letters',
      () => Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(text), Buffer.from('eda0bdedb880', 'hex')]),
      opens([], { shows: english.headline }),
    ],
    [
      'UTF-8 longer than it may be',
      () => Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(text), Buffer.from('c0bcf08080bc', 'hex')]),
      opens([], { shows: english.headline, hides: '<' }),
    ],
    [
      'escapes of ISO-2022',
      () => Buffer.concat([Buffer.from(text), Buffer.from('1b2442', 'hex'), Buffer.from('"<script>"')]),
      opens([], { shows: english.headline }),
    ],
  ])
}

function signs(): readonly HostileFile[] {
  const body = (added: string): string => `${text}\n${added}\n`
  return hostileFiles('signs', 'release.txt', [
    [
      'overrides that never end',
      () => body('\u202e\u202d\u202b\u202a access \u2066\u2067\u2068'),
      opens([], { shows: '\u202e' }),
    ],
    ['isolates that end twice', () => body('x \u2069\u2069\u202c\u202c y'), opens([], { shows: '\u2069' })],
    [
      'a source that reads otherwise',
      () => body('if (admin\u202e \u2066// check\u2069 \u2066) begin'),
      opens([], { shows: '\u2066// check' }),
    ],
    ['tags', () => body(`hidden ${String.fromCodePoint(0xe0041, 0xe0042)} words`), opens([], { shows: 'hidden' })],
    ['100,000 marks on one letter', () => body(`a${'\u0301'.repeat(100_000)}`), opens([], { shows: english.headline })],
    [
      'Arabic with joiners without end',
      () => `${plainText(arabic)}\n${'ـ\u200d'.repeat(100_000)}`,
      opens([], { shows: arabic.headline }),
    ],
    ['noncharacters', () => body('x\ufffe\uffff\u{10ffff}y'), opens([], { shows: english.headline })],
    [
      'names of the prototype',
      () => body('__proto__: constructor\n\n__proto__[polluted]=1'),
      opens([], { shows: '__proto__' }),
    ],
    ['markup', () => body('x <img src=x onerror=struck()> y'), opens([], { shows: '<img src=x onerror=struck()>' })],
  ])
}

/** Made for expressions and parsers that go back again and again. */
function busy(): readonly HostileFile[] {
  const shown = opens([], { shows: english.headline })
  const after = (piece: string) => () => `${text}\n\n${long(piece)}\n`
  const plain = ['a', '1,', '(', 'a@a.', '+1 ', 'http://', 'A.B.']
  const tangled = refused('FILE_DAMAGED')
  const tangles = ['>', '|', '[a](', '**a', '[^1]', '1. ']
  const repeats = ['`', '<', '&', '<!--']
  const markdown = (piece: string) => () => `# ${english.headline}\n\n${piece.repeat(200_000 / piece.length)}\n`
  return [
    ...hostileFiles('busy text', 'release.txt', [
      ...plain.map((piece) => [`a mebibyte of ${JSON.stringify(piece)}`, after(piece), shown] as const),
      ['300,000 lines', () => `${text}${'a\n\n'.repeat(300_000)}`, opens(['cut-short'], { shows: english.headline })],
      ['a million breaks', () => `${text}${'\n'.repeat(1_000_000)}`, shown],
      ['a line of eight mebibytes', () => `${text}${'word '.repeat(1_600_000)}`, shown],
    ]),
    ...hostileFiles('busy Markdown', 'release.md', [
      ...tangles.map((piece) => [`200,000 letters of ${JSON.stringify(piece)}`, markdown(piece), tangled] as const),
      ...repeats.map((piece) => [`200,000 letters of ${JSON.stringify(piece)}`, markdown(piece), shown] as const),
      ['quotations 10,000 deep', () => `# ${english.headline}\n\n${'>'.repeat(10_000)} a\n`, tangled],
      [
        'lists 1,000 deep',
        () =>
          `# ${english.headline}\n\n${Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')}\n`,
        tangled,
      ],
      [
        'a table of 100,000 columns',
        () => `# ${english.headline}\n\n${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n`,
        tangled,
      ],
    ]),
  ]
}

function utf32(content: string): Buffer {
  const bytes = Buffer.alloc([...content].length * 4)
  for (const [index, letter] of [...content].entries()) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, index * 4)
  return bytes
}
