import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { desktopBridge, followDesktop, receivePort } from '#renderer/engine/desktop-bridge.ts'
import { createEngineLink } from '#renderer/engine/engine-link.ts'
import { openMessagePortWire } from '#renderer/engine/message-port-wire.ts'
import { forgetPageSession, pageSession } from '#renderer/engine/page-session.ts'
import { openWebSocketWire, SessionRefused } from '#renderer/engine/websocket-wire.ts'
import type { Wire } from '#renderer/engine/wire.ts'
import type { Contract } from '#shared/contract/contract.ts'
import { enginePath } from '#shared/contract/web-session.ts'

export type EngineClient = ContractRouterClient<Contract>

export type ConnectionState =
  | { readonly is: 'connecting' }
  | { readonly is: 'connected' }
  /** The line broke; it is being tried again. Nothing acknowledged is lost, nothing unacknowledged is saved yet. */
  | { readonly is: 'lost' }
  /** This window has no session with the host that answers. Only a new launch address helps. */
  | { readonly is: 'refused' }
  | { readonly is: 'closed' }

export interface EngineConnection {
  /** Calls fail with `Failure`: NOT_CONNECTED while there is no line, CANCELLED when the caller's signal stopped them. */
  readonly engine: EngineClient
  state(): ConnectionState
  /** Returns the function that ends the subscription. Fits React's useSyncExternalStore together with `state`. */
  subscribe(listener: () => void): () => void
  close(): void
}

/** Connects this window to its engine and keeps it connected. Answers once the first attempt has succeeded or was refused. */
export async function connectEngine(): Promise<EngineConnection> {
  const bridge = desktopBridge()
  if (bridge !== null) {
    followDesktop()
    return keepConnected(async () => openMessagePortWire(await receivePort(bridge)))
  }
  const session = await pageSession()
  return keepConnected(async () => {
    if (session === null) throw new SessionRefused()
    const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${enginePath}`
    try {
      return await openWebSocketWire(() => new WebSocket(address), session)
    } catch (error) {
      if (error instanceof SessionRefused) forgetPageSession()
      throw error
    }
  })
}

/** Keeps one wire open, making a new one with growing pauses when it is gone. */
export async function keepConnected(
  open: () => Promise<Wire>,
  pausesMs: readonly number[] = [250, 500, 1000, 2000, 4000],
): Promise<EngineConnection> {
  let state: ConnectionState = { is: 'connecting' }
  let wire: Wire | null = null
  let retry: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const become = (next: ConnectionState) => {
    if (state.is === 'closed' || state.is === next.is) return
    state = next
    for (const listener of listeners) listener()
  }

  const attempt = async (failures: number): Promise<void> => {
    try {
      const opened = await open()
      if (state.is === 'closed') return opened.close()
      wire = opened
      become({ is: 'connected' })
      opened.closing.wait(() => {
        wire = null
        become({ is: 'lost' })
        tryAgain(0)
      })
    } catch (error) {
      if (error instanceof SessionRefused) become({ is: 'refused' })
      else tryAgain(failures)
    }
  }

  const tryAgain = (failures: number) => {
    if (state.is === 'closed') return
    const pauseMs = pausesMs[Math.min(failures, pausesMs.length - 1)] ?? 1000
    retry = setTimeout(() => void attempt(failures + 1), pauseMs)
  }

  await attempt(0)
  return {
    engine: createORPCClient<EngineClient>(createEngineLink(() => wire)),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      become({ is: 'closed' })
      clearTimeout(retry)
      wire?.close()
      wire = null
    },
  }
}
