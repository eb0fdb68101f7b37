import type { ReleaseCheck } from '#shared/checks/check.ts'
import { compareValues, type Value, type ValueFamily } from '#shared/checks/compare-values.ts'

/** A web address that differs across versions or is missing in one; language parts (`/fr/`, `ar.`) do not count. */
export const urlMismatch: ReleaseCheck = {
  id: 'url-mismatch',
  severity: 'warning',
  scope: 'release',
  look: (context) => compareValues(context, urls),
}

interface UrlValue extends Value {
  readonly address: string
}

const urls: ValueFamily<UrlValue> = {
  read: (tokens) =>
    tokens.flatMap((token) => {
      if (token.type !== 'url') return []
      const { start, end, quote } = token
      const address = token.address.replace(/[?#].*$/u, '').replace(/\/$/u, '')
      return [{ start, end, quote, token, address, group: 'url', key: address, exact: address, optional: false }]
    }),
  same: (one, other) => one.address === other.address,
  holds: (value, theirs) => theirs.some((other) => other.address === value.address),
  contradict: () => true,
  write: (value) => value.quote,
}
