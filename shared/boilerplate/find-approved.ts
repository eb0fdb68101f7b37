import { passagesOf } from '#shared/boilerplate/passages-of.ts'
import type { ApprovedText } from '#shared/model/boilerplate.ts'
import { foldForSearch } from '#shared/text/fold.ts'

/** The texts whose name, organisation or current words have every word of the query, folded; all of them for an empty one. */
export function findApproved(texts: readonly ApprovedText[], query: string): readonly ApprovedText[] {
  const words = foldForSearch(query, 'und')
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return texts
  return texts.filter((text) => words.every((word) => searchable(text).includes(word)))
}

const known = new WeakMap<ApprovedText, string>()

function searchable(text: ApprovedText): string {
  let folded = known.get(text)
  if (folded === undefined) {
    const current = text.editions.at(-1)
    const passages = current ? passagesOf(current.content).flatMap(({ texts }) => Object.values(texts)) : []
    known.set(text, (folded = foldForSearch([text.name, text.organisation, ...passages].join('\n'), 'und')))
  }
  return folded
}
