import { isGluedDigits, isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** The zone named behind a time («بتوقيت غرينتش», `(GMT+3)`), and the lexeme after it. */
export function zoneAt(reading: Reading, index: number): { offset: number; next: number } | null {
  const open = isMark(lexemeAt(reading, index), '(') ? 1 : 0
  const word = lexemeAt(reading, index + open)
  if (word.kind !== 'word') return null
  let at = index + open
  let offset = zones.get(word.text)
  if (/^(?:utc|gmt)$/.test(word.text)) {
    const shift = shiftBehind(reading, at + 1)
    if (shift !== null) [offset, at] = [shift.minutes, shift.next - 1]
  } else if (word.text === 'بتوقيت') {
    const place = lexemeAt(reading, at + 1).text
    offset = /^(?:غرينتش|جرينتش|غرينيتش)$/.test(place) ? 0 : place === 'مكه' ? 180 : undefined
    at += 1
    const shift = offset === 0 ? shiftBehind(reading, at + 1) : null
    if (shift !== null) [offset, at] = [shift.minutes, shift.next - 1]
    if (place === 'مكه' && lexemeAt(reading, at + 1).text === 'المكرمه') at += 1
  } else if (offset !== undefined && !isUpperCase(reading, at)) return null
  if (offset === undefined) return null
  const close = open && isMark(lexemeAt(reading, at + 1), ')') ? 1 : 0
  return { offset, next: at + 1 + close }
}

/** Past the hours of `UTC+11`, which count nothing, where no time stands before it; null where the digits are none. */
export function zoneShiftEnd(reading: Reading, index: number): number | null {
  if (!isMark(lexemeAt(reading, index - 1), '+-')) return null
  const { kind, text } = lexemeAt(reading, index - 2)
  return kind === 'word' && shiftedZone.test(text) ? (shiftBehind(reading, index - 1)?.next ?? null) : null
}

const shiftedZone = /^(?:utc|gmt|غرينتش|جرينتش|غرينيتش)$/

/** `+2`, `-3:30` behind GMT, UTC or «بتوقيت غرينتش», in minutes. */
function shiftBehind(reading: Reading, index: number): { minutes: number; next: number } | null {
  const [sign, hours] = [lexemeAt(reading, index), lexemeAt(reading, index + 1)]
  if (!isMark(sign, '+-') || hours.kind !== 'digits' || hours.text.length > 2) return null
  const hasMinutes = isMark(lexemeAt(reading, index + 2), ':', true) && isGluedDigits(lexemeAt(reading, index + 3))
  const minutes = Number(hours.text) * 60 + (hasMinutes ? Number(lexemeAt(reading, index + 3).text) : 0)
  return { minutes: sign.text === '-' ? -minutes : minutes, next: index + (hasMinutes ? 4 : 2) }
}

/** Zones without daylight saving, or with their own letters for it, in minutes from UTC. */
const zones: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['tu', 0],
  ['kst', 540],
  ['jst', 540],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['pst', -480],
  ['pdt', -420],
  ['wat', 60],
  ['eat', 180],
  ['cat', 120],
  ['sast', 120],
])

function isUpperCase(reading: Reading, index: number): boolean {
  const lexeme = lexemeAt(reading, index)
  const raw = reading.text.slice(lexeme.start, lexeme.end)
  return raw === raw.toUpperCase()
}
