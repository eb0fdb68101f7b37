import { implement } from '@orpc/server'
import type { Ports } from '#engine/ports.ts'
import { contract } from '#shared/contract/contract.ts'

export type EngineRouter = ReturnType<typeof createRouter>

export function createRouter(ports: Ports) {
  const os = implement(contract)
  return {
    system: {
      about: os.system.about.handler(() => ({
        version: ports.appVersion,
        host: ports.host,
        platform: process.platform,
        sqlite: '',
        defaultExportFolder: ports.defaultExportFolder,
        nativeDialogs: ports.chooseFolder !== null,
      })),
    },
  }
}
