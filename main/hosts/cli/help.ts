import type { Command } from '#hosts/cli/command.ts'
import type { OptionSpec } from '#hosts/cli/parse-arguments.ts'

/** Every command knows these. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'messages', value: 'en|fr|ar', help: 'The language of messages (en).' },
  { name: 'help', short: 'h', value: null, help: 'Show this.' },
]

export function overview(commands: readonly Command[], version: string): readonly string[] {
  const width = Math.max(...commands.map((command) => command.name.length))
  return [
    `dragoman ${version}: write, translate, check and export one press release in all its languages.`,
    '',
    'Usage:',
    ...commands.flatMap((command) => command.usage.map((line) => `  dragoman ${line}`)),
    '',
    'Commands:',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'dragoman COMMAND --help says more about one of them; dragoman --version prints the version.',
  ]
}

export function helpFor(command: Command): readonly string[] {
  const options = [...command.options, ...commonOptions]
  const flags = options.map((option) => {
    const short = option.short ? `-${option.short}, ` : ''
    return `${short}--${option.name}${option.value === null ? '' : ` ${option.value}`}`
  })
  const width = Math.max(...flags.map((flag) => flag.length))
  return [
    `${command.summary}.`,
    '',
    'Usage:',
    ...command.usage.map((line) => `  dragoman ${line}`),
    '',
    'Options:',
    ...options.map((option, index) => `  ${(flags[index] ?? '').padEnd(width)}  ${option.help}`),
    ...(command.details.length > 0 ? ['', ...command.details] : []),
    '',
    'Examples:',
    ...command.examples.map((line) => `  dragoman ${line}`),
  ]
}
