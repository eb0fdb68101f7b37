import { implement } from '@orpc/server'
import type { Desk } from '#engine/desk.ts'
import { foreseenFailures } from '#engine/foreseen-failures.ts'
import { glossaryPieces } from '#engine/glossaries/glossary-pieces.ts'
import { pluralsFromDesk } from '#engine/glossaries/plurals-from-desk.ts'
import { findMatches } from '#engine/memory/find-matches.ts'
import { restoreUnits } from '#engine/memory/restore-units.ts'
import { sharesOf } from '#engine/shares-of.ts'
import { checkEntries } from '#shared/checks/check-catalogue.ts'
import { contract } from '#shared/contract/contract.ts'

export type EngineRouter = ReturnType<typeof createRouter>

/** Answers the contract: each procedure is one call on a part of the desk. */
export function createRouter(desk: Desk) {
  const os = implement(contract).use(foreseenFailures(desk.ports.log))
  const { ports, releases, uploads, boilerplate, glossaries, alignments } = desk
  return os.router({
    system: {
      about: os.system.about.handler(() => ({
        version: ports.appVersion,
        host: ports.host,
        platform: process.platform,
        sqlite: process.versions['sqlite'] ?? '',
        defaultExportFolder: ports.defaultExportFolder,
        nativeDialogs: ports.chooseFolder !== null,
      })),
      chooseFolder: os.system.chooseFolder.handler(async () => (await ports.chooseFolder?.()) ?? null),
      showInFolder: os.system.showInFolder.handler(async ({ input }) => ({
        shown: await desk.showExported(input.path),
      })),
      notices: os.system.notices.handler(() => [...desk.notices.list()]),
      dismissNotice: os.system.dismissNotice.handler(({ input }) => ({ dismissed: desk.notices.dismiss(input.id) })),
    },
    settings: {
      get: os.settings.get.handler(() => desk.settings.get()),
      change: os.settings.change.handler(({ input }) => desk.settings.change(withoutUndefined(input))),
      follow: os.settings.follow.handler(({ signal }) => desk.settings.follow(signal)),
    },
    releases: {
      list: os.releases.list.handler(({ input }) => [
        ...releases.list({ query: input.query ?? '', deleted: input.deleted ?? false }),
      ]),
      create: os.releases.create.handler(({ input }) => desk.createRelease(input)),
      createFromImport: os.releases.createFromImport.handler(({ input }) => desk.createFromImport(input.document)),
      addVersionFromImport: os.releases.addVersionFromImport.handler(({ input, signal }) =>
        desk.addImportedVersion(input.id, input.document, signal),
      ),
      addVersion: os.releases.addVersion.handler(({ input }) => desk.addVersion(input.id, input.language)),
      open: os.releases.open.handler(({ input }) => releases.open(input.id)),
      openFile: os.releases.openFile.handler(({ input }) => desk.openReleaseFile(uploads.bytes(input.upload), input)),
      send: os.releases.send.handler(({ input }) => releases.send(input)),
      follow: os.releases.follow.handler(({ input, signal }) => releases.follow(input.id, input.since, signal)),
      describe: os.releases.describe.handler(({ input: { id, despite = '', ...change } }) =>
        desk.describe(id, withoutUndefined(change), despite),
      ),
      duplicate: os.releases.duplicate.handler(({ input }) => desk.duplicate(input.id)),
      delete: os.releases.delete.handler(({ input }) => releases.delete(input.id)),
      restore: os.releases.restore.handler(({ input }) => releases.restore(input.id)),
    },
    history: {
      list: os.history.list.handler(({ input }) => [...releases.history.list(input.id)]),
      open: os.history.open.handler(({ input }) => ({
        document: releases.history.documentAt(input.id, input.version).toJSON() as unknown,
      })),
      readable: os.history.readable.handler(({ input }) => {
        const readable = releases.history.newestReadable(input.id)
        return readable && { at: readable.at, document: readable.document.toJSON() as unknown }
      }),
      tell: os.history.tell.handler(({ input }) => ({ told: releases.mark(input.id, input.event, input.version) })),
    },
    uploads: {
      begin: os.uploads.begin.handler(({ input }) => ({
        upload: uploads.begin(input.size, { large: input.large ?? false }),
      })),
      append: os.uploads.append.handler(({ input }) => ({
        received: uploads.append(input.upload, Buffer.from(input.chunk, 'base64')),
      })),
    },
    imports: {
      read: os.imports.read.handler(({ input: { upload, ...options }, signal }) =>
        sharesOf((tell, wanted) => {
          const file = { ...withoutUndefined(options), bytes: uploads.bytes(upload) }
          return desk.readImport(file, wanted, tell)
        }, signal),
      ),
      readText: os.imports.readText.handler(({ input, signal }) => desk.readPastedText(input, signal)),
    },
    exports: {
      run: os.exports.run.handler(({ input, signal }) => desk.exportRelease(input, signal)),
    },
    glossaries: {
      list: os.glossaries.list.handler(() => [...glossaries.list()]),
      search: os.glossaries.search.handler(({ input }) => glossaries.search(withoutUndefined(input))),
      load: os.glossaries.load.handler(({ input }) => glossaryPieces(glossaries.load(input.ids ?? undefined))),
      follow: os.glossaries.follow.handler(({ signal }) => glossaries.follow(signal)),
      create: os.glossaries.create.handler(({ input }) => glossaries.create(input.name)),
      rename: os.glossaries.rename.handler(({ input }) => glossaries.rename(input.id, input.name)),
      order: os.glossaries.order.handler(({ input }) => [...glossaries.order(input.ids)]),
      delete: os.glossaries.delete.handler(({ input }) => {
        glossaries.delete(input.id)
        return { deleted: true }
      }),
      restore: os.glossaries.restore.handler(({ input }) => glossaries.restore(input.id)),
      saveConcept: os.glossaries.saveConcept.handler(({ input: { glossary, concept, before } }) => {
        glossaries.saveConcept(glossary, concept, before)
        return concept
      }),
      deleteConcept: os.glossaries.deleteConcept.handler(({ input }) => ({
        deleted: glossaries.deleteConcept(input.glossary, input.id),
      })),
      deletedConcepts: os.glossaries.deletedConcepts.handler(({ input }) => [
        ...glossaries.deletedConcepts(input.glossary),
      ]),
      suggestPlurals: os.glossaries.suggestPlurals.handler(({ input }) => [...pluralsFromDesk(desk, input)]),
      history: os.glossaries.history.handler(({ input }) => [...glossaries.history(input.glossary, input.id)]),
      readFile: os.glossaries.readFile.handler(({ input: { upload, fileName, glossary, ...file }, signal }) =>
        desk.glossaryFiles.preview(
          { ...withoutUndefined(file), name: fileName, bytes: uploads.bytes(upload) },
          glossary,
          signal,
        ),
      ),
      importFile: os.glossaries.importFile.handler(
        ({ input: { upload, fileName, into, conflicts, ...file }, signal }) =>
          desk.glossaryFiles.bringIn(
            { ...withoutUndefined(file), name: fileName, bytes: uploads.bytes(upload) },
            into,
            conflicts,
            signal,
          ),
      ),
      exportFile: os.glossaries.exportFile.handler(({ input }) => desk.writeGlossary(input)),
    },
    memory: {
      list: os.memory.list.handler(() => desk.memory.memories.list()),
      follow: os.memory.follow.handler(({ signal }) => desk.memory.follow(signal)),
      create: os.memory.create.handler(({ input }) => desk.memory.memories.create(input.name)),
      rename: os.memory.rename.handler(({ input }) => desk.memory.memories.rename(input.id, input.name)),
      order: os.memory.order.handler(({ input }) => desk.memory.memories.order(input.ids)),
      delete: os.memory.delete.handler(({ input }) => ({ units: desk.memory.memories.delete(input.id) })),
      add: os.memory.add.handler(({ input }) => desk.remember(input)),
      matches: os.memory.matches.handler(({ input }) => findMatches(desk.memory, input, desk.checks.terms())),
      concordance: os.memory.concordance.handler(({ input }) => desk.memory.concordance(input)),
      page: os.memory.page.handler(({ input }) => desk.memory.page(input)),
      saveUnit: os.memory.saveUnit.handler(({ input }) => desk.memory.saveUnit(withoutUndefined(input))),
      import: os.memory.import.handler(({ input, signal }) => desk.importMemory(input, signal)),
      export: os.memory.export.handler(({ input, signal }) => desk.exportMemory(input, signal)),
      deleteUnits: os.memory.deleteUnits.handler(({ input }) => ({ deleted: desk.memory.deleteUnits(input.ids) })),
      restoreUnits: os.memory.restoreUnits.handler(({ input }) => ({
        restored: restoreUnits(desk.memory, input.units),
      })),
    },
    alignments: {
      list: os.alignments.list.handler(({ input }) => alignments.list({ deleted: input.deleted ?? false })),
      create: os.alignments.create.handler(({ input, signal }) => alignments.create(input, signal)),
      read: os.alignments.read.handler(({ input }) => alignments.read(input.id)),
      act: os.alignments.act.handler(({ input: { verb, ...on }, signal }) => alignments.act(on, verb, signal)),
      undo: os.alignments.undo.handler(({ input }) => alignments.undo(input)),
      redo: os.alignments.redo.handler(({ input }) => alignments.redo(input)),
      realign: os.alignments.realign.handler(({ input, signal }) => alignments.realign(input, signal)),
      follow: os.alignments.follow.handler(({ input, signal }) => alignments.follow(input.id, signal)),
      rename: os.alignments.rename.handler(({ input }) => alignments.rename(input.id, input.name)),
      delete: os.alignments.delete.handler(({ input }) => alignments.delete(input.id)),
      restore: os.alignments.restore.handler(({ input }) => alignments.restore(input.id)),
      toRelease: os.alignments.toRelease.handler(({ input }) => alignments.toRelease(input.id)),
      toMemory: os.alignments.toMemory.handler(({ input, signal }) => alignments.toMemory(input, signal)),
      exportTmx: os.alignments.exportTmx.handler(({ input, signal }) => alignments.exportTmx(input, signal)),
    },
    checks: {
      catalogue: os.checks.catalogue.handler(() => [...checkEntries]),
      run: os.checks.run.handler(async ({ input }) => [...(await desk.checks.check(input.id)).standing]),
      report: os.checks.report.handler(({ input }) => desk.writeReport(input)),
    },
    boilerplate: {
      follow: os.boilerplate.follow.handler(({ signal }) => boilerplate.follow(signal)),
      list: os.boilerplate.list.handler(() => [...boilerplate.list()]),
      create: os.boilerplate.create.handler(({ input }) => boilerplate.create(input)),
      saveEdition: os.boilerplate.saveEdition.handler(({ input: { id, after, ...edition } }) =>
        boilerplate.saveEdition(id, after, edition),
      ),
      rename: os.boilerplate.rename.handler(({ input: { id, ...names } }) => boilerplate.rename(id, names)),
      remove: os.boilerplate.remove.handler(({ input }) => ({ removed: boilerplate.remove(input.id) })),
      restore: os.boilerplate.restore.handler(({ input }) => boilerplate.restore(input.id)),
    },
    notes: {
      list: os.notes.list.handler(({ input }) => desk.notes.list(input.releaseId)),
      follow: os.notes.follow.handler(({ input, signal }) => desk.notes.follow(input.releaseId, signal)),
      add: os.notes.add.handler(({ input }) => desk.notes.add(input)),
      takeOver: os.notes.takeOver.handler(({ input }) => desk.notes.takeOver(input.releaseId, input.remarks)),
      resolve: os.notes.resolve.handler(({ input }) => desk.notes.resolve(input.id, input.resolved)),
      remove: os.notes.remove.handler(({ input }) => ({ removed: desk.notes.remove(input.id) })),
      restore: os.notes.restore.handler(({ input }) => desk.notes.restore(input.id)),
    },
    reviews: {
      read: os.reviews.read.handler(({ input: { id, upload, fileName }, signal }) =>
        desk.readReview(id, { name: fileName, bytes: uploads.bytes(upload) }, signal),
      ),
    },
    ignores: {
      list: os.ignores.list.handler(({ input }) => [...desk.ignores.list(input.releaseId)]),
      add: os.ignores.add.handler(({ input }) => desk.ignores.add(input)),
      remove: os.ignores.remove.handler(({ input }) => ({ removed: desk.ignores.remove(input.id) })),
    },
  })
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> }

function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<Value>
}
