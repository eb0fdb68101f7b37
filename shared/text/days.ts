import { definiteEleven } from '#shared/text/number-words-ar.ts'
import { readNumberWords } from '#shared/text/numbers.ts'
import { readOrdinalWords } from '#shared/text/ordinals.ts'
import { isMark, lexemeAt, type Reading, wordStart } from '#shared/text/reading.ts'

export interface DayRead {
  readonly day: number
  readonly inWords: boolean
  /** `08 mars`. */
  readonly leadingZero: boolean
  readonly start: number
  readonly end: number
  readonly next: number
}

/** A day of the month: `8`, `08`, `20th`, `1er`, «فاتح», «غرة», «الأول», `premier`, `the eighth`, `huit`. */
export function readDay(reading: Reading, index: number): DayRead | null {
  const lexeme = lexemeAt(reading, index)
  if (lexeme.kind === 'digits') return readDayFigures(reading, index)
  if (lexeme.kind !== 'word' || lexeme.key === '') return null
  if (lexeme.key === 'فاتح' || lexeme.key === 'غره') {
    return {
      day: 1,
      inWords: true,
      leadingZero: false,
      start: wordStart(reading, lexeme),
      end: lexeme.end,
      next: index + 1,
    }
  }
  const ordinal = readOrdinalWords(reading, index)
  const token = ordinal?.tokens[0]
  if (ordinal && isOfNoun(reading, index)) return null
  if (ordinal && token && ordinal.value <= 31) {
    return {
      day: ordinal.value,
      inWords: true,
      leadingZero: false,
      start: token.start,
      end: token.end,
      next: ordinal.next,
    }
  }
  // «قواربها السبعة من يناير»: with the article a cardinal counts the noun before it.
  if (lexeme.definite || lexeme.key === definiteEleven) return null
  const words = reading.words.language === 'en' ? null : readNumberWords(reading, index)
  if (!words || words.value < 1 || words.value > 31) return null
  return { day: words.value, inWords: true, leadingZero: false, start: words.start, end: words.end, next: words.next }
}

/** «النصف الأول من أكتوبر», «الأسبوع الثاني من مارس», «معرضها الأول حتى 29 شعبان»: the ordinal is the noun's, not a day. */
function isOfNoun(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1)
  if (lexemeAt(reading, index).clitics > 0 || before.kind !== 'word') return false
  if (ofSomebody.test(before.text)) return true
  if (!/^[وفبك]?(?:ال|لل)/.test(before.text)) return false
  return before.text !== 'اليوم' && !reading.words.weekdays.has(before.key) && !dateLeads.has(before.text)
}

/** A noun with a possessive behind it: «معرضها», «اجتماعهم», «مؤتمرنا». */
const ofSomebody = /^[\u0621-\u064a]{3,}(?:ها|هم|هما|هن|نا|كم)$/

const dateLeads = new Set(['الموافق', 'المصادف', 'الي'])

function readDayFigures(reading: Reading, index: number): DayRead | null {
  const lexeme = lexemeAt(reading, index)
  const before = lexemeAt(reading, index - 1)
  if (lexeme.text.length > 2) return null
  const day = Number(lexeme.text)
  if (day < 1 || day > 31) return null
  if (lexeme.gap === 'none' && isMark(before, '.,:/', true) && lexemeAt(reading, index - 2).kind === 'digits')
    return null
  const suffix = lexemeAt(reading, index + 1)
  const suffixed = suffix.kind === 'word' && /^(?:st|nd|rd|th|er)$/.test(suffix.text) && suffix.gap !== 'hard'
  return {
    day,
    inWords: false,
    leadingZero: lexeme.text.startsWith('0'),
    start: lexeme.start,
    end: suffixed ? suffix.end : lexeme.end,
    next: suffixed ? index + 2 : index + 1,
  }
}
