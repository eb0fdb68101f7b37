import { nearestName } from '#hosts/cli/nearest-name.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export interface OptionSpec {
  readonly name: string
  readonly short?: string
  /** What stands after it in the help, for example `FILE`; null for a switch. */
  readonly value: string | null
  readonly help: string
}

export interface Arguments {
  readonly files: readonly string[]
  /** The value of an option; null where it was not given. */
  value(name: string): string | null
  /** The values of an option that takes a list by commas, also given several times; null where it was not given. */
  list(name: string): readonly string[] | null
  has(name: string): boolean
}

/** `--name value`, `--name=value`, `-n value`; `--` ends the options. Throws UsageError. */
export function parseArguments(argv: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const files: string[] = []
  const given = new Map<string, string[]>()
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? ''
    if (word === '--') {
      files.push(...argv.slice(index + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      files.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const flag = equals < 0 ? word : word.slice(0, equals)
    const spec = specs.find((one) => flag === `--${one.name}` || (one.short !== undefined && flag === `-${one.short}`))
    if (!spec) throw unknownOption(flag, specs)
    const values = given.get(spec.name) ?? []
    given.set(spec.name, values)
    if (spec.value === null) {
      if (equals >= 0) throw new UsageError('takesNoValue', { option: flag })
      values.push('')
      continue
    }
    const following = argv[index + 1]
    const value = equals >= 0 ? word.slice(equals + 1) : following
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('-') && value !== '-')) {
      throw new UsageError('needsValue', { option: flag, value: spec.value })
    }
    if (equals < 0) index += 1
    values.push(value)
  }
  return {
    files,
    has: (name) => given.has(name),
    value: (name) => {
      const values = given.get(name)
      if (values && values.length > 1) throw new UsageError('givenTwice', { option: `--${name}` })
      return values?.[0] ?? null
    },
    list: (name) => {
      const values = given.get(name)
      if (!values) return null
      const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim())
      if (parts.some((part) => part === '')) throw new UsageError('emptyInList', { option: `--${name}` })
      return [...new Set(parts)]
    },
  }
}

function unknownOption(flag: string, specs: readonly OptionSpec[]): UsageError {
  const near = nearestName(
    flag,
    specs.map((spec) => `--${spec.name}`),
  )
  return near
    ? new UsageError('unknownOptionNear', { option: flag, near })
    : new UsageError('unknownOption', { option: flag })
}
