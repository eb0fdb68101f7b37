import { readFile } from 'node:fs/promises'
import { createInstance, type Resource, type ResourceKey } from 'i18next'
import { isolated } from '#hosts/cli/terminal.ts'
import type { UsageError } from '#hosts/cli/usage-error.ts'
import type { Failure } from '#shared/model/failure.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { GlossaryFileWarning } from '#shared/model/glossary-file.ts'

export const messageLanguages = ['en', 'fr', 'ar'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

/** The sentences of the command line: its own, the failures', the checks' and the glossary files'. The same files as the window's. */
export interface Sentences {
  readonly language: MessageLanguage
  /** A sentence of `cli.json`. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string
  failure(failure: Failure): string
  usage(error: UsageError): string
  finding(finding: Finding): string
  /** What a reader should know of a glossary file. */
  glossaryWarning(warning: GlossaryFileWarning): string
}

export async function loadSentences(language: MessageLanguage): Promise<Sentences> {
  const i18n = createInstance()
  const languages = language === 'en' ? ['en' as const] : [language, 'en' as const]
  const resources: Resource = {}
  for (const one of languages) {
    resources[one] = {
      cli: await read(one, 'cli'),
      errors: await read(one, 'errors'),
      checks: await read(one, 'checks'),
      'glossary-files': await read(one, 'glossary-files'),
    }
  }
  await i18n.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: ['cli', 'errors', 'checks', 'glossary-files'],
    defaultNS: 'cli',
    // The sentences go to a terminal or into JSON, never into HTML.
    interpolation: { escapeValue: false },
  })
  const own = (key: string, values: Readonly<Record<string, string | number>>) => i18n.t(key, { ...values })

  return {
    language,
    say: (key, values = {}) => own(key, values),
    usage: (error) => own(`usage.${error.key}`, error.values),
    failure: ({ code, values }) => {
      const invalid = code === 'FORMAT_INVALID' ? invalidKey(values) : null
      if (invalid !== null) return own(invalid, values)
      const sentence = `${i18n.t(`errors:${code}.message`, { ...values })} ${i18n.t(`errors:${code}.remedy`, { ...values })}`
      const named = values['file'] || values['folder'] || ''
      return sentence.includes(named) ? sentence : `${isolated(named)}: ${sentence}`
    },
    glossaryWarning: ({ code, values }) =>
      i18n.t(`glossary-files:warning.${code}`, { ...values, count: Number(values['count'] ?? 0) }),
    // Values may hold a context (`missing`, `extra`), which picks the sentence.
    finding: ({ check, values, quote }) => i18n.t(`checks:${check}.message`, { quote, ...values }),
  }
}

/** A plain release is written by people and programs, who are told the place and the rule that was broken. */
function invalidKey(values: Failure['values']): string | null {
  if (!values['reason']) return null
  const atAll = values['place'] ? '' : 'AtAll'
  return `invalid.${values['reason']}${values['reason'] === 'notAnObject' || values['reason'] === 'notJson' ? atAll : ''}`
}

async function read(language: MessageLanguage, namespace: string): Promise<ResourceKey> {
  const path = new URL(`../../../shared/messages/${language}/${namespace}.json`, import.meta.url)
  const json: unknown = JSON.parse(await readFile(path, 'utf8'))
  // Our own files; i18next takes any tree of strings.
  return json as ResourceKey
}
