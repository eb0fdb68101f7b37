import type { ClientLink } from '@orpc/client'

/** One open line to the engine. It opens once and is gone once; connectEngine makes the next. */
export interface Wire {
  readonly link: ClientLink<Record<never, never>>
  readonly closing: Closing
  close(): void
}

/** The end of one line, told at once to everything that waits on it. */
export class Closing {
  #closed = false
  readonly #waiting = new Set<() => void>()

  get closed(): boolean {
    return this.#closed
  }

  /** Returns the function that stops waiting. A line that is gone answers at once. */
  wait(listener: () => void): () => void {
    if (this.#closed) listener()
    else this.#waiting.add(listener)
    return () => this.#waiting.delete(listener)
  }

  tell(): void {
    if (this.#closed) return
    this.#closed = true
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const listener of waiting) listener()
  }
}
