import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import { tornMailbox } from '#shared/checks/values/torn-mailbox.ts'

interface UrlValue extends Value {
  readonly address: string
}

const urls: ValueFamily<UrlValue> = {
  read: (tokens, _language, text) =>
    tokens.flatMap((token) => {
      if (token.type !== 'url' || tornMailbox(text, token) !== null) return []
      const { start, end, quote } = token
      const address = token.address.replace(/[?#].*$/u, '').replace(/\/$/u, '')
      return [{ start, end, quote, token, address, group: 'url', key: address, exact: address, optional: false }]
    }),
  same: (one, other) => one.address === other.address,
  holds: (value, theirs) => theirs.some((other) => other.address === value.address),
  contradict: () => true,
  write: (value) => value.quote,
}

/** A web address that differs across versions or is missing in one; language parts (`/fr/`, `ar.`) do not count. */
export const urlMismatch: ReleaseCheck = comparison('url-mismatch', 'warning', urls)
