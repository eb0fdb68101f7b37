import { open } from 'node:fs/promises'
import type { ReleaseReport } from '#engine/report/release-report.ts'
import { reportHtml } from '#engine/report/report-html.ts'
import { reportFormat, reportJson } from '#engine/report/report-json.ts'
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
    case 'html':
      return reportHtml(report, sentences)
    case 'json':
      return reportJson(report, sentences)
  }
}

/** Whether what is there is an older report, which a new one takes the place of. */
export async function mayReplace(path: string): Promise<boolean> {
  const head = await headOf(path)
  if (head === null) return false
  const isPage =
    head.startsWith('<!doctype html>') && head.includes('<meta name="generator" content="Dragoman report">')
  return isPage || head.startsWith(`{\n  "format": "${reportFormat}"`)
}

async function headOf(path: string): Promise<string | null> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
