import type { Ports } from '#engine/ports.ts'
import { createRouter, type EngineRouter } from '#engine/router.ts'

/** The application, blind to its host: the router answers the contract, close leaves everything committed. */
export interface Engine {
  readonly router: EngineRouter
  close(): Promise<void>
}

export async function createEngine(ports: Ports): Promise<Engine> {
  return { router: createRouter(ports), close: async () => ports.printPdf.close() }
}
