import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { createDesk, type Desk } from '#engine/desk.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'
import { createTypist } from '#tests/durability/typist.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

const day = 86_400_000
/** How far the clock of the computer is out in each of some sessions, a day apart, in milliseconds. */
const errors = [0, -2 * day, 2 * day, -365 * day, 365 * day, 30 * 365 * day, -30 * 365 * day, 0]

let folder: string
let time: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-clock-'))
  time = Date.UTC(2024, 8, 20, 8)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
afterAll(() =>
  tellFigures({
    id: 'R11',
    figures: `${errors.length} sessions by clocks up to 30 years out, put right in the middle of each: every word there, in its order; the newest backup is the last one`,
    control: 'a log read in the order of its times: the wrong text',
  }),
)

/** Three words a session: by a clock that is out, by one put right, and by one that is out again. */
async function typeByWrongClocks(): Promise<{ readonly id: string; readonly text: string }> {
  const { id } = withDesk((desk) => desk.createRelease({ title: 'Start', source: 'en', languages: ['fr'] }))
  for (const [session, error] of errors.entries()) {
    const isTime = Date.UTC(2024, 8, 21 + session, 8)
    time = isTime + error
    const desk = start()
    const typist = createTypist(desk, id, `session${session}`)
    typist.type()
    desk.glossaries.create(`Session ${session}`)
    await desk.backUp()
    time = isTime
    typist.type()
    time = isTime + error
    typist.type()
    desk.close()
  }
  return { id, text: withDesk((desk) => desk.releases.document(id).textContent) }
}

const start = () => createDesk(quietPorts(folder, { now: () => new Date(time) }))

function withDesk<Result>(act: (desk: Desk) => Result): Result {
  const desk = start()
  try {
    return act(desk)
  } finally {
    desk.close()
  }
}

it('has every word in the order in which it was typed, and a history in the same order', async () => {
  const { id, text } = await typeByWrongClocks()
  const sessions = [...errors.keys()].toReversed()
  const typed = sessions.flatMap((session) => [2, 1, 0].map((word) => `session${session}x${word} `)).join('')
  expect(text).toBe(`${typed}Start`)
  withDesk((desk) => {
    const versions = desk.releases.history.list(id).map(({ version }) => version)
    expect(versions).toEqual(versions.toSorted((one, other) => one - other))
    expect(desk.notices.list()).toEqual([])
  })
})

it('brings a damaged library back as the last session backed it up, whatever the clock said in the others', async () => {
  await typeByWrongClocks()
  writeFileSync(join(folder, 'library.db'), readFileSync(join(folder, 'library.db')).fill(0, 0, 4096))
  withDesk((desk) => {
    expect(desk.glossaries.list().map(({ name }) => name)).toContain(`Session ${errors.length - 1}`)
    expect(desk.notices.list()).toMatchObject([{ is: 'library-restored' }])
  })
})

it('would have another order where the times were asked, so the test can see it', async () => {
  const { id, text } = await typeByWrongClocks()
  const journal = new DatabaseSync(join(folder, 'journal.db'))
  const byTime = journal.prepare('SELECT steps FROM entry WHERE release = ? ORDER BY at').all(id)
  journal.close()
  const words = byTime.map(({ steps }) => /session\d+x\d+/u.exec(String(steps))?.[0] ?? '').toReversed()
  expect(`${words.join(' ')} Start`).not.toBe(text)
})
