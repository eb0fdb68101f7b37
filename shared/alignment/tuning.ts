/** Found on development texts aligned by hand; `npm run bench alignment` shows what they reach. */
export const tuning = {
  /** Share of the words that the links of two texts explain, before the texts are seen. */
  explained: 0.5,
  weightOfWords: 0.4,
  floor: 0.005,
  weightOfLength: 1.2,
  lengthBase: 0.012,
  lengthPerLetter: 5,
  pseudoBeads: 40,
  temperature: 1,
  /** What an unaligned segment counts against a pair when the path is chosen. */
  shareOfUnaligned: 0.7,
  rarity: 4,
  provenGain: 3,
  rounds: 2,
  learnedDice: 0.35,
  learnedWeight: 0.5,
}
