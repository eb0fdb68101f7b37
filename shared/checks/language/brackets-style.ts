import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { namesGap } from '#shared/checks/completeness/placeholder-left.ts'
import { quoted } from '#shared/checks/language/quotation-style.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'

/**
 * Braces, angles or two brackets around words where quotation marks belong: «{السلم المجتمعي}», «((أمان))», « <<Rives>> ».
 * `{name}` is a placeholder, {1, 2, 3} a set, `<b>` markup.
 */
export const bracketsStyle: CellCheck = {
  id: 'brackets-style',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.bracket | marks.angle) && /[{<]|\(\(/.test(cell.text)
      ? bracketedWordsIn(cell.text, baseLanguage(language))
      : nothing,
}

const bracketed =
  /(?<![{$\\%])\{(?<braced>[^{}\n]{2,120})\}(?!\})|(?<!\()\(\((?<double>[^()\n]{2,120})\)\)(?!\))|<(?<angled><[^<>\n]{2,120}>|[^<>\n]{2,80})>/g

function* bracketedWordsIn(text: string, language: string): Iterable<Found> {
  for (const match of text.matchAll(bracketed)) {
    const { braced, double, angled } = match.groups ?? {}
    const content = (braced ?? double ?? angled?.replace(/^<|>$/g, '') ?? '').trim()
    if (!isPhrase(content) || (angled !== undefined && !isQuotedByAngles(content))) continue
    const span = { start: match.index, end: match.index + match[0].length }
    yield {
      ...span,
      values: { found: content.length <= 40 ? content : `${content.slice(0, 40)}…` },
      fix: { ...span, replacement: quoted(content, language) },
    }
  }
}

/** Arabic words, or several that begin with a capital: neither a tag nor the name of what was to be filled in. */
function isQuotedByAngles(content: string): boolean {
  if (/[/@]|^\p{Lu}[\p{Lu} _-]*$/u.test(content) || namesGap(content)) return false
  return /^[\u0620-\u064a]/.test(content) || /^\p{Lu}[\p{L}’'-]+ \p{L}/u.test(content)
}

/** Words, not code nor a set: a name in Latin letters alone is a placeholder. */
function isPhrase(content: string): boolean {
  if (/[:;=<>"\\|]/.test(content) || /^[A-Za-z0-9_.-]+$/.test(content)) return false
  if (/^[\p{L}\p{N}]+(?:[,،] ?[\p{L}\p{N}]+){1,20}$/u.test(content)) return false
  return /\p{L}{2}/u.test(content)
}
