import type { GlossaryFileWarning, GlossaryFileWarningCode } from '#shared/model/glossary-file.ts'

/** Gathers what a reader should know of a file: each thing once, and of each kind at most ten. */
export interface WarningCollector {
  add(code: GlossaryFileWarningCode, values?: Readonly<Record<string, string>>): void
  all(): readonly GlossaryFileWarning[]
}

const mostOfAKind = 10
const longestValue = 100

export function collectWarnings(): WarningCollector {
  const gathered = new Map<string, GlossaryFileWarning>()
  const perCode = new Map<string, number>()
  return {
    add(code, values = {}) {
      const count = perCode.get(code) ?? 0
      if (count >= mostOfAKind) return
      const short = Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, value.slice(0, longestValue)]),
      )
      const key = `${code} ${JSON.stringify(short)}`
      if (gathered.has(key)) return
      gathered.set(key, { code, values: short })
      perCode.set(code, count + 1)
    },
    all: () => [...gathered.values()],
  }
}
