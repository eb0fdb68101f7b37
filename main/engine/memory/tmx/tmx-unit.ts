import type { LanguagePair } from '#engine/memory/unit-shelves.ts'
import type { NewUnit } from '#engine/memory/unit-table.ts'

/** A pair of variants of one `tu`, as units are stored. */
export type TmxUnit = NewUnit & LanguagePair
