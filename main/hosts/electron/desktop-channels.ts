// What passes between the main process, the preload and the page. The page's half of it is renderer/engine/desktop-bridge.ts.

/** The page asks for a line to the engine. */
export const connectChannel = 'dragoman:connect'
/** The main process hands the page a port. */
export const portChannel = 'dragoman:port'
/** The main process tells the page what happened in the menu or on the desktop. */
export const eventChannel = 'dragoman:event'

export type DesktopEvent =
  /** A menu item stands for keys: `Mod+Shift+Enter`. */
  | { readonly is: 'shortcut'; readonly shortcut: string }
  /** The user opened a file with Dragoman. */
  | { readonly is: 'file'; readonly name: string; readonly bytes: Uint8Array }
