/**
 * Whether a process that reads a file has said all it has to say: what came of it, rather than how far it is, or a piece of
 * a memory, after which it waits to be asked for the next.
 */
export function isLastWord(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'outcome' in reply && reply.outcome !== 'piece'
}
