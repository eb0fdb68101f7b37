import { dialog, shell } from 'electron'

const longestAddress = 2048
/** C0, C1, bidi controls and other invisible format characters: what is shown must be what is opened. */
const hiddenCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]/u

/** The address in the form it would be opened in, or null when it may not leave the app. */
export function openableAddress(address: string): string | null {
  if (address.length > longestAddress || hiddenCharacters.test(address) || address.includes('\\')) return null
  if (!/^(?:https:\/\/|mailto:)/iu.test(address)) return null
  const url = URL.parse(address)
  if (url === null || url.href.length > longestAddress) return null
  switch (url.protocol) {
    case 'https:':
      return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null
    case 'mailto:': {
      const fields = [...url.searchParams.keys()].map((name) => name.toLowerCase())
      if (!url.pathname.includes('@') || fields.some((name) => !mailFields.has(name))) return null
      return /%0[ad]/iu.test(url.href) ? null : url.href
    }
    default:
      return null
  }
}

const mailFields = new Set(['subject', 'body', 'cc', 'bcc'])

export interface LinkQuestion {
  readonly openLinkTitle: string
  readonly openLinkAccept: string
  readonly openLinkRefuse: string
}

/** Asks first, showing where it leads: the host in its ASCII form, so that no look-alike letter hides in it. */
export async function openLink(address: string, question: LinkQuestion): Promise<boolean> {
  const openable = openableAddress(address)
  if (openable === null) return false
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: question.openLinkTitle,
    detail: openable,
    buttons: [question.openLinkRefuse, question.openLinkAccept],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response !== 1) return false
  await shell.openExternal(openable)
  return true
}
