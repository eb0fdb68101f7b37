import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDesk } from '#engine/desk.ts'
import { openForThread, openStore } from '#engine/storage/open-store.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const letters = ['CREATE TABLE letter (text TEXT)']
let folder: string
let opened: DatabaseSync[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
  opened = []
})
afterEach(() => {
  for (const database of opened) database.close()
  rmSync(folder, { recursive: true })
})

function keep(database: DatabaseSync): DatabaseSync {
  opened.push(database)
  return database
}

test('a thread of the process writes to a store that was opened for it, and to no other', () => {
  const shared = keep(openStore(join(folder, 'library.db'), letters, { hasThreads: true }))
  const ofThread = keep(openForThread(join(folder, 'library.db')))
  ofThread.exec("INSERT INTO letter VALUES ('from the thread')")
  expect(shared.prepare('SELECT text FROM letter').get()).toMatchObject({ text: 'from the thread' })
  keep(openStore(join(folder, 'journal.db'), letters))
  expect(() => openStore(join(folder, 'journal.db'), letters, { hasThreads: true })).toThrow('STORE_IN_USE')
})

test('a folder has one desk at a time, although threads may open its library', () => {
  const ports = quietPorts(folder)
  const desk = createDesk(ports)
  expect(() => createDesk(ports)).toThrow('STORE_IN_USE')
  desk.close()
  createDesk(ports).close()
})
