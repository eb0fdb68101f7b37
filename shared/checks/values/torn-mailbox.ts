import type { Token } from '#shared/text/token.ts'

/** What stands before a host that a space tore off its mailbox (`media@ harbour.org`), with its sign; null where none does. */
export function tornMailbox(text: string, { start }: Token): string | null {
  if (!/@[ \u00a0\u202f]$/u.test(text.slice(Math.max(0, start - 2), start))) return null
  return /[\p{L}\d._%+-]{1,64}@(?=[ \u00a0\u202f]$)/u.exec(text.slice(Math.max(0, start - 70), start))?.[0] ?? null
}
