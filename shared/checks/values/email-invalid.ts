import type { CellCheck, CellPlace, Found } from '#shared/checks/check.ts'
import { domainEnds, plainDomainEnds } from '#shared/checks/values/domain-ends.ts'
import { mixesScripts } from '#shared/checks/values/mixed-scripts.ts'

/** An e-mail address no mail will reach: torn by a space, a comma for a dot, a letter of another script, no domain end. */
export const emailInvalid: CellCheck = {
  id: 'email-invalid',
  severity: 'error',
  scope: 'cell',
  *look(place): Iterable<Found> {
    const { text } = place.cell
    for (let at = firstAt(text, 0); at >= 0; at = firstAt(text, at + 1)) {
      const fault = isSound(text, at) ? null : faultAt(text, at, place)
      if (fault === null) continue
      yield found(text, fault)
      at = Math.max(at, fault.end - 1)
    }
    if (text.includes('mail') || text.includes('ourriel') || text.includes('البريد')) yield* withoutSign(text)
  },
}

const unsigned = new RegExp(
  `(?:e-?mail|courriel|البريد الإ?لكتروني)[ \\u00a0]?:[ \\u00a0]?((?!www\\.)[a-z\\d][a-z\\d.-]{2,60}\\.${domainEnds})(?![\\p{L}\\d@./-])`,
  'giu',
)

/** `E-mail: press.fund.org` */
function* withoutSign(text: string): Iterable<Found> {
  for (const match of text.matchAll(unsigned)) {
    const address = match[1] ?? ''
    const start = match.index + match[0].length - address.length
    yield { start, end: start + address.length, values: { found: address, context: 'sign' } }
  }
}

function firstAt(text: string, from: number): number {
  const at = text.indexOf('@', from)
  return at >= 0 ? at : text.indexOf('＠', from)
}

/** `press@fund.org` with nothing at its ends that could be part of it: by far the most. */
function isSound(text: string, at: number): boolean {
  if (text.charAt(at) !== '@') return false
  let start = at
  while (start > 0 && isPlainLetter(text.charCodeAt(start - 1))) start -= 1
  let end = at + 1
  let dot = -1
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (code === dotCode) {
      if (dot === end - 1 || end === at + 1) return false
      dot = end
    } else if (!isPlainLetter(code)) break
  }
  // A full stop behind the address ends the sentence.
  const stop = dot === end - 1
  if (stop) end -= 1
  if (start === at || dot < 0 || isOdd(text.charCodeAt(start - 1)) || (!stop && isOdd(text.charCodeAt(end))))
    return false
  const name = text.slice(text.lastIndexOf('.', end - 1) + 1, end)
  return knownEnds.has(name)
}

const dotCode = 0x2e
const knownEnds = new Set(
  'org com net int edu gov info fr ma tn dz eg uk ch be ca sn ci kr ae sa qa jo lb eu'.split(' '),
)

/** Letters and digits of ASCII, and the hyphen. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x2d
  )
}

/** Anything but a space, a bracket, a comma, an Arabic mark or the edge of the text. */
function isOdd(code: number): boolean {
  return !(
    Number.isNaN(code) ||
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2c ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x60c ||
    code === 0x61b ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

interface Fault {
  readonly start: number
  readonly end: number
  readonly reason: 'space' | 'comma' | 'letter' | 'double' | 'dots' | 'end'
  readonly expected: string | null
}

function found(text: string, { start, end, reason, expected }: Fault): Found {
  const usable = expected !== null && wellFormed.test(expected)
  return {
    start,
    end,
    values: { found: text.slice(start, end), context: reason },
    fix: usable ? { start, end, replacement: expected } : null,
  }
}

const wellFormed =
  /^[A-Za-z0-9](?:[A-Za-z0-9_%+'-]|\.(?=[A-Za-z0-9])){0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}$/

const localEnd = /[\p{L}\p{M}\d_%+.'\u200b\u00ad\ufeff-]{1,64}$/u
const domainStart = /^[\p{L}\p{M}\d.\u200b\u00ad\ufeff-]{1,120}/u

function faultAt(text: string, at: number, place: CellPlace): Fault | null {
  const local = (localEnd.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '').replace(/^[\u0600-\u06ff.'-]+/, '')
  const domain = latinPart(domainStart.exec(text.slice(at + 1, at + 122))?.[0] ?? '').replace(/[.-]+$/, '')
  const address = { text, at, local, domain, start: at - local.length, end: at + 1 + domain.length }
  if (local === '') return domain === '' ? null : spaceBefore(address)
  // @name@server is an account of a social network.
  if (text.charAt(address.start - 1) === '@') return null
  return (
    twoSigns(address) ??
    (domain === '' ? spaceAfter(address) : null) ??
    brokenEnd(address) ??
    wrongLetters(address) ??
    wrongDots(address) ??
    noEnd(address, place)
  )
}

interface Address {
  readonly text: string
  readonly at: number
  readonly local: string
  readonly domain: string
  readonly start: number
  readonly end: number
}

/** Arabic text runs on behind an address without a space; a domain in Arabic letters begins with them. */
function latinPart(domain: string): string {
  const arabic = domain.search(/[\u0600-\u06ff]/)
  return arabic > 0 ? domain.slice(0, arabic) : domain
}

const roles =
  /^(?:press|presse|media|medias|info|infos|contact|communication|communications|com|service\.?presse|newsroom|news|office|secretariat|sahafa|hello|support)$/i
const labelled =
  /(?:mail|courriel|m[ée]l|البريد(?: الإ?لكتروني)?|الإيميل|بريد|contact|écrire à|write to)[ \u00a0]?:?[ \u00a0]{0,2}$/i

/** `press @fund.org`: a role or a label before it, or it is a handle. */
function spaceBefore({ text, at, end, domain }: Address): Fault | null {
  const before = /([A-Za-z0-9._-]{2,40})[ \u00a0\u202f]{1,2}$/.exec(text.slice(Math.max(0, at - 44), at))
  const word = before?.[1]
  if (before === null || word === undefined || !endsInDomain.test(domain)) return null
  const start = at - before[0].length
  const known =
    /(?:^|[\n(:،,])[ \u00a0]*$/.test(text.slice(Math.max(0, start - 3), start)) ||
    roles.test(word) ||
    /\p{L}[._]\p{L}/u.test(word) ||
    labelled.test(text.slice(Math.max(0, start - 24), start))
  return known ? { start, end, reason: 'space', expected: `${word}@${domain}` } : null
}

const endsInDomain = new RegExp(`^[a-z\\d-]{2,}(?:\\.[a-z\\d-]{2,})*\\.${domainEnds}$`, 'i')

/** `press@ fund.org` */
function spaceAfter({ text, at, start, local }: Address): Fault | null {
  const behind = /^[ \u00a0\u202f]{1,2}([\p{L}\d.-]{3,100})/u.exec(text.slice(at + 1, at + 104))
  const domain = latinPart(behind?.[1] ?? '').replace(/[.-]+$/, '')
  if (behind === null || !endsInDomain.test(domain)) return null
  const end = at + 1 + behind[0].indexOf(domain) + domain.length
  return { start, end, reason: 'space', expected: `${local}@${domain}` }
}

/** `press@@fund.org`, `press@fund@org` */
function twoSigns({ text, at, start, end, local, domain }: Address): Fault | null {
  const second = domain === '' ? at + 1 : end
  if (!/[@＠]/.test(text.charAt(second))) return null
  const rest = (/^[a-z\d.-]{2,80}/i.exec(text.slice(second + 1, second + 82))?.[0] ?? '').replace(/[.-]+$/, '')
  if (rest === '') return null
  const expected = domain === '' ? `${local}@${rest}` : /\./.test(rest) ? null : `${local}@${domain}.${rest}`
  return { start, end: second + 1 + rest.length, reason: 'double', expected }
}

const tornEnd = new RegExp(
  `^(?:[ \\u00a0\\u202f]\\.|\\.[ \\u00a0\\u202f]{1,2})(${plainDomainEnds})(?![\\p{L}\\p{N}-])`,
  'u',
)
/** `port- city.org`: a hyphen and a space within the name of the server. */
const tornAtHyphen = new RegExp(
  `^(?:-[ \\u00a0\\u202f]|[ \\u00a0\\u202f]-)([a-z\\d][a-z\\d-]{1,60}\\.${domainEnds})(?![\\p{L}\\p{N}-])`,
  'u',
)
const commaEnd = new RegExp(`^[,،;؛۔·](${domainEnds})(?![\\p{L}\\p{N}@-])`, 'u')

/** `press@fund .org`, `press@fund- city.org`, `press@fund,org`, «press@fund،org» */
function brokenEnd({ text, start, end, local, domain }: Address): Fault | null {
  if (domain === '' || endsInDomain.test(domain)) return null
  const hyphen = tornAtHyphen.exec(text.slice(end, end + 80))
  if (hyphen !== null)
    return { start, end: end + hyphen[0].length, reason: 'space', expected: `${local}@${domain}-${hyphen[1] ?? ''}` }
  const behind = text.slice(end, end + 16)
  const torn = tornEnd.exec(behind)
  const broken = torn ?? commaEnd.exec(behind)
  if (broken === null) return null
  const reason = torn === null ? 'comma' : 'space'
  return { start, end: end + broken[0].length, reason, expected: `${local}@${domain}.${broken[1] ?? ''}` }
}

/** Letters of two scripts in one part, an accent, an invisible character, a full-width sign. */
function wrongLetters({ text, at, start, end, local, domain }: Address): Fault | null {
  const hidden = /[\u200b\u00ad\ufeff]/g
  const plain = `${local}@${domain}`.replace(hidden, '')
  const wide = text.charAt(at) === '＠'
  const parts = [local, ...domain.split('.')]
  const mixed = parts.some(mixesScripts)
  const accented = /[À-ɏ]/.test(local)
  if (!wide && !mixed && !accented && plain.length === local.length + domain.length + 1) return null
  if (!domain.includes('.')) return null
  return { start, end, reason: 'letter', expected: mixed || accented ? null : plain }
}

/** `press..office@fund.org`, `press@fund..org`, `press.@fund.org`, `press@.fund.org` */
function wrongDots({ start, end, local, domain }: Address): Fault | null {
  const whole = `${local}@${domain}`
  if (!/(?<!\.)\.\.(?!\.)|\.@|@\./.test(whole) || !/[a-z]\.{1,2}[a-z]/i.test(domain)) return null
  const expected = whole.replace(/\.{2,}/g, '.').replace(/\.?@\.?/, '@')
  return { start, end, reason: 'dots', expected }
}

/** `press@fund`, where a label, the name of an office or its own line says that it is an address; "Women@Work" is a name. */
function noEnd({ text, start, end, local, domain }: Address, { cell }: CellPlace): Fault | null {
  if (!/^[a-z][a-z\d-]{2,}(?:\.[a-z\d])?$/.test(domain) || !/^[a-z\d._+-]{2,}$/i.test(local)) return null
  if (/^[/\\]/.test(text.slice(end))) return null
  if (domain.includes('.')) return { start, end, reason: 'end', expected: null }
  const alone =
    /(?:^|\n)$/.test(text.slice(0, start)) && /^(?:\n|$)/.test(text.slice(end)) && local === local.toLowerCase()
  const known = alone || roles.test(local) || labelled.test(text.slice(Math.max(0, start - 24), start))
  if (!known) return null
  const whole = new RegExp(`@(${domain}\\.[a-z.]{2,12})(?![\\p{L}\\d])`, 'u').exec(cell.text)?.[1]
  return { start, end, reason: 'end', expected: whole === undefined ? null : `${local}@${whole}` }
}
