// What the main process and the engine's process say to each other beside the calls, which go straight to the page's port.
import { z } from 'zod'

/** To the engine. A `connect` carries the port with it. */
export type ToEngine =
  | { readonly is: 'start'; readonly options: EngineStart }
  | { readonly is: 'connect' }
  | { readonly is: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly is: 'close' }
  /** Carries the importer's port. */
  | { readonly is: 'importer'; readonly id: number }
  | { readonly is: 'importer-ended'; readonly id: number }

export interface EngineStart {
  readonly appVersion: string
  readonly dataFolder: string
  readonly safe: boolean
  readonly defaultExportFolder: string
}

/** `printed` bytes are a copy: the engine owns them. */
export type Answer =
  | { readonly is: 'folder'; readonly path: string | null }
  | { readonly is: 'shown' }
  | { readonly is: 'printed'; readonly bytes: Uint8Array }
  | { readonly is: 'failed' }

const questionSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('choose-folder') }),
  z.object({ is: z.literal('show-in-folder'), path: z.string() }),
  z.object({ is: z.literal('print'), html: z.string() }),
])
export type Question = z.infer<typeof questionSchema>

/** From the engine. */
export const fromEngineSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('started') }),
  /** A foreseen failure kept the engine from starting; the code has a sentence in the messages. */
  z.object({ is: z.literal('start-failed'), code: z.string(), values: z.record(z.string(), z.string()) }),
  z.object({ is: z.literal('language'), language: z.enum(['en', 'fr', 'ar']).nullable() }),
  /** A process to read one file in; ended when it is no longer wanted. */
  z.object({ is: z.literal('spawn-importer'), id: z.number().int() }),
  z.object({ is: z.literal('end-importer'), id: z.number().int() }),
  z.object({ is: z.literal('ask'), id: z.number().int(), question: questionSchema }),
])
export type FromEngine = z.infer<typeof fromEngineSchema>
