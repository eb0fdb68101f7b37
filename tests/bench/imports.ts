// What the import of large files costs, how soon it ends when it is no longer wanted, and how it grows with their length.
import { importBytes } from '#engine/files/import/import-file.ts'
import { importInProcess, type SpawnImporter, spawnNodeImporter } from '#engine/files/import/import-in-process.ts'
import { wordWithPictures, workbookOfRows } from '#tests/fixtures/import/large-files.ts'
import { odtEntries, odtParagraph } from '#tests/fixtures/import/write-odt.ts'
import { writeZip } from '#tests/fixtures/import/write-zip.ts'

export async function benchImports(): Promise<void> {
  for (const [name, bytes, from] of [
    ['release.docx', wordWithPictures(60), '60 MB with pictures'],
    ['release.xlsx', workbookOfRows(60), '60 MB of rows'],
  ] as const) {
    const startedAt = performance.now()
    const { parts } = await importInProcess({ name, bytes })
    const took = performance.now() - startedAt
    const stopped = [0.1, 0.5, 0.9].map((share) => cancelledAfter({ name, bytes }, took * share))
    let longest = 0
    for (const each of stopped) longest = Math.max(longest, await each())
    console.log(
      `import of ${from}: ${took.toFixed(0)} ms, ${parts.length} parts; cancelled in at most ${longest.toFixed(0)} ms`,
    )
  }
  for (const [name, write] of Object.entries(written)) {
    const [some, many] = [await processorMs(name, write(12_500)), await processorMs(name, write(50_000))]
    console.log(
      `import of 12,500 and 50,000 paragraphs (${name}): ${some.toFixed(0)} and ${many.toFixed(0)} ms of processor time, ${(many / some).toFixed(1)} times`,
    )
  }
}

/** From the wish to cancel to the end of the process. */
function cancelledAfter(file: { name: string; bytes: Uint8Array }, delayMs: number): () => Promise<number> {
  return async () => {
    const stop = new AbortController()
    let cancelledAt = 0
    let gone: Promise<void> = Promise.resolve()
    const spawn: SpawnImporter = () => {
      const importer = spawnNodeImporter()
      gone = new Promise((resolve) => importer.onEnd(resolve))
      return importer
    }
    setTimeout(() => {
      cancelledAt = performance.now()
      stop.abort()
    }, delayMs)
    await importInProcess(file, {}, { signal: stop.signal, spawn }).catch(() => undefined)
    await gone
    return cancelledAt === 0 ? 0 : performance.now() - cancelledAt
  }
}

const paragraph = (number: number): string => `Quay ${number}`
const written: Readonly<Record<string, (count: number) => Uint8Array>> = {
  'release.odt': (count) =>
    writeZip(odtEntries(Array.from({ length: count }, (_, number) => odtParagraph(paragraph(number))).join(''))),
  'release.rtf': (count) =>
    Buffer.from(
      `{\\rtf1 ${Array.from({ length: count }, (_, number) => `\\pard ${paragraph(number)}\\par`).join('\n')}}`,
    ),
  'release.html': (count) =>
    Buffer.from(
      `<!doctype html><body>${Array.from({ length: count }, (_, number) => `<p>${paragraph(number)}</p>`).join('\n')}`,
    ),
}

async function processorMs(name: string, bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage()
  await importBytes({ name, bytes })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
