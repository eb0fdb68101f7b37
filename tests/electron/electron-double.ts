// The parts of the electron module that the desktop host uses, as recorders. Used through vi.mock('electron').
import { EventEmitter } from 'node:events'
import { type Mock, vi } from 'vitest'

export interface ElectronDouble {
  readonly app: EventEmitter & Record<string, Mock> & { isPackaged: boolean }
  readonly protocol: Record<string, Mock>
  readonly session: {
    readonly defaultSession: SessionDouble
    readonly fromPartition: Mock<(name: string) => SessionDouble>
  }
  readonly BrowserWindow: typeof BrowserWindowDouble
  readonly dialog: Record<string, Mock>
  readonly shell: Record<string, Mock>
  readonly Menu: Record<string, Mock>
  readonly ipcMain: EventEmitter
  readonly utilityProcess: { readonly fork: Mock }
  readonly MessageChannelMain: new () => { port1: object; port2: object }
  readonly contextBridge: { readonly exposeInMainWorld: Mock }
  readonly ipcRenderer: EventEmitter & { send: Mock }
  /** What happened in order: names of calls that must come before others. */
  readonly order: string[]
  readonly windows: BrowserWindowDouble[]
  readonly sessions: Map<string, SessionDouble>
  readonly engines: EngineProcessDouble[]
}

export class SessionDouble extends EventEmitter {
  readonly set = new Map<string, unknown[]>()
  readonly protocol = { handle: vi.fn() }
  readonly webRequest = { onBeforeRequest: vi.fn() }

  constructor() {
    super()
    for (const name of sessionSetters) {
      Reflect.set(this, name, (...values: unknown[]) => {
        this.set.set(name, values)
      })
    }
  }

  handler(name: (typeof sessionSetters)[number]): (...values: unknown[]) => unknown {
    const handler = this.set.get(name)?.[0]
    if (typeof handler !== 'function') throw new Error(`${name} was not given a handler`)
    return (...values) => handler(...values)
  }
}

const sessionSetters = [
  'setPermissionRequestHandler',
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setBluetoothPairingHandler',
  'setUSBProtectedClassesHandler',
  'setDisplayMediaRequestHandler',
  'registerLocalAIHandler',
  'setSpellCheckerEnabled',
  'setSpellCheckerLanguages',
  'setSpellCheckerDictionaryDownloadURL',
] as const

export class WebContentsDouble extends EventEmitter {
  openHandler: ((details: { url: string }) => unknown) | null = null
  readonly send = vi.fn()
  readonly mainFrame = { url: 'app://dragoman/index.html', postMessage: vi.fn() }
  readonly executeJavaScript = vi.fn(async () => true)
  readonly printToPDF = vi.fn(async () => Buffer.from('%PDF-1.7'))
  setWindowOpenHandler(handler: (details: { url: string }) => unknown) {
    this.openHandler = handler
  }
}

export class BrowserWindowDouble extends EventEmitter {
  static made: BrowserWindowDouble[] = []
  readonly webContents = new WebContentsDouble()
  readonly loadURL = vi.fn(async () => undefined)
  readonly show = vi.fn()
  readonly destroy = vi.fn()
  readonly focus = vi.fn()
  readonly restore = vi.fn()
  readonly isMinimized = vi.fn(() => true)
  readonly options: { readonly webPreferences: Record<string, unknown> } & Record<string, unknown>

  constructor(options: { readonly webPreferences: Record<string, unknown> } & Record<string, unknown>) {
    super()
    this.options = options
    BrowserWindowDouble.made.push(this)
  }
}

export class EngineProcessDouble extends EventEmitter {
  readonly sent: { readonly message: { readonly is: string } & Record<string, unknown>; readonly ports: unknown[] }[] =
    []
  readonly kill = vi.fn()
  postMessage(message: { is: string }, ports: unknown[] = []) {
    this.sent.push({ message, ports })
  }
}

export function createElectronDouble(): ElectronDouble {
  const order: string[] = []
  const noted = (name: string, answer?: unknown) =>
    vi.fn((..._: unknown[]) => {
      order.push(name)
      return answer
    })
  const sessions = new Map<string, SessionDouble>()
  const engines: EngineProcessDouble[] = []
  BrowserWindowDouble.made = []
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    enableSandbox: noted('enableSandbox'),
    setPath: noted('setPath'),
    requestSingleInstanceLock: noted('requestSingleInstanceLock', true),
    whenReady: noted('whenReady', Promise.resolve()),
    quit: vi.fn(),
    exit: vi.fn(),
    getVersion: vi.fn(() => '0.1.0'),
    getPath: vi.fn(() => '/documents'),
    addRecentDocument: vi.fn(),
    getPreferredSystemLanguages: vi.fn(() => ['ar-MA', 'fr-FR']),
  })
  return {
    app: app as unknown as ElectronDouble['app'],
    protocol: { registerSchemesAsPrivileged: noted('registerSchemesAsPrivileged') },
    session: {
      defaultSession: new SessionDouble(),
      fromPartition: vi.fn((name: string) => {
        const made = sessions.get(name) ?? new SessionDouble()
        sessions.set(name, made)
        return made
      }),
    },
    BrowserWindow: BrowserWindowDouble,
    dialog: {
      showMessageBox: vi.fn(async () => ({ response: 0 })),
      showOpenDialog: vi.fn(async () => ({ canceled: false, filePaths: ['/out'] })),
      showErrorBox: vi.fn(),
    },
    shell: { openExternal: vi.fn(async () => undefined), showItemInFolder: vi.fn() },
    Menu: { buildFromTemplate: vi.fn((template: unknown) => template), setApplicationMenu: vi.fn() },
    ipcMain: new EventEmitter(),
    utilityProcess: {
      fork: vi.fn(() => {
        const engine = new EngineProcessDouble()
        engines.push(engine)
        return engine
      }),
    },
    MessageChannelMain: class {
      port1 = { close: vi.fn(), end: 1 }
      port2 = { close: vi.fn(), end: 2 }
    },
    contextBridge: { exposeInMainWorld: vi.fn() },
    ipcRenderer: Object.assign(new EventEmitter(), { send: vi.fn() }),
    order,
    get windows() {
      return BrowserWindowDouble.made
    },
    sessions,
    engines,
  }
}
