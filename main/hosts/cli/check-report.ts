import type { CheckedFile } from '#engine/command-line.ts'
import type { Sentences } from '#hosts/cli/sentences.ts'
import { isolated, type Style } from '#hosts/cli/terminal.ts'
import { replacementOf } from '#hosts/cli/widen-fix.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { Passage } from '#shared/model/release-text.ts'

/** One line of JSON. Rows count from 0; offsets are UTF-16 units of the row's plain text. */
export function reportForPrograms(file: string, { release, findings }: CheckedFile, sentences: Sentences): string {
  const rowNumbers = new Map(release.rows.map((row, index) => [row.id, index]))
  const rowOf = (passage: Passage) => rowNumbers.get(passage.rowId) ?? -1
  return JSON.stringify({
    file,
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      lang: finding.language,
      row: rowOf(finding),
      start: finding.start,
      end: finding.end,
      quote: finding.quote,
      message: sentences.finding(finding),
      fix: replacementOf(release.rows[rowOf(finding)]?.cells[finding.language]?.text ?? '', finding, finding.fix),
      related: finding.related.map((passage) => ({
        lang: passage.language,
        row: rowOf(passage),
        quote: passage.quote,
      })),
    })),
  })
}

/** Lines grouped by row, each foreign text isolated so that an Arabic quotation leaves the rest of its line alone. */
export function reportForPeople(
  name: string,
  { release, findings }: CheckedFile,
  sentences: Sentences,
  style: Style,
): readonly string[] {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const summary =
    findings.length === 0
      ? sentences.say('check.clean', { file: isolated(name) })
      : sentences.say('check.found', {
          file: isolated(name),
          errors: count('error'),
          warnings: count('warning'),
          infos: count('info'),
        })
  const lines = [style.bold(summary)]
  for (const [index, row] of release.rows.entries()) {
    const here = findings.filter((finding) => finding.rowId === row.id)
    if (here.length === 0) continue
    lines.push('', sentences.say('check.row', { number: index + 1, kind: row.kind }))
    for (const finding of here)
      lines.push(...linesOf(finding, row.cells[finding.language]?.text ?? '', sentences, style))
  }
  if (findings.length > 0) lines.push('')
  return lines
}

function linesOf(finding: Finding, text: string, sentences: Sentences, style: Style): readonly string[] {
  const paint = { error: style.red, warning: style.yellow, info: style.cyan }[finding.severity]
  const severity = paint(sentences.say(`check.${finding.severity}`))
  const lines = [`  ${finding.language}  ${severity}  ${sentences.finding(finding)} ${style.dim(`[${finding.check}]`)}`]
  if (finding.quote !== '') lines.push(`      ${isolated(shown(finding.quote))}`)
  for (const passage of finding.related)
    lines.push(style.dim(`      ${passage.language}  ${isolated(shown(passage.quote))}`))
  const fix = replacementOf(text, finding, finding.fix)
  if (fix === '') lines.push(`      ${sentences.say('check.fixDelete')}`)
  else if (fix !== null) lines.push(`      ${sentences.say('check.fix', { fix: isolated(shown(fix)) })}`)
  return lines
}

/** One line, of a length a person reads; no control character reaches the terminal. */
function shown(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ⏎ ').trim()
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
