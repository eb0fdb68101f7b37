import { MessageChannel, Worker } from 'node:worker_threads'
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>
export type PdfDocumentPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** A reader of PDF, to be stopped after use. */
export type StartedPdfjs = Awaited<ReturnType<typeof startPdfjs>>

/**
 * pdf.js with its reader in a thread: what a file keeps busy without end can be ended. The thread takes no more
 * memory than the process may.
 */
export async function startPdfjs() {
  // It looks for classes of the window that it only draws with; without them it complains, and nothing is drawn here.
  for (const name of ['DOMMatrix', 'Path2D']) if (!(name in globalThis)) Reflect.set(globalThis, name, Undrawn)
  // Loaded when it is wanted: most files are no PDF.
  const { getDocument, OPS, PasswordException, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { port1, port2 } = new MessageChannel()
  const thread = new Worker(program, {
    eval: true,
    workerData: { reader: import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  const ended = new Promise<never>((_, reject) => {
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the reader of PDF has ended')))
  })
  ended.catch(() => undefined)
  return {
    getDocument,
    OPS,
    PasswordException,
    // Its types know the ports of a window only.
    worker: new PDFWorker({ port: port1 as never, verbosity: 0 }),
    /** Rejects when the thread ends by itself, such as for want of memory. */
    ended,
    stop: async (): Promise<void> => {
      port1.close()
      await thread.terminate()
    },
  }
}

/** The same in the source and in a bundle, where no file of ours lies beside this one. */
const program = `const { workerData } = require('node:worker_threads')
import(workerData.reader).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port))`

class Undrawn {}
