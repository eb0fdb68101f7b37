import type { ReleaseReport } from '#engine/report/release-report.ts'
import type { ReportSentences } from '#engine/report/report-sentences.ts'
import { type Finding, severities } from '#shared/model/finding.ts'

/** Told by this from any other JSON. */
export const reportFormat = 'dragoman-report'

/** The report for programs. Rows count from 0; offsets are UTF-16 units of the row's plain text. */
export function reportJson(report: ReleaseReport, sentences: ReportSentences): string {
  const { text, standing, ignored, waivers } = report
  const rowNumbers = new Map(text.rows.map((row, index) => [row.id, index]))
  const rowOf = ({ rowId }: { readonly rowId: string }) => rowNumbers.get(rowId) ?? -1
  const written = (finding: Finding) => ({
    check: finding.check,
    name: sentences.checkName(finding.check),
    severity: finding.severity,
    lang: finding.language,
    row: rowOf(finding),
    start: finding.start,
    end: finding.end,
    quote: finding.quote,
    message: messageOf(finding, report, sentences),
    fix: finding.fix,
    related: finding.related.map((passage) => ({ lang: passage.language, row: rowOf(passage), quote: passage.quote })),
  })
  const content = {
    format: reportFormat,
    formatVersion: 1,
    app: report.madeWith,
    madeAt: report.madeAt.toISOString(),
    title: report.title,
    source: text.source,
    languages: text.languages,
    state: report.state,
    counts: Object.fromEntries(
      severities.map((severity) => [severity, standing.filter((finding) => finding.severity === severity).length]),
    ),
    findings: standing.map(written),
    ignored: ignored.map(({ finding, rule: { scope, reason, at } }) => ({ ...written(finding), scope, reason, at })),
    despite: waivers,
    severities: report.severities,
    houseStyle: report.houseStyle,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function messageOf(finding: Finding, report: ReleaseReport, { finding: sentence }: ReportSentences): string {
  const pieces = sentence(finding).map(({ name, text }) => {
    if (name === null) return text
    const value = finding.values[name] ?? ''
    return name === 'glossary' ? report.glossaryName(value) : value
  })
  return pieces.join('')
}
