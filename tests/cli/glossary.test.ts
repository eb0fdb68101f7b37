import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dragoman, type Folder, temporaryFolder } from '#tests/cli/dragoman.ts'

let folder: Folder
beforeAll(() => {
  folder = temporaryFolder()
  folder.write('desk.csv', 'English;Français;Statut\npress kit;dossier de presse;préféré\n=SUM(A1);formule;pending\n')
})
afterAll(() => folder.remove())

const run = (...args: readonly string[]) => dragoman(['glossary', ...args], { cwd: folder.path })

test('a table becomes TBX, and TBX a table again, with the guard where a cell could be run', async () => {
  const first = await run('convert', 'desk.csv', 'desk.tbx')
  expect(first).toMatchObject({ exit: 0, out: 'desk.tbx: concepts 2; terms en 2, fr 2.\n' })
  expect(first.err).toContain('“pending” is not a status')
  expect(readFileSync(join(folder.path, 'desk.tbx'), 'utf8')).toContain('<term>=SUM(A1)</term>')
  expect((await run('convert', 'desk.tbx', 'again.csv')).exit).toBe(0)
  expect(readFileSync(join(folder.path, 'again.csv'), 'utf8')).toContain("'=SUM(A1)")
})

test('what is there is not replaced without a word; OmegaT’s losses are told', async () => {
  folder.write('glossary.txt', 'mine')
  const refused = await run('convert', 'desk.csv', 'glossary.txt')
  expect(refused.exit).toBe(2)
  expect(readFileSync(join(folder.path, 'glossary.txt'), 'utf8')).toBe('mine')
  const forced = await run('convert', 'desk.csv', 'glossary.txt', '--force', '--lang', 'fr,en', '--messages', 'fr')
  expect(forced.exit).toBe(0)
  expect(forced.err).toContain('toutes les langues sauf fr et en')
  expect(readFileSync(join(folder.path, 'glossary.txt'), 'utf8')).toContain('dossier de presse\tpress kit\t')
})

test('a wrong use ends in a sentence', async () => {
  expect((await run('convert', 'desk.csv')).err).toContain('dragoman glossary convert IN OUT')
  expect((await run('convert', 'desk.csv', 'x.doc')).err).toContain('“.doc” is not a format')
  folder.write('empty.csv', 'Definition,Note\nx,y\n')
  expect(await run('convert', 'empty.csv', 'x.tbx')).toMatchObject({ exit: 2, out: '' })
})
