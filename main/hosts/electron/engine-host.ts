import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import {
  type Answer,
  type EngineStart,
  type FromEngine,
  fromEngineSchema,
  type Question,
  type ToEngine,
} from '#hosts/electron/engine-messages.ts'

export interface EngineHostOptions {
  readonly modulePath: string
  readonly importerPath: string
  readonly start: EngineStart
  /** What only the main process can do for the engine. */
  readonly answer: (question: Question) => Promise<Answer>
  readonly onLanguage: (language: 'en' | 'fr' | 'ar' | null) => void
  readonly onStartFailed: (failure: {
    readonly code: string
    readonly values: Readonly<Record<string, string>>
  }) => void
}

export interface EngineHost {
  /** Gives the engine one end of a line to a page; starts the engine when it is not running, or no longer. */
  connect(port: MessagePortMain): void
  /** Everything committed and the process gone, or five seconds. */
  close(): Promise<void>
}

const closeTimeMs = 5000

/** Runs the engine in a process of its own: a page that breaks cannot hurt it, and its death closes the page's port. */
export function createEngineHost(options: EngineHostOptions): EngineHost {
  let running: UtilityProcess | null = null
  let closing = false
  const importers = new Map<number, UtilityProcess>()

  const tell = (engine: UtilityProcess, message: ToEngine, ports: MessagePortMain[] = []) =>
    engine.postMessage(message, ports)

  const heard = async (engine: UtilityProcess, message: FromEngine): Promise<void> => {
    switch (message.is) {
      case 'started':
        return
      case 'start-failed':
        return options.onStartFailed(message)
      case 'language':
        return options.onLanguage(message.language)
      case 'spawn-importer':
        return spawnImporter(engine, message.id)
      case 'end-importer':
        importers.get(message.id)?.kill()
        return
      case 'ask': {
        // The engine turns it into the failure the user reads; what went wrong here is not for the wire.
        const answer = await options.answer(message.question).catch((): Answer => ({ is: 'failed' }))
        if (running === engine) tell(engine, { is: 'answer', id: message.id, answer })
        return
      }
    }
  }

  const spawnImporter = (engine: UtilityProcess, id: number): void => {
    const importer = utilityProcess.fork(options.importerPath, [], {
      serviceName: 'Dragoman importer',
      execArgv: ['--max-old-space-size=512', '--disable-proto=delete'],
      // Nothing of ours is in its surroundings.
      env: {},
      stdio: 'ignore',
    })
    importers.set(id, importer)
    importer.on('exit', () => {
      importers.delete(id)
      if (running === engine) tell(engine, { is: 'importer-ended', id })
    })
    const { port1, port2 } = new MessageChannelMain()
    importer.postMessage(null, [port1])
    tell(engine, { is: 'importer', id }, [port2])
  }

  const startEngine = (): UtilityProcess => {
    const engine = utilityProcess.fork(options.modulePath, [], {
      serviceName: 'Dragoman engine',
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    engine.on('message', (message: unknown) => {
      const parsed = fromEngineSchema.safeParse(message)
      if (parsed.success) void heard(engine, parsed.data)
    })
    engine.on('exit', () => {
      if (running === engine) running = null
      for (const importer of importers.values()) importer.kill()
    })
    tell(engine, { is: 'start', options: options.start })
    running = engine
    return engine
  }

  return {
    connect(port) {
      if (closing) return port.close()
      tell(running ?? startEngine(), { is: 'connect' }, [port])
    },
    async close() {
      closing = true
      const engine = running
      if (engine === null) return
      await new Promise<void>((resolve) => {
        const impatience = setTimeout(() => {
          engine.kill()
          resolve()
        }, closeTimeMs)
        engine.once('exit', () => {
          clearTimeout(impatience)
          resolve()
        })
        tell(engine, { is: 'close' })
      })
    },
  }
}
