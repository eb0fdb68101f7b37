import type { CellText } from '#shared/model/release-text.ts'
import { sourceHash } from '#shared/text/source-hash.ts'

const hashes = new WeakMap<CellText, string>()

/** Whether the source text of a confirmed cell changed since it was confirmed. */
export function isStale(cell: CellText, source: CellText | undefined): boolean {
  if (cell.confirmedAgainst === null || !source || cell === source) return false
  let hash = hashes.get(source)
  if (hash === undefined) {
    hash = sourceHash(source.text)
    hashes.set(source, hash)
  }
  return cell.confirmedAgainst !== hash
}
