import type { ImporterProcess } from '#engine/ports.ts'
import type { FromEngine } from '#hosts/electron/engine-messages.ts'

/** What is needed of a MessagePortMain. */
export interface ImporterPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown
  start(): void
  postMessage(message: unknown): void
}

export interface Importers {
  readonly spawn: () => ImporterProcess
  connected(id: number, port: ImporterPort): void
  ended(id: number): void
}

interface Importer {
  port: ImporterPort | null
  readonly unsent: unknown[]
  readonly replied: ((reply: unknown) => void)[]
  readonly ended: (() => void)[]
}

/** Only the main process can make a process in the desktop app; the engine asks it for one for each file. */
export function createImporters(tell: (message: FromEngine) => void): Importers {
  const importers = new Map<number, Importer>()
  let last = 0
  return {
    spawn() {
      last += 1
      const id = last
      const importer: Importer = { port: null, unsent: [], replied: [], ended: [] }
      importers.set(id, importer)
      tell({ is: 'spawn-importer', id })
      return {
        pid: undefined,
        send: (request) =>
          importer.port === null ? importer.unsent.push(request) : importer.port.postMessage(request),
        onReply: (listener) => importer.replied.push(listener),
        onEnd: (listener) => importer.ended.push(listener),
        kill: () => tell({ is: 'end-importer', id }),
      }
    },
    connected(id, port) {
      const importer = importers.get(id)
      if (importer === undefined) return
      importer.port = port
      port.on('message', ({ data }) => {
        for (const listener of importer.replied) listener(data)
      })
      port.start()
      for (const request of importer.unsent.splice(0)) port.postMessage(request)
    },
    ended(id) {
      for (const listener of importers.get(id)?.ended ?? []) listener()
      importers.delete(id)
    },
  }
}
