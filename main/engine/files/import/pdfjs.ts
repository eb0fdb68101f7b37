// pdf.js looks for classes of the window that it only draws with; without them it complains, and nothing is drawn here.
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>
export type PdfDocumentPage = Awaited<ReturnType<PdfDocument['getPage']>>

export function pdfjs() {
  for (const name of ['DOMMatrix', 'Path2D']) if (!(name in globalThis)) Reflect.set(globalThis, name, Undrawn)
  // Loaded when it is wanted: most files are no PDF.
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

class Undrawn {}
