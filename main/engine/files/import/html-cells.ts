import type { Element } from 'hast'
import { elementsIn, plainTextIn } from '#engine/files/import/hast-tree.ts'

/** Whether a cell holds a word or a figure rather than text of its own. */
export function isShortCell(cell: Element): boolean {
  return plainTextIn(cell).trim().length <= 120 && !elementsIn(cell, isList)[0]
}

/** A cell that spans several columns leaves the others empty. */
export function emptyCells(cell: Element | undefined): readonly (readonly never[])[] {
  const columns = Math.min(mostColumns, Number(cell?.properties['colSpan']) || 1)
  return Array.from({ length: Math.max(0, columns - 1) }, () => [])
}

const mostColumns = 100

function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol' || element.tagName === 'table'
}

/** The names that places in an element have. */
export function placesIn(element: Element): readonly string[] {
  const anchors = elementsIn(element, ({ tagName, properties }) => tagName === 'a' && properties['id'] !== undefined)
  return anchors.map(({ properties }) => String(properties['id']))
}
