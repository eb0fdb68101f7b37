import type { TextSpan } from '#shared/model/release-text.ts'

/** Stretches of a text that are web addresses, bare host names or e-mail addresses, up to white space. */
export function addressesIn(text: string): readonly TextSpan[] {
  let spans: TextSpan[] = noSpans
  let mail = nextOf('@', text, 0)
  let slash = nextOf('/', text, 0)
  let stop = nextInnerStop(text, 0)
  for (let at = Math.min(mail, slash, stop); at < text.length; at = Math.min(mail, slash, stop)) {
    const start = startOfRun(text, at)
    const end = endOfRun(text, at)
    if (isAddress(text, start, end)) {
      if (spans === noSpans) spans = []
      spans.push({ start, end })
    }
    if (mail < end) mail = nextOf('@', text, end)
    if (slash < end) slash = nextOf('/', text, end)
    if (stop < end) stop = nextInnerStop(text, end)
  }
  return spans
}

const noSpans: TextSpan[] = []

function nextOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at
}

/** Where the next full stop between letters or figures stands. */
function nextInnerStop(text: string, from: number): number {
  let at = nextOf('.', text, from)
  while (at < text.length && !(isOfHost(text.charCodeAt(at - 1)) && isOfHost(text.charCodeAt(at + 1)))) {
    at = nextOf('.', text, at + 1)
  }
  return at
}

/** A letter or figure of ASCII, or a hyphen. */
function isOfHost(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d
}

function startOfRun(text: string, from: number): number {
  let start = from
  while (start > 0 && isPrintableAscii(text.charCodeAt(start - 1))) start -= 1
  return start
}

function endOfRun(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && isPrintableAscii(text.charCodeAt(end))) end += 1
  return end
}

function isPrintableAscii(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f
}

const shortest = 4
const longestLookedInto = 2048

/** So long a run is no wording, whatever it is. */
function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < shortest) return false
  if (end - start > longestLookedInto) return true
  const run = text.slice(start, end)
  if (/:\/\/|^\(?www\.|^mailto:/iu.test(run)) return true
  if (/[\w.+-]@[\w-]/u.test(run)) return true
  return (
    /^[("']*[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?[.,;:)"']*$/iu.test(run) &&
    /\.[a-z]{2,6}(?:[/:?#]|[.,;:)"']*$)/u.test(run)
  )
}
