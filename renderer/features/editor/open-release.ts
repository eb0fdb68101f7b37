import type { CheckChoices } from '#renderer/editor/derived.ts'
import { startKnowledge } from '#renderer/editor/knowledge.ts'
import { createReleaseEditing, type ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { type ReleaseSync, startReleaseSync } from '#renderer/editor/release-sync.ts'
import type { ChangedConcept } from '#renderer/editor/with-glossary-news.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { Ignore, OpenedRelease } from '#shared/contract/values.ts'
import { releaseFromJson } from '#shared/document/release-log.ts'
import { createReleaseSession } from '#shared/document/release-session.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Glossary } from '#shared/model/concept.ts'
import { Failure } from '#shared/model/failure.ts'

/** A release that is open in this window: its text, its line to the engine, and what reads along. */
export interface OpenRelease {
  readonly opened: OpenedRelease
  readonly editing: ReleaseEditing
  readonly sync: ReleaseSync
  readonly ignores: readonly Ignore[]
  /** As the desk wants it from now on. */
  readonly checkBy: (choices: CheckChoices) => void
  readonly useGlossaries: (glossaries: readonly Glossary[]) => void
  readonly useConcept: (changed: ChangedConcept) => void
  /** What the desk has approved, once it is known and whenever it changes. */
  readonly tellApproved: (texts: readonly ApprovedText[]) => void
  close(): void
}

/** Opens a release. What cannot be read fails here; there is never an empty document in its place. */
export async function openRelease(
  engine: EngineClient,
  id: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<OpenRelease> {
  const [opened, settings, ignores] = await Promise.all([
    engine.releases.open({ id }, { signal }),
    engine.settings.get(undefined, { signal }),
    engine.ignores.list({ releaseId: id }, { signal }),
  ])
  const session = createReleaseSession({
    document: releaseFromJson(opened.document),
    version: opened.version,
    clientId: crypto.randomUUID(),
  })
  const worker = new Worker(new URL('../../editor/knowledge-worker.ts', import.meta.url), {
    type: 'module',
    name: 'knowledge',
  })
  const knowledge = startKnowledge(worker)
  knowledge.checkBy(settings)
  const editing = createReleaseEditing(session, knowledge, opened.summary.locales)
  const sync = startReleaseSync(session, {
    send: (batch) => engine.releases.send({ id, ...batch, steps: [...batch.steps] }),
    follow: (since, stop) => engine.releases.follow({ id, since }, { signal: stop }),
    failureOf: (error) => failureOf(error) ?? new Failure('IO_UNKNOWN', {}, { cause: error }),
    now: () => performance.now(),
    wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  })
  return {
    opened,
    editing,
    sync,
    ignores,
    checkBy: knowledge.checkBy,
    useGlossaries: knowledge.useGlossaries,
    useConcept: knowledge.useConcept,
    tellApproved: knowledge.useApproved,
    close: () => {
      sync.stop()
      editing.stop()
    },
  }
}
