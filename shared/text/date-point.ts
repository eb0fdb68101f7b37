import type { DateToken } from '#shared/text/token.ts'

/** A date read at a lexeme, before ranges are joined. */
export interface DatePoint extends Omit<DateToken, 'type' | 'quote'> {
  readonly next: number
}
