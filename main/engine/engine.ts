import { createDesk } from '#engine/desk.ts'
import type { Ports } from '#engine/ports.ts'
import { createRouter, type EngineRouter } from '#engine/router.ts'

/** The application, blind to its host: the router answers the contract, close leaves everything committed. */
export interface Engine {
  readonly router: EngineRouter
  close(): Promise<void>
}

/** Opens the desk in `ports.dataFolder`. Throws Failure STORE_IN_USE, STORE_DAMAGED, STORE_TOO_NEW … */
export async function createEngine(ports: Ports): Promise<Engine> {
  const desk = createDesk(ports)
  return { router: createRouter(desk), close: async () => desk.close() }
}
