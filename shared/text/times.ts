import { readOrdinalWords } from '#shared/text/ordinals.ts'
import { upperEndIndex } from '#shared/text/range-connector.ts'
import { isGluedDigits, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly end: number
  readonly next: number
  /** Whether the form alone says that it is a time (`9:30`, `14h`), not only what stands behind it. */
  readonly sure: boolean
}

interface HalfOfDay {
  readonly apply: (hour: number) => number | null
  readonly next: number
}

/** A time of day with its half of the day and zone: `9:30 a.m.`, `14 h 30`, `09:00 UTC+5`, «9 صباحًا». */
export function readTime(reading: Reading, index: number): Match | null {
  const clock = clockAt(reading, index)
  if (!clock) return null
  const half = halfOfDay(reading, clock.next) ?? sharedHalf(reading, index, clock)
  if (!clock.sure && !half && !saysHour(reading, index)) return null
  const hour = half ? half.apply(clock.hour) : clock.hour
  if (hour === null) return null
  const match = timeMatch(reading, lexemeAt(reading, index).start, hour * 60 + clock.minute, half?.next ?? clock.next)
  const shares = half !== null && half.next === clock.next
  return shares ? { ...match, tokens: match.tokens.map((token) => ({ ...token, elliptic: true })) } : match
}

/** `9–11 a.m.`: the half of the day is said once, behind the later time. */
function sharedHalf(reading: Reading, index: number, earlier: Clock): HalfOfDay | null {
  const later = upperEndIndex(reading, index, earlier.next)
  const clock = later === null ? null : clockAt(reading, later)
  const half = clock && halfOfDay(reading, clock.next)
  return half && clock.hour > earlier.hour ? { apply: half.apply, next: earlier.next } : null
}

/** `noon`, `à midi`, `minuit`, and «الساعة الثانية عشرة ظهرًا», where the reader stands on the word. */
export function readTimeWords(reading: Reading, index: number): Match | null {
  const word = lexemeAt(reading, index)
  if (word.text === 'noon' || word.text === 'midnight')
    return timeMatch(reading, word.start, word.text === 'noon' ? 720 : 0, index + 1)
  if (word.text === 'midi' || word.text === 'minuit') {
    const before = lexemeAt(reading, index - 1).text
    if (before !== 'a' && before !== 'vers' && before !== 'avant' && before !== 'des') return null
    return timeMatch(reading, word.start, word.text === 'midi' ? 720 : 0, index + 1)
  }
  if (!/ساعه$/.test(word.key)) return null
  const hourWord = readOrdinalWords(reading, index + 1)
  if (!hourWord || hourWord.value > 12) return null
  let next = hourWord.next
  let minute = 0
  const part = arabicParts.get(lexemeAt(reading, next).text)
  const lack = lexemeAt(reading, next).text === 'الا' ? arabicLacks.get(lexemeAt(reading, next + 1).text) : undefined
  if (part !== undefined) {
    minute = part
    next += 1
  } else if (lack !== undefined) {
    minute = -lack
    next += 2
  }
  const half = halfOfDay(reading, next)
  const hour = half ? half.apply(hourWord.value) : hourWord.value
  return hour === null
    ? null
    : timeMatch(reading, lexemeAt(reading, index + 1).start, hour * 60 + minute, half?.next ?? next)
}

const arabicParts: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['وثلث', 20],
])

/** «السادسة إلا ربعًا» */
const arabicLacks: ReadonlyMap<string, number> = new Map([
  ['ربعا', 15],
  ['الربع', 15],
  ['ثلثا', 20],
  ['الثلث', 20],
])

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
    if (minute !== null) {
      const unit = lexemeAt(reading, index + 3)
      return clock(reading, hour, minute, unit.text === 'min' || unit.text === 'mn' ? index + 4 : index + 3, true)
    }
    // `24 h` is a duration, `9 heures` may be one.
    const sure = mark.text === 'h' && hour < 24 && !isMark(lexemeAt(reading, index + 2), '/', true)
    return clock(reading, hour, 0, index + 2, sure)
  }
  return clock(reading, hour, 0, index + 1, false)
}

function clock(reading: Reading, hour: number, minute: number, next: number, sure: boolean): Clock {
  return { hour, minute, next, sure, end: lexemeAt(reading, next - 1).end }
}

/** «الساعة» before it, `à 9 heures`, `9 heures GMT`. */
function saysHour(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  if (/ساعه$/.test(before.key)) return before.definite || before.key.startsWith('ال')
  const unit = lexemeAt(reading, index + 1).text
  if (unit !== 'heures' && unit !== 'heure') return false
  if (['a', 'des', 'vers', 'entre', 'avant', 'apres', 'jusqu'].includes(before.text)) return true
  const after = lexemeAt(reading, index + 2).text
  if (after === 'gmt' || after === 'utc' || after === 'tu') return true
  // « de 10 heures à 18 heures », where « de 10 heures » alone is a duration.
  return before.text === 'de' && after === 'a' && lexemeAt(reading, index + 3).kind === 'digits'
}

/** The half of the day said behind a clock: what it makes of the hour (null: impossible), and where to go on. */
function halfOfDay(reading: Reading, index: number): HalfOfDay | null {
  const word = lexemeAt(reading, index)
  if (word.kind !== 'word') return null
  const after = lexemeAt(reading, index + 1)
  switch (word.text) {
    case 'am':
      return { apply: morning, next: index + 1 }
    case 'pm':
      return { apply: afternoon, next: index + 1 }
    case 'a':
    case 'p': {
      const last = lexemeAt(reading, index + 2)
      if (!isMark(after, '.', true) || last.text !== 'm' || last.gap !== 'none') return null
      const dot = isMark(lexemeAt(reading, index + 3), '.', true)
      return { apply: word.text === 'a' ? morning : afternoon, next: dot ? index + 4 : index + 3 }
    }
    case 'صباحا':
    case 'ص':
    case 'فجرا':
      return { apply: morning, next: index + 1 }
    case 'مساء':
    case 'م':
    case 'عصرا':
      return { apply: afternoon, next: index + 1 }
    case 'ظهرا':
      return { apply: (hour) => (hour < 11 ? hour + 12 : hour), next: index + 1 }
    case 'ليلا':
      return { apply: (hour) => (hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour), next: index + 1 }
    case 'بعد':
      return after.text === 'الظهر' ? { apply: afternoon, next: index + 2 } : null
    case 'قبل':
      return after.text === 'الظهر' ? { apply: morning, next: index + 2 } : null
    case 'du':
      return after.text === 'matin'
        ? { apply: morning, next: index + 2 }
        : after.text === 'soir'
          ? { apply: afternoon, next: index + 2 }
          : null
    default:
      return null
  }
}

function morning(hour: number): number | null {
  return hour > 12 ? hour : hour % 12
}

function afternoon(hour: number): number | null {
  return hour > 12 ? hour : (hour % 12) + 12
}

function timeMatch(reading: Reading, start: number, minutes: number, next: number): Match {
  const zone = zoneAt(reading, next)
  const end = lexemeAt(reading, (zone?.next ?? next) - 1).end
  return {
    tokens: [
      {
        type: 'time',
        minutes: (minutes + 1440) % 1440,
        utcOffset: zone?.offset ?? null,
        start,
        end,
        quote: reading.text.slice(start, end),
      },
    ],
    next: zone?.next ?? next,
  }
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

function zoneAt(reading: Reading, index: number): { offset: number; next: number } | null {
  const open = isMark(lexemeAt(reading, index), '(') ? 1 : 0
  const word = lexemeAt(reading, index + open)
  if (word.kind !== 'word') return null
  let at = index + open
  let offset = zones.get(word.text)
  if (/^(?:utc|gmt)$/.test(word.text)) {
    const sign = lexemeAt(reading, at + 1)
    const hours = lexemeAt(reading, at + 2)
    if (isMark(sign, '+-') && hours.kind === 'digits' && hours.text.length <= 2) {
      offset = Number(hours.text) * 60
      at += 2
      if (isMark(lexemeAt(reading, at + 1), ':', true) && isGluedDigits(lexemeAt(reading, at + 2))) {
        offset += Number(lexemeAt(reading, at + 2).text)
        at += 2
      }
      if (sign.text === '-') offset = -offset
    }
  } else if (word.text === 'بتوقيت') {
    const place = lexemeAt(reading, at + 1).text
    offset = /^(?:غرينتش|جرينتش|غرينيتش)$/.test(place) ? 0 : place === 'مكه' ? 180 : undefined
    at += 1
    if (place === 'مكه' && lexemeAt(reading, at + 1).text === 'المكرمه') at += 1
  } else if (offset !== undefined && !isUpperCase(reading, at)) return null
  if (offset === undefined) return null
  const close = open && isMark(lexemeAt(reading, at + 1), ')') ? 1 : 0
  return { offset, next: at + 1 + close }
}

function isUpperCase(reading: Reading, index: number): boolean {
  const lexeme = lexemeAt(reading, index)
  const raw = reading.text.slice(lexeme.start, lexeme.end)
  return raw === raw.toUpperCase()
}
