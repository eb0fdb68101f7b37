import { contextBridge, ipcRenderer } from 'electron'
import { connectChannel, eventChannel, portChannel } from './desktop-channels.ts'

// The only file of this layer that runs beside a page; this is all it needs of one.
declare const window: {
  readonly location: { readonly origin: string }
  postMessage(message: unknown, origin: string, ports?: readonly unknown[]): void
}

// The one thing the page gets: it may ask for a port to the engine. Ports and events arrive as messages of its window,
// for a port cannot pass the bridge as a value.
contextBridge.exposeInMainWorld('dragoman', {
  connect: (): void => ipcRenderer.send(connectChannel),
})

ipcRenderer.on(portChannel, (event) => window.postMessage(portChannel, window.location.origin, event.ports))
ipcRenderer.on(eventChannel, (_, desktopEvent: unknown) =>
  window.postMessage({ [eventChannel]: desktopEvent }, window.location.origin),
)
