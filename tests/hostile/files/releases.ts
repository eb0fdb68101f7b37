import { createHash } from 'node:crypto'
import { english } from '#tests/fixtures/import/releases.ts'
import { writeZip, type ZipEntry } from '#tests/fixtures/import/write-zip.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const damaged = refused('RELEASE_DAMAGED')

/** Dragoman's own files, made or changed by somebody else. */
export function releaseFiles({ fileName }: Canary): readonly HostileFile[] {
  const whole = release()
  const tooNew = refused('FORMAT_TOO_NEW')
  const marked = (mark: unknown) => () => release({ content: [{ type: 'text', text: english.body, marks: [mark] }] })
  const link = (href: unknown) => marked({ type: 'link', attrs: { href } })
  const named = (name: string) => () => release({ more: [{ name, content: 'x' }] })
  return hostileFiles('release', 'news.release', [
    ['an honest one', release, opens([], { shows: english.body })],
    ['a name that climbs', named(`../../../tmp/${fileName}`), refused('ARCHIVE_UNSAFE')],
    ['an absolute name', named(`/tmp/${fileName}`), refused('ARCHIVE_UNSAFE')],
    ['a name with a drive', named(`C:\\${fileName}`), refused('ARCHIVE_UNSAFE')],
    ['a part twice', named('Versions/en.json'), refused('ARCHIVE_UNSAFE')],
    [
      'a bomb',
      () => release({ more: [{ name: 'a', content: new Uint8Array(40 * 1024 * 1024) }] }),
      refused('ARCHIVE_BOMB'),
    ],
    [
      '5,001 parts',
      () => release({ more: Array.from({ length: 5_001 }, (_, index) => ({ name: `${index}`, content: '' })) }),
      refused('ARCHIVE_BOMB'),
    ],
    ['cut in the middle', () => whole.subarray(0, whole.length / 2), refused('ARCHIVE_DAMAGED')],
    ['cut at its last byte', () => whole.subarray(0, -1), refused('ARCHIVE_DAMAGED')],
    ['another type', () => writeZip([{ name: 'mimetype', content: 'application/zip' }]), refused('FORMAT_INVALID')],
    ['no list of parts', () => writeZip([mimetype]), damaged],
    ['a list of parts that is no JSON', () => writeZip([mimetype, { name: 'manifest.json', content: '{' }]), damaged],
    [
      'a list of parts 100,000 deep',
      () => writeZip([mimetype, { name: 'manifest.json', content: '['.repeat(100_000) }]),
      damaged,
    ],
    ['another sum', () => release({ sum: '0'.repeat(64) }), damaged],
    ['a part that is not there', () => release({ manifest: { languages: ['en', 'fr'] } }), damaged],
    ['a later reader', () => release({ manifest: { minReader: 99 } }), tooNew],
    ['a feature that nobody knows', () => release({ manifest: { features: ['scripts'] } }), tooNew],
    ['a language that is a path', () => release({ manifest: { languages: ['../en'], source: '../en' } }), damaged],
    [
      'a language of the prototype',
      () => release({ manifest: { languages: ['__proto__'], source: '__proto__' } }),
      damaged,
    ],
    [
      'a prototype in its document',
      () => release({ text: JSON.stringify(documentOf()).replace('{', '{"__proto__":{"polluted":true},') }),
      opens([], { shows: english.body }),
    ],
    ['a document that is a list', () => release({ text: '[]' }), damaged],
    [
      'a document 30,000 deep',
      () => release({ text: `${'{"type":"version","content":['.repeat(30_000)}${']}'.repeat(30_000)}` }),
      damaged,
    ],
    ['a link that is a script', link('javascript:struck()'), damaged],
    ['a link that is data', link('data:text/html,<script>struck()</script>'), damaged],
    ['a link that is turned around', link('https://good.example/\u202egpj.exe'), damaged],
    ['a link that is a list', link(['https://good.example/']), damaged],
    ['a link that is an object', link({ toString: 'javascript:struck()' }), damaged],
    ['a mark that is markup', marked({ type: 'script' }), damaged],
    [
      'a heading of a level that is a list',
      () => release({ block: { type: 'heading', attrs: { level: ['h1', { onclick: 'struck()' }] } } }),
      damaged,
    ],
    [
      'a block that nobody knows',
      () => release({ block: { type: 'iframe', attrs: { srcdoc: '<script>struck()</script>' } } }),
      damaged,
    ],
    ['a row of a kind that nobody knows', () => release({ row: { kind: 'onload' } }), damaged],
    ['a row whose name is an object', () => release({ row: { id: { a: 1 } } }), damaged],
    ['text that is a number', () => release({ content: [{ type: 'text', text: 1 }] }), damaged],
  ])
}

const mimetype: ZipEntry = { name: 'mimetype', content: 'application/vnd.dragoman.release+zip', stored: true }

interface Forged {
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly content?: readonly unknown[]
  readonly block?: Readonly<Record<string, unknown>>
  readonly row?: Readonly<Record<string, unknown>>
  /** The JSON of the English version, whatever it is. */
  readonly text?: string
  readonly sum?: string
  readonly more?: readonly ZipEntry[]
}

function release(forged: Forged = {}): Uint8Array {
  const text = forged.text ?? JSON.stringify(documentOf(forged))
  const sum = forged.sum ?? createHash('sha256').update(text).digest('hex')
  const manifest = {
    format: 'dragoman-release',
    formatVersion: 1,
    minReader: 1,
    features: [],
    app: 'Dragoman 0.1.0',
    title: english.headline,
    source: 'en',
    languages: ['en'],
    locales: {},
    parts: { 'versions/en.json': sum },
    ...forged.manifest,
  }
  return writeZip([
    mimetype,
    { name: 'manifest.json', content: JSON.stringify(manifest) },
    { name: 'versions/en.json', content: text },
    ...(forged.more ?? []),
  ])
}

function documentOf({ content, block, row }: Forged = {}): unknown {
  const inline = content ?? [{ type: 'text', text: english.body }]
  return {
    type: 'version',
    attrs: { language: 'en' },
    content: [
      {
        type: 'row',
        attrs: { id: 'a', kind: 'body', status: 'translated', confirmedAgainst: null, approved: null, ...row },
        content: [{ type: 'paragraph', content: inline, ...block }],
      },
    ],
  }
}
