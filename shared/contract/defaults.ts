// What both sides start from. Apart from the schemas, so that a window need not load the validator to know it.
import type { Settings } from '#shared/contract/values.ts'

/** What a version can be exported as. The name of the format is the extension of the file. */
export const exportFormats = ['docx', 'html', 'pdf', 'md', 'txt'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What the report of the checks can be written as. */
export const reportFormats = ['html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const defaultSettings: Settings = {
  interfaceLanguage: null,
  theme: 'system',
  zoom: 1,
  showTerms: true,
  showIssues: true,
  exportFolder: null,
  glossaries: null,
  severities: {},
  houseStyle: { name: 'press', changes: {} },
  ownWords: {},
}
