// What both sides start from. Apart from the schemas, so that a window need not load the validator to know it.
import type { Settings } from '#shared/contract/values.ts'

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
