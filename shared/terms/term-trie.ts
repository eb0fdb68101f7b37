import type { Concept } from '#shared/model/concept.ts'
import type { TermEntry } from '#shared/terms/file-term.ts'

/** A trie over the keys of terms' words. Most nodes have one child, which is kept without a map. */
export class TermTrie {
  /** The terms that end here. */
  entries: readonly TermEntry[] = none
  private onlyKey: string | null = null
  private onlyChild: TermTrie | null = null
  private children: Map<string, TermTrie> | null = null

  /** Longer terms begin with the words up to here. */
  get goesOn(): boolean {
    return this.onlyChild !== null
  }

  /** The node behind one more word, or null. */
  child(key: string): TermTrie | null {
    if (this.onlyKey === key) return this.onlyChild
    return this.children?.get(key) ?? null
  }

  add(keys: readonly string[], entry: TermEntry): void {
    const node = keys.reduce((parent: TermTrie, key) => parent.grow(key), this)
    node.entries = node.entries.length === 0 ? [entry] : [...node.entries, entry]
  }

  /** Takes the terms of a concept away from these words. */
  remove(keys: readonly string[], concept: Concept): void {
    const node = keys.reduce((parent: TermTrie | null, key) => parent?.child(key) ?? null, this)
    if (node) node.entries = node.entries.filter((entry) => entry.concept !== concept)
  }

  private grow(key: string): TermTrie {
    const known = this.child(key)
    if (known) return known
    const child = new TermTrie()
    if (this.onlyKey === null && this.children === null) {
      this.onlyKey = key
      this.onlyChild = child
    } else {
      this.children ??= new Map()
      this.children.set(key, child)
    }
    return child
  }
}

const none: readonly TermEntry[] = []
