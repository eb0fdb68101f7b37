import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { journalMigrations } from '#engine/releases/journal.ts'
import { createReleaseDesk } from '#engine/releases/release-desk.ts'
import { openStore } from '#engine/storage/open-store.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import { amount, tellFigures } from '#tests/durability/robust-run.ts'
import { saidUntilKilled } from '#tests/durability/said-until-killed.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))
const kills = amount({ quick: 30, full: 1000 })

describe('a store killed while it is written to', () => {
  it(`has every acknowledged entry after each of ${kills} kills at random moments`, {
    timeout: 1_800_000,
  }, async () => {
    const { lost, acknowledged } = await killAndCount('commit-first', kills)
    expect(acknowledged).toBeGreaterThan(kills * 3)
    expect(lost).toEqual([])
    tellFigures({
      id: 'R1',
      figures: `${kills} kills while editing, ${acknowledged} entries acknowledged, 0 lost, integrity ok`,
      control: 'acknowledging before the commit: a loss was seen',
    })
  })

  it('loses entries that were acknowledged before they were committed, so the test can see a loss', {
    timeout: 600_000,
  }, async () => {
    let lost = 0
    for (let round = 0; round < 20 && lost === 0; round += 1)
      lost += (await killAndCount('acknowledge-first', 5)).lost.length
    expect(lost).toBeGreaterThan(0)
  })
})

async function killAndCount(
  mode: 'commit-first' | 'acknowledge-first',
  times: number,
): Promise<{ lost: string[]; acknowledged: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-kill-'))
  try {
    const path = join(folder, 'journal.db')
    const releaseId = withDesk(path, (desk) => {
      const rows = [
        {
          id: 'r0',
          kind: 'body',
          cells: { en: { status: 'draft', blocks: [{ type: 'paragraph', runs: [{ text: 'Start' }] }] } },
        },
      ] as const
      return desk.create(documentFromRich({ languages: ['en'], rows }), {}).id
    })
    const lost: string[] = []
    let acknowledged = 0
    for (let time = 0; time < times; time += 1) {
      const words = await saidUntilKilled(writer, [folder, releaseId, mode])
      acknowledged += words.length
      const text = withDesk(path, (desk) => desk.document(releaseId).textContent)
      lost.push(...words.filter((word) => !text.includes(`${word} `)))
    }
    expect(integrityOf(path)).toBe('ok')
    return { lost, acknowledged }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function withDesk<Result>(path: string, act: (desk: ReturnType<typeof createReleaseDesk>) => Result): Result {
  const database = openStore(path, journalMigrations)
  try {
    return act(createReleaseDesk(database, () => new Date()))
  } finally {
    database.close()
  }
}

function integrityOf(path: string): unknown {
  const database = openStore(path, journalMigrations)
  try {
    return database.prepare('PRAGMA integrity_check').get()?.integrity_check
  } finally {
    database.close()
  }
}
