import type { Session } from 'electron'

/** The one thing a page may do beyond being a page: put text on the clipboard after a click. */
const allowedPermission = 'clipboard-sanitized-write'

/** Nothing leaves the session: no permission, no device, no download of dictionaries, no request but to our own scheme. */
export function fenceSession(session: Session, isAllowedAddress: (address: string) => boolean): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(permission === allowedPermission))
  session.setPermissionCheckHandler((_, permission) => permission === allowedPermission)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }))
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  session.setDisplayMediaRequestHandler((_, answer) => answer(null))
  session.registerLocalAIHandler(null)
  session.on('select-hid-device', (event, _, choose) => {
    event.preventDefault()
    choose(null)
  })
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault()
    choose('')
  })
  session.on('select-usb-device', (event, _, choose) => {
    event.preventDefault()
    choose()
  })
  session.on('will-download', (event) => event.preventDefault())

  // On by default, and then it fetches dictionaries from a server of Google's.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('app://no-dictionaries/')

  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedAddress(details.url) }))
}
