import { renderContactCard } from '#shared/boilerplate/render-contact-card.ts'
import {
  type ApprovedContent,
  type ApprovedPassage,
  type ApprovedText,
  type Edition,
  wordsFor,
} from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'

const known = new WeakMap<ApprovedContent, readonly ApprovedPassage[]>()

/** The rows that approved content makes in a release, in order. A contact card is one row. The same list for the same content. */
export function passagesOf(content: ApprovedContent): readonly ApprovedPassage[] {
  let passages = known.get(content)
  if (passages === undefined) known.set(content, (passages = made(content)))
  return passages
}

/** Throws a RangeError for a text without editions, which there is none of. */
export function currentEdition({ editions }: ApprovedText): Edition {
  const current = editions.at(-1)
  if (!current) throw new RangeError('an approved text has an edition')
  return current
}

/** The languages it says anything in, in the order in which they were first written down. */
export function languagesOfContent(content: ApprovedContent): readonly LanguageTag[] {
  const languages = new Set<LanguageTag>()
  for (const { texts } of passagesOf(content))
    for (const [language, text] of Object.entries(texts)) if (text.trim() !== '') languages.add(language)
  return [...languages]
}

export function hasApprovedWords(content: ApprovedContent): boolean {
  return languagesOfContent(content).length > 0
}

/** Whether a version gets words of it when it is inserted. */
export function saysAnything(text: ApprovedText, language: LanguageTag): boolean {
  return passagesOf(currentEdition(text).content).some((passage) => wordsFor(passage, language).trim() !== '')
}

function made(content: ApprovedContent): readonly ApprovedPassage[] {
  if (content.is === 'passages')
    return content.passages.filter(({ texts }) => Object.values(texts).some((text) => text.trim() !== ''))
  const { card } = content
  const texts: Record<LanguageTag, string> = {}
  for (const language of Object.keys(card.wording)) {
    const text = renderContactCard(card, language)
    if (text !== '') texts[language] = text
  }
  return Object.keys(texts).length > 0 ? [{ heading: false, texts }] : []
}
