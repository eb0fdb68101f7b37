import { Fragment, Slice } from '@tiptap/pm/model'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { Desk } from '#engine/desk.ts'
import { releaseSchema } from '#shared/document/schema.ts'

/** Somebody who types words at the start of a release; a word that was not saved is typed again at the next stroke. */
export interface Typist {
  /** The word once it is acknowledged. Throws what the desk throws; then the next call sends the same word. */
  type(word?: string): string
}

export function createTypist(desk: Pick<Desk, 'releases'>, release: string, name: string): Typist {
  let { version } = desk.releases.open(release)
  let sequence = 0
  let waiting: string | null = null
  return {
    type: (wanted) => {
      waiting ??= wanted ?? `${name}x${sequence}`
      const word = waiting
      const step = new ReplaceStep(3, 3, new Slice(Fragment.from(releaseSchema.text(`${word} `)), 0, 0))
      const sent = { id: release, clientId: name, sequence, version, steps: [step.toJSON()] }
      const answer = desk.releases.send(sent)
      version = answer.version
      if (!answer.accepted) throw new Error('somebody else types here')
      sequence += 1
      waiting = null
      return word
    },
  }
}
