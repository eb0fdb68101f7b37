// The engine's own process in the desktop host. Started by engine-host.ts, which sends ports to talk through.
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain, ParentPort } from 'electron'
import { createEngine, type Engine } from '#engine/engine.ts'
import type { Answer, EngineStart, FromEngine, Question, ToEngine } from '#hosts/electron/engine-messages.ts'
import { createImporters } from '#hosts/electron/importers.ts'
import { Failure } from '#shared/model/failure.ts'

const waiting = new Map<number, (answer: Answer) => void>()
const importers = createImporters((message) => tell(message))
let lastQuestion = 0
let engine: Promise<Engine> | null = null

/** A process that met a fault it did not foresee must not go on with half a state; the main process starts a new one. */
process.on('unhandledRejection', () => process.exit(70))

const parent: ParentPort = process.parentPort
parent.on('message', (event) => {
  // Only the main process can send here.
  const message = event.data as ToEngine
  void heard(message, event.ports)
})

async function heard(message: ToEngine, ports: readonly MessagePortMain[]): Promise<void> {
  switch (message.is) {
    case 'start':
      engine = startEngine(message.options)
      await engine.then(
        () => tell({ is: 'started' }),
        (error: unknown) => {
          const { code, values } = error instanceof Failure ? error : new Failure('IO_UNKNOWN')
          tell({ is: 'start-failed', code, values })
          // The message is on its way before the process ends.
          setTimeout(() => process.exit(1), 100)
        },
      )
      return
    case 'connect': {
      const [port] = ports
      if (port === undefined || engine === null) return
      const { router } = await engine
      new RPCHandler(router, { clientInterceptors: [tellLanguage] }).upgrade(port)
      port.start()
      return
    }
    case 'answer':
      waiting.get(message.id)?.(message.answer)
      waiting.delete(message.id)
      return
    case 'importer': {
      const [port] = ports
      if (port !== undefined) importers.connected(message.id, port)
      return
    }
    case 'importer-ended':
      importers.ended(message.id)
      return
    case 'close':
      await (await engine)?.close()
      process.exit(0)
  }
}

function startEngine({ appVersion, dataFolder, safe, defaultExportFolder }: EngineStart): Promise<Engine> {
  return createEngine({
    host: 'electron',
    appVersion,
    dataFolder,
    safe,
    defaultExportFolder,
    now: () => new Date(),
    chooseFolder: async () => {
      const answer = await ask({ is: 'choose-folder' })
      return answer.is === 'folder' ? answer.path : null
    },
    showInFolder: async (path) => {
      await ask({ is: 'show-in-folder', path })
    },
    printPdf: { open: async () => ({ print: (html) => printed(html), close: async () => undefined }) },
    spawnImporter: importers.spawn,
    memoryThread: new URL('./memory-thread.js', import.meta.url),
    checkCopyThread: new URL('./check-copy-thread.js', import.meta.url),
    // Codes and durations only; the main process shows them where the app was started from a terminal.
    log: (event) => console.error(JSON.stringify(event)),
  })
}

async function printed(html: string): Promise<Uint8Array> {
  const answer = await ask({ is: 'print', html })
  if (answer.is !== 'printed') throw new Failure('PDF_FAILED', {}, { retryable: true })
  return answer.bytes
}

function ask(question: Question): Promise<Answer> {
  lastQuestion += 1
  const id = lastQuestion
  tell({ is: 'ask', id, question })
  return new Promise((resolve) => waiting.set(id, resolve))
}

function tell(message: FromEngine): void {
  parent.postMessage(message)
}

/** The menu bar speaks the interface's language, which is a setting like any other. */
async function tellLanguage<Output>(call: {
  readonly path: readonly string[]
  next(): Promise<Output>
}): Promise<Output> {
  const output = await call.next()
  if (call.path[0] === 'settings') tell({ is: 'language', language: interfaceLanguageIn(output) })
  return output
}

function interfaceLanguageIn(settings: unknown): 'en' | 'fr' | 'ar' | null {
  if (typeof settings !== 'object' || settings === null) return null
  const language: unknown = Reflect.get(settings, 'interfaceLanguage')
  return language === 'en' || language === 'fr' || language === 'ar' ? language : null
}
