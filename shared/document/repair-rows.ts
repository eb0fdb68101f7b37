import { Fragment, type Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { cellTextOf } from '#shared/document/cell-text.ts'
import { breachOf } from '#shared/document/row-invariant.ts'
import { releaseSchema } from '#shared/document/schema.ts'
import { versionsOf } from '#shared/document/versions.ts'

/**
 * Gives every version the same rows again after edits of two writers met (one divided a row which the other took
 * away). Nothing that has text is lost: a row known to any version is known to all afterwards, in the order of the
 * source, and what came twice with the same text comes once. Adds no step when the invariant holds.
 */
export function repairRows(transform: Transform): void {
  const breach = breachOf(transform.doc)
  if (breach === null || breach === 'no-version') return
  const versions = versionsOf(transform.doc).map((place) => withUniqueIds(place.node))
  const order = commonOrder(versions.map((rows) => rows.map((row) => String(row.attrs.id))))
  const byId = versions.map((rows) => new Map(rows.map((row) => [String(row.attrs.id), row])))
  for (const place of versionsOf(transform.doc)) {
    const known = byId[place.index]
    const wanted = order.map((id) => {
      const kind: unknown = firstKnown(byId, id)?.attrs.kind ?? 'body'
      const row = known?.get(id)
      if (!row)
        return releaseSchema.nodes.row.create({ id, kind, status: 'empty' }, releaseSchema.nodes.paragraph.create())
      return row.attrs.kind === kind ? row : releaseSchema.nodes.row.create({ ...row.attrs, kind }, row.content)
    })
    const now = versionsOf(transform.doc)[place.index]
    if (now && !sameRows(now.node, wanted)) {
      transform.replaceWith(now.start, now.start + now.node.content.size, Fragment.from(wanted))
    }
  }
}

/** The second row of an id gets an id of its own (the same in every version), unless it repeats the first word for word. */
function withUniqueIds(version: Node): readonly Node[] {
  const seen = new Map<string, { count: number; text: string }>()
  const rows: Node[] = []
  const taken = new Set<string>()
  version.forEach((row) => {
    taken.add(String(row.attrs.id))
  })
  version.forEach((row) => {
    const id = String(row.attrs.id) || 'row'
    const before = seen.get(id)
    const text = cellTextOf(row)
    if (!before) {
      seen.set(id, { count: 1, text })
      rows.push(row.attrs.id === id ? row : releaseSchema.nodes.row.create({ ...row.attrs, id }, row.content))
      return
    }
    if (text === before.text || text === '') return
    do before.count += 1
    while (taken.has(`${id}.${before.count}`))
    rows.push(releaseSchema.nodes.row.create({ ...row.attrs, id: `${id}.${before.count}` }, row.content))
  })
  return rows
}

/** All ids, in the order of the first list; ids that only later lists know follow the neighbour they stand behind there. */
function commonOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order = [...(lists[0] ?? [])]
  const known = new Set(order)
  for (const list of lists.slice(1)) {
    let after = -1
    for (const id of list) {
      if (known.has(id)) {
        after = order.indexOf(id)
        continue
      }
      after += 1
      order.splice(after, 0, id)
      known.add(id)
    }
  }
  return order
}

function firstKnown(versions: readonly ReadonlyMap<string, Node>[], id: string): Node | undefined {
  for (const version of versions) {
    const row = version.get(id)
    if (row) return row
  }
  return undefined
}

function sameRows(version: Node, rows: readonly Node[]): boolean {
  return version.childCount === rows.length && rows.every((row, index) => version.child(index) === row)
}
