import { dayPartBehind } from '#shared/text/day-parts.ts'
import { readNumberWords } from '#shared/text/numbers.ts'
import { readOrdinalWords } from '#shared/text/ordinals.ts'
import { lexemeAt, type Reading } from '#shared/text/reading.ts'

interface HourInWords {
  readonly value: number
  readonly next: number
}

/** The hour of an Arabic clock in words: an ordinal, «الثانية عشرة»; «الواحدة» where it cannot be a count. */
export function hoursInWords(reading: Reading, index: number): HourInWords | null {
  if (reading.words.language !== 'ar') return null
  const hour = readOneOClock(reading, index) ?? readOrdinalWords(reading, index)
  return hour === null || hour.value > 12 ? null : hour
}

/** «الواحدة ظهرًا»; «في الساعة الواحدة» may be what is done in an hour. */
function readOneOClock(reading: Reading, index: number): HourInWords | null {
  if (lexemeAt(reading, index).text !== 'الواحده') return null
  const isTime = minutesBehind(reading, index + 1) !== null || dayPartBehind(reading, index + 1) !== null
  return isTime ? { value: 1, next: index + 1 } : null
}

/** The minutes said behind the hour: «والنصف», «إلا ربعًا», «وخمس دقائق», «و20 دقيقة»; below nought before the hour. */
export function minutesBehind(reading: Reading, index: number): { minutes: number; next: number } | null {
  const word = lexemeAt(reading, index)
  if (word.kind !== 'word') return null
  const lacks = word.text === 'الا'
  if (!lacks && !word.text.startsWith('و')) return null
  const part = lacks ? index + 1 : index
  const { text } = lexemeAt(reading, part)
  const share = (lacks ? sharesLacking : sharesPast).get(text)
  if (share !== undefined)
    return isHalfOfSomething(reading, part + 1) ? null : { minutes: lacks ? -share : share, next: part + 1 }
  const count = countAt(reading, text === 'و' ? part + 1 : part)
  if (count === null || count.value >= 60 || !minuteWords.has(lexemeAt(reading, count.next).text)) return null
  return { minutes: lacks ? -count.value : count.value, next: count.next + 1 }
}

function countAt(reading: Reading, index: number): HourInWords | null {
  const { kind, text } = lexemeAt(reading, index)
  if (kind === 'digits') return text.length > 2 ? null : { value: Number(text), next: index + 1 }
  return readNumberWords(reading, index)
}

/** «السنة الثالثة والنصف الأول من الرابعة» */
function isHalfOfSomething(reading: Reading, index: number): boolean {
  const { key, definite } = lexemeAt(reading, index)
  return definite && reading.words.ordinals.has(key)
}

/** «بتوقيت الدوحة», «بالتوقيت المحلي» */
export function saysZone(reading: Reading, index: number): boolean {
  const { text } = lexemeAt(reading, index)
  return text === 'بتوقيت' || text === 'بالتوقيت'
}

/**
 * Whether an ordinal may be an hour though «الساعة» does not stand before it: «في التاسعة صباحًا», «قطار التاسعة والنصف».
 * Behind a noun with the article or an owner it counts that noun, «الجلسة التاسعة», and «في الثالثة والنصف من عمره» is an
 * age.
 */
export function mayBeBareHour(reading: Reading, index: number): boolean {
  const word = lexemeAt(reading, index)
  if (!word.definite || !isHourName(reading, index)) return false
  const before = lexemeAt(reading, index - 1)
  const hour = hoursInWords(reading, index)
  if (hour === null) return false
  const past = minutesBehind(reading, hour.next)
  const isGoverned = prepositions.has(before.text) || (word.clitics > 0 && /^[بل]/.test(word.text))
  if (!isGoverned && !standsApart(reading, index) && (past === null || isCountedNoun(before.text))) return false
  const behind = past?.next ?? hour.next
  return lexemeAt(reading, behind).text !== 'من' || !lexemeAt(reading, behind + 1).text.includes('عمر')
}

function isHourName(reading: Reading, index: number): boolean {
  const { text, key } = lexemeAt(reading, index)
  return text === 'الواحده' || (key.endsWith('ه') && reading.words.ordinals.has(key))
}

/**
 * Behind a bracket, a comma or a dash, at the head of a line, behind figures, a day or a month, and behind «أو» and «أي»:
 * no feminine noun stands there that the ordinal could count.
 */
function standsApart(reading: Reading, index: number): boolean {
  const word = lexemeAt(reading, index)
  const { kind, text, key } = lexemeAt(reading, index - 1)
  if (word.clitics > 0) return false
  if (kind !== 'word') return kind !== 'token'
  return alternatives.has(text) || (key !== '' && (reading.words.weekdays.has(key) || reading.words.months.has(key)))
}

function isCountedNoun(word: string): boolean {
  return /^[وفبك]?(?:ال|لل)|(?:ها|هم|هما|نا|ته|تي)$/.test(word)
}

const prepositions = new Set('في عند من الي حتي وحتي والي قبل بعد منذ نحو حوالي قرابه لغايه بين'.split(' '))
const alternatives = new Set('او اي اليوم غدا امس'.split(' '))
const minuteWords = new Set(['دقيقه', 'دقائق'])
const sharesPast: ReadonlyMap<string, number> = new Map([
  ['والنصف', 30],
  ['ونصف', 30],
  ['والربع', 15],
  ['وربع', 15],
  ['والثلث', 20],
  ['وثلث', 20],
])
const sharesLacking: ReadonlyMap<string, number> = new Map([
  ['ربعا', 15],
  ['الربع', 15],
  ['ثلثا', 20],
  ['الثلث', 20],
])
