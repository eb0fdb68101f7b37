import type { FiledTerm } from '#shared/terms/file-term.ts'

/** A trie over the words of terms. Most nodes have one child, which is kept without a map. */
export interface TermTrie {
  readonly terms: readonly FiledTerm[]
  add(term: FiledTerm): void
}

export function termTrie(): TermTrie {
  return new Node()
}

/** The node behind one more word, or null. */
export function stepInto(node: TermTrie, key: string): TermTrie | null {
  return node instanceof Node ? node.child(key) : null
}

const noTerms: FiledTerm[] = []

class Node implements TermTrie {
  terms: FiledTerm[] = noTerms
  private onlyKey: string | null = null
  private onlyChild: Node | null = null
  private children: Map<string, Node> | null = null

  child(key: string): Node | null {
    if (this.onlyKey === key) return this.onlyChild
    return this.children?.get(key) ?? null
  }

  add(term: FiledTerm): void {
    let node: Node = this
    for (const word of term.words) node = node.grow(word.key)
    if (node.terms === noTerms) node.terms = [term]
    else node.terms.push(term)
  }

  private grow(key: string): Node {
    const known = this.child(key)
    if (known) return known
    const child = new Node()
    if (this.onlyKey === null && !this.children) {
      this.onlyKey = key
      this.onlyChild = child
      return child
    }
    this.children ??= new Map()
    this.children.set(key, child)
    return child
  }
}
