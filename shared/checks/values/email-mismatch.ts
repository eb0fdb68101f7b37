import type { ReleaseCheck } from '#shared/checks/check.ts'
import { comparison, type Value, type ValueFamily } from '#shared/checks/values/compare-values.ts'
import type { Version } from '#shared/checks/values/row-values.ts'
import { tornMailbox } from '#shared/checks/values/torn-mailbox.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { Token } from '#shared/text/token.ts'

interface EmailValue extends Value {
  readonly address: string
  /** Equal for addresses that are taken for one. */
  readonly mailbox: string
}

const emails: ValueFamily<EmailValue> = {
  read: (tokens, _language, text) =>
    tokens.flatMap((token) => {
      const address = addressOf(token, text)
      if (address === null) return []
      const { start, end, quote } = token
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

/** That it is torn is told by `email-invalid`: here `media@ harbour.org` is the address that was meant. */
function addressOf(token: Token, text: string): string | null {
  if (token.type === 'email') return token.address.toLowerCase()
  const mailbox = token.type === 'url' ? tornMailbox(text, token) : null
  return mailbox === null ? null : `${mailbox}${token.quote}`.toLowerCase()
}

/** Role mailboxes have a name per language (press@, presse@, info-fr@): one mailbox for the comparison. */
function localised(address: string): string {
  const [mailbox = '', domain = ''] = address.split('@')
  const plain = mailbox.replace(/[._-](?:en|fr|ar|es)$|^(?:en|fr|ar|es)[._-]/u, '')
  return `${roleMailbox.test(plain) ? '(press)' : plain}@${domain}`
}

const roleMailbox =
  /^(?:press|presse|media|medias|pressoffice|servicepresse|service-presse|communication|communications|sahafa)$/u

/** The names that only one language has for the mailbox of the press; others borrow the English one, but not against English. */
const namedIn: Readonly<Record<string, RegExp>> = {
  en: /^(?:press|pressoffice|press-office)@/u,
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
