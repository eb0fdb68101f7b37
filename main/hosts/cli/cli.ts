import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { commonOptions, helpFor, overview } from '#hosts/cli/help.ts'
import { nearestName } from '#hosts/cli/nearest-name.ts'
import { type Arguments, parseArguments } from '#hosts/cli/parse-arguments.ts'
import { loadSentences, type MessageLanguage, messageLanguages, type Sentences } from '#hosts/cli/sentences.ts'
import type { Terminal } from '#hosts/cli/terminal.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { Failure } from '#shared/model/failure.ts'

export interface Cli {
  readonly commands: readonly Command[]
  readonly version: string
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

/** Runs one command line. Every foreseen failure and every wrong use ends in a sentence and an exit code, not a trace. */
export async function runCli(argv: readonly string[], { commands, version, terminal, signal }: Cli): Promise<ExitCode> {
  const [name = '', ...rest] = argv
  let sentences = await loadSentences('en')
  if (name === '--version' || name === '-V') {
    terminal.out(version)
    return 0
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    for (const line of overview(commands, version)) terminal.out(line)
    return 0
  }
  const command = commands.find((one) => one.name === (name === 'help' ? rest[0] : name))
  if (!command) {
    terminal.err(`dragoman: ${sentences.usage(unknownCommand(name === 'help' ? (rest[0] ?? '') : name, commands))}`)
    terminal.err('dragoman --help')
    return 2
  }
  try {
    if (name === 'help' || wantsHelp(rest)) {
      for (const line of helpFor(command)) terminal.out(line)
      return 0
    }
    const args = parseArguments(rest, [...command.options, ...commonOptions])
    sentences = await loadSentences(messageLanguage(args))
    return await command.run(args, { terminal, sentences, signal })
  } catch (error) {
    // Whatever the work was broken off with, it was the user who did it.
    if (signal.aborted) return 130
    explain(error, command, sentences, terminal)
    return 2
  }
}

function explain(error: unknown, command: Command, sentences: Sentences, terminal: Terminal): void {
  if (error instanceof UsageError) {
    terminal.err(`dragoman ${command.name}: ${sentences.usage(error)}`)
    for (const line of command.usage) terminal.err(`  dragoman ${line}`)
    terminal.err(sentences.say('usage.seeHelp', { command: command.name }))
    return
  }
  if (error instanceof Failure) {
    terminal.err(`dragoman ${command.name}: ${sentences.failure(error)}`)
    return
  }
  throw error
}

function unknownCommand(typed: string, commands: readonly Command[]): UsageError {
  const names = commands.map((command) => command.name)
  const known = names.join(', ')
  if (typed === '') return new UsageError('noCommand', { commands: known })
  const near = nearestName(typed, names)
  return near
    ? new UsageError('unknownCommandNear', { command: typed, near, commands: known })
    : new UsageError('unknownCommand', { command: typed, commands: known })
}

/** Help is given whatever else is wrong on the line, but not to what stands after `--`. */
function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--help' || word === '-h')
}

function messageLanguage(args: Arguments): MessageLanguage {
  const wanted = args.value('messages') ?? 'en'
  const language = messageLanguages.find((one) => one === wanted)
  if (!language) throw new UsageError('unknownMessages', { language: wanted, languages: messageLanguages.join(', ') })
  return language
}
