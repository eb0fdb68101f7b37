import type { Arguments, OptionSpec } from '#hosts/cli/parse-arguments.ts'
import type { Sentences } from '#hosts/cli/sentences.ts'
import type { Terminal } from '#hosts/cli/terminal.ts'

export interface Command {
  readonly name: string
  readonly summary: string
  /** One line a form, without the program's name. */
  readonly usage: readonly string[]
  readonly options: readonly OptionSpec[]
  readonly details: readonly string[]
  readonly examples: readonly string[]
  run(args: Arguments, surroundings: Surroundings): Promise<ExitCode>
}

export interface Surroundings {
  readonly terminal: Terminal
  readonly sentences: Sentences
  /** Set off by Ctrl+C. */
  readonly signal: AbortSignal
}

/** Done · done, and errors were found · could not be done · stopped by Ctrl+C. */
export type ExitCode = 0 | 1 | 2 | 130
