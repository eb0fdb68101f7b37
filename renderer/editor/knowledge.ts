import type { CellKnowledge, CheckChoices, FromKnowledge, ToKnowledge } from '#renderer/editor/derived.ts'
import type { ChangedConcept } from '#renderer/editor/with-glossary-news.ts'
import type { Fact } from '#shared/facts/facts-of.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import type { Concept, Glossary } from '#shared/model/concept.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText, RowText } from '#shared/model/release-text.ts'

export interface Knowledge {
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  cell(rowId: string, language: LanguageTag): CellKnowledge | null
  concept(glossary: string, conceptId: string): Concept | null
}

/** The door to the worker that reads along: hand it the text after each change, hear what it found. */
export interface KnowledgeSource {
  knowledge(): Knowledge
  /** The cells whose terms or tokens are new. */
  subscribe(listener: (news: FromKnowledge) => void): () => void
  read(text: ReleaseText): void
  useGlossaries(glossaries: readonly Glossary[]): void
  /** One concept of them was saved or deleted. */
  useConcept(changed: ChangedConcept): void
  checkBy(choices: CheckChoices): void
  useApproved(texts: readonly ApprovedText[]): void
  stop(): void
}

const pauseMs = 60
const nobody: readonly Entity[] = []

export function startKnowledge(worker: Worker): KnowledgeSource {
  const listeners = new Set<(news: FromKnowledge) => void>()
  const cells = new Map<string, CellKnowledge>()
  let sent = new Map<string, RowText>()
  let sentEntities = nobody
  let latest: ReleaseText | null = null
  let revision = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let findings: readonly Finding[] = []
  let facts: readonly Fact[] = []
  let concepts = new Map<string, Concept>()
  const knowledge: Knowledge = {
    get findings() {
      return findings
    },
    get facts() {
      return facts
    },
    cell: (rowId, language) => cells.get(`${rowId} ${language}`) ?? null,
    concept: (glossary, conceptId) => concepts.get(`${glossary} ${conceptId}`) ?? null,
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromKnowledge>) => {
    for (const cell of data.cells) cells.set(`${cell.rowId} ${cell.language}`, cell)
    findings = data.findings
    facts = data.facts
    for (const listener of listeners) listener(data)
  })

  function post(): void {
    timer = null
    if (!latest) return
    revision += 1
    const changed = latest.rows.filter((row) => sent.get(row.id) !== row)
    sent = new Map(latest.rows.map((row) => [row.id, row]))
    const { source, languages, locales, rows, entities = nobody } = latest
    // The release keeps the same list as long as no name in it changes.
    if (entities !== sentEntities) {
      sentEntities = entities
      tell({ type: 'entities', entities })
    }
    tell({
      type: 'release',
      revision,
      source,
      languages,
      locales,
      order: rows.map((row) => row.id),
      changed,
    })
  }

  function tell(message: ToKnowledge): void {
    worker.postMessage(message)
  }

  return {
    knowledge: () => knowledge,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: (text) => {
      latest = text
      timer ??= setTimeout(post, pauseMs)
    },
    useGlossaries: (glossaries) => {
      concepts = new Map(
        glossaries.flatMap(({ id, concepts: all }) => all.map((concept) => [`${id} ${concept.id}`, concept] as const)),
      )
      tell({ type: 'glossaries', glossaries })
    },
    useApproved: (texts) => tell({ type: 'approved', texts }),
    useConcept: (changed) => {
      const { glossary, id, concept } = changed
      if (concept) concepts.set(`${glossary} ${id}`, concept)
      else concepts.delete(`${glossary} ${id}`)
      tell({ type: 'concept', changed })
    },
    checkBy: ({ severities, houseStyle, ownWords }) =>
      tell({ type: 'choices', choices: { severities, houseStyle, ownWords } }),
    stop: () => {
      if (timer) clearTimeout(timer)
      worker.terminate()
    },
  }
}
