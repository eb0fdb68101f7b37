import type { ReleaseCheck } from '#shared/checks/check.ts'
import { mayBeLength, writeClock, zoneOf } from '#shared/checks/values/clock-times.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { TimeToken } from '#shared/text/token.ts'

interface TimeValue extends Value {
  readonly minutes: number
  /** The half of the day is not said. */
  readonly open: boolean
  readonly offsets: readonly number[] | null
  /** No length of time (`2 h 30`): its half of the day is said, or « à » stands before it. */
  readonly sure: boolean
}

const none: readonly TimeValue[] = []

const times: ValueFamily<TimeValue> = {
  read(tokens, _language, text) {
    let values: TimeValue[] | null = null
    for (const token of tokens) {
      if (token.type === 'time') (values ??= []).push(valueOf(token, text))
    }
    return values ?? none
  },
  same: isSameTime,
  holds: (value, theirs) => theirs.some((other) => isSameTime(value, other)),
  implied: ({ sure }, text) => sayings.test(sure ? withoutLengths(text) : text.replace(clocks, ' ')),
  isHintVague: true,
  contradict: () => true,
  write(value, _language, _locale, instead) {
    if (value.token.elliptic === true || instead.token.elliptic === true) return null
    const [from, to] = [value.offsets, instead.offsets]
    const shift = from?.length === 1 && to?.length === 1 ? Number(to[0]) - Number(from[0]) : 0
    return writeClock((value.minutes + shift + 2880) % 1440, instead.quote)
  },
}

function valueOf(token: TimeToken, text: string): TimeValue {
  const { start, end, quote, minutes } = token
  return {
    start,
    end,
    quote,
    token,
    minutes,
    open: token.isHalfOpen === true,
    offsets: zoneOf(text, token)?.offsets ?? null,
    sure: !mayBeLength(token, text),
    group: 'time',
    key: String(minutes % 720),
    exact: String(minutes),
    optional: false,
  }
}

/** The same on the clock (then zones that differ are the matter of `time-zone`), or the same moment in two zones. */
function isSameTime(one: TimeValue, other: TimeValue): boolean {
  const apart = Math.abs(one.minutes - other.minutes)
  if (apart === 0 || (apart === 720 && (one.open || other.open))) return true
  const { offsets } = other
  if (one.offsets === null || offsets === null) return false
  return one.offsets.some((left) =>
    offsets.some((right) => (one.minutes - left - (other.minutes - right) + 2880) % 1440 === 0),
  )
}

/** Words that give the hour without figures, or a length of time that was read as one. */
const sayings =
  /(?<!\p{L})(?:o[’']clock|midday|morning|afternoon|evening|night|hours?|minutes?|heures?|matin|matinée|après-midi|soir|soirée|nuit|(?<!(?:à|vers|avant|dès) )mi(?:di|nuit))(?!\p{L})|ساعة|ساعات|ساعت|دقيق|صباح|مساء|ظهر|ظهيرة|عصر|ليل|فجر/iu

/** Times in figures with the words that belong to them. */
const clocks =
  /(?:(?:ال)?ساعة[ \u00a0])?[\d٠-٩]{1,2}(?:[:.hH][\d٠-٩]{2})?[ \u00a0]?(?:heures?(?:[ \u00a0]\d\d)?|o[’']clock|(?:in the|du|de l[’']) ?(?:morning|afternoon|evening|matin|soir|après-midi)|(?:صباح|مساء|ظهر|عصر|ليل|فجر)ا?[\u064b\u064d]?ا?|بعد الظهر|قبل الظهر)?/gu

/** «السابعة والنصف صباحًا»: an Arabic hour in words with the part of the day that belongs to it. */
const clocksInWords =
  /(?:(?:ال)?ساعة[ \u00a0])?ال(?:واحدة|ثانية(?:[ \u00a0]عشرة)?|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية[ \u00a0]عشرة)(?:[ \u00a0](?:و|إلا[ \u00a0])(?:ال)?(?:نصف|ربع|ثلث|خمس|عشر)\p{M}*ا?\p{M}*(?:[ \u00a0]دقائق)?)?[ \u00a0](?:من[ \u00a0])?(?:صباح|مساء|ظهر|عصر|ليل|فجر|بعد[ \u00a0]الظهر)\p{M}*ا?\p{M}*/gu

/** A time of day is not suggested by whose it is, « heure locale », nor by how long something lasts: "two hours", « dure deux heures », «ساعتين». */
function withoutLengths(text: string): string {
  return text.replace(clocks, ' ').replace(clocksInWords, ' ').replace(lengths, ' ')
}

const lengths =
  /(?<!\p{L})(?:(?<!(?:early|small|late) )hours?|heures?[ \u00a0](?:locales?|universelle)|minutes?|(?:dur\p{L}{1,5}|pendant|environ|d[’']environ|plus de|moins de|près de|toutes les)[ \u00a0](?:\p{L}+|\d+)[ \u00a0\u202f](?:heures?|h))(?!\p{L})|(?<!\p{L})[وبل]?(?:ساع(?:ة|ات|تين|تان)|دقيق(?:ة|تين|تان))(?![\p{L}\p{M}])/giu

/** A clock time that differs across versions: 2:30 p.m., 14 h 30 and 14:30 are one, and so are 10:00 GMT and 13:00 in Riyadh. */
export const timeMismatch: ReleaseCheck = comparison('time-mismatch', 'error', times)
