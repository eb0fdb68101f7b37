/** What the desktop host's preload leaves on `window`; the same shape is typed in main/hosts/electron/preload.ts. */
export interface DesktopBridge {
  /** Asks for a new line to the engine. The port arrives as a window message named `portMessage`. */
  connect(): void
}

export const portMessage = 'dragoman:port'

export function desktopBridge(): DesktopBridge | null {
  const bridge: unknown = Reflect.get(window, 'dragoman')
  return isBridge(bridge) ? bridge : null
}

export function receivePort(bridge: DesktopBridge): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listener = (event: MessageEvent) => {
      const [port] = event.ports
      if (event.source !== window || event.data !== portMessage || port === undefined) return
      window.removeEventListener('message', listener)
      resolve(port)
    }
    window.addEventListener('message', listener)
    bridge.connect()
  })
}

function isBridge(value: unknown): value is DesktopBridge {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'connect') === 'function'
}
