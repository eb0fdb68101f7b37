import type { TextSpan } from '#shared/model/release-text.ts'

/** Whether a stretch and nothing else stands between quotation marks: the text speaks of it, be it a title or a sign. */
export function isQuotedAlone(text: string, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return (
    (/[«“][ \u00a0\u202f]?$/u.test(before) && /^[ \u00a0\u202f]?[»”]/u.test(after)) ||
    (before.endsWith('"') && after.startsWith('"'))
  )
}
