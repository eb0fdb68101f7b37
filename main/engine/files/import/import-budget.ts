/** What one import may cost. Taken from 3,345 real Office packages: the largest honest one unpacks to 60 MB. */
export const importBudget = {
  fileBytes: 100 * 1024 * 1024,
  inflatedBytes: 512 * 1024 * 1024,
  partBytes: 128 * 1024 * 1024,
  entries: 5_000,
  /** Inflated bytes per packed byte, for entries that inflate to more than `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 1024 * 1024,
  xmlDepth: 256,
  xmlAttributes: 1_000,
  blocks: 50_000,
  /** More pages than any release has; those after them are left out. */
  pdfPages: 300,
  pdfGlyphs: 3_000_000,
} as const
