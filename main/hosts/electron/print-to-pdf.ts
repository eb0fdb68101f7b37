import { randomUUID } from 'node:crypto'
import { session } from 'electron'
import { createSecureWindow } from '#hosts/electron/secure-window.ts'
import { fenceSession } from '#hosts/electron/session-fence.ts'

/** The page holds its fonts and pictures in itself and no script; this keeps it so, whatever it says. */
const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Fonts for print margins are asked for only when printing, so every face is loaded beforehand. */
const fontsAreLoaded = `Promise.all([...document.fonts].map((face) => face.load())).then(() => document.fonts.ready).then(() => true)`

/** Prints a self-contained page in a window that is never shown, in a session of its own that reaches nothing. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const address = `app://print/${randomUUID()}`
  const ownSession = session.fromPartition(`print-${randomUUID()}`, { cache: false })
  fenceSession(ownSession, (asked) => asked === address || asked.startsWith('data:'))
  ownSession.protocol.handle('app', (request) =>
    request.url === address
      ? new Response(html, {
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': printPolicy },
        })
      : new Response(null, { status: 404 }),
  )
  const window = createSecureWindow({ kind: 'print', session: ownSession }, () => undefined)
  try {
    await window.loadURL(address)
    await window.webContents.executeJavaScript(fontsAreLoaded)
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
  } finally {
    window.destroy()
  }
}
