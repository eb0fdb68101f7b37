import { hasMarks, marks } from '#shared/checks/characters-in.ts'
import type { CellCheck, Found } from '#shared/checks/check.ts'
import { quoted } from '#shared/checks/language/quotation-style.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** Braces around words where quotation marks belong: «{السلم المجتمعي}». `{name}` is a placeholder, {1, 2, 3} a set. */
export const bracketsStyle: CellCheck = {
  id: 'brackets-style',
  severity: 'info',
  scope: 'cell',
  look: ({ cell, language }) =>
    hasMarks(cell, marks.bracket) && cell.text.includes('{')
      ? bracedWordsIn(cell.text, baseLanguage(language))
      : nothing,
}

function* bracedWordsIn(text: string, language: string): Iterable<Found> {
  for (const match of text.matchAll(/(?<![{$\\%])\{([^{}\n]{2,120})\}(?!\})/g)) {
    const content = (match[1] ?? '').trim()
    if (!isPhrase(content)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    yield {
      ...span,
      values: { found: content.length <= 40 ? content : `${content.slice(0, 40)}…` },
      fix: { ...span, replacement: quoted(content, language) },
    }
  }
}

/** Words, not code nor a set: a name in Latin letters alone is a placeholder. */
function isPhrase(content: string): boolean {
  if (/[:;=<>"\\|]/.test(content) || /^[A-Za-z0-9_.-]+$/.test(content)) return false
  if (/^[\p{L}\p{N}]+(?:[,،] ?[\p{L}\p{N}]+){1,20}$/u.test(content)) return false
  return /\p{L}{2}/u.test(content)
}
