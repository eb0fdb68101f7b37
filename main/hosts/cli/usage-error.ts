/** The command was called in a way it does not understand. `key` is a sentence of `cli.json` under `usage`. */
export class UsageError extends Error {
  readonly key: string
  readonly values: Readonly<Record<string, string>>

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
  }
}
