import { isAnd, isGluedDigits, isMark, lexemeAt, type Match, type Reading } from '#shared/text/reading.ts'
import type { ResolutionToken } from '#shared/text/token.ts'

/** `S/RES/1325 (2000)`, `A/RES/70/1`: the reader stands on the organ's letter. */
export function readResolutionSymbol(reading: Reading, index: number): Match | null {
  const body = lexemeAt(reading, index)
  const wanted = isMark(lexemeAt(reading, index + 1), '/', true) && lexemeAt(reading, index + 2).text === 'res'
  if (!wanted || !isMark(lexemeAt(reading, index + 3), '/', true) || !isGluedDigits(lexemeAt(reading, index + 4)))
    return null
  return resolutionFrom(reading, index + 4, body.start)
}

/**
 * `resolution 1325 (2000)`, `résolution 1325 du Conseil`, «قرار مجلس الأمن رقم 1325», and all numbers of
 * `resolutions 1325 (2000) and 1820 (2008)`. The reader stands on the word.
 */
export function readResolution(reading: Reading, index: number): Match | null {
  const word = lexemeAt(reading, index)
  if (!resolutionWords.has(word.key) && !resolutionWords.has(word.text)) return null
  const at = numberAfter(reading, index + 1)
  if (at === null) return null
  const first = resolutionFrom(reading, at, lexemeAt(reading, at).start)
  if (!first) return null
  const tokens = [...first.tokens]
  let next = first.next
  const several = /s$|ات$|قراري$|قراري?ن$|قراران$/.test(word.text)
  while (several) {
    let look = next
    while (isMark(lexemeAt(reading, look), ',،') || isAnd(lexemeAt(reading, look))) look += 1
    const more = look > next ? resolutionFrom(reading, look, lexemeAt(reading, look).start) : null
    if (!more) break
    tokens.push(...more.tokens)
    next = more.next
  }
  return { tokens, next }
}

const resolutionWords = new Set(
  'resolution resolutions unscr rcsnu قرار قرارات القرار القرارات قراري قرارين قراران القرارين القراران'.split(' '),
)
const numberSigns = new Set(['n', 'no', 'nos', 'number', 'numero', 'رقم', 'الرقم', 'ذو', 'ذي'])

/** The number right behind the word, behind `no.`/`n°`/«رقم», or after the name of the body within a few words. */
function numberAfter(reading: Reading, from: number): number | null {
  let signed = false
  for (let at = from; at < from + 9; at += 1) {
    const lexeme = lexemeAt(reading, at)
    if (lexeme.kind === 'digits') {
      if (
        /^\d{1,4}$/.test(lexeme.text) &&
        (signed || at === from || /^(?:\d{3}|1[0-8]\d\d|2[1-9]\d\d)$/.test(lexeme.text))
      )
        return at
      return null
    }
    if (lexeme.kind === 'word') {
      signed = numberSigns.has(lexeme.text)
      if (stopWords.has(lexeme.text)) return null
    } else if (!(lexeme.kind === 'mark' && "().°º'".includes(lexeme.text))) return null
  }
  return null
}

/** Behind these no number of the resolution follows: `resolution adopted in 2000`, «قرار اتخذ في 2000 جلسة». */
const stopWords = new Set('in on by with dans par le la en avec في من عن على الي عام سنه'.split(' '))

function resolutionFrom(reading: Reading, index: number, start: number): Match | null {
  const first = lexemeAt(reading, index)
  if (first.kind !== 'digits' || first.text.length > 4) return null
  let number = first.text
  let next = index + 1
  if (isMark(lexemeAt(reading, next), '/', true) && isGluedDigits(lexemeAt(reading, next + 1))) {
    number += `/${lexemeAt(reading, next + 1).text}`
    next += 2
  }
  const year = yearAfter(reading, next)
  next = year?.next ?? next
  const end = lexemeAt(reading, next - 1).end
  const token: ResolutionToken = {
    type: 'resolution',
    number,
    year: year?.year ?? null,
    start,
    end,
    quote: reading.text.slice(start, end),
  }
  return { tokens: [token], next }
}

/** `(2000)`, `of 2000`, `de 2000`, «لعام 2000», «لسنة 2000». */
function yearAfter(reading: Reading, index: number): { year: number; next: number } | null {
  const opener = lexemeAt(reading, index)
  const digits = lexemeAt(reading, index + 1)
  if (digits.kind !== 'digits' || !/^(?:19|20)\d\d$/.test(digits.text)) return null
  const year = Number(digits.text)
  if (isMark(opener, '(')) return isMark(lexemeAt(reading, index + 2), ')') ? { year, next: index + 3 } : null
  return ['of', 'de', 'لعام', 'لسنه', 'عام'].includes(opener.text) ? { year, next: index + 2 } : null
}
