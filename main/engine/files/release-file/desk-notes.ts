import { z } from 'zod'
import { type Ignore, ignoreSchema, noteSchema, waiverSchema } from '#shared/contract/values.ts'
import type { Note } from '#shared/model/note.ts'
import type { Waiver } from '#shared/model/waiver.ts'

const deskNotesSchema = z.object({
  ignored: z
    .array(ignoreSchema.pick({ check: true, fingerprint: true, scope: true, reason: true, at: true }))
    .max(10_000),
  waivers: z.array(waiverSchema).max(1000),
  /** Notes on rows; files of the first version have none. */
  remarks: z
    .array(noteSchema.omit({ id: true, releaseId: true }))
    .max(10_000)
    .default([]),
})

/** What a desk decided and noted about a release, which goes along with its file: another desk would ask all of it again. */
export type DeskNotes = z.infer<typeof deskNotesSchema>
export type NotedIgnore = DeskNotes['ignored'][number]

/** Undefined where nothing was decided or noted, so that such a release has a file without notes. */
export function deskNotes({
  ignores,
  waivers,
  notes,
}: {
  readonly ignores: readonly Ignore[]
  readonly waivers: readonly Waiver[]
  readonly notes: readonly Omit<Note, 'id' | 'releaseId'>[]
}): DeskNotes | undefined {
  if (ignores.length === 0 && waivers.length === 0 && notes.length === 0) return undefined
  return {
    ignored: ignores.map(({ check, fingerprint, scope, reason, at }) => ({
      check,
      fingerprint,
      // What holds in every release of this desk holds for this release elsewhere.
      scope: scope === 'here' ? 'here' : 'kind-here',
      reason,
      at,
    })),
    waivers: [...waivers],
    remarks: notes.map(({ rowId, language, text, author, at, resolvedAt }) => ({
      ...{ rowId, language, text, author, at, resolvedAt },
    })),
  }
}

/** Notes of a later program that cannot be understood are none: the text is what matters. */
export function readDeskNotes(notes: unknown): DeskNotes {
  const parsed = deskNotesSchema.safeParse(notes)
  return parsed.success ? parsed.data : { ignored: [], waivers: [], remarks: [] }
}
