import { createInstance } from 'i18next'
import type { Finding } from '#shared/model/finding.ts'
import { capitalised } from '#shared/text/capitalised.ts'
import { fragmentsOf, marksFor, type SentenceFragment } from '#shared/text/sentence-fragments.ts'

export const reportLanguages = ['en', 'fr', 'ar'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

/** The sentences of a report, in the language of whoever reads it. */
export interface ReportSentences {
  readonly language: ReportLanguage
  say(key: string, values?: Readonly<Record<string, string | number>>): string
  checkName(check: string): string
  /** The sentence about a finding in pieces, so that each value can be set in its own direction. */
  finding(finding: Finding): readonly SentenceFragment[]
  languageName(language: string): string
  moment(moment: Date): string
}

export async function loadReportSentences(language: ReportLanguage): Promise<ReportSentences> {
  const i18n = createInstance()
  const [report, checks] = await messages[language]()
  await i18n.init({
    lng: language,
    resources: { [language]: { report: report.default, checks: checks.default } },
    ns: ['report', 'checks'],
    defaultNS: 'report',
    // What is written escapes it.
    interpolation: { escapeValue: false },
  })
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  return {
    language,
    say: (key, values = {}) => i18n.t(key, { ...values }),
    checkName: (check) => i18n.t(`checks:${check}.name`, { defaultValue: check }),
    finding: ({ check, values }) =>
      fragmentsOf(i18n.t(`checks:${check}.message`, { ...marksFor(values), defaultValue: '' })),
    languageName: (tag) => capitalised(names.of(tag) ?? tag, language),
    moment: (moment) => moments.format(moment),
  }
}

/** Loaded when a report is wanted; named one by one, so that a bundle carries them. */
const messages = {
  en: () =>
    Promise.all([
      import('#shared/messages/en/report.json', { with: { type: 'json' } }),
      import('#shared/messages/en/checks.json', { with: { type: 'json' } }),
    ]),
  fr: () =>
    Promise.all([
      import('#shared/messages/fr/report.json', { with: { type: 'json' } }),
      import('#shared/messages/fr/checks.json', { with: { type: 'json' } }),
    ]),
  ar: () =>
    Promise.all([
      import('#shared/messages/ar/report.json', { with: { type: 'json' } }),
      import('#shared/messages/ar/checks.json', { with: { type: 'json' } }),
    ]),
}
