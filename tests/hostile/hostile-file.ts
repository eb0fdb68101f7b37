import type { FailureCode } from '#shared/model/failure.ts'

/** A file that somebody made to do harm, and what Dragoman owes to whoever receives it. */
export interface HostileFile {
  /** Its carrier and its trick: `docx: symbolic link`. */
  readonly id: string
  /** As the user sees it. */
  readonly name: string
  readonly make: () => Uint8Array
  readonly expects: Expected
}

export type Expected =
  | { readonly refused: FailureCode }
  | {
      /** The codes of all warnings, in the order of the alphabet. */
      readonly opens: readonly string[]
      /** Text that must still be there. */
      readonly shows?: string
      /** Text that must not come out, neither in the text nor in a link. */
      readonly hides?: string
    }

/** What must never be touched: an address that listens, a name that nobody may look up, a file that nobody may write. */
export interface Canary {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** Under `.invalid`, which no server answers for (RFC 2606). */
  readonly host: string
  readonly fileName: string
}

export const refused = (code: FailureCode): Expected => ({ refused: code })
export const opens = (warnings: readonly string[] = [], text: { shows?: string; hides?: string } = {}): Expected => ({
  opens: warnings,
  ...text,
})

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

type Row = readonly [id: string, make: () => Uint8Array | string, expects: Expected]

/** Hostile files of one carrier, all under one name. */
export function hostileFiles(carrier: string, name: string, rows: readonly Row[]): readonly HostileFile[] {
  return rows.map(([id, make, expects]) => ({
    id: `${carrier}: ${id}`,
    name,
    make: () => {
      const made = make()
      return typeof made === 'string' ? utf8(made) : made
    },
    expects,
  }))
}
