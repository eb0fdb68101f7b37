import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AnyRouter } from '@orpc/server'
import { createEngineSockets, refuseUpgrade } from '#hosts/web/engine-socket.ts'
import { isOwnUser } from '#hosts/web/peer-user.ts'
import { allowedHosts, isAllowedHost, isFromOwnPage } from '#hosts/web/request-rules.ts'
import { createSessionKeeper, type SessionKeeper } from '#hosts/web/session-keeper.ts'
import { enginePath, launchFragment, sessionHeader, sessionPath } from '#shared/contract/web-session.ts'
import type { PageFiles } from '../../page/page-files.ts'
import { pageHeaders } from '../../page/page-headers.ts'

export interface WebHostOptions {
  readonly router: AnyRouter
  readonly pageFiles: PageFiles
  readonly log: (event: { readonly event: string; readonly code?: string }) => void
  /** A launch address was used up; whoever printed it may print the next. */
  readonly onSessionOpened?: () => void
  /** Ten wrong codes or tokens: somebody is guessing. */
  readonly onLocked?: () => void
  /** `npm run dev` serves the page from its sources. */
  readonly developmentPage?: (request: IncomingMessage, response: ServerResponse) => void
}

export interface WebHost {
  readonly port: number
  /** An address that opens the desk in a browser, once. */
  newLaunchAddress(): string
  close(): Promise<void>
}

/** Serves the renderer and the engine to this computer's own browser: on the loopback interface only, to this user only. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const sessions = createSessionKeeper(() => options.onLocked?.())
  const sockets = createEngineSockets(options.router, sessions, options.log)
  let hosts: ReadonlySet<string> = new Set()

  const server = createServer({
    headersTimeout: 5000,
    requestTimeout: 10_000,
    connectionsCheckingInterval: 1000,
    maxHeaderSize: 16_384,
  })
  server.maxConnections = 64
  server.on('connection', (socket) => {
    if (!isOwnUser(socket)) socket.destroy()
  })
  server.on('request', (request, response) => {
    const allowed = isAllowedHost(request, hosts)
    const development = options.developmentPage !== undefined
    const headers = pageHeaders(allowed ? { connect: `ws://${request.headers.host}`, development } : {})
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!allowed) {
      answer(response, 421)
      return
    }
    if (request.url === sessionPath && request.method === 'POST') {
      openSession(options, sessions, request, response).catch(() => {
        options.log({ event: 'request broken off' })
        response.destroy()
      })
    } else if (request.method !== 'GET' && request.method !== 'HEAD') answer(response, 405)
    else if (options.developmentPage !== undefined) options.developmentPage(request, response)
    else servePage(options.pageFiles, request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    if (!isAllowedHost(request, hosts)) return refuseUpgrade(socket, 421)
    if (!isFromOwnPage(request)) return refuseUpgrade(socket, 403)
    if (request.url !== enginePath) return refuseUpgrade(socket, 404)
    sockets.upgrade(request, socket, head)
  })
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, resolve)
  })
  // Listening on TCP, so the address is an AddressInfo.
  const { port } = server.address() as AddressInfo
  hosts = allowedHosts(port)

  return {
    port,
    newLaunchAddress: () => `http://127.0.0.1:${port}/#${launchFragment}=${sessions.newLaunchCode()}`,
    close: () =>
      new Promise((resolve) => {
        sockets.close()
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 500).unref()
      }),
  }
}

/** The path as it was sent: nothing is decoded or resolved, so nothing can be made to mean another file. */
function servePage(pageFiles: PageFiles, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  const file = pageFiles.get(path)
  if (file === undefined) {
    answer(response, 404)
    return
  }
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.bytes.byteLength })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}

async function openSession(
  options: WebHostOptions,
  sessions: SessionKeeper,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isFromOwnPage(request)) return answer(response, 403)
  if (request.headers[sessionHeader] !== '1') return answer(response, 403)
  if (request.headers['content-type']?.split(';', 1)[0]?.trim() !== 'application/json') return answer(response, 415)
  const body = await shortBody(request)
  if (body === null) return answer(response, 413)
  if (sessions.locked) return answer(response, 423)
  const session = sessions.exchange(codeIn(body))
  if (session === null) return answer(response, sessions.locked ? 423 : 403)
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(session))
  options.onSessionOpened?.()
}

/** An answer without content. What is left of the request is not read: the connection ends with it. */
function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Length': 0, Connection: 'close' }).end()
}

const maxSessionRequestBytes = 1024

async function shortBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    // Without an encoding set, requests are read in buffers.
    const buffer = piece as Buffer
    bytes += buffer.byteLength
    if (bytes > maxSessionRequestBytes) return null
    pieces.push(buffer)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function codeIn(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    const code: unknown = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'code') : null
    return typeof code === 'string' ? code : ''
  } catch {
    return ''
  }
}
