/**
 * How likely a person draws a bead so, from its share of the likelihood of all paths: words that stand together are
 * counted as if each were evidence of its own, so the share is too sure of itself. Fitted on texts aligned by hand, where
 * `npm run bench alignment` shows how many beads of each confidence are right.
 */
export function calibratedConfidence(posterior: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, posterior))
  const odds = slope * Math.log(kept / (1 - kept)) + offset
  return 1 / (1 + Math.exp(-odds))
}

const slope = 0.45
const offset = 0.5
