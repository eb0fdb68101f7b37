import { type CustomScheme, protocol, type Session } from 'electron'
import type { PageFiles } from '../../page/page-files.ts'
import { pageHeaders } from '../../page/page-headers.ts'

export const appOrigin = 'app://dragoman'
export const appPage = `${appOrigin}/index.html`

/** No bypassCSP, no service workers, no CORS: the page is as a page of a secure site and no more. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
}

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([appScheme])
}

/** Serves the page from its list of files. The disk is not asked, whatever the address says. */
export function servePage(session: Session, pageFiles: PageFiles): void {
  session.protocol.handle('app', (request) => pageAnswer(request.method, request.url, pageFiles))
}

export function pageAnswer(method: string, address: string, pageFiles: PageFiles): Response {
  const headers = pageHeaders()
  if (method !== 'GET') return new Response(null, { status: 405, headers })
  const file = address.startsWith(`${appOrigin}/`) ? pageFiles.get(pathOf(address)) : undefined
  if (file === undefined) return new Response(null, { status: 404, headers })
  return new Response(file.bytes, { status: 200, headers: { ...headers, 'Content-Type': file.type } })
}

/** The path as it stands in the address, undecoded. */
function pathOf(address: string): string {
  return address.slice(appOrigin.length).split(/[?#]/u, 1)[0] ?? ''
}

export function isOwnPage(address: string): boolean {
  return address === appPage || address.startsWith(`${appPage}#`) || address.startsWith(`${appPage}?`)
}
