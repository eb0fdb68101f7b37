import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNewestVersions, readNewestVersions } from '#engine/releases/newest-versions.ts'

let folder: string
let journal: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-newest-'))
  journal = join(folder, 'journal.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const first = '0d1f3a52-1111-4c3e-9d53-000000000001'
const second = '0d1f3a52-2222-4c3e-9d53-000000000002'
const third = '0d1f3a52-3333-4c3e-9d53-000000000003'

function note(...notes: readonly (readonly [string, number])[]): void {
  const newest = openNewestVersions(journal)
  for (const [release, version] of notes) newest.note(release, version)
  newest.close()
}
const noted = () => Object.fromEntries(readNewestVersions(journal))
const path = () => `${journal}-newest`

it('the newest version of each release is noted over restarts, each in its place', () => {
  note([first, 0], [second, 7], [first, 12])
  note([second, 8], [third, 1])
  expect(noted()).toEqual({ [first]: 12, [second]: 8, [third]: 1 })
  note(...Array.from({ length: 500 }, (_, index) => [first, 13 + index] as const))
  expect(noted()).toEqual({ [first]: 512, [second]: 8, [third]: 1 })
  expect(statSync(path()).size).toBe(3 * 64)
})

it('nothing is noted where there is no such file', () => {
  expect(noted()).toEqual({})
})

it.each([
  ['a digit of the version', (bytes: Buffer) => bytes.fill('9', first.length + 1, first.length + 2)],
  ['a letter of the release', (bytes: Buffer) => bytes.fill('f', 0, 1)],
  ['all of it', (bytes: Buffer) => bytes.fill(0, 0, 64)],
])('a note in which %s was damaged is as if it had not been written, and is written anew elsewhere', (_, damage) => {
  note([first, 12], [second, 8])
  writeFileSync(path(), damage(readFileSync(path())))
  expect(noted()).toEqual({ [second]: 8 })
  note([first, 13])
  expect(noted()).toEqual({ [first]: 13, [second]: 8 })
})

it('a file that was cut off keeps the notes before the cut', () => {
  note([first, 12], [second, 8])
  truncateSync(path(), 100)
  expect(noted()).toEqual({ [first]: 12 })
  note([third, 1])
  expect(noted()).toEqual({ [first]: 12, [third]: 1 })
})

it('a folder in which no such file can be made is no obstacle', () => {
  const newest = openNewestVersions(join(folder, 'nowhere', 'journal.db'))
  expect(() => newest.note(first, 1)).not.toThrow()
  newest.close()
})
