import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { WebSession } from '#shared/contract/web-session.ts'

/** Launch codes and sessions, in memory only: they end with the process. */
export interface SessionKeeper {
  /** A code that opens one session, once. 256 bits, URL-safe. */
  newLaunchCode(): string
  exchange(code: string): WebSession | null
  /** The proof the host owes a page whose token it knows; null for any other token. */
  admit(token: string, nonce: string): string | null
  /** True after ten wrong codes or tokens: nobody new is let in until the host is started again. */
  readonly locked: boolean
}

export const maxWrongTries = 10

export function createSessionKeeper(onLocked: () => void): SessionKeeper {
  const codes = new Map<string, { readonly digest: Buffer; used: boolean }>()
  const sessions: { readonly digest: Buffer; readonly hostKey: string }[] = []
  let wrongTries = 0

  const wrong = (): null => {
    wrongTries += 1
    if (wrongTries === maxWrongTries) onLocked()
    return null
  }
  const locked = () => wrongTries >= maxWrongTries

  return {
    newLaunchCode() {
      const code = randomBytes(32).toString('base64url')
      codes.set(code, { digest: digestOf(code), used: false })
      return code
    },
    exchange(code) {
      if (locked()) return null
      const digest = digestOf(code)
      // Every code is compared, so the time taken tells nothing about which came near.
      const [known] = [...codes.values()].filter((candidate) => timingSafeEqual(candidate.digest, digest))
      if (known === undefined) return wrong()
      // A replay is no guess: the user clicked an old address again. It opens nothing and locks nothing.
      if (known.used) return null
      known.used = true
      const session = { token: randomBytes(32).toString('hex'), hostKey: randomBytes(32).toString('hex') }
      sessions.push({ digest: digestOf(session.token), hostKey: session.hostKey })
      return session
    },
    admit(token, nonce) {
      if (locked()) return null
      const digest = digestOf(token)
      const [known] = sessions.filter((candidate) => timingSafeEqual(candidate.digest, digest))
      if (known === undefined) return wrong()
      return createHmac('sha256', known.hostKey).update(nonce).digest('hex')
    },
    get locked() {
      return locked()
    },
  }
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
