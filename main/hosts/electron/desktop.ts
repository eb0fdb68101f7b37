import { mkdirSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  app,
  type BrowserWindow,
  dialog,
  type IpcMainEvent,
  ipcMain,
  Menu,
  MessageChannelMain,
  session,
  shell,
} from 'electron'
import { appPage, isOwnPage, registerAppScheme, servePage } from '#hosts/electron/app-protocol.ts'
import { connectChannel, type DesktopEvent, eventChannel, portChannel } from '#hosts/electron/desktop-channels.ts'
import { createEngineHost, type EngineHost } from '#hosts/electron/engine-host.ts'
import type { Answer, Question } from '#hosts/electron/engine-messages.ts'
import { openLink } from '#hosts/electron/external-links.ts'
import { buildMenu, type MenuMessages } from '#hosts/electron/menu.ts'
import { filesToOpen } from '#hosts/electron/opened-files.ts'
import { printToPdf } from '#hosts/electron/print-to-pdf.ts'
import { createSecureWindow } from '#hosts/electron/secure-window.ts'
import { fenceSession } from '#hosts/electron/session-fence.ts'
import arFailures from '#shared/messages/ar/errors.json' with { type: 'json' }
import ar from '#shared/messages/ar/menu.json' with { type: 'json' }
import enFailures from '#shared/messages/en/errors.json' with { type: 'json' }
import en from '#shared/messages/en/menu.json' with { type: 'json' }
import frFailures from '#shared/messages/fr/errors.json' with { type: 'json' }
import fr from '#shared/messages/fr/menu.json' with { type: 'json' }
import { openDataFolder } from '../../data-folder.ts'
import { readPageFiles } from '../../page/page-files.ts'

export interface DesktopFiles {
  readonly pageFolder: string
  readonly preload: string
  readonly engineProcess: string
  readonly importer: string
}

const messages: Readonly<Record<'en' | 'fr' | 'ar', MenuMessages>> = { en, fr, ar }
const failures = { en: enFailures, fr: frFailures, ar: arFailures } as const
const largestFileBytes = 100 * 1024 * 1024

/** The desktop application. What must come before the app is ready comes first, and without waiting. */
export async function startDesktop(files: DesktopFiles): Promise<void> {
  app.enableSandbox()
  registerAppScheme()
  const dataFolder = openDataFolder()
  const ownFolder = join(dataFolder, 'desktop')
  mkdirSync(ownFolder, { recursive: true, mode: 0o700 })
  // The single-instance lock is a lock of this folder.
  app.setPath('userData', ownFolder)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }

  let window: BrowserWindow | null = null
  let pageIsReady = false
  let unopened = [...filesToOpen(argvOf(app.isPackaged), process.cwd())]
  const openFiles = (paths: readonly string[]) => {
    unopened = [...unopened, ...paths]
    if (window === null || !pageIsReady) return
    const target = window
    for (const path of unopened) {
      void handOver(path, target, (code) =>
        dialog.showErrorBox('Dragoman', failureSentence(code, { file: basename(path), limit: '100 MB' }, language)),
      )
    }
    unopened = []
  }
  app.on('second-instance', (_, argv, workingFolder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    openFiles(filesToOpen(argv, workingFolder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles(filesToOpen(['', '--', path], '/'))
  })

  await app.whenReady()
  const pageFiles = await readPageFiles(files.pageFolder)
  // Without the `persist:` prefix a partition lives in memory only.
  const deskSession = session.fromPartition('desk', { cache: false })
  fenceSession(deskSession, (address) => mayRequest(address, !app.isPackaged))
  // A window made without a session of ours would use this one.
  fenceSession(session.defaultSession, () => false)
  servePage(deskSession, pageFiles)

  let language = languageOf(app.getPreferredSystemLanguages())
  const showMenu = () =>
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        buildMenu(messages[language], {
          platform: process.platform,
          developer: !app.isPackaged,
          press: (shortcut) => window && tellPage(window, { is: 'shortcut', shortcut }),
        }),
      ),
    )
  showMenu()

  const engine = createEngineHost({
    modulePath: files.engineProcess,
    importerPath: files.importer,
    start: {
      appVersion: app.getVersion(),
      dataFolder,
      safe: argvOf(app.isPackaged).includes('--safe'),
      defaultExportFolder: app.getPath('documents'),
    },
    answer: (question) => answerEngine(question, window, messages[language]),
    onLanguage: (chosen) => {
      language = chosen ?? languageOf(app.getPreferredSystemLanguages())
      showMenu()
    },
    onStartFailed: ({ code, values }) => {
      dialog.showErrorBox('Dragoman', failureSentence(code, values, language))
      app.exit(1)
    },
  })

  const openWindow = () => {
    pageIsReady = false
    window = createSecureWindow(
      { kind: 'desk', session: deskSession, preload: files.preload, devTools: !app.isPackaged },
      (address) => void openLink(address, messages[language]),
    )
    window.on('closed', () => {
      window = null
    })
    void window.loadURL(appPage)
  }
  ipcMain.on(connectChannel, (event) => {
    if (!isFromDesk(event, window)) return
    connectPage(event, engine)
    pageIsReady = true
    openFiles([])
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => window ?? openWindow())
  quitAfter(engine)
  openWindow()
}

/** Only the page itself, in the main frame of our window, may ask; a frame that is gone or another may not. */
export function isFromDesk(event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  return (
    window !== null &&
    frame !== null &&
    event.sender === window.webContents &&
    frame === event.sender.mainFrame &&
    isOwnPage(frame.url)
  )
}

function connectPage(event: IpcMainEvent, engine: EngineHost): void {
  const { port1, port2 } = new MessageChannelMain()
  engine.connect(port1)
  event.senderFrame?.postMessage(portChannel, null, [port2])
}

/** Closing waits for the engine's last commit. */
function quitAfter(engine: EngineHost): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void engine.close().then(() => {
      closed = true
      app.quit()
    })
  })
}

async function answerEngine(question: Question, window: BrowserWindow | null, texts: MenuMessages): Promise<Answer> {
  switch (question.is) {
    case 'choose-folder': {
      const options = { title: texts.chooseFolder, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const chosen = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
      return { is: 'folder', path: chosen.canceled ? null : (chosen.filePaths[0] ?? null) }
    }
    case 'show-in-folder':
      shell.showItemInFolder(question.path)
      return { is: 'shown' }
    case 'print':
      return { is: 'printed', bytes: await printToPdf(question.html) }
  }
}

/** The page gets the file as if it had been dropped there; what cannot be handed over is said. */
async function handOver(path: string, window: BrowserWindow, refuse: (code: string) => void): Promise<void> {
  try {
    if ((await stat(path)).size > largestFileBytes) return refuse('FILE_TOO_LARGE')
    tellPage(window, { is: 'file', name: basename(path), bytes: await readFile(path) })
    app.addRecentDocument(path)
  } catch {
    refuse('FILE_UNREADABLE')
  }
}

function tellPage(window: BrowserWindow, event: DesktopEvent): void {
  window.webContents.send(eventChannel, event)
}

export function mayRequest(address: string, development: boolean): boolean {
  return (
    address.startsWith('app://dragoman/') ||
    address.startsWith('blob:app://dragoman/') ||
    address.startsWith('data:image/') ||
    (development && address.startsWith('devtools://'))
  )
}

function languageOf(preferred: readonly string[]): 'en' | 'fr' | 'ar' {
  for (const tag of preferred) {
    const [language] = tag.split('-')
    if (language === 'en' || language === 'fr' || language === 'ar') return language
  }
  return 'en'
}

/** Failures of the store name no file, so their sentences have nothing to fill in. */
function failureSentence(code: string, values: Readonly<Record<string, string>>, language: 'en' | 'fr' | 'ar'): string {
  const known: unknown = Reflect.get(failures[language], code)
  if (typeof known !== 'object' || known === null) return code
  const sentence = `${Reflect.get(known, 'message')} ${Reflect.get(known, 'remedy')}`
  return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
}

/** Unpackaged, the second argument is the app's own folder. */
function argvOf(packaged: boolean): readonly string[] {
  return packaged ? process.argv : process.argv.slice(1)
}
