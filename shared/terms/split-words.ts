import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/** A word of a text or of a term, with what stands between it and the word before. */
export interface Word extends TextSpan {
  /** The text as it stands. */
  readonly written: string
  readonly gap: Gap
}

/**
 * What stands before a word: nothing but space and hyphens; a comma; some other mark; the end of a sentence or of a
 * paragraph that is followed by an empty line.
 */
export type Gap = 'space' | 'comma' | 'mark' | 'sentence-end'

/**
 * The words of a text in which terms may be looked for: none inside web or e-mail addresses. French elided words
 * (`l’`, `d’`, `qu’`) are words of their own, `&` is one, Arabic and Latin letters never share one, and the Arabic
 * article before a figure («الـ68», «الـ 68») belongs to it.
 */
export function splitWords(text: string, language: LanguageTag): readonly Word[] {
  const base = baseLanguage(language)
  const addresses = addressesIn(text)
  const words: Word[] = []
  let gapStart = 0
  let address = 0
  for (const match of text.matchAll(base === 'ar' ? arabicTextWord : word)) {
    const start = match.index
    const end = start + match[0].length
    while (address < addresses.length && (addresses[address]?.end ?? 0) <= start) address += 1
    const here = addresses[address]
    if (here && start < here.end && end > here.start) {
      gapStart = start
      continue
    }
    const gap = gapBetween(text, gapStart, start, words[words.length - 1])
    const before = words[words.length - 1]
    if (
      base === 'ar' &&
      before &&
      articleAlone.test(before.written) &&
      startsWithDigit(match[0]) &&
      start - before.end <= 1
    ) {
      words[words.length - 1] = { ...before, end, written: before.written + match[0] }
    } else if (base === 'fr') {
      pushFrench(words, match[0], start, gap)
    } else {
      words.push({ start, end, written: match[0], gap })
    }
    gapStart = end
  }
  return words
}

const word = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+(?:['\u2019\u02bc][\p{L}\p{M}]+)*|&/gu
const arabicTextWord =
  /[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u200c\u200d]+|\p{N}+|(?:(?!\p{Script=Arab})[\p{L}\p{M}\p{N}\u00ad])+(?:['\u2019\u02bc](?:(?!\p{Script=Arab})[\p{L}\p{M}])+)*|&/gu
const articleAlone = /^ال\u0640?$/u

function startsWithDigit(written: string): boolean {
  return /^\p{N}/u.test(written)
}

const elided = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019\u02bc]/iu

function pushFrench(words: Word[], written: string, start: number, gap: Gap): void {
  let at = 0
  for (let article = articleAt(written, 0); article !== ''; article = articleAt(written, at)) {
    words.push({ start: start + at, end: start + at + article.length, written: article, gap: at === 0 ? gap : 'space' })
    at += article.length
  }
  const rest = at === 0 ? written : written.slice(at)
  if (rest !== '')
    words.push({ start: start + at, end: start + written.length, written: rest, gap: at === 0 ? gap : 'space' })
}

function articleAt(written: string, at: number): string {
  return elided.exec(written.slice(at, at + longestElided))?.[0] ?? ''
}

const longestElided = 9

const nothingBetween = /^[\s\p{Pd}\p{Cf}\u0640_]*$/u

function gapBetween(text: string, from: number, to: number, before: Word | undefined): Gap {
  if (to - from <= 1 && (to === from || text.charCodeAt(from) === 0x20)) return 'space'
  const between = text.slice(from, to)
  if (/\n\s*\n/u.test(between)) return 'sentence-end'
  if (nothingBetween.test(between)) return 'space'
  if (/[!?\u061f\u2026\u3002\u06d4]/u.test(between)) return 'sentence-end'
  if (/\.(?:[\s"\u201d\u00bb')\]\u2019]|$)/u.test(between)) {
    // «St. », «No. », «د. »: a full stop after so short a word shortens it far more often than it ends a sentence.
    return before && before.end - before.start <= 3 && !between.includes('\n') ? 'mark' : 'sentence-end'
  }
  return /^\s*[,\u060c]\s*$/u.test(between) ? 'comma' : 'mark'
}

/** Stretches that are web addresses, bare host names or e-mail addresses, up to white space. */
function addressesIn(text: string): readonly TextSpan[] {
  if (!/[@/]|\p{L}\.\p{L}/u.test(text)) return []
  const spans: TextSpan[] = []
  for (const chunk of text.matchAll(/\S+/gu)) {
    const address = /[\x21-\x7e]*/u.exec(chunk[0].replace(/^[^\x21-\x7e]+/u, ''))?.[0] ?? ''
    if (!isAddress(address)) continue
    const start = chunk.index + chunk[0].indexOf(address)
    spans.push({ start, end: start + address.length })
  }
  return spans
}

function isAddress(chunk: string): boolean {
  if (chunk.length < 4 || chunk.length > 2048) return chunk.length > 2048
  if (/:\/\/|^\(?www\.|^mailto:/iu.test(chunk)) return true
  if (/[\w.+-]@[\w-]/u.test(chunk)) return true
  return (
    /^[("']*[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?[.,;:)"']*$/iu.test(chunk) &&
    /\.[a-z]{2,6}(?:[/:?#]|[.,;:)"']*$)/u.test(chunk)
  )
}
