import type { Arguments } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { languageSchema } from '#shared/contract/values.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export function languageOption(args: Arguments): LanguageTag | null {
  const language = args.value('lang')
  return language === null ? null : languageTag(language)
}

export function languageTag(language: string): LanguageTag {
  if (!languageSchema.safeParse(language).success) throw new UsageError('notALanguage', { language })
  return language
}
