import type { CellCheck, Found } from '#shared/checks/check.ts'
import { unitAfter } from '#shared/checks/values/measuring-units.ts'
import { baseLanguage } from '#shared/model/language.ts'

/** A unit glued to its number: `10km`, « 25°C », «10كم». Names such as 5G, 4K and 3D are no measures. */
export const unitFormat: CellCheck = {
  id: 'unit-format',
  severity: 'info',
  scope: 'cell',
  *look({ cell, language, context }): Iterable<Found> {
    const base = baseLanguage(language)
    if (base !== 'en' && base !== 'fr' && base !== 'ar') return
    const { text } = cell
    for (const token of context.tokens(cell, language)) {
      if (token.type !== 'number' || token.inWords || !startsUnit(text.charCodeAt(token.end))) continue
      const unit = (base === 'ar' ? arabicUnit : latinUnit).exec(text.slice(token.end, token.end + 14))?.[0]
      if (unit === undefined || unitAfter(text, token.end) === null) continue
      // English writes `1.5°C` and `a 100m race` so.
      if (base === 'en' && (unit.startsWith('°') || unit === 'm')) continue
      const end = token.end + unit.length
      const replacement = `${token.quote}\u00a0${unit}`
      yield {
        start: token.start,
        end,
        values: { found: text.slice(token.start, end), expected: replacement },
        fix: { start: token.end, end: token.end, replacement: '\u00a0' },
      }
    }
  },
}

const latinUnit =
  /^(?:km\/h|[kcm]?m[²³23]?|[kmµ]?g|ha|[hm]?l|t|[kMGT]W(?:h|c)?|[kMGT][Bob]|[kMG]?Hz|°[CF]|dB)(?![\p{L}\p{N}])/u
const arabicUnit =
  /^(?:كم|كلم|سم|ملم|كغم?|كجم|كلغ|م²|كم²|غرام|جرام|طن|هكتار|متر|كيلومتر|كيلوغرام|ميغاواط|ميجاوات)(?![\p{L}\p{N}])/u

function startsUnit(code: number): boolean {
  return (code >= 0x41 && code <= 0x7a) || code === 0xb0 || (code >= 0x0621 && code <= 0x064a)
}
