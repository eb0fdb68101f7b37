import type { CommandLine, DeskOptions } from '#engine/command-line.ts'
import { knownOnly } from '#hosts/cli/known-only.ts'
import { nearestName } from '#hosts/cli/nearest-name.ts'
import type { Arguments, OptionSpec } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { severities } from '#shared/model/finding.ts'
import { type HouseStyleName, houseStyleNames } from '#shared/press/house-style.ts'

/** What a desk with a window chooses in its settings, for every command that checks. */
export const deskOptionSpecs: readonly OptionSpec[] = [
  { name: 'glossary', value: 'NAME,…', help: 'Use only these of the shipped glossaries (all of them otherwise).' },
  { name: 'house', value: 'STYLE', help: `The house style: ${houseStyleNames.join(', ')} (press).` },
  {
    name: 'severity',
    value: 'ID=LEVEL,…',
    help: 'Make a check error, warning or info, also one that is off by default; or turn it off.',
  },
]

const levels = [...severities, 'off'] as const

/** Throws UsageError for a name that nothing has. */
export function deskOptions(args: Arguments, commandLine: CommandLine): DeskOptions {
  return {
    glossaries: knownOnly(args.list('glossary'), commandLine.glossaries, (glossary) => {
      return new UsageError('unknownGlossary', { glossary, glossaries: commandLine.glossaries.join(', ') })
    }),
    houseStyle: houseStyleFrom(args.value('house') ?? 'press'),
    severities: Object.fromEntries((args.list('severity') ?? []).map((choice) => severityFrom(choice, commandLine))),
  }
}

function houseStyleFrom(name: string): HouseStyleName {
  const style = houseStyleNames.find((one) => one === name)
  if (!style) throw new UsageError('unknownHouse', { style: name, styles: houseStyleNames.join(', ') })
  return style
}

function severityFrom(choice: string, { checks }: CommandLine): [string, (typeof levels)[number]] {
  const [check = '', level = '', ...more] = choice.split('=')
  const chosen = levels.find((one) => one === level)
  if (!chosen || more.length > 0) throw new UsageError('notASeverity', { choice, levels: levels.join(', ') })
  if (!checks.includes(check)) throw unknownCheck(check, nearestName(check, checks))
  return [check, chosen]
}

export function unknownCheck(check: string, near: string | null): UsageError {
  return near ? new UsageError('unknownCheckNear', { check, near }) : new UsageError('unknownCheck', { check })
}
