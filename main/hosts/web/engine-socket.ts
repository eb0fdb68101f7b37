import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/websocket'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import type { SessionKeeper } from '#hosts/web/session-keeper.ts'
import { closeCodes, isGreeting, maxMessageBytes } from '#shared/contract/web-session.ts'

export const maxConnections = 4
export const maxMessagesPerSecond = 200
const greetingTimeMs = 2000

export interface EngineSockets {
  /** For requests that passed the rules on host and origin. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): void
}

/** The sockets a page talks to the engine through: first the token, then calls. */
export function createEngineSockets(
  router: AnyRouter,
  sessions: SessionKeeper,
  log: (event: { readonly event: string; readonly code?: string }) => void,
): EngineSockets {
  const handler = new RPCHandler(router)
  const server = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false })
  let open = 0

  const connected = (socket: WebSocket) => {
    // Without a listener one oversized or malformed message would end the process.
    socket.on('error', (error) => log({ event: 'socket error', code: Reflect.get(error, 'code') ?? 'unknown' }))
    socket.on('close', () => {
      open -= 1
      handler.close(wsAsWebSocket(socket))
    })
    const impatience = setTimeout(() => socket.close(closeCodes.refused), greetingTimeMs)
    socket.once('message', (message, isBinary) => {
      clearTimeout(impatience)
      const proof = isBinary ? null : proofFor(message, sessions)
      if (proof === null) {
        socket.close(sessions.locked ? closeCodes.locked : closeCodes.refused)
        return
      }
      socket.send(JSON.stringify({ proof }))
      const answer = (call: RawData, binaryCall: boolean) => {
        const content = binaryCall ? bytesOf(call) : textOf(call)
        handler.message(wsAsWebSocket(socket), content).catch(() => log({ event: 'call broken off' }))
      }
      socket.on('message', atMeasuredPace(socket, answer))
    })
  }

  return {
    upgrade(request, socket, head) {
      if (open >= maxConnections) return refuseUpgrade(socket, 503)
      open += 1
      let handedOver = false
      socket.once('close', () => {
        // The handshake itself failed: ws has answered and closed.
        if (!handedOver) open -= 1
      })
      server.handleUpgrade(request, socket, head, (webSocket) => {
        handedOver = true
        connected(webSocket)
      })
    },
    close() {
      for (const socket of server.clients) {
        socket.close(1001)
        // A page that does not answer the farewell must not keep the host alive.
        setTimeout(() => socket.terminate(), 300).unref()
      }
      server.close()
    },
  }
}

export function refuseUpgrade(socket: Duplex, status: 403 | 404 | 421 | 503): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function proofFor(message: RawData, sessions: SessionKeeper): string | null {
  let greeting: unknown
  try {
    greeting = JSON.parse(textOf(message))
  } catch {
    return sessions.admit('', '')
  }
  return isGreeting(greeting) ? sessions.admit(greeting.token, greeting.nonce) : sessions.admit('', '')
}

/** Passes on at most so many messages a second; the rest waits, unread in the sender's buffers once ours hold enough. */
function atMeasuredPace(socket: WebSocket, pass: (message: RawData, isBinary: boolean) => void) {
  const waiting: [RawData, boolean][] = []
  let passed = 0
  const second = setInterval(() => {
    const due = waiting.splice(0, maxMessagesPerSecond)
    passed = due.length
    for (const [message, isBinary] of due) pass(message, isBinary)
    if (waiting.length === 0) socket.resume()
  }, 1000)
  second.unref()
  socket.on('close', () => clearInterval(second))
  return (message: RawData, isBinary: boolean) => {
    if (passed < maxMessagesPerSecond) {
      passed += 1
      pass(message, isBinary)
      return
    }
    waiting.push([message, isBinary])
    socket.pause()
  }
}

function textOf(message: RawData): string {
  return Buffer.from(bytesOf(message)).toString('utf8')
}

function bytesOf(message: RawData): ArrayBuffer {
  const bytes = Array.isArray(message)
    ? Buffer.concat(message)
    : Buffer.from(message instanceof ArrayBuffer ? new Uint8Array(message) : message)
  return new Uint8Array(bytes).buffer
}

/** ws sockets have the part of the browser's WebSocket that the handler uses (send); their type says more of events than it needs. */
function wsAsWebSocket(socket: WebSocket): Pick<globalThis.WebSocket, 'addEventListener' | 'send'> {
  return socket as unknown as globalThis.WebSocket
}
