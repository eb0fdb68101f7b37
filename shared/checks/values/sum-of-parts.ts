import type { TextSpan } from '#shared/model/release-text.ts'
import type { Token } from '#shared/text/token.ts'

/**
 * What the parts of a list come to where they are counted themselves: "two gold, three silver and a bronze", «ذهبيتين وثلاث
 * فضيات وبرونزية». `isSure` where each says its number; null where none does.
 */
export function sumOfParts(
  text: string,
  { start, end }: TextSpan,
  tokens: readonly Token[],
): { total: number; isSure: boolean } | null {
  const counts = tokens.filter((token) => token.start >= start && token.start < end)
  if (counts.length === 0 || counts.some((token) => token.type !== 'number')) return null
  let [total, isSure, parts] = [0, true, 0]
  let from = start
  for (const part of text.slice(start, end).split(joint)) {
    const at = text.indexOf(part, from)
    from = at + part.length
    if (part.trim() === '') continue
    parts += 1
    const own = counts.filter((token) => token.start >= at && token.start < from)
    const first = own[0]
    if (own.length > 1) return null
    if (first?.type === 'number' && text.slice(at, first.start).trim().length <= 1) {
      total += first.value
    } else if (first === undefined) {
      total += dual.test(part) ? 2 : 1
      isSure &&= dual.test(part) || single.test(part)
    } else return null
  }
  return parts < 2 ? null : { total, isSure }
}

const joint = /[,،;؛\n]\s*(?:and |et |و(?=[\p{L}\p{Nd}]))?|\s(?:and|et)\s|\s(?=و[\p{L}\p{Nd}])/u
const dual = /^\s*و?\p{L}{2,}ت(?:ين|ان)(?!\p{L})/u
const single = /^\s*(?:an?|one|une?|و?\p{L}+ واحدة?)(?!\p{L})/iu
