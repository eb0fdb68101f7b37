/** Found on development texts aligned by hand; `npm run bench alignment` shows what they reach. */
export const tuning = {
  weightOfWords: 0.3,
  floor: 0.003,
  weightOfLength: 1.2,
  lengthBase: 0.012,
  lengthPerLetter: 5,
  pseudoWords: 60,
  pseudoBeads: 40,
  /** What an unaligned segment counts against a pair when the path is chosen. */
  shareOfUnaligned: 0.4,
  rarity: 1,
  provenGain: 3,
  rounds: 2,
  learnedDice: 0.35,
  learnedWeight: 0.5,
}
