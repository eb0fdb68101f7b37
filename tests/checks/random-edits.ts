// Edits as an office makes them on a release in English, French and Arabic, drawn from a seed: words typed, taken out and
// misspelt, lines pasted from other releases, rows added, moved and deleted, kinds and statuses given.
import { readFileSync } from 'node:fs'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'

const languages = ['en', 'fr', 'ar']
const releases: readonly { readonly rows: readonly TestRow[] }[] = JSON.parse(
  readFileSync(new URL('../bench/clean/press.json', import.meta.url), 'utf8'),
)
const texts = new Map(
  languages.map((language) => [
    language,
    releases.flatMap(({ rows }) => rows.flatMap((row) => String(row[language as keyof TestRow] ?? '') || [])),
  ]),
)
const kinds = ['headline', 'subhead', 'dateline', 'lede', 'body', 'quote', 'boilerplate', 'contact'] as const
/** Lines that change what a release is: a checker of its anatomy may not miss one. */
const lines = [
  'END',
  '###',
  'FOR IMMEDIATE RELEASE',
  'EMBARGOED UNTIL 6 May 2025',
  'Contact: press@example.org, +41 22 917 1234',
  'The World Health Organization (WHO) met.',
  'GENEVA, 6 May 2025 – ',
  'Genève, le 6 mai 2025 – ',
  'جنيف، 6 أيار/مايو 2025 – ',
  'انتهى',
]

export function createEditor(random: () => number) {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  let made = 0

  const place = (length: number) => (random() < 0.4 ? one([0, 1, length - 1]) : Math.floor(random() * length))

  function misspelt(word: string): string {
    const at = 1 + Math.floor(random() * Math.max(1, word.length - 2))
    return word.slice(0, at) + one([...'bcdfglmnprstvكلمنبتجدر']) + word.slice(at + 1)
  }

  function editedText(text: string, language: string, headline: string): string {
    const words = text.split(' ')
    const at = Math.floor(random() * words.length)
    const word = words[at] ?? ''
    const others = one(texts.get(language) ?? [''])
    const title = headline.split(' ')
    const spoilt = title.with(Math.floor(random() * title.length), misspelt(one(title)))
    return one([
      () => text.replace(/\d/u, String(Math.floor(random() * 10))),
      () => words.toSpliced(at, 1).join(' '),
      () => words.toSpliced(at, 0, word).join(' '),
      () => words.with(at, misspelt(word)).join(' '),
      () => words.with(at, word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
      () => words.toSpliced(at, 3, ...others.split(' ').slice(0, 3)).join(' '),
      () => `${text} ${spoilt.join(' ')}.`,
      () => text.slice(0, Math.floor(text.length * random())),
      () => text.replace(/[“”«»"]/u, ''),
      () => one(texts.get(one(languages)) ?? ['']),
      () => `${text} ${others}`,
      () => text.toUpperCase(),
      () => one(lines),
      () => one(lines) + text,
      () => '',
      () => others,
    ])()
  }

  function withRow(release: ReleaseText, at: number, change: (row: RowText) => RowText): ReleaseText {
    return { ...release, rows: release.rows.map((row, index) => (index === at ? change(row) : row)) }
  }

  function withCells(row: RowText, change: (cell: CellText, language: string) => CellText): RowText {
    const cells = Object.entries(row.cells).map(([language, cell]) => [language, cell && change(cell, language)])
    return { ...row, cells: Object.fromEntries(cells) }
  }

  return {
    /** One release, or two one after the other, at times without kinds. */
    release(): ReleaseText {
      const rows = [...one(releases).rows, ...(random() < 0.5 ? one(releases).rows : [])]
      const release = releaseOf(rows)
      if (random() < 0.7) return release
      return { ...release, rows: release.rows.map((row) => ({ ...row, kind: 'body' })) }
    },
    edited(release: ReleaseText): ReleaseText {
      const { rows } = release
      const at = place(rows.length)
      const row = rows[at]
      if (row === undefined) return release
      const act = random()
      made += 1
      if (act < 0.06) return rows.length > 2 ? { ...release, rows: rows.toSpliced(at, 1) } : release
      if (act < 0.12) return { ...release, rows: rows.toSpliced(at, 0, { ...one(rows), id: `made${made}` }) }
      if (act < 0.18) return { ...release, rows: rows.toSpliced(at, 1).toSpliced(place(rows.length - 1), 0, row) }
      if (act < 0.25) return withRow(release, at, (each) => ({ ...each, kind: one(kinds) }))
      if (act < 0.3) {
        const status = one(['draft', 'translated', 'reviewed'] as const)
        return withRow(release, at, (each) => withCells(each, (cell) => ({ ...cell, status })))
      }
      const wanted = one(languages)
      const headline = rows[0]?.cells[wanted]?.text ?? ''
      return withRow(release, at, (each) =>
        withCells(each, (cell, language) =>
          language === wanted ? { ...cell, text: editedText(cell.text, language, headline) } : cell,
        ),
      )
    },
  }
}
