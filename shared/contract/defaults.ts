// What both sides start from. Apart from the schemas, so that a window need not load the validator to know it.
import type { Settings } from '#shared/contract/values.ts'

export const exportFormats = ['docx', 'html', 'pdf', 'md', 'txt'] as const

export const defaultSettings: Settings = {
  interfaceLanguage: null,
  theme: 'system',
  zoom: 1,
  showTerms: true,
  showIssues: true,
  exportFolder: null,
  glossaries: null,
}
