import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { placesIn } from '#shared/press/places.ts'
import type { DateToken, Token } from '#shared/text/token.ts'

/**
 * The opening of a release: `ALMATY, Kazakhstan, 20 September 2024 (WeGO) – `, « Genève, le 8 mars 2024 – », «الرباط، 8
 * مارس 2024 –».
 */
export interface Dateline {
  readonly place: TextSpan
  readonly date: (TextSpan & { readonly token: DateToken }) | null
  /** The name of the agency or office in brackets. */
  readonly agency: TextSpan | null
  /** The dash before the text; null where it is missing. */
  readonly dash: TextSpan | null
  /** A comma, « le », «في» or the like between place and date. */
  readonly isJoined: boolean
  /** Where the text proper starts; the length of the cell where nothing follows. */
  readonly end: number
}

/** The dateline a text begins with, null where it does not begin with one. The tokens are asked for only where it may. */
export function datelineOf(text: string, tokensOf: () => readonly Token[], language: LanguageTag): Dateline | null {
  if (!mayOpenWithDateline(text)) return null
  if (/[\d٠-٩]/.test(text.slice(0, longestPlace + 20))) {
    const tokens = tokensOf()
    const at = tokens.findIndex(({ start }) => start > 0)
    const token = tokens[at]
    if (token?.type === 'date' && token.start <= longestPlace && (token.month !== null || token.form === 'malformed'))
      return datedLine(text, token, tokens.slice(at + 1, at + 3), baseLanguage(language))
  }
  return undatedLine(text)
}

const longestPlace = 66

/** A figure or a dash soon after the start: most paragraphs have none. */
export function mayOpenWithDateline(text: string): boolean {
  const end = Math.min(text.length, longestPlace + 20)
  for (let index = 2; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)) return true
    if ((code === 0x2d || (code >= 0x2012 && code <= 0x2015)) && index <= longestPlace) return true
  }
  return false
}

/** Between place and date. */
const joints: Readonly<Record<string, RegExp>> = {
  en: /(?:,|،|\s[–—-]|\/|\(|,? on)?\s*$/u,
  fr: /(?:,?\s*le|,|\s[–—-]|\/|\()?\s*$/u,
  ar: /(?:[،,]?\s*(?:في|يوم|بتاريخ)|[،,:/]|\s[–—-]|\()?\s*(?:(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)[،,]?)?\s*$/u,
}

function datedLine(text: string, token: DateToken, further: readonly Token[], language: string): Dateline | null {
  const before = text.slice(0, token.start)
  if (opensSentence(before)) return null
  const joint = joints[language]?.exec(before)
  if (joint === null || joint === undefined) return null
  const place = placeAt(before.slice(0, joint.index))
  if (place === null) return null
  const isJoined = joint[0].trim() !== ''
  const { date, end: dateEnd } = wholeDate(text, token, further)
  const rest = text.slice(dateEnd, dateEnd + 90)
  const bracketed = /^\s*\)?[,،]?\s{0,3}\(([^()\n]{1,50})\)/u.exec(rest)
  const behind = bracketed?.[0] ?? /^\)?/u.exec(rest)?.[0] ?? ''
  const dash = /^\s{0,3}[.:]?\s{0,3}(?:[–—―-]{1,2}|:|\/{1,2})(?!\d)/u.exec(rest.slice(behind.length))
  const at = dateEnd + behind.length
  const line = { place, date: { start: token.start, end: dateEnd, token: date }, isJoined }
  const agency =
    bracketed === null ? null : { start: dateEnd + behind.indexOf('(') + 1, end: dateEnd + behind.lastIndexOf(')') }
  if (dash !== null) return { ...line, agency, dash: { start: at, end: at + dash[0].length }, end: at + dash[0].length }
  const next = /^[\s.،,]{0,3}/u.exec(text.slice(at, at + 4))?.[0] ?? ''
  const end = at + next.length
  if (text.slice(end).trim() === '' || next.includes('\n')) return { ...line, agency, dash: null, end: text.length }
  // Without a dash only what cannot go on as a sentence is a dateline: a capital, a word glued to the date, Arabic after a comma.
  const opens =
    /^[\p{Lu}“«"]/u.test(text.slice(end, end + 2)) ||
    (/[،,]/u.test(joint[0]) && /^\p{Script=Arabic}/u.test(text.slice(end, end + 2)))
  if (hasCommaForDash(text, place, date, { start: at, end })) return { ...line, agency, dash: null, end }
  if (/[,،.]/u.test(next)) return null
  return (opens && isJoined) || isBareLine(before, place, date, text.slice(end, end + 2))
    ? { ...line, agency, dash: null, end }
    : null
}

/**
 * `MAPUTO, 10 June 2025, The Library …`: a town that is known or in capitals, a full date, and a comma or a stop instead of the dash
 * before a whole sentence. In a list of places and days no sentence follows.
 */
function hasCommaForDash(text: string, place: TextSpan, { day, year }: DateToken, { start, end }: TextSpan): boolean {
  if (day === null || year === null || !/^[،,.]\s{1,2}$/u.test(text.slice(start, end))) return false
  if (!/^[“«"]?\s?[\p{Lu}\p{Script=Arabic}]/u.test(text.slice(end, end + 3)) || text.length - end < shortestLead)
    return false
  return /[.!?؟…»”"]\s*$/u.test(text.slice(-4)) && isTown(text.slice(place.start, place.end))
}

const shortestLead = 40

/** Also with its country: `Maputo, Mozambique`. */
function isTown(name: string): boolean {
  if (/^\p{Lu}[\p{Lu}’'-]+(?!\p{L})/u.test(name)) return true
  const [first] = placesIn(name, /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en')
  return first?.start === 0 && first.places.some(({ kind }) => kind === 'city')
}

/** `Amman 3 May 2026 The …`, «عمّان 3 أيار 2026 أعلنت …»: a town and a full date without any mark. */
function isBareLine(before: string, place: TextSpan, { day, year }: DateToken, next: string): boolean {
  if (day === null || year === null || !/^[\p{Lu}\p{Script=Arabic}]/u.test(next)) return false
  const name = before.slice(place.start, place.end)
  const language = /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en'
  return placesIn(name, language).some(
    ({ start, end, places }) => start === 0 && end === name.length && places.some(({ kind }) => kind === 'city'),
  )
}

/**
 * The date in the other calendar belongs to it, and so does the hour: «27 شعبان 1445 هـ (الموافق 8 مارس 2024م)», `16 Shawwal
 * 1446 AH (14 April 2025)`, `11 November 2025, 6 p.m.`. Of two dates the Gregorian one is compared.
 */
function wholeDate(text: string, first: DateToken, further: readonly Token[]): { date: DateToken; end: number } {
  let end = pastEra(text, first.end)
  let date = first
  let [next] = further
  if (next?.type === 'date' && next.calendar !== first.calendar && twin.test(text.slice(end, next.start))) {
    if (next.calendar === 'gregorian') date = next
    end = pastEra(text, next.end)
    if (text.slice(first.end, next.start).includes('('))
      end += /^\s?\)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0
    next = further[1]
  }
  if (next?.type === 'time' && clock.test(text.slice(end, next.start))) end = next.end
  return { date, end }
}

function pastEra(text: string, end: number): number {
  return end + (/^\s?(?:هـ|ه|م)(?!\p{L})\.?/u.exec(text.slice(end, end + 5))?.[0].length ?? 0)
}

/** What stands between the same day in two calendars. */
const twin =
  /^[\s،,(/–-]{0,4}(?:(?:ال)?(?:موافق|مصادف)|corresponding to|equivalent to|i\.e\.|correspondant au|soit|or|ou)?[\s:]{0,2}(?:لـ|ل|ليوم|يوم|le|the|au)?\s?$/iu
const clock = /^[\s،,]{1,3}(?:at|à|(?:(?:في|على|عند)\s)?(?:تمام\s)?الساعة)?\s?$/iu

/** `LONDON – `, `PARIS (AP) — `, «القاهرة (رويترز) -»: a place in capitals, or one with the agency. */
function undatedLine(text: string): Dateline | null {
  const at = /\s?[–—―-]{1,2}\s/.exec(text.slice(0, longestPlace + 20))
  if (at === null) return null
  const before = text.slice(0, at.index).trimEnd()
  const bracket = before.endsWith(')') ? before.lastIndexOf('(') : -1
  const name = (bracket < 0 ? before : before.slice(0, bracket)).trim()
  if (bracket < 0 && !/^\p{Lu}{2}/u.test(name)) return null
  if (bracket < 0 && name.split(/[\s,]+/u).some((word, index) => index === 0 && word !== word.toUpperCase()))
    return null
  const place = placeAt(name)
  if (place === null) return null
  const start = text.indexOf(name)
  const end = at.index + at[0].length
  return {
    place: { start, end: start + name.length },
    date: null,
    agency: bracket < 0 ? null : { start: bracket + 1, end: before.length - 1 },
    dash: { start: at.index, end },
    isJoined: true,
    end,
  }
}

/** Words that open a sentence and not a dateline: "On 3 May", "Since 3 May", « Depuis le 3 mai », «منذ 3 مايو». */
const openers =
  /^(?:on|in|at|by|from|since|until|after|before|as|during|today|yesterday|tomorrow|this|the|between|for|when|while|dated|updated|published|posted|date|depuis|dès|après|avant|jusqu|du|de|à|au|aux|en|le|la|les|ce|cette|aujourd|hier|demain|lors|entre|pour|publié|mis|par|date|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|embargo(?:ed)?|strictly|under|sous|not|release|press|media|news|communiqué|note|statement|contact|source|محظور|يحظر|حظر|للنشر|بيان|بلاغ|المصدر|عقد|في|منذ|يوم|بتاريخ|من|إلى|حتى|بعد|قبل|خلال|اليوم|أمس|تاريخ|نشر|تم|انطلق|انعقد|صدر|أعلن|أكد|قال)(?!\p{L})/iu

/** Le Caire, La Haye, The Hague: an article before a capital belongs to the name. */
function opensSentence(text: string): boolean {
  return openers.test(text) && !/^\s*(?:les?|la|the)\s\p{Lu}[\p{L}’'-]+\s?(?:$|[,،(/–—-]|le\s)/iu.test(text)
}

function placeAt(before: string): TextSpan | null {
  const place = before.trim()
  const start = before.length - before.trimStart().length
  if (
    place.length < 2 ||
    place.length > 60 ||
    /[\d:;.!?؟"“”«»@]|\n/u.test(place.replace(/(?<=\b[A-Z])\.|\b(?:St|ST|Ste|STE|Mt|MT|Ft|FT)\./gu, ''))
  )
    return null
  if (opensSentence(place)) return null
  // KINSHASA (République démocratique du Congo)
  const words = place
    .replace(/(?<=\p{Lu}[\p{L}-]{1,30}[ \u00a0])\(\p{Lu}[\p{L}\s\u00a0’'-]{3,40}\)$/u, '')
    .split(/[\s,،/()-]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 7) return null
  const isArabic = /\p{Script=Arabic}/u.test(place)
  if (isArabic) return words.length <= 4 ? { start, end: start + place.length } : null
  const isName = words.every(
    (word) =>
      /^\p{Lu}/u.test(word) ||
      /^(?:of|the|and|de|du|des|la|le|les|l’|l'|d’|d'|et|sur|en|el|al|ar|es|ash)\b/u.test(word),
  )
  return isName ? { start, end: start + place.length } : null
}
