import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { deskNoticeSchema } from '#shared/contract/desk-notice-values.ts'
import type { DeskEvent, DeskNotice } from '#shared/model/desk-notice.ts'

/** What the user is to be told of the desk, kept over restarts until it was read. The newest last. */
export interface DeskNotices {
  list(): readonly DeskNotice[]
  add(event: DeskEvent): void
  dismiss(id: string): boolean
}

const noticesKept = 20
const toldOnce: ReadonlySet<DeskEvent['is']> = new Set(['disk-full', 'safe-mode'])

/** A file of its own: it must hold what is to be said of a store that is lost. */
export function createDeskNotices(folder: string, now: () => Date): DeskNotices {
  const path = join(folder, 'notices.json')
  let notices = read(path)

  function keep(next: readonly DeskNotice[]): void {
    notices = next.slice(-noticesKept)
    try {
      writeFileSync(`${path}.new`, JSON.stringify(notices), { mode: 0o600, flush: true })
      renameSync(`${path}.new`, path)
    } catch {
      // On a full disk it is told in this session only.
    }
  }

  return {
    list: () => notices,
    add: (event) => {
      if (toldOnce.has(event.is) && notices.some(({ is }) => is === event.is)) return
      keep([...notices, { ...event, id: randomUUID(), at: now().toISOString() }])
    },
    dismiss: (id) => {
      const others = notices.filter((notice) => notice.id !== id)
      const wasThere = others.length < notices.length
      if (wasThere) keep(others)
      return wasThere
    },
  }
}

function read(path: string): readonly DeskNotice[] {
  try {
    return z.array(deskNoticeSchema).parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return []
  }
}
