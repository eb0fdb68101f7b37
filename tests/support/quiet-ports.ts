import type { Ports } from '#engine/ports.ts'
import { Failure } from '#shared/model/failure.ts'

/** The world around an engine that has no window, no printer and nobody who reads its log. */
export function quietPorts(dataFolder: string, others: Partial<Ports> = {}): Ports {
  return {
    host: 'cli',
    appVersion: '0',
    dataFolder,
    defaultExportFolder: dataFolder,
    now: () => new Date(),
    chooseFolder: null,
    showInFolder: null,
    printPdf: { open: () => Promise.reject(new Failure('PDF_FAILED')) },
    log: () => undefined,
    ...others,
  }
}
