import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { alignmentMigration } from '#engine/alignment/alignment-migration.ts'
import { type AlignmentStore, createAlignmentStore } from '#engine/alignment/alignment-store.ts'
import { openStore } from '#engine/storage/open-store.ts'
import type { AlignmentState } from '#shared/alignment/session/alignment-session.ts'
import { textOfLines } from '#shared/alignment/session/session-text.ts'
import { saidUntilKilled } from '#tests/durability/said-until-killed.ts'

const aligner = fileURLToPath(new URL('./aligner.ts', import.meta.url))
const texts = ['en', 'fr'].map((language) => textOfLines({ name: language, language }, 'One.\nTwo.\nThree.\n'))
const start: AlignmentState = {
  rows: [0, 1, 2].map((id) => ({ id, cells: [[id], [id]], confidence: 0.5, accepted: false })),
  parked: [[], []],
  edits: [],
}

describe('a desk killed while a text is aligned', () => {
  it('has every acknowledged act after each of 40 kills, and can take all of them back', {
    timeout: 300_000,
  }, async () => {
    const { lost, acknowledged, undone } = await killAndCount('commit-first', 40)
    expect(acknowledged).toBeGreaterThan(120)
    expect(lost).toEqual([])
    expect(undone).toEqual(start)
  })

  it('loses acts that were acknowledged before they were committed, so the test can see a loss', {
    timeout: 300_000,
  }, async () => {
    let lost = 0
    for (let round = 0; round < 20 && lost === 0; round += 1)
      lost += (await killAndCount('acknowledge-first', 5)).lost.length
    expect(lost).toBeGreaterThan(0)
  })
})

async function killAndCount(mode: 'commit-first' | 'acknowledge-first', times: number) {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-align-kill-'))
  try {
    const path = join(folder, 'library.db')
    const { id } = withStore(path, (store) => store.insert('News', texts, start))
    const lost: number[] = []
    let acknowledged = 0
    for (let time = 0; time < times; time += 1) {
      const revisions = (await saidUntilKilled(aligner, [folder, id, mode])).map(Number)
      acknowledged += revisions.length
      const kept = withStore(path, (store) => store.open(id).revision)
      lost.push(...revisions.filter((revision) => revision > kept))
    }
    return { lost, acknowledged, undone: withStore(path, (store) => allUndone(store, id)) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function allUndone(store: AlignmentStore, id: string): AlignmentState {
  let { revision, undoes } = store.open(id)
  while (undoes !== null) ({ revision, undoes } = store.undo({ id, revision }))
  return store.open(id).state
}

function withStore<Result>(path: string, act: (store: AlignmentStore) => Result): Result {
  const database = openStore(path, [alignmentMigration])
  try {
    return act(createAlignmentStore(database, () => new Date()))
  } finally {
    database.close()
  }
}
