import type { WordNumber } from '#shared/text/number-words-en.ts'
import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** French cardinals by folded word, with the Belgian and Swiss tens. */
export const frenchCardinals: ReadonlyMap<string, number> = new Map([
  ...'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
  ['mille', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
])

const collectives: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
])
export const frenchCollectives = collectives

/**
 * French number words in old and new hyphenation (`soixante-dix`, `quatre-vingt-dix-sept`, `vingt et un`,
 * `deux-cent-trois`, `une vingtaine`). `un`/`une` alone is no number, nor is `neuf` after a noun (`new`).
 */
export function readFrenchNumber(reading: Reading, index: number): WordNumber | null {
  const first = lexemeAt(reading, index)
  const collective = first.text === 'une' ? collectives.get(lexemeAt(reading, index + 1).key) : undefined
  if (collective !== undefined) return withCollectiveScale(reading, collective, index)
  let total = 0
  let current = 0
  let last = Number.POSITIVE_INFINITY
  let words = 0
  let scale = Number.POSITIVE_INFINITY
  let end = index
  let at = index
  while (true) {
    const value = reading.words.cardinals.get(lexemeAt(reading, at).key)
    if (value === undefined) break
    if (value >= 1e6 || value === 1e3) {
      if (words === 0 && value >= 1e6) return null
      // « mille milliards »: the thousands are counted in the larger scale.
      if (scale === 1e3 && value >= 1e6) [total, current] = [0, total + current]
      else if (value >= scale) break
      scale = value
      total += (current || 1) * value
      current = 0
      last = value
    } else if (value === 100) {
      if (current >= 10) break
      current = (current || 1) * 100
      last = 100
    } else if (value === 20 && current % 100 === 4 && last === 4) {
      current += 76
      last = 80
    } else if (fits(value, last)) {
      current += value
      last = value
    } else break
    words += 1
    end = at
    at += 1
    const joint = lexemeAt(reading, at)
    const after = reading.words.cardinals.get(lexemeAt(reading, at + 1).key)
    if (beforeScale.has(joint.text) && after !== undefined && after >= 1e6) at += 1
    else if (isMark(joint, '-', true) && after !== undefined) {
      at += 1
      // `vingt-et-un`
      if (lexemeAt(reading, at).key === 'et') at += 1
    } else if (isMark(joint, '-', true) && lexemeAt(reading, at + 1).key === 'et')
      at += isMark(lexemeAt(reading, at + 2), '-') ? 3 : 1
    else if (joint.key === 'et' && last >= 20 && last < 100 && (after === 1 || after === 11)) at += 1
  }
  if (words === 0) return null
  const value = total + current
  const following = lexemeAt(reading, end + 1)
  if (words === 1 && value < 2) return null
  if (words === 1 && value === 9 && !/[sx]$/.test(following.text)) return null
  if (words === 1 && first.text === 'sept' && isMark(following, '.', true)) return null
  return { value, start: first.start, end: lexemeAt(reading, end).end, next: end + 1 }
}

/** « une dizaine de milliers », « une centaine de millions » */
function withCollectiveScale(reading: Reading, value: number, index: number): WordNumber {
  const { start } = lexemeAt(reading, index)
  const word = lexemeAt(reading, index + 3)
  const isCounted = lexemeAt(reading, index + 2).text === 'de'
  const scale = word.text === 'milliers' ? 1e3 : (reading.words.scales.get(word.key) ?? 0)
  if (isCounted && scale >= 1e3) return { value: value * scale, start, end: word.end, next: index + 4 }
  return { value, start, end: lexemeAt(reading, index + 1).end, next: index + 2 }
}

/** « neuf autres millions », « les deux premiers milliards » */
export const beforeScale: ReadonlySet<string> = new Set(['autres', 'premiers', 'derniers', 'nouveaux', 'bons'])

/** Whether a part may follow: `vingt` + `trois`, `soixante` + `quinze`, `quatre-vingts` + `dix`, `dix` + `sept`. */
function fits(value: number, last: number): boolean {
  if (last >= 100) return true
  if (last === 60 || last === 80) return value < 20 && value > 0
  if (last >= 20) return value < 10 && value > 0
  return last === 10 && value >= 7 && value <= 9
}
