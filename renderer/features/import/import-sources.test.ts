import { expect, test } from 'vitest'
import { mostFoundFiles } from '#renderer/app/found-files.ts'
import { sourcesOf } from '#renderer/features/import/import-sources.ts'

const found = (path: string) => ({ path, file: new File(['x'], path.split('/').at(-1) ?? path) })

test('in a folder only what may be a release is read, and the rest is told why not', () => {
  const sources = sourcesOf(
    ['Summit/Annonce.DOCX', 'Summit/بيان.md', 'Summit/logo.png', 'Summit/README'].map(found),
    '.docx,.md',
  )
  expect(sources.map(({ from }) => from)).toEqual(['file', 'file', 'elsewhere', 'elsewhere'])
  expect(sources.slice(2)).toMatchObject([
    { name: 'logo.png', failure: { code: 'FILE_UNSUPPORTED', values: { file: 'logo.png', found: '.png' } } },
    { name: 'README', failure: { code: 'FILE_UNSUPPORTED', values: { file: 'README' } } },
  ])
})

test('a file that was named by hand is tried whatever it is called', () => {
  expect(sourcesOf([found('release.dat')], '.docx,.md')).toMatchObject([{ from: 'file' }])
})

test('what cannot be read is told so, and is not taken for an empty file', () => {
  const locked = { ...found('Summit/en.docx'), isUnreadable: true } as const
  expect(sourcesOf([locked], '.docx,.md')).toMatchObject([
    { from: 'elsewhere', name: 'en.docx', failure: { code: 'FILE_UNREADABLE', values: { file: 'en.docx' } } },
  ])
})

test('where there were more files than are taken in, the report says so, and where not, it does not', () => {
  const files = Array.from({ length: mostFoundFiles + 1 }, (_, index) => found(`Disk/${index}.docx`))
  const sources = sourcesOf(files, '.docx')
  expect(sources.filter(({ from }) => from === 'file')).toHaveLength(mostFoundFiles)
  expect(sources.at(-1)).toMatchObject({
    name: `${mostFoundFiles}.docx …`,
    failure: { code: 'FILES_TOO_MANY' },
  })
  expect(sourcesOf(files.slice(1), '.docx').every(({ from }) => from === 'file')).toBe(true)
})
