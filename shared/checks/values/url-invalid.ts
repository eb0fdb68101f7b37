import type { CheckContext, Found, FoundIn, RowCheck } from '#shared/checks/check.ts'
import { plainDomainEnds } from '#shared/checks/values/domain-ends.ts'
import { mixesScripts } from '#shared/checks/values/mixed-scripts.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import type { UrlToken } from '#shared/text/token.ts'

/** A web address that leads nowhere: `https ://`, `http//`, `www. fund.org`, a comma for a dot, the next word swallowed. */
export const urlInvalid: RowCheck = {
  id: 'url-invalid',
  severity: 'error',
  scope: 'row',
  *look(row, context): Iterable<FoundIn> {
    for (const language of context.release.languages) {
      const cell = row.cells[language]
      if (cell === undefined || cell.text === '') continue
      for (const found of faultsIn({ row, cell, language, context })) yield { ...found, language, rowId: row.id }
    }
  },
}

interface Place {
  readonly row: RowText
  readonly cell: CellText
  readonly language: LanguageTag
  readonly context: CheckContext
}

function* faultsIn(place: Place): Iterable<Found> {
  const { cell, language, context } = place
  const { text } = cell
  const schemes = text.includes('ttp') || text.includes('TTP') || text.includes('//')
  const webs = text.includes('ww') || text.includes('WW')
  if (!schemes && !webs && !text.includes('.')) return
  let covered = 0
  const torn =
    schemes || webs
      ? [...(schemes ? schemeFaults(text) : []), ...(webs ? webFaults(text) : []), ...hostFaults(text)]
      : []
  for (const fault of torn.sort((one, other) => one.start - other.start)) {
    if (fault.start < covered) continue
    yield report(text, fault)
    covered = fault.end
  }
  for (const token of context.tokens(cell, language)) {
    if (token.type !== 'url' || token.start < covered) continue
    const fault = swallowed(text, token) ?? tornPath(text, token) ?? goesOnElsewhere(token, place) ?? wrongHost(token)
    if (fault !== null) yield report(text, fault)
  }
}

interface Fault {
  readonly start: number
  readonly end: number
  readonly reason: 'scheme' | 'space' | 'comma' | 'swallowed' | 'letter' | 'end'
  /** What to put in the place of which part. */
  readonly change: { readonly start: number; readonly end: number; readonly replacement: string } | null
}

function report(text: string, { start, end, reason, change }: Fault): Found {
  return { start, end, values: { found: text.slice(start, end), context: reason }, fix: change }
}

const space = '[ \\u00a0\\u202f]'
const scheme =
  /(?<![\p{L}\p{N}])(h{1,2}t{1,3}p{1,2}s?)([ \u00a0\u202f:;：/\\\u200b]{1,9})(?=(?:www\.|[\p{L}\d-]{2,60}\.)[\p{L}\d])/giu
const doubled = new RegExp(`https?:\\/\\/${space}?(?=https?(?::|\\/\\/))`, 'gi')

/** `https ://`, `http//`, `https:/`, `htttps://`, `https://https://` */
function schemeFaults(text: string): Fault[] {
  const faults: Fault[] = []
  for (const match of text.matchAll(scheme)) {
    const [written, name = '', joint = ''] = match
    const right = /^https?$/i.test(name) && joint === '://'
    const end = match.index + written.length
    if (right || !(/[:;：/\\]/.test(joint) || /^www\./i.test(text.slice(end, end + 4)))) continue
    const replacement = `${/s$/i.test(name) ? 'https' : 'http'}://`
    const reason = /[ \u00a0\u202f]/.test(joint) ? 'space' : 'scheme'
    faults.push({
      start: match.index,
      end: addressEnd(text, end),
      reason,
      change: { start: match.index, end, replacement },
    })
  }
  for (const match of text.matchAll(doubled)) {
    const end = match.index + match[0].length
    const change = { start: match.index, end, replacement: '' }
    faults.push({ start: match.index, end: addressEnd(text, end), reason: 'scheme', change })
  }
  return faults
}

const web = new RegExp(
  `(?<![\\p{L}\\p{N}.@-])(w{2,4})(${space}?[.,،;:]{1,2}${space}?)(?=[a-z\\d-]{2,60}\\.[a-z]{2,})`,
  'giu',
)

/** `www. fund.org`, `www,fund.org`, `wwww.fund.org` */
function webFaults(text: string): Fault[] {
  const faults: Fault[] = []
  for (const match of text.matchAll(web)) {
    const [written, letters = '', joint = ''] = match
    const end = match.index + written.length
    if (letters.length === 3 && joint === '.') continue
    const reason = joint.trim() !== joint ? 'space' : joint === '.' ? 'scheme' : 'comma'
    const change = { start: match.index, end, replacement: 'www.' }
    faults.push({ start: match.index, end: addressEnd(text, end), reason, change })
  }
  return faults
}

const host = new RegExp(
  `(?:https?:\\/\\/|(?<![\\p{L}\\p{N}])www\\.)[a-z\\d-]{1,63}(?:\\.[a-z\\d-]{1,63}){0,4}(${space}\\.|\\.${space}{1,2}|[,،;])(?:${plainDomainEnds})(?![\\p{L}\\p{N}-])`,
  'gu',
)

/** `www.fund .org`, `https://fund. org`, `www.fund,org` */
function hostFaults(text: string): Fault[] {
  return [...text.matchAll(host)].map((match): Fault => {
    const [written, joint = ''] = match
    const at = match.index + written.lastIndexOf(joint)
    const change = { start: at, end: at + joint.length, replacement: '.' }
    const end = addressEnd(text, match.index + written.length)
    return { start: match.index, end, reason: /[,،;]/.test(joint) ? 'comma' : 'space', change }
  })
}

/** Where the address goes on to, up to the next space, without the marks of the sentence. */
function addressEnd(text: string, from: number): number {
  const rest = /^[^\s\u00a0\u202f«»"“”<>،؛؟]{0,200}/.exec(text.slice(from, from + 200))?.[0] ?? ''
  return from + rest.replace(/[.,;:!?)\]]{1,9}$/, '').length
}

const encodedMark = /(?:%D8%8C|%D8%9B|%D8%9F|%C2%BB|%C2%AB|%E2%80%9[89CD]|%C2%A0|%E2%80%8[BEF]|%20)+$/i

/** Punctuation and the word behind it run into the address: `www.fund.org,which`, «www.fund.org،وتابع», `…/plan%D8%8C`. */
function swallowed(text: string, { start, end, quote }: UrlToken): Fault | null {
  const encoded = encodedMark.exec(quote)
  if (encoded !== null) {
    const change = { start: start + encoded.index, end, replacement: '' }
    return { start, end, reason: 'swallowed', change }
  }
  const slash = hostEndOf(quote)
  const mark = quote.slice(0, slash).search(/[,;)\]][\p{L}]/u)
  const bracket = quote.includes('(') ? -1 : quote.search(/\)[\p{L}]/u)
  const sentence = quote === quote.toLowerCase() ? -1 : quote.search(/(?<=\/[a-z\d/_-]{1,80})\.[A-Z][a-z]{1,20}$/)
  const word = commaWord.exec(quote)?.index ?? -1
  const at = [mark, bracket, sentence, word].find((index) => index >= 0)
  if (at !== undefined) return gapAfter(start, start + at + 1, end)
  return /^[،؛؟][\u0621-\u064a]/.test(text.slice(end, end + 2)) ? gapAfter(start, end + 1, end + 1) : null
}

/** `…/plan,for`: a comma may belong to an address, such a word behind it does not. */
const commaWord = /[,;](?:and|or|for|which|where|the|to|with|et|ou|pour|qui|où|le|la|les|de|avec)$/

function gapAfter(start: number, at: number, end: number): Fault {
  return { start, end, reason: 'swallowed', change: { start: at, end: at, replacement: ' ' } }
}

/** `www.fund.org /plan`, `https://fund.org/ en/plan`, `…/results ?year=7`; between Arabic words «https://fund.org/ plan». */
function tornPath(text: string, { start, end, quote }: UrlToken): Fault | null {
  const behind = text.slice(end, end + 60)
  const torn =
    query.exec(behind) ??
    (quote.endsWith('/') ? behindSlash.exec(behind) : beforeSlash.exec(behind)) ??
    (quote.endsWith('/') && endsInArabic.test(text.slice(0, start).slice(-4)) ? strayWord.exec(behind) : null)
  if (torn === null) return null
  const change = { start: end, end: end + torn[0].length, replacement: '' }
  return { start, end: addressEnd(text, end + torn[0].length), reason: 'space', change }
}

/** « https://port.org/ inscription », which another version writes in one. */
function goesOnElsewhere({ start, end, quote }: UrlToken, { row, cell, language, context }: Place): Fault | null {
  const behind = quote.endsWith('/') ? strayWord.exec(cell.text.slice(end, end + 60)) : null
  if (behind === null) return null
  const change = { start: end, end: end + behind[0].length, replacement: '' }
  const whole = addressEnd(cell.text, change.end)
  const meant = quote + cell.text.slice(change.end, whole)
  const isWhole = context.release.languages.some((other) => {
    const there = other === language ? undefined : row.cells[other]
    return (
      there !== undefined && context.tokens(there, other).some((token) => token.type === 'url' && token.quote === meant)
    )
  })
  return isWhole ? { start, end: whole, reason: 'space', change } : null
}

const query = /^[ \u00a0\u202f]{1,2}(?=[?&][a-z_]{1,40}=[a-z\d])/i
const behindSlash = /^[ \u00a0\u202f]{1,2}(?=[a-z\d_-]{1,40}(?:\/[a-z\d]|\.(?:html?|pdf|aspx?|php)(?![a-z])))/
const endsInArabic = /[\u0621-\u064a][\s(:]*\p{Cf}?$/u
const strayWord = /^[ \u00a0\u202f]{1,2}(?=[a-z\d_-]{2,40}(?![\p{L}\p{N}]))/u
const beforeSlash =
  /^[ \u00a0\u202f]{1,2}(?=\/[a-z][a-z\d_-]{1,40}(?![\p{L}])|[\w-]{1,40}\.(?:pdf|html?|php|aspx?|docx?)(?!\w))/u

/** Doubled dots, a dot before the path, letters of another script, no end at all (`www.fund`). */
function wrongHost({ start, end, quote }: UrlToken): Fault | null {
  const name = quote.replace(/^[a-z]+:\/\//i, '')
  const offset = start + quote.length - name.length
  const hostname = name.slice(0, hostEndOf(name))
  const dots = /\.{2,}|\.$/.exec(hostname)
  if (dots !== null) {
    const replacement = dots.index + dots[0].length === hostname.length ? '' : '.'
    const at = offset + dots.index
    return { start, end, reason: 'comma', change: { start: at, end: at + dots[0].length, replacement } }
  }
  const labels = hostname.split('.')
  if (labels.some(mixesScripts)) return { start, end, reason: 'letter', change: null }
  return labels.length === 2 && /^www$/i.test(labels[0] ?? '') ? { start, end, reason: 'end', change: null } : null
}

function hostEndOf(quote: string): number {
  const from = quote.includes('://') ? quote.indexOf('://') + 3 : 0
  const slash = quote.slice(from).search(/[/?#:]/)
  return slash < 0 ? quote.length : from + slash
}
