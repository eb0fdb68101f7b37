import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** The part of the day said with a clock time: what it makes of the hour (null: impossible), and where to go on. */
export interface DayPart {
  readonly apply: (hour: number) => number | null
  readonly next: number
}

/** The part of the day right behind a clock: `p.m.`, « du soir », «مساءً», «بعد الزوال», «من مساء السبت». */
export function dayPartBehind(reading: Reading, index: number): DayPart | null {
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
    // `12 noon`
    case 'noon':
      return { apply: (hour) => (hour === 12 ? 12 : null), next: index + 1 }
    case 'midnight':
      return { apply: (hour) => (hour === 12 ? 0 : null), next: index + 1 }
    case 'du':
      return after.text === 'matin'
        ? { apply: morning, next: index + 2 }
        : after.text === 'soir'
          ? { apply: afternoon, next: index + 2 }
          : null
    case 'de':
      return after.text === 'l' && lexemeAt(reading, index + 3).text === 'apres'
        ? { apply: afternoon, next: index + 6 }
        : null
    case 'ص':
      return { apply: morning, next: index + 1 }
    case 'م':
      return { apply: afternoon, next: index + 1 }
    case 'من':
      return arabicPart(reading, index + 1)
    default:
      return arabicPart(reading, index)
  }
}

/** The part of the day said before the hour, with only the day between: «صباح يوم السبت 14 يونيو الساعة 9». */
export function dayPartBefore(reading: Reading, index: number): DayPart['apply'] | null {
  for (let at = index - 1; at > index - 10; at -= 1) {
    const lexeme = lexemeAt(reading, at)
    if (lexeme.kind === 'digits' || isMark(lexeme, '،,/')) continue
    if (lexeme.kind !== 'word') return null
    const beside = lexemeAt(reading, at - 1).text
    const part = beside === 'بعد' || beside === 'قبل' ? arabicPart(reading, at - 1) : arabicPart(reading, at)
    if (part) return part.apply
    const { months, weekdays } = reading.words
    if (!linksBefore.has(lexeme.text) && !weekdays.has(lexeme.key) && !months.has(lexeme.key)) return null
  }
  return null
}

const linksBefore = new Set('يوم اليوم غد غدا امس من في علي عند تمام الموافق الاول الثاني كانون تشرين'.split(' '))

function arabicPart(reading: Reading, index: number): DayPart | null {
  const { text } = lexemeAt(reading, index)
  if (text === 'بعد' || text === 'قبل') {
    const noun = lexemeAt(reading, index + 1).text
    if (noonWords.has(noun)) return { apply: text === 'بعد' ? afternoon : morning, next: index + 2 }
    if (noun !== 'منتصف' || lexemeAt(reading, index + 2).text !== 'الليل') return null
    return { apply: text === 'بعد' ? morning : afternoon, next: index + 3 }
  }
  const apply = arabicParts.get(text)
  return apply === undefined ? null : { apply, next: index + 1 }
}

const noonWords = new Set(['الظهر', 'ظهر', 'الزوال', 'زوال'])

function morning(hour: number): number | null {
  return hour > 12 ? hour : hour % 12
}

function afternoon(hour: number): number | null {
  return hour > 12 ? hour : (hour % 12) + 12
}

function noon(hour: number): number {
  return hour < 11 ? hour + 12 : hour
}

function night(hour: number): number {
  return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour
}

/** «صباحًا», and before the day «صباح السبت»; noon and after it are one in the Maghreb («زوالًا»). */
const arabicParts: ReadonlyMap<string, DayPart['apply']> = new Map([
  ['صباحا', morning],
  ['صباح', morning],
  ['فجرا', morning],
  ['فجر', morning],
  ['مساء', afternoon],
  ['عصرا', afternoon],
  ['عصر', afternoon],
  ['زوالا', afternoon],
  ['ظهرا', noon],
  ['ظهر', noon],
  ['ليلا', night],
  ['ليله', night],
])
