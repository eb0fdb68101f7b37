import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'

interface EmailValue extends Value {
  readonly address: string
}

const emails: ValueFamily<EmailValue> = {
  read: (tokens) =>
    tokens.flatMap((token) => {
      if (token.type !== 'email') return []
      const { start, end, quote } = token
      const address = token.address.toLowerCase()
      return [
        { start, end, quote, token, address, group: 'email', key: localised(address), exact: address, optional: false },
      ]
    }),
  same: (one, other) => localised(one.address) === localised(other.address),
  holds: (value, theirs) => theirs.some((other) => localised(value.address) === localised(other.address)),
  contradict: () => true,
  write: (value) => value.quote,
}

/** Role mailboxes have a name per language (press@, presse@, info-fr@): one mailbox for the comparison. */
function localised(address: string): string {
  const [mailbox = '', domain = ''] = address.split('@')
  const plain = mailbox.replace(/[._-](?:en|fr|ar|es)$|^(?:en|fr|ar|es)[._-]/u, '')
  const role =
    /^(?:press|presse|media|medias|pressoffice|servicepresse|service-presse|communication|communications|sahafa)$/u.test(
      plain,
    )
      ? 'press'
      : plain
  return `${role}@${domain}`
}

/** An e-mail address that differs across versions or is missing in one. */
export const emailMismatch: ReleaseCheck = comparison('email-mismatch', 'error', emails)
