import type { RichBlock, RichRun } from '#shared/model/rich-text.ts'

/** Blocks with their neighbouring items gathered into lists, the way HTML and Markdown want them. */
export type BlockNode = TextNode | ListNode

export interface TextNode {
  readonly type: 'paragraph' | 'heading'
  /** 0 for a paragraph. */
  readonly level: 0 | 1 | 2 | 3 | 4
  readonly runs: readonly RichRun[]
}

export interface ListNode {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly runs: readonly RichRun[]
  readonly lists: readonly ListNode[]
}

type ItemBlock = Extract<RichBlock, { type: 'item' }>

/** An item that is deeper than the one before by more than one step is put one step deeper. */
export function listTree(blocks: readonly RichBlock[]): readonly BlockNode[] {
  const nodes: BlockNode[] = []
  let items: ItemBlock[] = []
  const closeLists = (): void => {
    nodes.push(...listsOf(items))
    items = []
  }
  for (const block of blocks) {
    if (block.type === 'item') {
      items.push(block)
      continue
    }
    closeLists()
    nodes.push({ type: block.type, level: block.type === 'heading' ? block.level : 0, runs: block.runs })
  }
  closeLists()
  return nodes
}

function listsOf(items: readonly ItemBlock[]): readonly ListNode[] {
  const lists: { type: 'list'; ordered: boolean; items: ListItem[] }[] = []
  const outermost = items[0]?.depth ?? 0
  let open: (typeof lists)[number] | undefined
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (!item) break
    let next = index + 1
    while ((items[next]?.depth ?? 0) > outermost) next += 1
    if (open?.ordered !== item.ordered) {
      open = { type: 'list', ordered: item.ordered, items: [] }
      lists.push(open)
    }
    open.items.push({ runs: item.runs, lists: listsOf(items.slice(index + 1, next)) })
    index = next
  }
  return lists
}
