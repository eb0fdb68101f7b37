// Looking a segment up in a memory of 100,000 and of 1,000,000 units: time, memory, time until the index is read back;
// whether what is found is the best there is, against comparing every unit; beside it the Translate Toolkit's matcher.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPattern } from '#shared/memory/edit-distance.ts'
import { createMemoryIndex } from '#shared/memory/memory-index.ts'
import { type SegmentWords, segmentWords } from '#shared/memory/segment-words.ts'
import { createComparison, wordSimilarity } from '#shared/memory/similarity.ts'
import type { LookUpFigures } from './memory-lookup.ts'
import { indexFile, openUnits, optionsOver } from './memory-store.ts'
import { benchQueries, sentence } from './memory-text.ts'
import { p50p95, quantile } from './quantiles.ts'

const queryCount = 300

export async function benchMemory(): Promise<void> {
  console.log(`memory: load of the machine before ${loadavg()[0]?.toFixed(2)} (shared with others where above 0)`)
  for (const units of [100_000, 1_000_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
    try {
      build(folder, units)
      const figures = lookUp(folder, units)
      report(units, figures)
      if (units === 100_000) recall(units, figures)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  toolkit(10_000)
}

function build(folder: string, units: number): void {
  const database = openUnits(folder)
  const insert = database.prepare('INSERT INTO unit (id, source) VALUES (?, ?)')
  const index = createMemoryIndex(optionsOver(database))
  let [ours, longest] = [0, 0]
  database.exec('BEGIN')
  for (let id = 0; id < units; id += 1) {
    const text = sentence(id)
    insert.run(id, text)
    const started = performance.now()
    index.add(id, text)
    const took = performance.now() - started
    ours += took
    longest = Math.max(longest, took)
  }
  database.exec('COMMIT')
  const started = performance.now()
  const bytes = index.serialise(units)
  const serialised = performance.now() - started
  writeFileSync(indexFile(folder), bytes)
  database.close()
  console.log(
    `memory, ${units} units: indexed in ${(ours / 1000).toFixed(1)} s (longest step ${longest.toFixed(0)} ms), serialised in ${serialised.toFixed(0)} ms to ${(bytes.byteLength / 1e6).toFixed(0)} MB`,
  )
}

function lookUp(folder: string, units: number): LookUpFigures {
  const program = fileURLToPath(new URL('./memory-lookup.ts', import.meta.url))
  const child = spawnSync(process.execPath, [program, folder, String(units), String(queryCount)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (child.status !== 0) throw new Error(`The look-up failed: ${child.stderr}`)
  // Written by our own program just now.
  return JSON.parse(child.stdout) as LookUpFigures
}

function report(units: number, figures: LookUpFigures): void {
  const { kinds, timesMs, quietMs, readyMs, sinceStartMs, residentMb, answers } = figures
  const found = answers.filter((answer) => answer.length > 0).length
  console.log(
    `memory, ${units} units: look-up ≥ 70 % ${p50p95(timesMs)}, slowest ${quantile(timesMs, 1).toFixed(1)} ms; ${found} of ${timesMs.length} queries answered`,
  )
  console.log(`  the shortest of three passes: ${p50p95(quietMs)}; load of the machine ${loadavg()[0]?.toFixed(2)}`)
  for (const kind of ['equal', 'changed', 'new']) {
    console.log(`  ${kind}: ${p50p95(timesMs.filter((_, index) => kinds[index] === kind))}`)
  }
  console.log(
    `  index read back in ${readyMs.toFixed(0)} ms (file in the system's cache), ${sinceStartMs.toFixed(0)} ms after the start of the process; process ${residentMb.toFixed(0)} MB`,
  )
}

/** Every unit compared with every query, first as the desk scores, then by characters alone. */
function recall(units: number, { answers }: LookUpFigures): void {
  const texts = Array.from({ length: units }, (_, id) => sentence(id))
  const words = texts.map((text) => segmentWords(text, 'en'))
  const codes = texts.map(codesOf)
  const queries = benchQueries(queryCount, units)
  const byWords = { best: 0, found: 0, all: 0, allFound: 0 }
  const byCharacters = { best: 0, found: 0 }
  const times: number[] = []
  for (const [index, { text }] of queries.entries()) {
    const answer = answers[index] ?? []
    const started = performance.now()
    const best = bestFive(text, texts, words)
    times.push(performance.now() - started)
    if (best.length > 0) {
      byWords.best += 1
      if ((answer[0]?.similarity ?? 0) >= (best[0] ?? 0) - 1e-6) byWords.found += 1
      byWords.all += best.length
      byWords.allFound += best.filter(
        (similarity, place) => (answer[place]?.similarity ?? 0) >= similarity - 1e-6,
      ).length
    }
    const nearest = nearestByCharacters(text, codes)
    if (nearest !== null) {
      byCharacters.best += 1
      const pattern = createPattern(codesOf(text))
      const near = answer.map(({ id }) => characterSimilarity(text, codes[id] ?? new Uint16Array(), pattern))
      if (Math.max(0, ...near) >= nearest - 1e-6) byCharacters.found += 1
    }
  }
  console.log(
    `memory, recall at ${units} units against comparing every unit: best match ${share(byWords.found, byWords.best)}, five best ${share(byWords.allFound, byWords.all)}; the exhaustive comparison takes ${p50p95(times)}`,
  )
  console.log(
    `  against plain Levenshtein over characters: the nearest unit (≥ 70 %) among our five ${share(byCharacters.found, byCharacters.best)}`,
  )
}

function bestFive(text: string, texts: readonly string[], words: readonly SegmentWords[]): readonly number[] {
  const comparison = createComparison(text, 'en')
  const best: number[] = []
  for (const [id, other] of words.entries()) {
    const least = Math.max(0.7, best.length < 5 ? 0 : (best[4] ?? 0))
    if (wordSimilarity(comparison.words, other, least) < least - 1e-9) continue
    const { similarity } = comparison.to(texts[id] ?? '', least)
    if (similarity < least) continue
    best.push(similarity)
    best.sort((one, another) => another - one).splice(5)
  }
  return best
}

function nearestByCharacters(text: string, codes: readonly Uint16Array[]): number | null {
  const pattern = createPattern(codesOf(text))
  let best = 0.7
  let any = false
  for (const other of codes) {
    const longer = Math.max(text.length, other.length)
    if (Math.abs(text.length - other.length) > longer * (1 - best)) continue
    const similarity = characterSimilarity(text, other, pattern, Math.floor(longer * (1 - best) + 1e-9))
    if (similarity < best) continue
    best = similarity
    any = true
  }
  return any ? best : null
}

function characterSimilarity(
  text: string,
  other: Uint16Array,
  pattern: ReturnType<typeof createPattern>,
  most = Number.POSITIVE_INFINITY,
): number {
  return 1 - pattern.distance(other, 0, other.length, most) / Math.max(1, text.length, other.length)
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from(text, (_, index) => text.charCodeAt(index))
}

function share(part: number, whole: number): string {
  return `${(part / Math.max(1, whole)).toFixed(4)} (${part} of ${whole})`
}

const matcher = `
import json, sys, time
from translate.search import match
from translate.storage import po
given = json.load(sys.stdin)
store = po.pofile()
for text in given["units"]:
    unit = store.addsourceunit(text)
    unit.target = "x"
began = time.perf_counter()
found = match.matcher(store, max_candidates=5, min_similarity=70, max_length=1000)
built = time.perf_counter() - began
times = []
for text in given["queries"]:
    began = time.perf_counter()
    found.matches(text)
    times.append(1000 * (time.perf_counter() - began))
print(json.dumps({"built": built, "times": times}))
`

/** The Translate Toolkit's fuzzy matcher over the first units of the same memory, with a fifth of the queries. */
function toolkit(units: number): void {
  const python = ['/usr/bin/python3', 'python3'].find(
    (each) => spawnSync(each, ['-c', 'import translate.search.match']).status === 0,
  )
  if (!python) {
    console.log('Translate Toolkit’s matcher: NOT INSTALLED (Debian package python3-translate), no peer measured')
    return
  }
  const given = {
    units: Array.from({ length: units }, (_, id) => sentence(id)),
    queries: benchQueries(60, units).map(({ text }) => text),
  }
  const child = spawnSync(python, ['-c', matcher], { input: JSON.stringify(given), encoding: 'utf8', timeout: 300_000 })
  if (child.status !== 0) {
    console.log(`Translate Toolkit’s matcher, ${units} units: FAILED ${child.stderr.trim().split('\n').at(-1) ?? ''}`)
    return
  }
  const { times } = JSON.parse(child.stdout) as { readonly times: readonly number[] }
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    build(folder, units)
    report(units, lookUp(folder, units))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`Translate Toolkit’s matcher, ${units} units: ${p50p95(times)}`)
}
