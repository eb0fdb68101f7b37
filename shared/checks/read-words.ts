import type { CellReader } from '#shared/checks/check.ts'
import { type Words, wordsIn } from '#shared/text/words-in.ts'

/** The words of a cell, cut once for all checks that look at words, those of spelling among them. */
export const readWords: CellReader<Words> = ({ text }) => wordsIn(text)
