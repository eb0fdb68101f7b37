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

/**
 * The menu bar and files opened from the desk reach the page as what they stand for: keys pressed where the caret is, and
 * files dropped on the window. Returns the function that stops listening.
 */
export function followDesktop(): () => void {
  const listener = (event: MessageEvent) => {
    if (event.source !== window || !isRecord(event.data)) return
    const told = event.data[eventMessage]
    if (!isRecord(told)) return
    if (told['is'] === 'shortcut' && typeof told['shortcut'] === 'string') pressShortcut(told['shortcut'])
    if (told['is'] === 'file' && typeof told['name'] === 'string' && told['bytes'] instanceof Uint8Array) {
      dropFile(new File([new Uint8Array(told['bytes'])], told['name']), 100)
    }
  }
  window.addEventListener('message', listener)
  return () => window.removeEventListener('message', listener)
}

const eventMessage = 'dragoman:event'

/** `Mod+Shift+Enter` and the like, as renderer/app/shortcuts.ts writes them. */
export function pressShortcut(shortcut: string): void {
  const parts = shortcut.split('+')
  const key = parts.pop() ?? ''
  const onMac = navigator.platform.startsWith('Mac')
  const letter = /^[A-Z]$/u.test(key)
  const press = new KeyboardEvent('keydown', {
    key: letter && !parts.includes('Shift') ? key.toLowerCase() : key,
    code: letter ? `Key${key}` : key,
    ctrlKey: parts.includes('Mod') && !onMac,
    metaKey: parts.includes('Mod') && onMac,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  })
  const target = document.activeElement ?? document.body
  target.dispatchEvent(press)
}

/** A page that is still loading has nobody to take the file: offered again until somebody does. */
function dropFile(file: File, triesLeft: number): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  document.body.dispatchEvent(drop)
  if (!drop.defaultPrevented && triesLeft > 1) setTimeout(() => dropFile(file, triesLeft - 1), 200)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
