import type { Fix } from '#shared/model/finding.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * The text that, put in place of exactly `span`, does what the fix does; null where there is no fix or where it changes
 * something outside the span. `text` is the whole text of the cell.
 */
export function replacementOf(text: string, span: TextSpan, fix: Fix | null): string | null {
  if (fix === null) return null
  const mended = text.slice(0, fix.start) + fix.replacement + text.slice(fix.end)
  const before = text.slice(0, span.start)
  const after = text.slice(span.end)
  if (mended.length < before.length + after.length) return null
  if (!mended.startsWith(before) || !mended.endsWith(after)) return null
  return mended.slice(before.length, mended.length - after.length)
}
