import type { MenuItemConstructorOptions } from 'electron'
import type menuMessages from '#shared/messages/en/menu.json'

export type MenuMessages = typeof menuMessages

export interface MenuOptions {
  readonly platform: NodeJS.Platform
  readonly developer: boolean
  /** Does in the page what these keys do there. */
  readonly press: (shortcut: string) => void
}

/**
 * The menu bar. Items that the page has keys for only show them: the keys go to the page, which knows them by what they
 * type and by where they stand, as Arabic and AZERTY keyboards need.
 */
export function buildMenu(
  messages: MenuMessages,
  { platform, developer, press }: MenuOptions,
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const item = (label: string, shortcut: string): MenuItemConstructorOptions => ({
    label,
    accelerator: acceleratorOf(shortcut),
    registerAccelerator: false,
    click: () => press(shortcut),
  })
  const menus: MenuItemConstructorOptions[] = [
    {
      label: messages.file,
      submenu: [
        item(messages.newRelease, 'Mod+N'),
        item(messages.import, 'Mod+O'),
        item(messages.export, 'Mod+Shift+E'),
        separator,
        { label: messages.close, role: 'close' },
        ...(platform === 'darwin' ? [] : [{ label: messages.quit, role: 'quit' as const }]),
      ],
    },
    {
      label: messages.edit,
      submenu: [
        item(messages.undo, 'Mod+Z'),
        item(messages.redo, platform === 'darwin' ? 'Mod+Shift+Z' : 'Mod+Y'),
        separator,
        { label: messages.cut, role: 'cut' },
        { label: messages.copy, role: 'copy' },
        { label: messages.paste, role: 'paste' },
        { label: messages.pastePlain, role: 'pasteAndMatchStyle' },
        { label: messages.selectAll, role: 'selectAll' },
        separator,
        item(messages.find, 'Mod+F'),
        item(messages.history, 'Mod+Shift+H'),
      ],
    },
    {
      label: messages.view,
      submenu: [
        { label: messages.zoomIn, role: 'zoomIn' },
        { label: messages.zoomOut, role: 'zoomOut' },
        { label: messages.zoomReset, role: 'resetZoom' },
        { label: messages.fullScreen, role: 'togglefullscreen' },
        ...(developer
          ? [
              separator,
              { label: messages.reload, role: 'reload' as const },
              { label: messages.developer, role: 'toggleDevTools' as const },
            ]
          : []),
      ],
    },
    {
      label: messages.row,
      submenu: [
        item(messages.confirm, 'Mod+Enter'),
        item(messages.nextOpen, 'F9'),
        item(messages.previousRow, 'Alt+ArrowUp'),
        item(messages.nextRow, 'Alt+ArrowDown'),
        separator,
        item(messages.nextIssue, 'F8'),
        item(messages.previousIssue, 'Shift+F8'),
        item(messages.applyFix, 'Alt+Enter'),
      ],
    },
    {
      label: messages.help,
      role: 'help',
      submenu: [item(messages.palette, 'Mod+K'), item(messages.shortcuts, 'F1')],
    },
  ]
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus
}

function acceleratorOf(shortcut: string): string {
  return shortcut.replace('Mod', 'CommandOrControl').replace(/Arrow(Up|Down|Left|Right)/u, '$1')
}
