// What the loopback web host and the renderer in a browser window say to each other before the first call.

/** The fragment a launch address ends in: `http://127.0.0.1:PORT/#launch=CODE`. A fragment is never sent to a server. */
export const launchFragment = 'launch'
export const sessionPath = '/session'
export const enginePath = '/engine'

/** A header no form and no plain cross-origin request can carry. */
export const sessionHeader = 'x-dragoman'

/** The longest message either side accepts, in bytes. */
export const maxMessageBytes = 8 * 1024 * 1024

/** Close codes of the socket, in the range left to applications. */
export const closeCodes = { refused: 4401, locked: 4423, wrongHost: 4495 } as const

/**
 * Answer to a launch code. `token` proves the page to the host, `hostKey` proves the host to the page. Both are hex,
 * 256 bits.
 */
export interface WebSession {
  readonly token: string
  readonly hostKey: string
}

/** The first message on the socket. */
export interface Greeting {
  readonly token: string
  /** Hex, made for this socket alone. */
  readonly nonce: string
}

/**
 * The host's answer: HMAC-SHA-256 of the nonce under `hostKey`, hex. A program that has taken over the port of a host
 * that died cannot make it, so the page tells it nothing.
 */
export interface GreetingAnswer {
  readonly proof: string
}

export function isWebSession(value: unknown): value is WebSession {
  return hasText(value, 'token') && hasText(value, 'hostKey')
}

export function isGreeting(value: unknown): value is Greeting {
  return hasText(value, 'token') && hasText(value, 'nonce')
}

export function isGreetingAnswer(value: unknown): value is GreetingAnswer {
  return hasText(value, 'proof')
}

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  if (typeof value !== 'object' || value === null || !(key in value)) return false
  const text: unknown = Reflect.get(value, key)
  return typeof text === 'string' && text.length > 0 && text.length <= 200
}
