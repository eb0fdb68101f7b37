import { expect, test } from 'vitest'
import { filesChosen, filesDropped, mostFoundFiles } from '#renderer/app/found-files.ts'

test('a folder is gone through with its folders, without what the system keeps in it', async () => {
  const found = await filesDropped(
    dropOf(
      folder('Summit', [
        file('z.docx'),
        file('.DS_Store'),
        file('~$z.docx'),
        file('Thumbs.db'),
        folder('ar', [file('بيان.docx')]),
        file('a.md'),
      ]),
    ),
  )
  expect(found.map(({ path }) => path)).toEqual(['Summit/a.md', 'Summit/ar/بيان.docx', 'Summit/z.docx'])
})

test('files beside each other come in the order they were dropped in', async () => {
  const found = await filesDropped(dropOf(file('fr.docx'), file('.hidden.txt'), file('en.docx')))
  expect(found.map(({ path }) => path)).toEqual(['fr.docx', '.hidden.txt', 'en.docx'])
})

test('a folder of more files than the browser tells at once is read to its end, one without end is not', async () => {
  const some = Array.from({ length: 250 }, (_, index) => file(`${index}.txt`))
  expect(await filesDropped(dropOf(folder('many', some)))).toHaveLength(250)
  const more = Array.from({ length: mostFoundFiles + 40 }, (_, index) => file(`${index}.txt`))
  expect(await filesDropped(dropOf(folder('disk', more)))).toHaveLength(mostFoundFiles + 1)
})

test('a file that has gone since is still listed, so that its loss is seen', async () => {
  const found = await filesDropped(dropOf(folder('share', [file('gone.docx', { isGone: true }), file('there.docx')])))
  expect(found.map(({ path, isUnreadable = false }) => [path, isUnreadable])).toEqual([
    ['share/gone.docx', true],
    ['share/there.docx', false],
  ])
})

test('a folder that may not be read is listed too, and all beside it is still found', async () => {
  const locked = Object.assign(folder('locked', []), {
    createReader: () => ({ readEntries: (_: unknown, reject: (error: Error) => void) => reject(new Error('locked')) }),
  })
  const found = await filesDropped(dropOf(file('en.docx'), folder('Summit', [locked, file('z.docx')]), locked))
  expect(found.map(({ path, isUnreadable = false }) => [path, isUnreadable])).toEqual([
    ['en.docx', false],
    ['Summit/locked', true],
    ['Summit/z.docx', false],
    ['locked', true],
  ])
})

test('a chosen folder leaves out the same, and a file chosen by name is never left out', () => {
  const inFolder = (path: string) => Object.assign(new File(['x'], path), { webkitRelativePath: path })
  const chosen = filesChosen([inFolder('Summit/.git/config'), inFolder('Summit/a.docx'), new File(['x'], '.notes.txt')])
  expect(chosen.map(({ path }) => path)).toEqual(['Summit/a.docx', '.notes.txt'])
})

interface Entry {
  readonly name: string
  readonly isDirectory: boolean
}

function file(name: string, { isGone = false } = {}): Entry {
  return Object.assign(
    { name, isDirectory: false },
    {
      file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
        isGone ? reject(new Error('gone')) : resolve(new File(['x'], name)),
    },
  )
}

function folder(name: string, entries: readonly Entry[]): Entry {
  return Object.assign(
    { name, isDirectory: true },
    {
      createReader: () => {
        let told = 0
        return {
          readEntries: (resolve: (some: readonly Entry[]) => void) => {
            resolve(entries.slice(told, told + 100))
            told += 100
          },
        }
      },
    },
  )
}

function dropOf(...entries: readonly Entry[]): DataTransfer {
  const items = entries.map((entry) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry,
    getAsFile: () => new File(['x'], entry.name),
  }))
  return { items } as unknown as DataTransfer
}
