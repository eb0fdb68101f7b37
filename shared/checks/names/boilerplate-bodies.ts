// A body that everybody knows, named in a boilerplate for another: a member of the council of archives, not of museums.
import type { CheckContext } from '#shared/checks/check.ts'
import { type BodyMention, readBodies } from '#shared/checks/names/bodies-of.ts'
import { nothing } from '#shared/checks/nothing.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { CellText } from '#shared/model/release-text.ts'

export interface OtherBody {
  readonly wanted: BodyMention
  readonly found: BodyMention
}

/**
 * The one body that a version names and its source does not, where the source names one that the version does not. Both in
 * full: what letters stand for is not certain.
 */
export function otherBody(
  [source, language]: readonly [LanguageTag, LanguageTag],
  [there, here]: readonly [CellText, CellText],
  context: CheckContext,
): OtherBody | null {
  const inSource = context.read(readBodies, there, source)
  if (inSource.length === 0) return null
  const own = context.read(readBodies, here, language)
  const [wanted, ...others] = inFull(missingFrom(own, inSource), there)
  const [found, ...further] = inFull(missingFrom(inSource, own), here)
  if (wanted === undefined || found === undefined || others.length + further.length > 0) return null
  return { wanted, found }
}

function missingFrom(some: readonly BodyMention[], all: readonly BodyMention[]): readonly BodyMention[] {
  return all.filter(({ key }) => !some.some((one) => one.key === key))
}

/** One mention a body. */
function inFull(mentions: readonly BodyMention[], { text }: CellText): readonly BodyMention[] {
  const full = mentions.filter(({ start, end }) => /\s/u.test(text.slice(start, end)))
  return full.length === 0
    ? nothing
    : full.filter(({ key }, index) => full.findIndex((one) => one.key === key) === index)
}
