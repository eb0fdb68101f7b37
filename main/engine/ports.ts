import type { PdfPrinter } from '#engine/files/export/pdf-printer.ts'
import type { ImporterProcess, SpawnImporter } from '#engine/files/import/import-in-process.ts'

export type { ImporterProcess, PdfPrinter, SpawnImporter }

/** What the engine needs of the world around it. A host gives these once, when it creates the engine. */
export interface Ports {
  readonly host: 'electron' | 'web' | 'cli'
  readonly appVersion: string
  /** An existing folder of this user alone; journal.db and library.db live in it. */
  readonly dataFolder: string
  /**
   * Releases alone, with an empty library of this session in the place of the user's, which is neither read nor changed: for
   * when something in it keeps the desk from starting.
   */
  readonly safe?: boolean
  /** Where finished files go when the user has not chosen: usually the documents folder. */
  readonly defaultExportFolder: string
  readonly now: () => Date
  /** Native dialogs, where the host has them. */
  readonly chooseFolder: (() => Promise<string | null>) | null
  readonly showInFolder: ((path: string) => Promise<void>) | null
  readonly printPdf: PdfPrinter
  /** Makes the process that reads a stranger's file, where the host's program cannot be started as Node. */
  readonly spawnImporter?: SpawnImporter
  /** Where the program of `memory-thread.ts` lies, where the engine does not run from its source. */
  readonly memoryThread?: URL
  /** The same of `check-copy-thread.ts`. */
  readonly checkCopyThread?: URL
  readonly log: (event: LogEvent) => void
}

/** Codes, counts and durations only: never text, names, terms or paths. */
export interface LogEvent {
  readonly event: string
  readonly code?: string
  readonly count?: number
  readonly durationMs?: number
}
