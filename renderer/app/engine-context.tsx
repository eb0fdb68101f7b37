import { createContext, type ReactNode, useSyncExternalStore } from 'react'
import { useProvided } from '#renderer/app/use-provided.ts'
import type { ConnectionState, EngineClient, EngineConnection } from '#renderer/engine/connect-engine.ts'

const EngineContext = createContext<EngineConnection | null>(null)

export function EngineProvider({
  connection,
  children,
}: {
  readonly connection: EngineConnection
  readonly children: ReactNode
}) {
  return <EngineContext value={connection}>{children}</EngineContext>
}

/** The engine of this window. Its calls fail with `Failure`. */
export function useEngine(): EngineClient {
  return useConnection().engine
}

export function useConnectionState(): ConnectionState {
  const connection = useConnection()
  return useSyncExternalStore(connection.subscribe, connection.state)
}

function useConnection(): EngineConnection {
  return useProvided(EngineContext)
}
