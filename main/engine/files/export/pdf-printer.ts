/** Prints pages to PDF. Electron has a printer of its own; elsewhere a Chromium does it. */
export interface PdfPrinter {
  /** Throws `PDF_NO_BROWSER` where nothing can print. The session is closed by whoever opened it. */
  open(signal?: AbortSignal): Promise<PdfPrintSession>
}

/** One browser for a batch of pages. */
export interface PdfPrintSession {
  /** A self-contained page as a tagged PDF with an outline, on the paper that its style sheet asks for. Throws `PDF_FAILED`. */
  print(html: string, signal?: AbortSignal): Promise<Uint8Array>
  close(): Promise<void>
}
