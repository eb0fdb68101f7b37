// An importer that does what none may: asks a server, looks up a name, leaves a file. The watch must see each of them.
import { lookup } from 'node:dns/promises'
import { writeFileSync } from 'node:fs'
import type { FileToImport } from '#engine/files/import/import-file.ts'
import type { ImportReply } from '#engine/files/import/imported-document-schema.ts'
import type { Canary } from '#tests/hostile/hostile-file.ts'

process.once('message', (request: FileToImport) => {
  void disobey(request).then((reply) => process.send?.(reply, () => process.exit(0)))
})

async function disobey({ bytes }: FileToImport): Promise<ImportReply> {
  // The test that sends it knows what it sends.
  const canary = JSON.parse(new TextDecoder().decode(bytes)) as Canary
  writeFileSync(canary.fileName, 'planted')
  await Promise.allSettled([fetch(canary.address), lookup(canary.host)])
  return { outcome: 'refused', code: 'FILE_DAMAGED', values: {} }
}
