// What others mail to do harm. Each file is read as users meet it and must give what is owed, at little cost, and reach
// nothing outside: no server, no name, no file.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, parse } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allHostileFiles, type Door } from '#tests/hostile/all-hostile-files.ts'
import { type Canary, type Expected, type HostileFile, opens } from '#tests/hostile/hostile-file.ts'
import { readHere } from '#tests/hostile/read-here.ts'
import { type Outcome, readWatched, type Watch } from '#tests/hostile/read-watched.ts'

const workFolder = mkdtempSync(join(tmpdir(), 'dragoman-hostile-'))
const inputFolder = mkdtempSync(join(tmpdir(), 'dragoman-mail-'))
const watch: Watch = { workFolder, inputFolder }
/** A process takes longer to start than to read most of them: usually a part of them get one of their own. */
const isAll = process.env['DRAGOMAN_HOSTILE'] === 'all'
const isCostly =
  /bomb|measure|laughs|million|300,000|mebibyte|00,000 (?:attributes|columns)|50,000 links|deep|from elsewhere|an address/u
const asked: string[] = []
const server = await listening()
const canary: Canary = {
  address: addressOf(server),
  host: 'dragoman-canary.invalid',
  fileName: `dragoman-canary-${process.pid}`,
}
const files = Object.entries(allHostileFiles(canary)) as [Door, readonly HostileFile[]][]

beforeAll(() => expect(leftFiles()).toEqual([]))
afterAll(() => {
  server.close()
  rmSync(workFolder, { recursive: true })
  rmSync(inputFolder, { recursive: true })
})

describe('a hostile file', () => {
  it('is one of hundreds, each with a name of its own', () => {
    const ids = files.flatMap(([, ofDoor]) => ofDoor.map(({ id }) => id))
    expect(ids.length).toBeGreaterThanOrEqual(120)
    expect(new Set(ids).size).toBe(ids.length)
  })

  for (const [door, ofDoor] of files) {
    it.each(ofDoor.map((file) => [file.id, file] as const))(`gives what is owed (${door}, %s)`, async (_, file) => {
      expect(owed(file.expects, await readHere(door, file, inputFolder))).toEqual([])
    })

    if (door === 'release') continue
    const watched = ofDoor.filter((file, index) => isAll || index % 8 === 0 || isCostly.test(file.id))
    const named = watched.map((file) => [file.id, file] as const)
    it.concurrent.each(named)(
      `costs little in a process of its own and reaches nothing (${door}, %s)`,
      async (_, file) => {
        const reading = await readWatched(door, file, watch)
        expect(owed(file.expects, reading.outcome)).toEqual([])
        expect(reading.complaints).toBe('')
        expect(reading.processorMs).toBeLessThanOrEqual(5_000)
        expect(reading.peakBytes).toBeLessThanOrEqual(512 * 1024 * 1024)
      },
      120_000,
    )
  }
})

describe('all hostile files together', () => {
  it('asked no server and left no file', () => {
    expect(asked).toEqual([])
    expect(leftFiles()).toEqual([])
  })
})

describe('the watch', () => {
  it('sees a request, a name that is looked up and a file that is left', async () => {
    const planted = { id: 'planted', name: 'a.txt', make: () => Buffer.from(JSON.stringify(canary)), expects: opens() }
    const program = join(import.meta.dirname, 'planted-process.ts')
    const reading = await readWatched('document', planted, { ...watch, program, execArgv: ['--no-warnings'] })
    expect(reading.complaints).toContain('outside: TCP')
    expect(reading.complaints).toContain('outside: GETADDRINFO')
    expect(asked).toEqual(['/'])
    expect(leftFiles()).toEqual([canary.fileName])
  })

  it('sees a bomb go off where the limits are taken away', async () => {
    const bomb = files.flatMap(([, ofDoor]) => ofDoor).find(({ id }) => id === 'package: a bomb in the text')
    if (!bomb) throw new Error('there is no such bomb')
    const unlimited = new URL('./without-budget.ts', import.meta.url).href
    const open = await readWatched('document', bomb, { ...watch, execArgv: ['--no-warnings', '--import', unlimited] })
    expect(owed(bomb.expects, open.outcome)).not.toEqual([])
    const guarded = await readWatched('document', bomb, { ...watch, execArgv: ['--no-warnings'] })
    expect(owed(bomb.expects, guarded.outcome)).toEqual([])
  }, 120_000)

  it.runIf(process.platform === 'linux')('measures what a process costs', async () => {
    const honest = { id: 'honest', name: 'a.txt', make: () => Buffer.from('A text.'), expects: opens() }
    const { peakBytes, processorMs } = await readWatched('document', honest, watch)
    expect(peakBytes).toBeGreaterThan(20 * 1024 * 1024)
    expect(processorMs).toBeGreaterThan(0)
  })
})

/** What a reading lacks of what is owed. */
function owed(expected: Expected, outcome: Outcome): readonly string[] {
  if ('refused' in expected) {
    const code = 'refused' in outcome ? outcome.refused : 'opens'
    return code === expected.refused ? [] : [`${expected.refused}, not ${code}`]
  }
  if ('refused' in outcome) return [`opens, not ${outcome.refused}`]
  const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
  return [
    ...(outcome.opens.join() === expected.opens.join()
      ? []
      : [`warnings ${expected.opens.join()}, not ${outcome.opens.join()}`]),
    ...(expected.shows === undefined || outcome.text.includes(inJson(expected.shows)) ? [] : ['its text']),
    ...(expected.hides === undefined || !outcome.text.includes(inJson(expected.hides)) ? [] : [`no ${expected.hides}`]),
  ]
}

/** Files that bear the canary's name, wherever a path of a hostile file might have led, and all in the work folder. */
function leftFiles(): readonly string[] {
  const around = [dirname(workFolder), homedir(), parse(workFolder).root, process.cwd(), dirname(process.cwd()), '/tmp']
  const named = [...new Set(around)].flatMap((folder) =>
    namesIn(folder).filter((name) => name.startsWith('dragoman-canary-')),
  )
  return [...named, ...namesIn(workFolder)]
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // There is no such folder on this system, or nobody may look into it.
    return []
  }
}

function listening(): Promise<Server> {
  const started = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  return new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(started)))
}

function addressOf(listener: Server): string {
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('the canary listens nowhere')
  return `http://127.0.0.1:${address.port}`
}
