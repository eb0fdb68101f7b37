import { baseLanguage } from '#shared/model/language.ts'

/** The marks between figures that a version accepts, and (first of each) the one it writes by itself. */
export interface NumberSeparators {
  readonly group: readonly string[]
  readonly decimal: readonly string[]
}

/** By CLDR for the regional locale, widened by what its press writes too; null for a language without rules here. */
export function separatorsOf(locale: string): NumberSeparators | null {
  const known = byLocale.get(locale)
  if (known !== undefined) return known
  const found = separatorsFor(locale)
  byLocale.set(locale, found)
  return found
}

const byLocale = new Map<string, NumberSeparators | null>()
const spaces = ['\u202f', '\u00a0', ' ', '\u2009']

function separatorsFor(locale: string): NumberSeparators | null {
  switch (baseLanguage(locale)) {
    case 'en':
      return /-ZA\b/iu.test(locale)
        ? { group: [',', ...spaces], decimal: ['.', ','] }
        : { group: [','], decimal: ['.'] }
    case 'fr':
      if (/-(?:CH|LI)\b/iu.test(locale)) return { group: [...spaces, '’', "'"], decimal: [',', '.'] }
      return { group: groupMark(locale) === '.' ? [...spaces, '.'] : spaces, decimal: [','] }
    case 'ar':
      return {
        group: groupMark(locale) === '.' ? ['.', ',', ...spaces, '٬'] : [',', '٬', ...spaces],
        decimal: ['.', ',', '٫'],
      }
    default:
      return null
  }
}

function groupMark(locale: string): string | undefined {
  try {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(12345.6)
    return parts.find(({ type }) => type === 'group')?.value
  } catch {
    return undefined
  }
}
