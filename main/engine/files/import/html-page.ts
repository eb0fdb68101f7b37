import type { Element, Root } from 'hast'
import { declaredTag } from '#engine/files/import/document-language.ts'
import { elementsIn, plainTextIn } from '#engine/files/import/hast-tree.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** The one `article` or `main` that holds the text; null where the page does not say, or says several. */
export function articleOf(tree: Root): Element | null {
  for (const name of ['article', 'main']) {
    const found = elementsIn(
      tree,
      (element) => element.tagName === name || (name === 'main' && element.properties['role'] === 'main'),
    )
    const only = found[0]
    if (found.length === 1 && only && plainTextIn(only).trim().length >= 200) return only
  }
  return null
}

/** The language a page says it is in; null where it says none. */
export function declaredLanguageOf(tree: Root): LanguageTag | null {
  const declared = elementsIn(tree, (element) => typeof element.properties['lang'] === 'string')[0]
  return declaredTag(String(declared?.properties['lang'] ?? '').trim())
}
