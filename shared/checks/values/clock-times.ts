import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { type Zone, zoneIn } from '#shared/checks/values/zones.ts'
import { arabicDigits } from '#shared/text/format-number.ts'
import type { TimeToken } from '#shared/text/token.ts'

/** The zone a time is given in: named in it or right behind it. */
export function zoneOf(text: string, token: TimeToken): Zone | null {
  if (token.utcOffset === null && !mayNameZone(text, token.end)) return null
  const found = zoneIn(text, token.start, Math.min(text.length, token.end + 60))
  if (found === null) return token.utcOffset === null ? null : { ...token, offsets: [token.utcOffset] }
  if (found.start > token.end && !/^[ \u00a0\u202f,،()]{1,3}$/.test(text.slice(token.end, found.start))) return null
  return found
}

/** A capital, or the first letter of « heure », "local" or «بتوقيت», behind a time. */
function mayNameZone(text: string, end: number): boolean {
  let at = end
  while (at < end + 3 && ' \u00a0\u202f,،()'.includes(text.charAt(at))) at += 1
  return at > end && /[\p{Lu}hltباحت]/u.test(text.charAt(at))
}

/**
 * Whether it may be how long something takes: `2:07:05`, and « 2 h 30 » without « à » before it, or with that of «
 * ramené à ».
 */
export function mayBeLength({ start, quote, minutes }: TimeToken, text: string): boolean {
  if (/^\d{1,2}:\d\d:\d\d$/.test(quote)) return true
  if (!/\dh|heure/iu.test(quote.replace(/\s/gu, ''))) return false
  if (!clockLead.test(text.slice(Math.max(0, start - 6), start))) return true
  return minutes < afternoon && change.test(text.slice(Math.max(0, start - longestChange), start))
}

const clockLead = /(?<!\p{L})(?:à|dès|vers)\s$/iu

/** « passe de cinq heures à 1 h 40 », « est limité à 2 h 30 »; « la fermeture passe de 19 h à 20 h » tells of the clock. */
const change =
  /(?<!\p{L})(?:(?:rédui|ram[eè]n|raccourci|abr[eé]g|allong|écourt|limit|abaiss)\p{L}{1,7}|(?:pass|tomb|descend|baiss|diminu|augment|port|mont)(?:e|ent|era?|eront|ait|aient|ée?s?|ant|ue?)? (?:en moyenne )?de [^.;:!?\n]{1,40})(?: [^.;:!?\n]{1,20})? à\s$/iu
const longestChange = 70
const afternoon = 13 * 60

/** A time in the form of another that stands in a text (`2:30 p.m.`, `14 h 30`, «2:30 مساءً»); null where it is in words. */
export function writeClock(minutes: number, like: string): string | null {
  const arabic = digitsOf(like) === 'arab'
  const latin = like.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const written = twelveHours(minutes, latin) ?? french(minutes, latin) ?? twentyFour(minutes, latin)
  return written === null || !arabic ? written : arabicDigits(written)
}

function twelveHours(minutes: number, like: string): string | null {
  const english = /^(\d{1,2})([:.]\d\d)?([ \u00a0\u202f]?)([ap])(\.?m\.?)/i.exec(like)
  if (english !== null) {
    const [whole, , figures, gap = '', half = '', rest = ''] = english
    const letter = minutes < 720 ? 'a' : 'p'
    const cased = half === half.toUpperCase() ? letter.toUpperCase() : letter
    return `${twelve(minutes)}${minuteFigures(minutes, figures)}${gap}${cased}${rest}${like.slice(whole.length)}`
  }
  const arabic =
    /^(\d{1,2})([:.]\d\d)? (صباحا?[\u064b\u064d]?ا?|فجرا?[\u064b\u064d]?ا?|ظهرا?[\u064b\u064d]?ا?|عصرا?[\u064b\u064d]?ا?|مساء[\u064b\u064d]?|ليلا?[\u064b\u064d]?ا?|ص|م)(?!\p{L})/u.exec(
      like,
    )
  if (arabic === null) return null
  const [whole, , figures, word = ''] = arabic
  const short = word.length === 1
  const half = minutes < 720 ? (short ? 'ص' : 'صباحًا') : short ? 'م' : minutes < 780 ? 'ظهرًا' : 'مساءً'
  return `${twelve(minutes)}${minuteFigures(minutes, figures)} ${half}${like.slice(whole.length)}`
}

function french(minutes: number, like: string): string | null {
  const clock = /^(\d{1,2})([ \u00a0\u202f]?)(h|heures?)([ \u00a0\u202f]?)(\d\d)?(?![\d\p{L}])/iu.exec(like)
  if (clock === null) return null
  const [whole, , gap = '', unit = 'h', second = '', figures] = clock
  const rest = minutes % 60
  const tail =
    rest === 0 && figures === undefined ? '' : `${figures === undefined ? gap : second}${String(rest).padStart(2, '0')}`
  return `${Math.floor(minutes / 60)}${gap}${unit}${tail}${figures === undefined ? like.slice(whole.trimEnd().length) : like.slice(whole.length)}`
}

function twentyFour(minutes: number, like: string): string | null {
  const clock = /^(\d{1,2})([:.])(\d\d)(?!\d)/.exec(like)
  if (clock === null) return null
  const [whole, hours = '', mark = ':'] = clock
  const hour = String(Math.floor(minutes / 60))
  const padded = hours.startsWith('0') ? hour.padStart(2, '0') : hour
  return `${padded}${mark}${String(minutes % 60).padStart(2, '0')}${like.slice(whole.length)}`
}

function twelve(minutes: number): number {
  const hour = Math.floor(minutes / 60) % 12
  return hour === 0 ? 12 : hour
}

function minuteFigures(minutes: number, like: string | undefined): string {
  const rest = minutes % 60
  if (rest === 0 && like === undefined) return ''
  return `${like?.charAt(0) ?? ':'}${String(rest).padStart(2, '0')}`
}
