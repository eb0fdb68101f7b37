/// <reference lib="webworker" />
// Terms, tokens, checks and facts of the open release, beside the thread that types. The same code as in the engine.
import type { CellKnowledge, FromKnowledge, ToKnowledge } from '#renderer/editor/derived.ts'
import { createSpellingInWorker } from '#renderer/editor/spelling-in-worker.ts'
import type { CheckOptions } from '#shared/checks/check.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { factsOf } from '#shared/facts/facts-of.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, ReleaseText, RowText } from '#shared/model/release-text.ts'
import { houseStyleOf } from '#shared/press/house-style.ts'
import { createTermRecogniser } from '#shared/terms/recognise-terms.ts'
import { tokensOf } from '#shared/text/tokens-of.ts'

type Release = Extract<ToKnowledge, { type: 'release' }>

const worker = self as unknown as DedicatedWorkerGlobalScope
const rows = new Map<string, RowText>()
const told = new Map<string, CellText>()
let terms = createTermRecogniser([])
let run = createCheckRunner()
let tokens = new WeakMap<CellText, ReturnType<typeof tokensOf>>()
let options: CheckOptions = {}
let waiting: Release | null = null
const spelling = createSpellingInWorker(() => {
  if (waiting) answerSoon()
})

worker.addEventListener('message', ({ data }: MessageEvent<ToKnowledge>) => {
  if (data.type === 'glossaries') {
    terms = createTermRecogniser(data.glossaries)
    run = createCheckRunner()
    tokens = new WeakMap()
    told.clear()
    if (waiting) answerSoon()
    return
  }
  if (data.type === 'choices') {
    const { severities, houseStyle } = data.choices
    options = { severities, house: houseStyleOf(houseStyle) }
    if (waiting) answerSoon()
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
  const release: ReleaseText = {
    source: asked.source,
    languages: asked.languages,
    locales: asked.locales,
    rows: known,
  }
  const present = new Set(asked.order)
  for (const id of rows.keys()) if (!present.has(id)) rows.delete(id)
  const cells: CellKnowledge[] = []
  for (const row of known) {
    for (const language of asked.languages) {
      const cell = row.cells[language]
      const key = `${row.id} ${language}`
      if (!cell || told.get(key) === cell) continue
      told.set(key, cell)
      cells.push({
        rowId: row.id,
        language,
        terms: terms.recognise(cell.text, language),
        tokens: tokensIn(cell, language, asked.locales[language]),
      })
    }
  }
  return {
    revision: asked.revision,
    cells,
    findings: run(release, terms, { ...options, speller: spelling.current() }),
    facts: factsOf(release, (cell, language) => tokensIn(cell, language, asked.locales[language])),
    durationMs: performance.now() - startedAt,
  }
}

function tokensIn(cell: CellText, language: LanguageTag, locale: string | undefined): ReturnType<typeof tokensOf> {
  const known = tokens.get(cell)
  if (known) return known
  const found = tokensOf(cell.text, language, locale)
  tokens.set(cell, found)
  return found
}
