import type { Marks } from '#engine/files/import/run-builder.ts'

/** What one glyph of a page stands for: a letter, a ligature of several, a space. Lengths in points, y grows downwards. */
export interface PdfGlyph {
  /** In the order in which it is read, presentation forms folded. */
  readonly text: string
  /** Of its left edge. */
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly marks: Marks
  /** The page says that it is none of the text: a header, a page number. */
  readonly isArtifact: boolean
}

/** A page as it was printed. */
export interface PdfPage {
  /** Counts from 1. */
  readonly number: number
  readonly height: number
  readonly glyphs: readonly PdfGlyph[]
  /** Pieces of text that do not run from side to side, and are no part of `glyphs`. */
  readonly turned: number
}

/** Whether a letter, or a mark on one, is of a script that runs from right to left. */
export function isTurned(text: string): boolean {
  return /\p{Script_Extensions=Arab}|\p{Script=Hebr}/u.test(text)
}

/** How many letters there are, and how many of them run from right to left. */
export function countedLetters(glyphs: readonly PdfGlyph[]): { readonly letters: number; readonly turned: number } {
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text))
  return { letters: letters.length, turned: letters.filter(({ text }) => isTurned(text)).length }
}
