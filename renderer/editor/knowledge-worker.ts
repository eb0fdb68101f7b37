/// <reference lib="webworker" />
// Terms, tokens, checks and facts of the open release, beside the thread that types. The same code as in the engine.
import type { CellKnowledge, FromKnowledge, ToKnowledge } from '#renderer/editor/derived.ts'
import { createSpellingInWorker } from '#renderer/editor/spelling-in-worker.ts'
import { withGlossaryNews } from '#renderer/editor/with-glossary-news.ts'
import type { CheckContext, CheckOptions } from '#shared/checks/check.ts'
import { namedFactsOf } from '#shared/checks/names/named-facts.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { factsOf } from '#shared/facts/facts-of.ts'
import type { Glossary } from '#shared/model/concept.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import { houseStyleOf } from '#shared/press/house-style.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'

type Release = Extract<ToKnowledge, { type: 'release' }>

const worker = self as unknown as DedicatedWorkerGlobalScope
const rows = new Map<string, RowText>()
const told = new Map<string, CellText>()
let glossaries: readonly Glossary[] = []
let terms = createTermRecogniser(glossaries)
const run = createCheckRunner()
let options: CheckOptions = {}
let entities: readonly Entity[] = []
let waiting: Release | null = null
const spelling = createSpellingInWorker(() => {
  if (waiting) answerSoon()
})

worker.addEventListener('message', ({ data }: MessageEvent<ToKnowledge>) => {
  if (data.type === 'glossaries' || data.type === 'concept') {
    glossaries = data.type === 'glossaries' ? data.glossaries : withGlossaryNews(glossaries, data.changed)
    terms = createTermRecogniser(glossaries, { after: terms })
    told.clear()
    if (waiting) answerSoon()
    return
  }
  if (data.type === 'choices') {
    const { severities, houseStyle, ownWords } = data.choices
    options = { ...options, severities, house: houseStyleOf(houseStyle) }
    spelling.learn(ownWords)
    if (waiting) answerSoon()
    return
  }
  if (data.type === 'approved') {
    options = { ...options, approved: data.texts }
    if (waiting) answerSoon()
    return
  }
  if (data.type === 'entities') {
    entities = data.entities
    return
  }
  for (const row of data.changed) rows.set(row.id, row)
  waiting = data
  spelling.need(data.languages)
  answerSoon()
})

let scheduled = false

/** Several edits that arrive while one is worked on are answered once. */
function answerSoon(): void {
  if (scheduled) return
  scheduled = true
  setTimeout(() => {
    scheduled = false
    if (waiting) worker.postMessage(answer(waiting))
  }, 0)
}

function answer(asked: Release): FromKnowledge {
  const startedAt = performance.now()
  const known = asked.order.flatMap((id) => rows.get(id) ?? [])
  const present = new Set(asked.order)
  for (const id of rows.keys()) if (!present.has(id)) rows.delete(id)
  const { source, languages, locales } = asked
  const release: ReleaseText = { source, languages, locales, rows: known, entities }
  const findings = run(release, terms, { ...options, speller: spelling.current() })
  // What the checks have read is shown, not read again.
  const read = run.latest()
  return {
    revision: asked.revision,
    cells: read ? newKnowledge(known, read) : [],
    findings,
    facts: read ? [...factsOf(read.release, read.tokens), ...namedFactsOf(read)] : [],
    durationMs: performance.now() - startedAt,
  }
}

/** Terms and tokens of the cells that changed since the window was last told. */
function newKnowledge(known: readonly RowText[], read: CheckContext): CellKnowledge[] {
  const cells: CellKnowledge[] = []
  for (const [index, row] of known.entries()) {
    for (const language of read.release.languages) {
      const cell = row.cells[language]
      const key = `${row.id} ${language}`
      if (!cell || told.get(key) === cell) continue
      told.set(key, cell)
      const readable = read.release.rows[index]?.cells[language] ?? cell
      cells.push({
        rowId: row.id,
        language,
        terms: read.termsIn(readable, language),
        tokens: read.tokens(readable, language),
      })
    }
  }
  return cells
}
