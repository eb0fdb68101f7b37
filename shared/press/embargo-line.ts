import type { TextSpan } from '#shared/model/release-text.ts'
import type { DateToken, TimeToken, Token } from '#shared/text/token.ts'

/** `EMBARGOED UNTIL 00:01 GMT, 3 May`, « SOUS EMBARGO JUSQU’AU … », «محظور النشر حتى …», or that there is none. */
export interface EmbargoLine extends TextSpan {
  readonly kind: 'embargo' | 'immediate'
  readonly date: DateToken | null
  readonly time: TimeToken | null
}

/** The line of a text that says when it may be published. Embargo as a topic of the news does not open a line so. */
export function embargoIn(text: string, tokensOf: () => readonly Token[]): EmbargoLine | null {
  if (!mayHaveEmbargo(text)) return null
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf('\n', at)
    const end = lineBreak < 0 ? text.length : lineBreak
    const kind = kindOf(text.slice(at, end))
    if (kind !== null) {
      const line = text.slice(at, end)
      const start = at + line.length - line.trimStart().length
      const tokens = tokensOf().filter((token) => token.start >= start && token.end <= end)
      return {
        kind,
        start,
        end: at + line.trimEnd().length,
        date: tokens.find((token) => token.type === 'date') ?? null,
        time: tokens.find((token) => token.type === 'time') ?? null,
      }
    }
    at = end + 1
  }
  return null
}

/** Whether any line is short enough to be one. */
export function mayHaveEmbargo(text: string): boolean {
  return text.length <= 4_000 && (text.length <= longest || text.includes('\n')) && triggers.test(text)
}

const longest = 200
const triggers = /mbarg|MBARG|[Rr]elease|RELEASE|[Pp]ublication|PUBLICATION|[Dd]iffus|DIFFUS|نشر|للإصدار/

const embargoes: readonly RegExp[] = [
  /^(?:strict(?:ly)? |under |press )?embargo(?:ed)?(?: for (?:release|publication|use)| notice)?(?: (?:strictly )?(?:until|till|to|before))(?!\p{L})/iu,
  /^(?:strict(?:ly)? |under |press )?embargo(?:ed)?(?: notice)?\s?[:–—-]/iu,
  /^(?:not for (?:release|publication|broadcast|use)|do not (?:release|publish)|hold for release|no (?:release|publication)) (?:before|until|till|prior to)(?!\p{L})/iu,
  /^(?:for )?release (?:at|on|after|date)(?!\p{L})/iu,
  /^(?:strictement )?(?:sous |information sous )?embargo (?:presse )?(?:strict )?(?:jusqu['’ ]?(?:au|à|en|aux)|avant|au)(?!\p{L})/iu,
  /^(?:sous )?embargo\s?[:–—-]/iu,
  /^(?:ne pas (?:diffuser|publier)|(?:publication|diffusion) interdite|à ne pas (?:diffuser|publier)|non publiable) (?:avant|jusqu)/iu,
  /^(?:محظور|يحظر|يُحظر|حظر|ممنوع|يمنع|يُمنع) (?:ال)?(?:نشره?|تداوله?)(?: \p{L}+)? ?(?:حتى|قبل|إلى غاية|لغاية|إلى|:)/u,
  /^(?:غير قابل للنشر|لا ينشر|لا يُنشر|ليس للنشر|للنشر) (?:قبل|حتى|بعد|في|إلا بعد)(?!\p{L})/u,
]

const immediate =
  /^(?:for immediate (?:release|publication)|(?:for )?immediate release|(?:pour |à )?(?:diffusion|publication) immédiate|à (?:diffuser|publier) immédiatement|للنشر (?:الفوري|فورا?\u064b?ا?)|للإصدار الفوري)[\s.:!–—-]*(?:$|[\p{L}\p{N}(–—-])/iu

function kindOf(line: string): EmbargoLine['kind'] | null {
  if (line.length > longest) return null
  const bare = line.replace(/^[\s*_#[(«“"–—-]+/u, '')
  if (immediate.test(bare) && bare.length <= 90) return 'immediate'
  if (!embargoes.some((pattern) => pattern.test(bare))) return null
  // A sentence that merely starts so goes on for long; a notice names a day or an hour.
  return /[\d٠-٩]/u.test(bare) && bare.split(/\s+/u).length <= 24 ? 'embargo' : null
}
