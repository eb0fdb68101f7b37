import { useTranslation } from 'react-i18next'
import { titleIn } from '#renderer/app/language-names.ts'
import { useFormat } from '#renderer/app/use-format.ts'
import type { HistoryEvent, HistoryPoint } from '#shared/contract/history-values.ts'

export interface PointName {
  readonly what: (event: HistoryEvent) => string
  /** The hours of a sitting, or the hour of anything else; the day stands above. */
  readonly hours: (point: HistoryPoint) => string
}

/** What happened at a point of the history, in the interface's words. */
export function usePointName(): PointName {
  const { t, i18n } = useTranslation('history')
  const { t: ta } = useTranslation()
  const format = useFormat()
  // Each by itself: « Word (DOCX) » among Arabic words would lose its brackets to its neighbours.
  const listed = (words: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' }).format(
      words.map((each) => `\u2068${each}\u2069`),
    )
  const named = (languages: readonly string[]) => listed(languages.map((language) => titleIn(language, i18n.language)))
  return {
    what: (event) => {
      switch (event.is) {
        case 'created':
        case 'earliest':
        case 'worked':
          return t(`what.${event.is}`)
        case 'imported':
        case 'taken':
          return t(`what.${event.is}`, { file: event.file })
        case 'version-added':
          return event.file === null
            ? t('what.version-added', { languages: named(event.languages) })
            : t('what.version-from-file', { languages: named(event.languages), file: event.file })
        case 'state':
          return t('what.state', { state: ta(`state.${event.state}`) })
        case 'exported':
          return t('what.exported', { formats: listed(event.formats.map((each) => ta(`export.format.${each}`))) })
        case 'restored':
          return t('what.restored', { when: format.dateAndTime(event.from) })
      }
    },
    hours: ({ began, at }) => {
      const [from, to] = [began === null ? '' : format.time(began), format.time(at)]
      return from === '' || from === to ? to : t('from', { began: from, at: to })
    },
  }
}
