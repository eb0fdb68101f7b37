import { currentEdition, hasApprovedWords } from '#shared/boilerplate/passages-of.ts'
import type {
  ApprovedContent,
  ApprovedKind,
  ApprovedPassage,
  ApprovedText,
  ContactCard,
  ContactWording,
  Edition,
} from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** An approved text as it is being written, before it is an edition. */
export interface Draft {
  readonly kind: ApprovedKind
  readonly name: string
  readonly organisation: string
  readonly approvedOn: string
  readonly languages: readonly LanguageTag[]
  readonly content: ApprovedContent
  /** The edition it was made from; null: the text is new. */
  readonly after: number | null
}

/** By the id of the text, or `new-…` of one that has none yet. */
export type Drafts = Readonly<Record<string, Draft>>

export const newIds = { boilerplate: 'new-boilerplate', contact: 'new-contact' } as const

const deskLanguages: readonly LanguageTag[] = ['en', 'fr', 'ar']
const noWording: ContactWording = { heading: '', name: '', role: '', address: '' }

export function emptyDraft(kind: ApprovedKind, approvedOn: string): Draft {
  const content: ApprovedContent =
    kind === 'contact'
      ? { is: 'card', card: { phone: '', email: '', web: '', wording: {} } }
      : {
          is: 'passages',
          passages: [
            { heading: true, texts: {} },
            { heading: false, texts: {} },
          ],
        }
  return { kind, name: '', organisation: '', approvedOn, languages: deskLanguages, content, after: null }
}

/** The next edition of a text, begun from its current one or from any before it. */
export function draftOf(text: ApprovedText, approvedOn: string, from: Edition = currentEdition(text)): Draft {
  const { kind, name, organisation } = text
  const after = currentEdition(text).number
  return { kind, name, organisation, approvedOn, content: from.content, after, languages: languagesShown(from.content) }
}

/** What saving would do: the words make an edition, the names alone are only put right. */
export function changesOf(draft: Draft, text: ApprovedText | null): 'nothing' | 'names' | 'words' {
  if (text === null) return draft.name.trim() !== '' && hasApprovedWords(draft.content) ? 'words' : 'nothing'
  if (!isSameContent(draft.content, currentEdition(text).content)) return 'words'
  return draft.name !== text.name || draft.organisation !== text.organisation ? 'names' : 'nothing'
}

export function withWords(
  content: ApprovedContent,
  place: number,
  language: LanguageTag,
  words: string,
): ApprovedContent {
  if (content.is !== 'passages') return content
  const passages = content.passages.map((passage, at): ApprovedPassage => {
    return at === place ? { ...passage, texts: { ...passage.texts, [language]: words } } : passage
  })
  return { ...content, passages }
}

export function withParagraph(content: ApprovedContent): ApprovedContent {
  return content.is === 'passages'
    ? { ...content, passages: [...content.passages, { heading: false, texts: {} }] }
    : content
}

export function withoutPassage(content: ApprovedContent, place: number): ApprovedContent {
  return content.is === 'passages'
    ? { ...content, passages: content.passages.filter((_, at) => at !== place) }
    : content
}

export function withCard(content: ApprovedContent, change: Partial<ContactCard>): ApprovedContent {
  return content.is === 'card' ? { ...content, card: { ...content.card, ...change } } : content
}

export function wordingIn(card: ContactCard, language: LanguageTag): ContactWording {
  return card.wording[language] ?? noWording
}

function languagesShown(content: ApprovedContent): readonly LanguageTag[] {
  const used =
    content.is === 'card'
      ? Object.keys(content.card.wording)
      : content.passages.flatMap(({ texts }) => Object.keys(texts))
  return [...new Set([...deskLanguages, ...used])]
}

/** A language that was emptied is one that was never filled. */
function isSameContent(one: ApprovedContent, other: ApprovedContent): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(content: ApprovedContent): unknown {
  if (content.is === 'passages')
    return content.passages.map(({ heading, texts }) => [heading, filled(Object.entries(texts))])
  const { phone, email, web, wording } = content.card
  const entries = Object.entries(wording).map(([language, said]) => [language, Object.values(said).join('\n')] as const)
  return [phone, email, web, filled(entries)]
}

function filled(entries: readonly (readonly [string, string])[]): unknown {
  return entries.filter(([, words]) => words.trim() !== '').sort(([one], [other]) => (one < other ? -1 : 1))
}
