import { bilingualFiles, memoryFiles, tableFiles, termFiles } from '#tests/hostile/files/exchange.ts'
import { openDocumentFiles } from '#tests/hostile/files/open-document.ts'
import { packageFiles } from '#tests/hostile/files/packages.ts'
import { pageFiles } from '#tests/hostile/files/pages.ts'
import { pdfFiles } from '#tests/hostile/files/pdfs.ts'
import { releaseFiles } from '#tests/hostile/files/releases.ts'
import { richTextFiles } from '#tests/hostile/files/rich-texts.ts'
import { sheetFiles } from '#tests/hostile/files/sheets.ts'
import { textFiles } from '#tests/hostile/files/texts.ts'
import { wordFiles } from '#tests/hostile/files/word.ts'
import { wrongContentFiles } from '#tests/hostile/files/wrong-content.ts'
import type { Canary, HostileFile } from '#tests/hostile/hostile-file.ts'

/** All hostile files, by the door through which a user would take them in. */
export function allHostileFiles(canary: Canary): Readonly<Record<Door, readonly HostileFile[]>> {
  return {
    document: [
      ...packageFiles(canary),
      ...wrongContentFiles(),
      ...wordFiles(canary),
      ...openDocumentFiles(canary),
      ...richTextFiles(canary),
      ...sheetFiles(canary),
      ...pdfFiles(canary),
      ...textFiles(),
      ...pageFiles(canary),
      ...bilingualFiles(canary),
    ],
    glossary: [...termFiles(canary), ...tableFiles(canary)],
    memory: memoryFiles(canary),
    release: releaseFiles(canary),
  }
}

export type Door = 'document' | 'glossary' | 'memory' | 'release'
