import { BrowserWindow, type Session, type WebPreferences } from 'electron'
import { isOwnPage } from '#hosts/electron/app-protocol.ts'
import { fenceWindow } from '#hosts/electron/window-fence.ts'

export type SecureWindow =
  | { readonly kind: 'desk'; readonly session: Session; readonly preload: string; readonly devTools: boolean }
  /** Never shown; lives as long as one page is printed. */
  | { readonly kind: 'print'; readonly session: Session }

/** The only place a window is made. Its preferences are written out here and nothing from outside can add to them. */
export function createSecureWindow(options: SecureWindow, openLink: (address: string) => void): BrowserWindow {
  const fence: WebPreferences = Object.freeze({
    session: options.session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    disableDialogs: true,
    devTools: options.kind === 'desk' && options.devTools,
    ...(options.kind === 'desk' ? { preload: options.preload } : {}),
  })
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Dragoman',
    backgroundColor: '#17303b',
    webPreferences: fence,
  })
  fenceWindow(window.webContents, { openLink, isOwnPage })
  if (options.kind === 'desk') window.once('ready-to-show', () => window.show())
  return window
}
