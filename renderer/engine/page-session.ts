import {
  isWebSession,
  launchFragment,
  sessionHeader,
  sessionPath,
  type WebSession,
} from '#shared/contract/web-session.ts'

/**
 * This page's session with the web host: from the one-time code of a launch address, else what an earlier load of the
 * same window kept, else null. The code leaves the address bar before anything else happens.
 */
export async function pageSession(): Promise<WebSession | null> {
  const code = new URLSearchParams(location.hash.slice(1)).get(launchFragment)
  if (code !== null) {
    history.replaceState(null, '', location.pathname)
    const session = await exchange(code)
    if (session !== null) {
      sessionStorage.setItem(storageKey, JSON.stringify(session))
      return session
    }
  }
  return keptSession()
}

export function forgetPageSession(): void {
  sessionStorage.removeItem(storageKey)
}

const storageKey = 'dragoman.session'

async function exchange(code: string): Promise<WebSession | null> {
  const response = await fetch(sessionPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [sessionHeader]: '1' },
    body: JSON.stringify({ code }),
  })
  if (!response.ok) return null
  const session: unknown = await response.json()
  return isWebSession(session) ? session : null
}

function keptSession(): WebSession | null {
  const kept = sessionStorage.getItem(storageKey)
  if (kept === null) return null
  const session: unknown = JSON.parse(kept)
  return isWebSession(session) ? session : null
}
