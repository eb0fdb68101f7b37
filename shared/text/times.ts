import { hoursInWords, mayBeBareHour, minutesBehind, saysZone } from '#shared/text/arabic-clocks.ts'
import { zoneAt } from '#shared/text/clock-zones.ts'
import { type DayPart, dayPartBefore, dayPartBehind } from '#shared/text/day-parts.ts'
import { isFrenchHourRange, isFrenchLabel, saysFrenchHour, saysFrenchNoon } from '#shared/text/french-hours.ts'
import { partBehindNoon, readPartOfHour } from '#shared/text/parts-of-hours.ts'
import { isAnd, isGluedDigits, isMark, lexemeAt, type Match, type Reading, wordStart } from '#shared/text/reading.ts'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly end: number
  readonly next: number
  /** Whether the form alone says that it is a time (`9:30`, `14h`), not only what stands behind it. */
  readonly sure: boolean
}

/** A time of day with its half of the day and zone: `9:30 a.m.`, `14 h 30`, `09:00 UTC+5`, «9 صباحًا». */
export function readTime(reading: Reading, index: number): Match | null {
  const clock = clockAt(reading, index)
  if (!clock) return null
  const says = clock.sure ? false : saysHour(reading, index)
  const own = dayPartBehind(reading, clock.next)
  const part = own ?? sharedPart(reading, index, clock, laterTime(reading, index, clock.next))
  if (!clock.sure && !part && !says) return null
  const any = part ?? partBefore(reading, index, clock)
  if (any === null && mayBeOfTwelve(reading, index, clock)) return openMatch(reading, index, clock, null)
  return timeMatch(reading, index, clock, any, own === null && part !== null)
}

/** "9:30", «الساعة 9»; a nought before the hour («09:30») and « 9 h 30 » are of twenty-four. */
function mayBeOfTwelve(reading: Reading, index: number, { hour, next }: Clock): boolean {
  if (hour > 12 || reading.words.language === 'fr' || lexemeAt(reading, index).text.startsWith('0')) return false
  return !unitsOfTwentyFour.has(lexemeAt(reading, next - 1).text)
}

const unitsOfTwentyFour = new Set(['h', 'heure', 'heures', 'min', 'mn'])

interface LaterTime {
  readonly at: number
  readonly clock: Clock
  readonly part: DayPart | null
}

/** `9–11 a.m.`, «بين الساعة 2 والساعة 4 بعد الظهر»: the half of the day is said once, behind the later time. */
function sharedPart(reading: Reading, index: number, earlier: Clock, later: LaterTime | null): DayPart | null {
  if (!later) return null
  const { clock, part } = later
  const itself = { apply: (hour: number) => hour, next: earlier.next }
  if (!part) return !earlier.sure && earlier.hour < clock.hour && holdsForBoth(reading, index, clock) ? itself : null
  const [from, to] = [part.apply(earlier.hour), part.apply(clock.hour)]
  if (earlier.hour % 12 < clock.hour % 12 && from !== null && to !== null && from < to)
    return { apply: part.apply, next: earlier.next }
  // `from 11 to 2 p.m.` begins in the other half.
  return earlier.hour <= 12 && rangeLeads.has(lexemeAt(reading, index - 1).text) ? itself : null
}

/** `14–16 h`, « de 10 à 18 heures »: the unit is said once. */
function holdsForBoth(reading: Reading, index: number, { sure, next }: Clock): boolean {
  const unit = lexemeAt(reading, next - 1).text
  return (unit === 'h' && sure) || (unit === 'heures' && isFrenchHourRange(reading, index))
}

const rangeLeads = new Set(['from', 'between'])

/** The later time of a range, with «الساعة» said again or not. */
function laterTime(reading: Reading, index: number, next: number): LaterTime | null {
  const at = laterIndex(reading, index, next)
  const clock = at === null ? null : (clockAt(reading, at) ?? wordClockAt(reading, at))
  return at === null || !clock ? null : { at, clock, part: dayPartBehind(reading, clock.next) }
}

function laterIndex(reading: Reading, index: number, next: number): number | null {
  const joint = lexemeAt(reading, next)
  if (joint.kind !== 'word' && !isMark(joint, '-')) return null
  const after = next + 1
  if (joint.text === 'والساعه') return isBetween(reading, index) ? after : null
  // «والرابعة» is one word.
  if (joint.clitics === 1 && joint.definite && joint.text.startsWith('و'))
    return isBetween(reading, index) ? next : null
  if (joint.kind === 'word' && !joints.has(joint.text) && !(isAnd(joint) && isBetween(reading, index))) return null
  const skipped = lexemeAt(reading, after).text === 'غايه' ? after + 1 : after
  return lexemeAt(reading, skipped).text === 'الساعه' ? skipped + 1 : skipped
}

const joints = new Set(['to', 'a', 'الي', 'حتي', 'لغايه', 'والي', 'وحتي'])

function isBetween(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  const { text } = isHourWord(before.key) || isHourWord(before.text) ? lexemeAt(reading, index - 2) : before
  return text === 'between' || text === 'entre' || text === 'بين' || text === 'وبين'
}

/** «مساء السبت الساعة 9»; a figure with a nought («09:00») is one of twenty-four. */
function partBefore(reading: Reading, index: number, clock: Clock): DayPart | null {
  if (clock.hour > 12 || !isHourWord(lexemeAt(reading, index - 1).key)) return null
  if (lexemeAt(reading, index).text.startsWith('0')) return null
  const apply = dayPartBefore(reading, index - 1)
  return apply && { apply, next: clock.next }
}

/**
 * `noon`, `à midi`, « à midi et quart », "half past nine", and «الساعة الثانية عشرة ظهرًا», where the reader stands on
 * the word.
 */
export function readTimeWords(reading: Reading, index: number): Match | null {
  const word = lexemeAt(reading, index)
  const at = { minute: 0, end: word.end, next: index + 1, sure: true }
  if (word.text === 'noon' || word.text === 'midnight')
    return timeMatch(reading, index, { ...at, hour: word.text === 'noon' ? 12 : 0 }, null, false)
  if (word.text === 'midi' || word.text === 'minuit') {
    if (!saysFrenchNoon(reading, index)) return null
    const part = partBehindNoon(reading, index + 1)
    const noon = clock(reading, word.text === 'midi' ? 12 : 0, part?.minutes ?? 0, part?.next ?? index + 1, true)
    return timeMatch(reading, index, noon, null, false)
  }
  if (word.text === 'منتصف') return readArabicMiddle(reading, index)
  const english = readPartOfHour(reading, index)
  if (english) {
    const { hour, minute, next } = english
    const part = dayPartBehind(reading, next)
    return openMatch(reading, index, clock(reading, hour, minute, next, true), part)
  }
  if (isHourWord(word.key) || isHourWord(word.text)) return readHourWords(reading, index)
  return mayBeBareHour(reading, index) ? readBareHour(reading, index) : null
}

/** «منتصف الليل», before a date «منتصف ليل 14 مايو», «منتصف الليل والنصف»; not «بعد منتصف الليل بربع ساعة». */
function readArabicMiddle(reading: Reading, index: number): Match | null {
  const half = lexemeAt(reading, index + 1)
  const hour = middles.get(half.text)
  if (hour === undefined || besideMiddle.has(lexemeAt(reading, index - 1).text)) return null
  const more = lexemeAt(reading, index + 2)
  const minute = partsBehindMiddle.get(more.text)
  const end = minute === undefined ? { end: half.end, next: index + 2 } : { end: more.end, next: index + 3 }
  return timeMatch(reading, index, { hour, minute: minute ?? 0, ...end, sure: true }, null, false)
}

const middles: ReadonlyMap<string, number> = new Map([
  ['الليل', 0],
  ['ليل', 0],
  ['النهار', 12],
  ['نهار', 12],
])
const partsBehindMiddle: ReadonlyMap<string, number> = new Map([
  ['والربع', 15],
  ['والثلث', 20],
  ['والنصف', 30],
])
const besideMiddle = new Set(['بعد', 'قبل', 'وبعد', 'وقبل', 'بعيد', 'قبيل'])

/** Behind «الساعة»; the later hour of «بين الساعة الثانية والرابعة» is no time by itself. */
function readHourWords(reading: Reading, index: number): Match | null {
  const first = index + 1
  const clock = wordClockAt(reading, first)
  // «الساعتين 2 و4» names two hours and counts none.
  if (!clock) return isTwoHours(reading, index) && clockAt(reading, first) ? { tokens: [], next: first } : null
  return wordTimes(reading, first, clock, false)
}

/**
 * «قطار التاسعة وخمس دقائق», «من السابعة إلى العاشرة ليلًا», «في التاسعة بتوقيت غرينتش»: an hour without «الساعة», which
 * minutes, a part of the day or a zone show.
 */
function readBareHour(reading: Reading, index: number): Match | null {
  const clock = wordClockAt(reading, index)
  if (!clock) return null
  const isWhole = clock.next === hoursInWords(reading, index)?.next
  return wordTimes(reading, index, clock, isWhole && !saysZone(reading, clock.next))
}

function wordTimes(reading: Reading, first: number, clock: Clock, needsPart: boolean): Match | null {
  const own = dayPartBehind(reading, clock.next)
  const later = own ? null : laterTime(reading, first, clock.next)
  const shared = sharedPart(reading, first, clock, later)
  if (needsPart && !own && !shared) return null
  const part = own ?? shared ?? partBefore(reading, first, clock)
  const match = shared ? timeMatch(reading, first, clock, part, true) : openMatch(reading, first, clock, part)
  if (!match || !shared || !later || isHourWord(lexemeAt(reading, later.at - 1).key)) return match
  const end = timeMatch(reading, later.at, later.clock, later.part, false)
  return end ? { tokens: [...match.tokens, ...end.tokens], next: end.next } : match
}

function isTwoHours(reading: Reading, index: number): boolean {
  return lexemeAt(reading, index).text === 'الساعتين'
}

/** «السادسة إلا ربعًا», «الثانية عشرة والنصف», «التاسعة وخمس دقائق» */
function wordClockAt(reading: Reading, index: number): Clock | null {
  const hour = hoursInWords(reading, index)
  const past = hour && minutesBehind(reading, hour.next)
  return hour && clock(reading, hour.value, past?.minutes ?? 0, past?.next ?? hour.next, false)
}

function clockAt(reading: Reading, index: number): Clock | null {
  const hours = lexemeAt(reading, index)
  if (hours.kind !== 'digits' || hours.text.length > 2 || Number(hours.text) > 24) return null
  const hour = Number(hours.text)
  const mark = lexemeAt(reading, index + 1)
  const minutes = lexemeAt(reading, index + 2)
  const minute =
    minutes.kind === 'digits' && minutes.text.length === 2 && Number(minutes.text) < 60 ? Number(minutes.text) : null
  if (isMark(mark, ':', true) && isGluedDigits(minutes) && minute !== null) {
    const seconds = isMark(lexemeAt(reading, index + 3), ':', true) && isGluedDigits(lexemeAt(reading, index + 4))
    const at = seconds ? index + 5 : index + 3
    const superfluous = lexemeAt(reading, at).text === 'h' && lexemeAt(reading, at).gap === 'none'
    return clock(reading, hour, minute, superfluous ? at + 1 : at, true)
  }
  if (isMark(mark, '.', true) && isGluedDigits(minutes) && minute !== null)
    return clock(reading, hour, minute, index + 3, false)
  if (mark.kind === 'word' && (mark.text === 'h' || mark.text === 'heures' || mark.text === 'heure')) {
    const past = secondsEnd(reading, index + 2)
    if (past !== null) return clock(reading, hour, Number(minutes.text), past, true)
    if (minute !== null) {
      const unit = lexemeAt(reading, index + 3)
      return clock(reading, hour, minute, unit.text === 'min' || unit.text === 'mn' ? index + 4 : index + 3, true)
    }
    // `24 h` is a duration, `9 heures` may be one.
    const sure =
      mark.text === 'h' &&
      hour < 24 &&
      !isMark(lexemeAt(reading, index + 2), '/', true) &&
      !isFrenchLabel(reading, index)
    return clock(reading, hour, 0, index + 2, sure)
  }
  const past = minutesBehind(reading, index + 1)
  return clock(reading, hour, past?.minutes ?? 0, past?.next ?? index + 1, false)
}

/** Behind « 7 min 5 s » of « 2 h 7 min 5 s », which is `2:07:05`; null where no seconds are said. */
function secondsEnd(reading: Reading, index: number): number | null {
  const [minutes, minute, seconds, second] = [0, 1, 2, 3].map((step) => lexemeAt(reading, index + step))
  if (minutes?.kind !== 'digits' || seconds?.kind !== 'digits' || Number(minutes.text) > 59) return null
  if (minute?.text !== 'min' && minute?.text !== 'mn') return null
  return second?.text === 's' || second?.text === 'sec' ? index + 4 : null
}

function clock(reading: Reading, hour: number, minute: number, next: number, sure: boolean): Clock {
  return { hour, minute, next, sure, end: lexemeAt(reading, next - 1).end }
}

/** «ساعة», with whatever stands before it in one word. */
function isHourWord(word: string): boolean {
  return word.endsWith('ساعه') || word === 'الساعتين'
}

/** «الساعة» before it, `à 9 heures`, `9 heures GMT`. */
function saysHour(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  if (isTwoHours(reading, index - 1)) return true
  if (before.key.endsWith('ساعه')) return before.definite || before.key.startsWith('ال')
  return saysFrenchHour(reading, index)
}

/** The time of a clock of twelve hours: without a part of the day its half is open. */
function openMatch(reading: Reading, index: number, clock: Clock, part: DayPart | null): Match | null {
  const match = timeMatch(reading, index, clock, part, false)
  if (match === null || part !== null) return match
  return { ...match, tokens: match.tokens.map((token) => ({ ...token, isHalfOpen: true })) }
}

function timeMatch(
  reading: Reading,
  index: number,
  clock: Clock,
  part: DayPart | null,
  isShared: boolean,
): Match | null {
  const hour = part ? part.apply(clock.hour) : clock.hour
  if (hour === null) return null
  const zone = zoneAt(reading, part?.next ?? clock.next)
  const next = zone?.next ?? part?.next ?? clock.next
  const start = wordStart(reading, lexemeAt(reading, index))
  const { end } = lexemeAt(reading, next - 1)
  const minutes = (hour * 60 + clock.minute + 1440) % 1440
  const quote = reading.text.slice(start, end)
  const token = { type: 'time' as const, minutes, utcOffset: zone?.offset ?? null, start, end, quote }
  return { tokens: [isShared ? { ...token, elliptic: true } : token], next }
}
