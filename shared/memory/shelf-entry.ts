import { letterGroups } from '#shared/memory/letter-groups.ts'
import { segmentWords } from '#shared/memory/segment-words.ts'
import type { ShelfEntry } from '#shared/memory/shelf.ts'
import { fewWords, mostWords } from '#shared/memory/similarity.ts'
import { hashOf } from '#shared/memory/word-keys.ts'
import type { LanguageTag } from '#shared/model/language.ts'

/** What a shelf keeps of a segment. */
export function shelfEntryOf(id: number, text: string, language: LanguageTag): ShelfEntry {
  const { keys } = segmentWords(text, language)
  const comparable = keys.length <= mostWords ? keys : []
  const groups = comparable.length <= fewWords && comparable.length > 0 ? letterGroups(text, language) : []
  return { id, hash: hashOf(text), keys: comparable, terms: [...new Set([...comparable, ...groups])] }
}
