import { request } from 'node:http'
import type { WebHost } from '#hosts/web/web-host.ts'
import { isWebSession, sessionHeader, sessionPath, type WebSession } from '#shared/contract/web-session.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

let sent = 0

/** How many requests were sent so far. */
export function requestsSent(): number {
  return sent
}

/** A request exactly as written: no header is added but `Host`, no path is tidied. */
export function send(
  host: Pick<WebHost, 'port'>,
  {
    method = 'GET',
    path = '/',
    headers = {},
    body,
  }: { method?: string; path?: string; headers?: Record<string, string>; body?: string },
): Promise<Answer> {
  sent += 1
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: host.port, method, path, headers: framed(headers, body), agent: false },
      (incoming) => {
        const pieces: Buffer[] = []
        incoming.on('data', (piece: Buffer) => pieces.push(piece))
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

export function codeOf(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get('launch') ?? ''
}

export function pageRequestHeaders(host: Pick<WebHost, 'port'>): Record<string, string> {
  return { origin: `http://127.0.0.1:${host.port}`, 'content-type': 'application/json', [sessionHeader]: '1' }
}

export function exchange(host: WebHost, code: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send(host, {
    method: 'POST',
    path: sessionPath,
    headers: { ...pageRequestHeaders(host), ...headers },
    body: JSON.stringify({ code }),
  })
}

export async function openSession(host: WebHost): Promise<WebSession> {
  const { body } = await exchange(host, codeOf(host.newLaunchAddress()))
  const session: unknown = JSON.parse(body)
  if (!isWebSession(session)) throw new Error('the host gave no session for a fresh launch code')
  return session
}

/** Node frames the body of a DELETE only when told its length. */
function framed(headers: Record<string, string>, body: string | undefined): Record<string, string> {
  return body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) }
}
