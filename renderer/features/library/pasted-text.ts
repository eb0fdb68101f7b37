import type { PastedText } from '#renderer/app/desk.ts'

/** What the clipboard holds as text, with its HTML where that says more than the plain text; null when it holds none. */
export function pastedText(clipboard: Pick<DataTransfer, 'getData'>): PastedText | null {
  const text = clipboard.getData('text/plain')
  const html = clipboard.getData('text/html')
  if (text.trim() === '' && html.trim() === '') return null
  return { text, html: html.trim() === '' ? null : html }
}
