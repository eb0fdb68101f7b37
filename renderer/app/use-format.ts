import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export interface Format {
  readonly number: (value: number) => string
  /** 0…1 → `71%`. */
  readonly share: (value: number) => string
  /** ISO 8601 → near days in words (`today, 14:05`), others as a date. */
  readonly moment: (iso: string) => string
  /** ISO 8601 → hour and minute. */
  readonly time: (iso: string) => string
  /** ISO 8601 → the day: `today`, `yesterday`, or which it was. */
  readonly day: (iso: string) => string
  /** ISO 8601 → date, hour and zone. */
  readonly dateAndTime: (iso: string) => string
}

/** Numbers and times as the interface's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const language = i18n.language
  return useMemo(() => formatFor(language), [language])
}

export function formatFor(language: string, now: () => Date = () => new Date()): Format {
  const number = new Intl.NumberFormat(language)
  const share = new Intl.NumberFormat(language, { style: 'percent' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const weekday = new Intl.DateTimeFormat(language, { dateStyle: 'full' })
  const full = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    moment(iso) {
      const then = new Date(iso)
      if (Number.isNaN(then.getTime())) return ''
      const days = daysBetween(then, now())
      return days === 0 || days === -1 ? `${relative.format(days, 'day')} ${time.format(then)}` : day.format(then)
    },
    time(iso) {
      const then = new Date(iso)
      return Number.isNaN(then.getTime()) ? '' : time.format(then)
    },
    day(iso) {
      const then = new Date(iso)
      if (Number.isNaN(then.getTime())) return ''
      const days = daysBetween(then, now())
      return days === 0 || days === -1 ? relative.format(days, 'day') : weekday.format(then)
    },
    dateAndTime(iso) {
      const then = new Date(iso)
      return Number.isNaN(then.getTime()) ? iso : full.format(then)
    },
  }
}

function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.round((midnight(then) - midnight(now)) / 86_400_000)
}
