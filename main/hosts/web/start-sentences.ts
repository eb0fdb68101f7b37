import { readFileSync } from 'node:fs'
import { Failure } from '#shared/model/failure.ts'

/** What is said in the terminal while the desk starts, in the language of the system. */
export interface StartSentences {
  say(key: string, values?: Readonly<Record<string, string>>): string
  /** The sentence of a foreseen failure with its remedy; of a fault only that it happened. */
  couldNotStart(error: unknown): string
}

export function startSentences(env: Readonly<Record<string, string | undefined>> = process.env): StartSentences {
  const language = languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
  const own = read(language, 'start')
  const say = (key: string, values: Readonly<Record<string, string>> = {}) => filled(own[key], values)
  return {
    say,
    couldNotStart(error) {
      if (!(error instanceof Failure)) return say('couldNotStart')
      const known = read(language, 'errors')[error.code]
      if (typeof known !== 'object' || known === null) return `${say('couldNotStart')} (${error.code})`
      return `${filled(Reflect.get(known, 'message'), error.values)} ${filled(Reflect.get(known, 'remedy'), error.values)}`
    },
  }
}

function languageOf(locale: string): 'en' | 'fr' | 'ar' {
  const language = locale.slice(0, 2)
  return language === 'fr' || language === 'ar' ? language : 'en'
}

function read(language: string, namespace: string): Readonly<Record<string, unknown>> {
  const file = new URL(`../../../shared/messages/${language}/${namespace}.json`, import.meta.url)
  // Our own files: a tree of sentences.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}

function filled(sentence: unknown, values: Readonly<Record<string, string>>): string {
  if (typeof sentence !== 'string') return ''
  return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
}
