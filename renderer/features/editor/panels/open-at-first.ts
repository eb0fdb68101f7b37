const cardsAtFirst = 40
const cardsOfKind = 5

/** How many kinds of these numbers of findings are unfolded at first: as many cards as a person looks through. */
export function openAtFirst(counts: readonly number[]): number {
  let cards = 0
  for (const [place, count] of counts.entries()) {
    cards += Math.min(count, cardsOfKind)
    if (cards > cardsAtFirst) return Math.max(1, place)
  }
  return counts.length
}
