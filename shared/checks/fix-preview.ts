import type { Fix } from '#shared/model/finding.ts'

/** What a fix takes away and puts there, with a few words around by which the place is known again. */
export interface FixPreview {
  readonly lead: string
  readonly removed: string
  readonly inserted: string
  readonly trail: string
  /** Nothing but spaces differ, so they must be seen. */
  readonly onlySpaces: boolean
}

/** UTF-16 units of the text on each side. */
const aroundLength = 28

export function fixPreview(text: string, fix: Fix): FixPreview {
  const whole = text.slice(fix.start, fix.end)
  const { prefix, suffix } = sharedEnds(whole, fix.replacement)
  const start = fix.start + prefix
  const end = fix.end - suffix
  const removed = text.slice(start, end)
  const inserted = fix.replacement.slice(prefix, fix.replacement.length - suffix)
  return {
    lead: leadOf(text, start),
    removed,
    inserted,
    trail: trailOf(text, end),
    onlySpaces: withoutSpaces(removed) === withoutSpaces(inserted),
  }
}

/** How many units both begin and end with, never cutting a word. */
function sharedEnds(one: string, other: string): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[same] === other[same]) same += 1
  const prefix = one.slice(0, same).lastIndexOf(' ') + 1
  same = 0
  while (same < most - prefix && one.at(-1 - same) === other.at(-1 - same)) same += 1
  const space = one.slice(one.length - same).indexOf(' ')
  return { prefix, suffix: same === 0 || space < 0 ? 0 : same - space }
}

function leadOf(text: string, start: number): string {
  const line = text.slice(0, start).lastIndexOf('\n') + 1
  if (start - line <= aroundLength) return text.slice(line, start)
  const space = text.indexOf(' ', start - aroundLength)
  const from = space >= 0 && space < start - 1 ? space + 1 : start - aroundLength
  return `…${text.slice(from, start)}`
}

function trailOf(text: string, end: number): string {
  const found = text.indexOf('\n', end)
  const line = found < 0 ? text.length : found
  if (line - end <= aroundLength) return text.slice(end, line)
  const space = text.lastIndexOf(' ', end + aroundLength)
  return `${text.slice(end, space > end ? space : end + aroundLength)}…`
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD\uFEFF]/gu, '')
}
