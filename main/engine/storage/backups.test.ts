import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Backups, createBackups } from '#engine/storage/backups.ts'
import { checkCopy } from '#engine/storage/check-copy.ts'
import { openStore } from '#engine/storage/open-store.ts'

const letters = ['CREATE TABLE letter (text TEXT)']
let folder: string
let day: number
let database: DatabaseSync

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backups-'))
  day = 1
  database = openStore(path(), letters)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const path = () => join(folder, 'journal.db')
const now = () => new Date(Date.UTC(2024, 8, day, 8))
const backups = (isWhole = checkCopy): Backups => createBackups(path(), { now, isWhole, keep: { days: 2, weeks: 1 } })

function write(count: number): void {
  const insert = database.prepare('INSERT INTO letter VALUES (?)')
  for (let number = 0; number < count; number += 1) insert.run(`Letter ${number}, ${'x'.repeat(500)}`)
}

function lettersIn(copy: string): number {
  const opened = new DatabaseSync(copy, { readOnly: true })
  try {
    return Number(opened.prepare('SELECT count(*) AS n FROM letter').get()?.['n'])
  } finally {
    opened.close()
  }
}

test('the day has one backup, with all that was committed, also while a program holds the store', async () => {
  write(50)
  expect(await backups().makeDaily(database)).toBe('made')
  expect(await backups().makeDaily(database)).toBe('not-due')
  const [only] = backups().list()
  expect(only?.madeAt).toBe('2024-09-01T08:00:00.000Z')
  expect(lettersIn(only?.path ?? '')).toBe(50)
})

test('old backups go once a newer one is whole', async () => {
  for (day = 1; day <= 4; day += 1) expect(await backups().makeDaily(database)).toBe('made')
  expect(
    backups()
      .list()
      .map(({ madeAt }) => madeAt.slice(8, 10)),
  ).toEqual(['04', '03'])
})

test('backups that were made while the clock was ahead come after those made since it was put right', async () => {
  for (day = 400; day <= 410; day += 1) await backups().makeDaily(database)
  write(50)
  day = 20
  expect(await backups().makeDaily(database)).toBe('made')
  expect(backups().list()).toHaveLength(3)
  expect(lettersIn(backups().list()[0]?.path ?? '')).toBe(50)
})

test('a backup that does not hold together is thrown away, and no older one goes for it', async () => {
  write(50)
  for (day = 1; day <= 2; day += 1) await backups().makeDaily(database)
  const before = backups().list()
  day = 9
  const damagedOnItsWay = async (copy: string) => {
    const bytes = readFileSync(copy)
    writeFileSync(copy, bytes.fill(0, 4096, 8192))
    return checkCopy(copy)
  }
  expect(await backups(damagedOnItsWay).makeDaily(database)).toBe('not-whole')
  expect(backups().list()).toEqual(before)
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(2)
  expect(await backups().makeDaily(database)).toBe('made')
})

test('a store of an older version is copied before it is changed, and only then', () => {
  write(3)
  database.close()
  openStore(path(), letters, { beforeMigration: backups().makeNow }).close()
  expect(backups().list()).toEqual([])
  const newer = [...letters, 'ALTER TABLE letter ADD COLUMN language TEXT']
  database = openStore(path(), newer, { beforeMigration: backups().makeNow })
  const [copy] = backups().list()
  expect(lettersIn(copy?.path ?? '')).toBe(3)
})

test('a store that cannot be copied first is not changed', () => {
  database.close()
  const refuse = () => {
    throw new Error('no room')
  }
  expect(() => openStore(path(), [...letters, 'DROP TABLE letter'], { beforeMigration: refuse })).toThrow('no room')
  database = openStore(path(), letters)
  expect(database.prepare('SELECT count(*) AS n FROM letter').get()?.['n']).toBe(0)
  expect(existsSync(join(folder, 'backups'))).toBe(false)
})
