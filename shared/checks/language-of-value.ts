import type { Finding } from '#shared/model/finding.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** In which language a value of a finding's sentence is written, as far as the finding itself tells. */
export function languageOfValue(finding: Finding, value: string): LanguageTag | undefined {
  if (value === finding.quote || (finding.fix !== null && value === finding.fix.replacement)) return finding.language
  return finding.related.find((passage) => passage.quote === value)?.language
}
