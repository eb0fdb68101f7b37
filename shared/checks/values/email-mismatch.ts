import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { Version } from '#shared/checks/values/row-values.ts'
import { baseLanguage } from '#shared/model/language.ts'

interface EmailValue extends Value {
  readonly address: string
  /** Equal for addresses that are taken for one. */
  readonly mailbox: string
}

const emails: ValueFamily<EmailValue> = {
  read: (tokens) =>
    tokens.flatMap((token) => {
      if (token.type !== 'email') return []
      const { start, end, quote } = token
      const address = token.address.toLowerCase()
      const mailbox = localised(address)
      return [
        { start, end, quote, token, address, mailbox, group: 'email', key: mailbox, exact: address, optional: false },
      ]
    }),
  together: withStrangers,
  same: (one, other) => one.mailbox === other.mailbox,
  holds: (value, theirs) => theirs.some(({ mailbox }) => value.mailbox === mailbox),
  contradict: () => true,
  write: (value) => value.quote,
}

/** Role mailboxes have a name per language (press@, presse@, info-fr@): one mailbox for the comparison. */
function localised(address: string): string {
  const [mailbox = '', domain = ''] = address.split('@')
  const plain = mailbox.replace(/[._-](?:en|fr|ar|es)$|^(?:en|fr|ar|es)[._-]/u, '')
  return `${roleMailbox.test(plain) ? 'press' : plain}@${domain}`
}

const roleMailbox =
  /^(?:press|presse|media|medias|pressoffice|servicepresse|service-presse|communication|communications|sahafa)$/u

/** The names that only one language has for the mailbox of the press. */
const namedIn: Readonly<Record<string, RegExp>> = {
  fr: /^(?:presse|medias|servicepresse|service-presse)@/u,
  ar: /^sahafa@/u,
}

/** A mailbox named in the language of another version, which itself writes to another, is one by itself. */
function withStrangers(versions: readonly Version<EmailValue>[]): readonly Version<EmailValue>[] {
  if (!versions.some(({ values }) => values.some(({ address }) => languageOf(address) !== null))) return versions
  return versions.map((version) => ({
    ...version,
    values: version.values.map((value) => (isStranger(value, version, versions) ? alone(value) : value)),
  }))
}

function isStranger(
  { address, mailbox }: EmailValue,
  { language }: Version<EmailValue>,
  versions: readonly Version<EmailValue>[],
): boolean {
  const named = languageOf(address)
  if (named === null || named === baseLanguage(language)) return false
  const own = versions.find((version) => baseLanguage(version.language) === named)?.values ?? []
  return own.some((value) => value.mailbox === mailbox) && own.every((value) => value.address !== address)
}

function languageOf(address: string): string | null {
  return Object.keys(namedIn).find((language) => namedIn[language]?.test(address)) ?? null
}

function alone(value: EmailValue): EmailValue {
  return { ...value, mailbox: value.address, key: value.address }
}

/** An e-mail address that differs across versions or is missing in one. */
export const emailMismatch: ReleaseCheck = comparison('email-mismatch', 'error', emails)
