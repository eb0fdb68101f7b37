import type { WebContents } from 'electron'

export interface WindowFence {
  readonly openLink: (address: string) => void
  /** The page's own address; going there again is reloading. */
  readonly isOwnPage: (address: string) => boolean
}

/** A window shows the page it was made for and never another; no page opens a window or holds a webview. */
export function fenceWindow(contents: WebContents, fence: WindowFence): void {
  contents.on('will-navigate', (event) => {
    if (!fence.isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !fence.isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    fence.openLink(url)
    return { action: 'deny' }
  })
}
