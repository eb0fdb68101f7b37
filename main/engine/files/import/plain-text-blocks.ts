import type { RichBlock } from '#shared/model/rich-text.ts'

/**
 * Plain text as blocks. Each line is a paragraph, because press offices and copied pages write so; a text whose lines
 * were broken at a fixed width is recognised and joined again. Bullets and numbers that stand in a run become a list.
 */
export function plainTextBlocks(text: string): readonly RichBlock[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\f|\v/gu, '\n\n')
    .split('\n')
  const width = wrapWidthOf(lines)
  return lists(width === null ? lines.map(tidy) : unwrapped(lines, width)).filter((block) => block.runs.length > 0)
}

function tidy(line: string): string {
  return line.replace(/\t/gu, ' ').trim()
}

/**
 * The width at which lines were broken by a program, or null. The mark of it: a break stands where the next word would
 * not have fitted any more, again and again, and mostly in the middle of a sentence.
 */
function wrapWidthOf(lines: readonly string[]): number | null {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .toSorted((left, right) => left - right)
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  if (lengths.length < 4 || width < 40 || width > 132) return null
  let forced = 0
  let midSentence = 0
  let breaks = 0
  lines.forEach((line, index) => {
    const next = lines[index + 1]?.trim() ?? ''
    if (line.trim() === '' || next === '') return
    breaks += 1
    if (!isForced(line, next, width)) return
    forced += 1
    if (!/[.!?؟:…»"”]$/u.test(line.trimEnd())) midSentence += 1
  })
  return forced >= 3 && forced >= breaks * 0.45 && midSentence >= forced * 0.6 ? width : null
}

function isForced(line: string, next: string, width: number): boolean {
  const word = /^\S+/u.exec(next)?.[0] ?? ''
  return line.trimEnd().length + 1 + word.length > width && !marker.test(next)
}

function unwrapped(lines: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = []
  let open = ''
  lines.forEach((line, index) => {
    const text = tidy(line)
    const next = lines[index + 1]?.trim() ?? ''
    open = open === '' ? text : `${open} ${text}`
    if (text !== '' && next !== '' && isForced(line, next, width)) return
    if (open !== '') paragraphs.push(open)
    open = ''
  })
  return paragraphs
}

const marker = /^(?:[•·▪●◦‣*]|[-–—](?=\s)|\(?(\d{1,3}|[٠-٩]{1,3})[.)-](?=\s))\s*(?=\S)/u

/** One line that starts with a dash may be speech or an aside; two in a row, or a real bullet, are a list. */
function lists(lines: readonly string[]): readonly RichBlock[] {
  const texts = lines.filter((line) => line !== '')
  const kinds = texts.map(markerKind)
  return texts.map((text, index): RichBlock => {
    const kind = kinds[index]
    const inRun = kind !== null && (kinds[index - 1] === kind || kinds[index + 1] === kind)
    if (kind === null || kind === undefined || !(inRun || kind === 'bullet'))
      return { type: 'paragraph', runs: [{ text }] }
    return { type: 'item', ordered: kind === 'number', depth: 0, runs: [{ text: text.replace(marker, '') }] }
  })
}

function markerKind(text: string): 'bullet' | 'dash' | 'number' | null {
  const found = marker.exec(text)
  if (!found || text.length === found[0].length || /^[-–—*\s#]{1,40}$|^-\s*\d+\s*-$/u.test(text)) return null
  if (found[1]) return 'number'
  return /^[•▪●◦‣]/u.test(text) ? 'bullet' : 'dash'
}
