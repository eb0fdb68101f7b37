import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { alignmentProcedures } from '#shared/contract/alignment-procedures.ts'
import { base } from '#shared/contract/base.ts'
import {
  approvedContentSchema,
  approvedNamesSchema,
  approvedTextSchema,
  daySchema,
} from '#shared/contract/boilerplate-values.ts'
import { reportFormats } from '#shared/contract/defaults.ts'
import { deskNoticeSchema } from '#shared/contract/desk-notice-values.ts'
import { exportFormats } from '#shared/contract/export-formats.ts'
import { glossaryFileProcedures } from '#shared/contract/glossary-file-procedures.ts'
import { glossaryProcedures } from '#shared/contract/glossary-procedures.ts'
import { historyProcedures } from '#shared/contract/history-procedures.ts'
import { memoryProcedures } from '#shared/contract/memory-procedures.ts'
import { noteProcedures } from '#shared/contract/note-procedures.ts'
import { reviewProcedures } from '#shared/contract/review-procedures.ts'
import {
  checkEntrySchema,
  entrySchema,
  exportProgressSchema,
  exportSummarySchema,
  findingSchema,
  idSchema,
  ignoreSchema,
  importedDocumentSchema,
  languageSchema,
  list,
  openedFileSchema,
  openedReleaseSchema,
  reasonSchema,
  releaseSummarySchema,
  settingsSchema,
} from '#shared/contract/values.ts'
import { approvedKinds } from '#shared/model/boilerplate.ts'

const newEdition = { approvedOn: daySchema, content: approvedContentSchema }

/**
 * All that crosses between the renderer (or the command line) and the engine, whatever the wire.
 * Times are ISO 8601, offsets UTF-16 units, bytes base64 in pieces of at most 1 MiB (before encoding).
 */
export const contract = {
  system: {
    about: base.output(
      z.object({
        version: z.string(),
        host: z.enum(['electron', 'web', 'cli']),
        platform: z.string(),
        sqlite: z.string(),
        defaultExportFolder: z.string(),
        /** True where the host can show native folder dialogs. */
        nativeDialogs: z.boolean(),
      }),
    ),
    /** Null: the user closed the dialog. Only where `nativeDialogs`. */
    chooseFolder: base.output(z.string().nullable()),
    showInFolder: base.input(z.object({ path: z.string() })).output(z.object({ shown: z.boolean() })),
    /** What happened to the stores of the desk and was not read yet, the newest last. */
    notices: base.output(list(deskNoticeSchema)),
    dismissNotice: base.input(z.object({ id: idSchema })).output(z.object({ dismissed: z.boolean() })),
  },
  settings: {
    get: base.output(settingsSchema),
    change: base.input(settingsSchema.partial()).output(settingsSchema),
    /** The settings after each change, whichever window made it, until the caller stops. */
    follow: base.output(eventIterator(settingsSchema)),
  },
  releases: {
    list: base
      .input(z.object({ query: z.string().max(500), deleted: z.boolean() }).partial())
      .output(list(releaseSummarySchema)),
    /** An empty release: one empty headline row in each version. */
    create: base
      .input(z.object({ title: z.string().max(500), source: languageSchema, languages: list(languageSchema) }))
      .output(releaseSummarySchema),
    createFromImport: base.input(z.object({ document: importedDocumentSchema })).output(releaseSummarySchema),
    /** Each part beside the row it is the version of, as it is aligned; what has none becomes a row of its own. */
    addVersionFromImport: base
      .input(z.object({ id: idSchema, document: importedDocumentSchema }))
      .output(releaseSummarySchema),
    addVersion: base.input(z.object({ id: idSchema, language: languageSchema })).output(releaseSummarySchema),
    open: base.input(z.object({ id: idSchema })).output(openedReleaseSchema),
    /**
     * `.release` bytes uploaded before: kept beside what is there, never over it. A copy of a release of the library is
     * not kept but answered, to be compared, unless a `separate` release is asked for.
     */
    openFile: base
      .input(z.object({ upload: idSchema, fileName: z.string(), separate: z.boolean().optional() }))
      .output(openedFileSchema),
    /**
     * Steps made on top of `version`. `accepted: false`: others came first; follow brings them, then send again.
     * The answer comes after the commit. A repeated (clientId, sequence) is answered as the first time.
     */
    send: base
      .input(
        z.object({
          id: idSchema,
          clientId: z.string().min(1).max(64),
          sequence: z.number().int().min(0),
          version: z.number().int().min(0),
          steps: z.array(z.unknown()).min(1).max(2000).readonly(),
        }),
      )
      .output(z.object({ accepted: z.boolean(), version: z.number().int() })),
    /** All entries after `since`, then each as it is committed, until the caller stops. */
    follow: base.input(z.object({ id: idSchema, since: z.number().int().min(0) })).output(eventIterator(entrySchema)),
    /** Signing off, releasing or correcting a release in which errors stand needs a reason: ERRORS_REMAIN without one. */
    describe: base
      .input(
        z.object({
          id: idSchema,
          state: releaseSummarySchema.shape.state.optional(),
          embargo: z.string().nullable().optional(),
          locales: z.record(z.string(), z.string()).optional(),
          despite: reasonSchema.optional(),
        }),
      )
      .output(releaseSummarySchema),
    duplicate: base.input(z.object({ id: idSchema })).output(releaseSummarySchema),
    delete: base.input(z.object({ id: idSchema })).output(releaseSummarySchema),
    restore: base.input(z.object({ id: idSchema })).output(releaseSummarySchema),
  },
  history: historyProcedures,
  uploads: {
    /** `large`: a translation memory, up to 2 GB; anything else up to 100 MB. */
    begin: base
      .input(z.object({ size: z.number().int().min(0), large: z.boolean().optional() }))
      .output(z.object({ upload: idSchema })),
    append: base
      .input(z.object({ upload: idSchema, chunk: z.base64() }))
      .output(z.object({ received: z.number().int() })),
  },
  imports: {
    /** Reads uploaded bytes in a process of its own and tells how much is done; nothing is stored. */
    read: base
      .input(
        z.object({
          upload: idSchema,
          fileName: z.string().max(1000),
          language: languageSchema.optional(),
          encoding: z.string().max(40).optional(),
          columns: list(languageSchema.nullable()).optional(),
        }),
      )
      .output(eventIterator(z.object({ share: z.number().min(0).max(1) }), importedDocumentSchema)),
    readText: base
      .input(
        z.object({
          text: z.string().max(4_000_000),
          html: z.boolean(),
          fileName: z.string().max(1000),
          language: languageSchema.optional(),
        }),
      )
      .output(importedDocumentSchema),
  },
  exports: {
    /**
     * `file` per finished file through progress; the last event of the stream carries the summary. Finished files of
     * versions in which errors stand need a reason: ERRORS_REMAIN without one. What is work in progress needs none.
     */
    run: base
      .input(
        z.object({
          id: idSchema,
          formats: z.array(z.enum(exportFormats)).min(1).readonly(),
          languages: z.array(languageSchema).min(1).readonly(),
          folder: z.string().min(1).max(4000),
          fileNamePattern: z.string().max(200).optional(),
          overwrite: z.enum(['ask', 'replace', 'number']),
          /** All files in a folder of their own or in a ZIP, with a manifest; missing: one by one. */
          pack: z.enum(['folder', 'zip']).optional(),
          despite: reasonSchema.optional(),
        }),
      )
      .output(eventIterator(exportProgressSchema, exportSummarySchema)),
  },
  glossaries: { ...glossaryProcedures, ...glossaryFileProcedures },
  memory: memoryProcedures,
  alignments: alignmentProcedures,
  notes: noteProcedures,
  reviews: reviewProcedures,
  checks: {
    /** Every check there is, in the order of the catalogue. */
    catalogue: base.output(list(checkEntrySchema)),
    /** What the engine finds in what is committed, without what is ignored. */
    run: base.input(z.object({ id: idSchema })).output(list(findingSchema)),
    /** Writes the report for whoever signs off, beside the exports: in what language, as what, and never over a file. */
    report: base
      .input(
        z.object({
          id: idSchema,
          language: z.enum(['en', 'fr', 'ar']),
          formats: z.array(z.enum(reportFormats)).min(1).readonly(),
          folder: z.string().max(4000).nullable(),
        }),
      )
      .output(z.object({ folder: z.string(), files: list(z.object({ path: z.string(), name: z.string() })) })),
  },
  boilerplate: {
    /** Every approved text with all its editions, the current one last. */
    list: base.output(list(approvedTextSchema)),
    /** Says that the list is another than before, whichever window changed it, until the caller stops. */
    follow: base.output(eventIterator(z.object({ is: z.literal('changed') }))),
    create: base
      .input(approvedNamesSchema.extend({ kind: z.enum(approvedKinds), ...newEdition }))
      .output(approvedTextSchema),
    /** The next edition, made from edition `after`: APPROVED_TEXT_CHANGED where another was saved since. */
    saveEdition: base
      .input(z.object({ id: idSchema, after: z.number().int().min(1), ...newEdition }))
      .output(approvedTextSchema),
    rename: base.input(approvedNamesSchema.extend({ id: idSchema })).output(approvedTextSchema),
    remove: base.input(z.object({ id: idSchema })).output(z.object({ removed: z.boolean() })),
    restore: base.input(z.object({ id: idSchema })).output(approvedTextSchema),
  },
  ignores: {
    list: base.input(z.object({ releaseId: idSchema })).output(list(ignoreSchema)),
    add: base.input(ignoreSchema.omit({ id: true, at: true })).output(ignoreSchema),
    remove: base.input(z.object({ id: idSchema })).output(z.object({ removed: z.boolean() })),
  },
}
export type Contract = typeof contract
