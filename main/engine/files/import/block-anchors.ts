import type { RichBlock } from '#shared/model/rich-text.ts'

/** What is anchored in the text while it is read, by the blocks that it ends up in. */
export class BlockAnchors<What> {
  private readonly landed = new Map<RichBlock, What[]>()
  private waiting: What[] = []

  /** Anchors something where the reading has come to: in the block that ends next. */
  drop(what: What): void {
    this.waiting.push(what)
  }

  /** A block has ended. */
  land(block: RichBlock): void {
    if (this.waiting.length === 0) return
    this.add(block, this.waiting)
    this.waiting = []
  }

  /** Blocks have been written a second time, as one. */
  carry(blocks: readonly RichBlock[], into: RichBlock): void {
    const carried = blocks.flatMap((block) => this.landed.get(block) ?? [])
    if (carried.length > 0) this.add(into, carried)
  }

  /** What stands after all text belongs to its last block. */
  finish(last: RichBlock | undefined): ReadonlyMap<RichBlock, readonly What[]> {
    if (last) this.land(last)
    return this.landed
  }

  private add(block: RichBlock, anchored: readonly What[]): void {
    this.landed.set(block, [...(this.landed.get(block) ?? []), ...anchored])
  }
}
