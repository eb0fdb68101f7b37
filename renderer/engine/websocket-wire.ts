import { RPCLink } from '@orpc/client/websocket'
import { notConnected } from '#renderer/engine/engine-link.ts'
import { Closing, type Wire } from '#renderer/engine/wire.ts'
import { closeCodes, isGreetingAnswer, maxMessageBytes, type WebSession } from '#shared/contract/web-session.ts'
import { Failure } from '#shared/model/failure.ts'

/** Opens a socket to the web host, shows it the session's token and lets it prove itself before anything else is said. */
export async function openWebSocketWire(openSocket: () => WebSocket, session: WebSession): Promise<Wire> {
  const socket = openSocket()
  socket.binaryType = 'arraybuffer'
  const closing = new Closing()
  socket.addEventListener('close', () => closing.tell())
  // Its close event follows and says what there is to say.
  socket.addEventListener('error', () => undefined)

  const nonce = hexOf(crypto.getRandomValues(new Uint8Array(32)))
  const answer = await new Promise<unknown>((resolve, reject) => {
    socket.addEventListener('open', () => socket.send(JSON.stringify({ token: session.token, nonce })))
    socket.addEventListener('message', (event) => resolve(parsed(event.data)), { once: true })
    socket.addEventListener('close', (event) => {
      const refused = event.code === closeCodes.refused || event.code === closeCodes.locked
      reject(refused ? new SessionRefused() : notConnected())
    })
  })
  if (!isGreetingAnswer(answer) || answer.proof !== (await proofOf(nonce, session.hostKey))) {
    socket.close(closeCodes.wrongHost)
    throw new SessionRefused()
  }
  return { link: new RPCLink({ websocket: withinLimits(socket) }), closing, close: () => socket.close() }
}

/** The host does not know this page (any more), or is not the host this page knows. Trying again does not help. */
export class SessionRefused extends Error {}

function withinLimits(socket: WebSocket): WebSocket {
  return new Proxy(socket, {
    get(target, name) {
      if (name === 'send') {
        return (message: string | ArrayBufferView<ArrayBuffer>) => {
          const bytes = typeof message === 'string' ? new TextEncoder().encode(message).byteLength : message.byteLength
          // The host would drop the line, and every other call with it.
          if (bytes > maxMessageBytes) throw new Failure('FILE_TOO_LARGE')
          target.send(message)
        }
      }
      const member: unknown = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}

async function proofOf(nonce: string, hostKey: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(hostKey), algorithm, false, ['sign'])
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(nonce))))
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}
