/** What happened to the desk while nobody looked, told in the library until it is read. */
export type DeskNotice = DeskEvent & {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
}

export type DeskEvent =
  | {
      /** The journal was damaged and made anew of what could be read of it and of its backups. */
      readonly is: 'releases-restored'
      readonly whole: number
      /** Titles of releases whose last changes could not be read; a title may be empty. */
      readonly shortened: readonly string[]
      /** Titles of releases of which nothing could be read. */
      readonly lost: readonly string[]
      /** How many releases there were of which not even a title could be read. */
      readonly missing: number
      /** Where the damaged files are kept. */
      readonly folder: string
    }
  /** Glossaries, memories, approved texts, notes and settings are those of a backup made at `madeAt`, ISO 8601. */
  | { readonly is: 'library-restored'; readonly madeAt: string; readonly folder: string }
  /** They were damaged, and there was no backup of them. */
  | { readonly is: 'library-begun-anew'; readonly folder: string }
  /** The last edits were saved in space that was kept for that. */
  | { readonly is: 'disk-full' }
  /** The desk was started with releases alone; the library was neither read nor changed. */
  | { readonly is: 'safe-mode' }
