import type { EmailToken, UrlToken } from '#shared/text/token.ts'

/** E-mail addresses and web addresses of a text, in order, without overlaps. */
export function addressesOf(text: string): (EmailToken | UrlToken)[] {
  const found: (EmailToken | UrlToken)[] = []
  if (text.includes('://') || text.includes('.')) found.push(...urlsWithScheme(text), ...bareDomains(text))
  if (text.includes('@')) found.push(...emails(text))
  if (found.length === 0) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: (EmailToken | UrlToken)[] = []
  for (const token of found) if (token.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(token)
  return kept
}

function* urlsWithScheme(text: string): Generator<UrlToken> {
  if (!text.includes('://') && !/www\./i.test(text)) return
  const opening = /(?<![\p{L}\d])(?:https?:\/\/|ftp:\/\/|www\.)/giu
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = urlEnd(text, opening.lastIndex)
    if (end > opening.lastIndex) yield url(text, match.index, end)
    opening.lastIndex = Math.max(end, opening.lastIndex)
  }
}

function* emails(text: string): Generator<EmailToken> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && /[A-Za-z0-9._%+'-]/.test(text.charAt(start - 1))) start -= 1
    while (start < at && /[.'-]/.test(text.charAt(start))) start += 1
    let end = at + 1
    while (end < text.length && end - at < 255 && /[\p{L}\d.-]/u.test(text.charAt(end)) && !isArabic(text.charAt(end)))
      end += 1
    const labels = text.slice(at + 1, end).replace(/[.-]+$/, '')
    const sentence = /\.\p{Lu}[^.]*$/u.exec(labels)
    // `name@host.org.The`: the next sentence, its space lost.
    const domain =
      sentence && labels.split('.').length > 2 && labels.toUpperCase() !== labels
        ? labels.slice(0, sentence.index)
        : labels
    if (start === at || !/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(domain)) continue
    end = at + 1 + domain.length
    const quote = text.slice(start, end)
    yield { type: 'email', address: quote.toLowerCase(), start, end, quote }
  }
}

const genericEnds = new Set(
  'com org net int edu gov info biz io app dev news africa asia eu museum world global online'.split(' '),
)
/** Ends that are no word or abbreviation of English or French, so that a lost space after a full stop is not taken for one. */
const countryEnds = new Set(
  'fr uk ch tn dz eg ae iq kr kz qa jo lb kw bh om ye ly sd mr ps sy jp cn ru br za ng ke gh sn ci cm tr il'.split(' '),
)

/** `we-gov.org`, `bit.ly/x`: a domain without scheme, with an end that says so. */
function* bareDomains(text: string): Generator<UrlToken> {
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isHost(text.charAt(dot - 1)) || !isHost(text.charAt(dot + 1))) continue
    let start = dot
    while (start > 0 && dot - start < 63 && isHost(text.charAt(start - 1))) start -= 1
    if (text.charAt(start - 1) === '@' || text.charAt(start - 1) === '/' || text.charAt(start - 1) === '.') continue
    let end = dot
    while (end < text.length && end - start < 255 && (isHost(text.charAt(end)) || text.charAt(end) === '.')) end += 1
    if (text.charAt(end) === '@') continue
    let host = text.slice(start, end).replace(/[.-]+$/, '')
    // `wego.org.The`: the next sentence, its space lost.
    if (/\.[A-Z][^.]*$/.test(host) && /[a-z]/.test(host)) host = host.replace(/\.[A-Z][^.]*$/, '')
    const labels = host.split('.')
    const last = labels[labels.length - 1] ?? ''
    const hasPath = text.charAt(start + host.length) === '/'
    const known =
      genericEnds.has(last.toLowerCase()) ||
      countryEnds.has(last) ||
      (/^[a-z]{2}$/.test(last) && (hasPath || labels.length > 2))
    const plausible =
      labels.length > 1 &&
      labels.every((label) => label.length > 0) &&
      /[a-z]/i.test(host) &&
      (labels[labels.length - 2]?.length ?? 0) > 1
    if (known && plausible) {
      yield url(text, start, hasPath ? urlEnd(text, start + host.length) : start + host.length)
    }
    dot = Math.max(dot, end - 1)
  }
}

/** A letter, digit or hyphen of a host name. */
function isHost(character: string): boolean {
  const code = character.charCodeAt(0) | 0x20
  return (code >= 0x61 && code <= 0x7a) || (character >= '0' && character <= '9') || character === '-'
}

function isArabic(character: string): boolean {
  return character >= '\u0600' && character <= '\u06ff'
}

/** No address of a release is longer; what is, is no address. */
const longestAddress = 2048

/** Up to white space, quotation marks and brackets of another kind, without the punctuation of the sentence. */
function urlEnd(text: string, from: number): number {
  let end = from
  let open = 0
  const limit = Math.min(text.length, from + longestAddress)
  while (end < limit && !/[\s<>"“”«»‹›\u200e\u200f\u202a-\u202e\u2066-\u2069،؛؟]/u.test(text.charAt(end))) {
    open += bracketStep(text.charAt(end))
    end += 1
  }
  while (end > from) {
    const last = text.charAt(end - 1)
    const closesNothing = bracketStep(last) < 0 && open < 0
    if (!closesNothing && !/[.,;:!?'’…*_]/.test(last)) break
    open -= bracketStep(last)
    end -= 1
  }
  return end
}

function bracketStep(character: string): number {
  return character === '(' || character === '[' ? 1 : character === ')' || character === ']' ? -1 : 0
}

function url(text: string, start: number, end: number): UrlToken {
  const quote = text.slice(start, end)
  return { type: 'url', address: normaliseUrl(quote), start, end, quote }
}

const languageLabel = /^(?:en|fr|ar|es|ru|zh|de|pt|it|tr|ko|kk|fa)$/
const languageSegment = /^(?:en|fr|ar|es|ru|zh|de|pt|it|tr|ko|kk|fa)(?:[-_][a-z]{2})?$/i

/** The address without what may differ between language versions: scheme, `www.`, language part, trailing slash, index page. */
export function normaliseUrl(written: string): string {
  const bare = decoded(written).replace(/^[a-z]+:\/\//i, '')
  const slash = bare.search(/[/?#]/)
  let labels = (slash < 0 ? bare : bare.slice(0, slash))
    .toLowerCase()
    .replace(/:(?:80|443)$/, '')
    .split('.')
  if (labels[0] === 'www') labels = labels.slice(1)
  if (labels.length > 2 && languageLabel.test(labels[0] ?? '')) labels = labels.slice(1)
  const rest = slash < 0 ? '' : bare.slice(slash)
  const path = rest.startsWith('/') ? rest.slice(1).split('/') : null
  if (path && languageSegment.test(path[0] ?? '')) path.shift()
  const tail = path ? (path.length > 0 ? `/${path.join('/')}` : '') : rest
  return (labels.join('.') + tail).replace(/\/(?=$|[?#])/, '')
}

function decoded(written: string): string {
  try {
    return decodeURI(written)
  } catch {
    // A stray `%` is no escape: the address is compared as it is written.
    return written
  }
}
