import type { ReleaseReport } from '#engine/report/release-report.ts'
import { loadReportSentences, type ReportLanguage } from '#engine/report/report-sentences.ts'
import type { ReportFormat } from '#shared/contract/defaults.ts'

/** The text of the file. */
export async function reportText(
  report: ReleaseReport,
  format: ReportFormat,
  language: ReportLanguage,
): Promise<string> {
  const sentences = await loadReportSentences(language)
  switch (format) {
    case 'html': {
      const { reportHtml } = await import('#engine/report/report-html.ts')
      return reportHtml(report, sentences)
    }
    case 'json': {
      const { reportJson } = await import('#engine/report/report-json.ts')
      return reportJson(report, sentences)
    }
  }
}
