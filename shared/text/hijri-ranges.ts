import { hijriMonthAt } from '#shared/text/hijri-months.ts'
import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/**
 * Whether a second Hijri month with a year follows behind a joint: `Rajab` of "from Rajab to Ramadan 1447 AH" and `15 Rajab`
 * of "15 Rajab – 3 Ramadan 1447" have that year, though in Latin letters a month without one is a name.
 */
export function leadsToHijriYear(reading: Reading, next: number): boolean {
  let at = next
  const joint = lexemeAt(reading, at)
  if (!isMark(joint, '-') && !joints.has(joint.text)) return false
  at += 1
  for (let skipped = 0; skipped < 4 && mayStandBetween.has(lexemeAt(reading, at).text); skipped += 1) at += 1
  if (lexemeAt(reading, at).kind === 'digits') at += lexemeAt(reading, at + 1).text === 'er' ? 2 : 1
  const month = hijriMonthAt(reading, at)
  return month !== null && /^1[345]\d\d$/.test(lexemeAt(reading, month.next).text)
}

const joints = new Set(['to', 'until', 'till', 'through', 'and', 'au', 'a', 'et', 'jusqu'])
const mayStandBetween = new Set(['the', 'le', 'au', 'a', 'en', "'"])
