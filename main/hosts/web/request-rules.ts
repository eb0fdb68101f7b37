import type { IncomingMessage } from 'node:http'

/** The names this host answers to, exactly. Any other name in `Host` is a page that points its own name at us. */
export function allowedHosts(port: number): ReadonlySet<string> {
  return new Set([`127.0.0.1:${port}`, `localhost:${port}`])
}

export function isAllowedHost(request: IncomingMessage, hosts: ReadonlySet<string>): boolean {
  const named = request.headersDistinct['host'] ?? []
  return named.length === 1 && hosts.has(named[0] ?? '')
}

/** True when the request says that a page of this very address made it. A missing or `null` origin says no such thing. */
export function isFromOwnPage(request: IncomingMessage): boolean {
  const origins = request.headersDistinct['origin'] ?? []
  const site = request.headers['sec-fetch-site']
  return (
    origins.length === 1 &&
    origins[0] === `http://${request.headers.host}` &&
    (site === undefined || site === 'same-origin')
  )
}
