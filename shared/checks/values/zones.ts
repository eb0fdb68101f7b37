import { zoneCodes, zonePlaces } from '#shared/checks/values/zone-names.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** By whose clock a time is given. */
export interface Zone extends TextSpan {
  /** What it may be from UTC, in minutes; null where it is a local time or a place not known here. */
  readonly offsets: readonly number[] | null
}

/** The first zone named in a stretch of text: `GMT`, `UTC+3`, "Seoul time", « heure de Paris », «بتوقيت مكة المكرمة». */
export function zoneIn(text: string, from: number, to: number): Zone | null {
  const match = zone.exec(text.slice(from, to))
  if (match?.groups === undefined) return null
  const { code, shift, place } = match.groups
  const start = from + match.index
  const end = start + match[0].length
  if (code !== undefined) return { start, end, offsets: codeOffsets(code, shift) }
  if (place === undefined) return { start, end, offsets: null }
  const offsets = placeOffsets(place)
  // «بتوقيت غرينتش+2»
  if (shift !== undefined && offsets?.[0] === 0) return { start, end, offsets: shifted(shift) }
  const [behind, hours] = shiftInBrackets.exec(text.slice(end, end + longestBracket)) ?? []
  if (behind === undefined || hours === undefined) return { start, end, offsets }
  return { start, end: end + behind.length, offsets: shifted(hours) }
}

/** "Fiji time (UTC+12)" */
const shiftInBrackets = /^[ \u00a0\u202f]\((?:UTC|GMT|غرينتش|بتوقيت غرينتش)[ \u00a0]?([+−–-] ?\d{1,2}(?::?\d\d)?)\)/u
const longestBracket = 30

/** Whether a text names a zone right at a place, after at most a space, comma or bracket: `3 June 2024 GMT`. */
export function zoneRightAt(text: string, at: number): Zone | null {
  const found = zoneIn(text, at, Math.min(text.length, at + 40))
  return found !== null && /^[ \u00a0\u202f,،(]{1,3}$/.test(text.slice(at, found.start)) ? found : null
}

const codes = [...zoneCodes.keys()].join('|')
const capital = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?"
const zone = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<code>${codes})(?<shift> ?[+−–-] ?\\d{1,2}(?::?\\d\\d)?)?(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}])(?<place>(?!The )${capital})(?: [Ss]tandard| [Dd]aylight| [Ss]ummer| local)? [Tt]ime(?![\\p{L}])`,
    `(?<![\\p{L}])heures? (?:de |d[’']|du |des )(?:la |l[’'])?(?<place>${capital})`,
    '(?<![\\p{L}])ب?توقيت (?<place>[\\p{L}]{2,12}(?: (?:المكرمة|ظبي|آباد|يورك|أوروبا|البيضاء))?)(?<shift> ?[+−–-] ?\\d{1,2}(?::?\\d\\d)?(?!\\d))?',
    '(?<![\\p{L}])ب?التوقيت (?<place>الشرقي|الأوسط|الهادئ)',
    '(?<![\\p{L}])(?:local time|heure locale|heures locales|temps universel|heure universelle|ب?التوقيت المحلي|ب?التوقيت العالمي|توقيت محلي)',
  ].join('|'),
  'u',
)

function codeOffsets(code: string, shift: string | undefined): readonly number[] | null {
  const offsets = zoneCodes.get(code) ?? null
  return shift === undefined || !/^(?:UTC|GMT)$/.test(code) ? offsets : shifted(shift)
}

function shifted(shift: string): readonly number[] {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+−–-]) ?(\d{1,2})(?::?(\d\d))?/.exec(shift) ?? []
  const offset = Number(hours) * 60 + Number(minutes)
  return [sign === '+' ? offset : -offset]
}

function placeOffsets(place: string): readonly number[] | null {
  const folded = foldForSearch(place, 'en').replace(/^(?:the|l'|la) ?/, '')
  return zonePlaces.get(folded) ?? zonePlaces.get(folded.split(' ')[0] ?? '') ?? null
}
