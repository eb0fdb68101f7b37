import type { Finding } from '#shared/model/finding.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

/** UTF-16 units of context on each side. */
const contextLength = 24

/**
 * What a finding is remembered by when the user says "ignore": the check, the version, the passage and a little of its
 * surroundings, all folded, so that it survives edits elsewhere in the row and changes of typography.
 *
 * A finding about a whole cell (a value missing somewhere in it, an empty cell) has no place of its own in the text: it
 * is remembered by its row and by what it says, so that it survives every edit that does not answer it.
 */
export function fingerprintOf(finding: Omit<Finding, 'fingerprint'>, text: string): string {
  const { check, language, start, end } = finding
  const about = isAboutWholeCell(finding, text)
    ? `${finding.rowId}|${JSON.stringify(Object.entries(finding.values).sort())}`
    : `${text.slice(Math.max(0, start - contextLength), start)}|${text.slice(start, end)}|${text.slice(end, end + contextLength)}`
  return `${check}:${language}:${hashOf(about)}`
}

/** A comparison across rows finds again after each edit what it found before. */
const hashes = new Map<string, string>()
const mostHashes = 10_000

function hashOf(about: string): string {
  let hash = hashes.get(about)
  if (hash === undefined) {
    if (hashes.size >= mostHashes) hashes.clear()
    hashes.set(about, (hash = sourceHash(fold(about))))
  }
  return hash
}

function isAboutWholeCell({ start, end, related }: Omit<Finding, 'fingerprint'>, text: string): boolean {
  if (text.slice(start, end).trim() === '') return start === 0 && end === text.length
  const whole = text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
  return whole && related.length > 0
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ')
}
