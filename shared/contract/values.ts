// The shapes that cross the wire, checked on arrival. Plain types come from here or from shared/model.
import { z } from 'zod'
import { checkGroupIds } from '#shared/checks/check-groups.ts'
import { ignoreScopes } from '#shared/checks/ignoring.ts'
import { exportFormats } from '#shared/contract/export-formats.ts'
import { genders } from '#shared/model/concept.ts'
import { severities, termStatuses } from '#shared/model/finding.ts'
import { furnitureReasons, importFormats } from '#shared/model/imported-document.ts'
import { longestNote } from '#shared/model/note.ts'
import { releaseStates } from '#shared/model/release-state.ts'
import { rowKinds } from '#shared/model/row.ts'
import { waivedActs } from '#shared/model/waiver.ts'
import { type HouseStyle, houseStyleChoices, houseStyleNames } from '#shared/press/house-style.ts'
import { longestWord, mostOwnWords } from '#shared/spelling/own-words.ts'

/** A list that nobody changes on its way. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A well-formed BCP 47 tag of the shapes a release uses: language, optional script, optional region. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/u)
export const idSchema = z.string().min(1).max(64)

/** What somebody says for a decision. A reason that is none is refused by the engine, with a sentence. */
export const reasonSchema = z.string().max(500)

export const richRunSchema = z.object({
  text: z.string(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  href: z.string().max(2048).exactOptional(),
})

export const richBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), runs: list(richRunSchema) }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    runs: list(richRunSchema),
  }),
  z.object({
    type: z.literal('item'),
    ordered: z.boolean(),
    depth: z.number().int().min(0).max(8),
    runs: list(richRunSchema),
  }),
])

export const importedPartSchema = z.object({
  kind: z.enum(rowKinds),
  blocks: list(richBlockSchema),
  furniture: z.enum(furnitureReasons).nullable(),
  others: z.record(languageSchema, list(richBlockSchema)).exactOptional(),
  remarks: list(
    z.object({
      language: languageSchema.nullable(),
      author: z.string().max(200),
      at: z.string().max(100),
      text: z.string().max(longestNote),
    }),
  ).exactOptional(),
})

export const importedDocumentSchema = z.object({
  fileName: z.string(),
  format: z.enum(importFormats),
  encoding: z.string().nullable(),
  language: languageSchema,
  languageConfidence: z.number(),
  otherLanguages: list(languageSchema).exactOptional(),
  columns: list(
    z.object({ heading: z.string(), sample: z.string(), language: languageSchema.nullable() }),
  ).exactOptional(),
  title: z.string(),
  parts: list(importedPartSchema),
  warnings: list(z.object({ code: z.string(), values: z.record(z.string(), z.string()) })),
})

export const waiverSchema = z.object({
  at: z.string(),
  act: z.enum(waivedActs),
  reason: reasonSchema,
  errors: z.number().int(),
})

/** What the desk's list shows of a release. Times are ISO 8601 UTC. */
export const releaseSummarySchema = z.object({
  id: idSchema,
  title: z.string(),
  source: languageSchema,
  languages: list(languageSchema),
  /** Regional locale per version, where one was chosen. */
  locales: z.record(z.string(), z.string()),
  state: z.enum(releaseStates),
  embargo: z.string().nullable(),
  /** Per version: cells that need text, and those translated or reviewed. */
  progress: z.record(z.string(), z.object({ rows: z.number().int(), done: z.number().int() })),
  words: z.record(z.string(), z.number().int()),
  createdAt: z.string(),
  editedAt: z.string(),
  /** Set while the release is in the bin; it can be restored. */
  deletedAt: z.string().nullable(),
  /** The release cannot be loaded; it is listed with its cause and never opened as an empty document. */
  damaged: z.boolean(),
  /** Why it went on its way despite errors, each time it did; the oldest first. */
  waivers: list(waiverSchema),
})
export type ReleaseSummary = z.infer<typeof releaseSummarySchema>

/** One committed batch of steps. `version` counts the steps after it. */
export const entrySchema = z.object({
  version: z.number().int(),
  clientId: z.string(),
  steps: list(z.unknown()),
})
export type Entry = z.infer<typeof entrySchema>

export const openedReleaseSchema = z.object({
  summary: releaseSummarySchema,
  version: z.number().int(),
  /** The release document as ProseMirror JSON of `shared/document/schema.ts`. */
  document: z.unknown(),
  /** Entries that were brought back after the last session ended without closing. */
  recovered: z.number().int(),
})
export type OpenedRelease = z.infer<typeof openedReleaseSchema>

/** A note as a file carries it. */
export const remarkSchema = z.object({
  rowId: idSchema,
  language: languageSchema.nullable(),
  text: z.string().max(longestNote),
  author: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
})

/** What was remarked on a row of a release. */
export const noteSchema = remarkSchema.extend({
  id: idSchema,
  releaseId: idSchema,
  resolvedAt: z.string().nullable(),
})

export const openedFileSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('opened'), release: releaseSummarySchema }),
  /** Copies of the file's release are in the library, the last edited first. Nothing was kept: this is what it says. */
  z.object({
    is: z.literal('known'),
    releases: z.array(releaseSummarySchema).min(1).readonly(),
    /** As `openedReleaseSchema.document`. */
    document: z.unknown(),
    /** What is noted in it and waits, whether it is noted here or not. */
    remarks: list(remarkSchema),
  }),
])
export type OpenedFile = z.infer<typeof openedFileSchema>

export const ignoreSchema = z.object({
  id: idSchema,
  scope: z.enum(ignoreScopes),
  check: z.string(),
  fingerprint: z.string(),
  releaseId: z.string().nullable(),
  reason: reasonSchema,
  at: z.string(),
})
export type Ignore = z.infer<typeof ignoreSchema>

const spanShape = { start: z.number().int(), end: z.number().int() }
const passageSchema = z.object({ ...spanShape, language: languageSchema, rowId: z.string(), quote: z.string() })
export const findingSchema = z.object({
  ...passageSchema.shape,
  check: z.string(),
  severity: z.enum(severities),
  values: z.record(z.string(), z.string()),
  fix: z.object({ ...spanShape, replacement: z.string() }).nullable(),
  related: list(passageSchema),
  fingerprint: z.string(),
})

export const checkEntrySchema = z.object({
  id: z.string(),
  group: z.enum(checkGroupIds),
  severity: z.enum(severities),
  offByDefault: z.boolean(),
})

export const termSchema = z.object({
  text: z.string(),
  status: z.enum(termStatuses),
  partOfSpeech: z.string(),
  gender: z.enum(genders).default(''),
  otherForms: list(z.string()).default([]),
  note: z.string(),
  caseSensitive: z.boolean(),
  onlyIfSourceHasConcept: z.boolean(),
  validFrom: z.number().int().nullable(),
  validUntil: z.number().int().nullable(),
})
export const conceptSchema = z.object({
  id: z.string(),
  domain: z.string(),
  definition: z.string(),
  note: z.string(),
  source: z.string(),
  doNotTranslate: z.boolean().default(false),
  terms: z.record(z.string(), list(termSchema)),
})
export const glossarySchema = z.object({
  id: z.string(),
  name: z.string(),
  priority: z.number().int(),
  concepts: list(conceptSchema),
})
export const glossarySummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  priority: z.number().int(),
  concepts: z.number().int(),
  languages: list(z.string()),
  /** It comes with the app; it can be changed, but not deleted. */
  shipped: z.boolean(),
})
export type GlossarySummary = z.infer<typeof glossarySummarySchema>

export const exportProgressSchema = z.object({
  done: z.number().int(),
  total: z.number().int(),
  current: z.string().nullable(),
})
export const exportSummarySchema = z.object({
  folder: z.string(),
  files: list(
    z.object({
      path: z.string(),
      name: z.string(),
      /** What it holds: one version, or several. */
      languages: list(languageSchema),
      format: z.enum(exportFormats),
      words: z.number().int(),
      sha256: z.string(),
    }),
  ),
  /** Versions that are not complete: language and number of empty cells. */
  incomplete: list(z.object({ language: languageSchema, emptyCells: z.number().int() })),
  /** Set where errors stood in what was written. */
  waiver: waiverSchema.nullable(),
})
export type ExportSummary = z.infer<typeof exportSummarySchema>

const houseStyleChangesSchema = z.object({
  frenchSpacing: z.enum(houseStyleChoices.frenchSpacing).exactOptional(),
  frenchTimes: z.enum(houseStyleChoices.frenchTimes).exactOptional(),
  arabicDigits: z.enum(houseStyleChoices.arabicDigits).exactOptional(),
  arabicMonths: z.enum(houseStyleChoices.arabicMonths).exactOptional(),
  arabicQuotes: z.enum(houseStyleChoices.arabicQuotes).exactOptional(),
  arabicTanwin: z.enum(houseStyleChoices.arabicTanwin).exactOptional(),
  englishQuotes: z.enum(houseStyleChoices.englishQuotes).exactOptional(),
  englishDates: z.enum(houseStyleChoices.englishDates).exactOptional(),
  dashes: z.enum(houseStyleChoices.dashes).exactOptional(),
  ellipsis: z.enum(houseStyleChoices.ellipsis).exactOptional(),
  endMark: z.enum(houseStyleChoices.endMark).exactOptional(),
  datelineYear: z.enum(houseStyleChoices.datelineYear).exactOptional(),
} satisfies Record<keyof HouseStyle, z.ZodType>)

export const settingsSchema = z.object({
  interfaceLanguage: z.enum(['en', 'fr', 'ar']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  showTerms: z.boolean(),
  showIssues: z.boolean(),
  exportFolder: z.string().nullable(),
  /** Glossaries in use, or null for all. */
  glossaries: list(z.string()).nullable(),
  /** By check id, where the desk decides otherwise than the catalogue. */
  severities: z.record(z.string().max(64), z.enum([...severities, 'off'])),
  houseStyle: z.object({ name: z.enum(houseStyleNames), changes: houseStyleChangesSchema }),
  /** Words the desk has added to the dictionaries, by base language. */
  ownWords: z.record(z.string().max(35), z.array(z.string().min(1).max(longestWord)).max(mostOwnWords).readonly()),
})
export type Settings = z.infer<typeof settingsSchema>
