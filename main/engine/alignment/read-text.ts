import { decodeText } from '#engine/files/import/decode-text.ts'
import { documentLanguage } from '#engine/files/import/document-language.ts'
import type { ReleaseDesk } from '#engine/releases/release-desk.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import { textOfLines, textOfParts } from '#shared/alignment/session/session-text.ts'
import type { TextFromWindow } from '#shared/contract/alignment-values.ts'
import { richFromDocument } from '#shared/document/rich.ts'
import { Failure } from '#shared/model/failure.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface FileToAlign {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly language?: LanguageTag
  readonly encoding?: string
}

export interface TextSources {
  readonly uploads: { bytes(upload: string): Uint8Array }
  readonly releases: Pick<ReleaseDesk, 'document' | 'summary'>
  /** Reads a file in a process of its own. */
  readImport(file: FileToAlign, signal?: AbortSignal): Promise<ImportedDocument>
  readPastedText(pasted: {
    readonly text: string
    readonly html: boolean
    readonly fileName: string
    readonly language?: LanguageTag
  }): Promise<ImportedDocument>
}

/** Throws ALIGNMENT_LANGUAGE_UNKNOWN, FILE_NO_TEXT, and what importing a file or loading a release fails with. */
export async function readText(
  wanted: TextFromWindow,
  { uploads, releases, readImport, readPastedText }: TextSources,
  signal?: AbortSignal,
): Promise<SessionText> {
  switch (wanted.is) {
    case 'release':
      return textOfVersion(releases, wanted.releaseId, wanted.language)
    case 'pasted': {
      const { text, html, name: fileName, language } = wanted
      if (wanted.segmentation === 'lines') return readLines(fileName, text, language)
      return textOfDocument(await readPastedText({ text, html, fileName, ...(language ? { language } : {}) }))
    }
    case 'upload': {
      const { fileName, language, encoding } = wanted
      const file = {
        bytes: uploads.bytes(wanted.upload),
        fileName,
        ...(language ? { language } : {}),
        ...(encoding ? { encoding } : {}),
      }
      return wanted.segmentation === 'lines' ? readLinesOfFile(file) : textOfDocument(await readImport(file, signal))
    }
  }
}

/** A plain text of any encoding, one segment a line. */
export function readLinesOfFile({ bytes, fileName, language, encoding }: FileToAlign): Promise<SessionText> {
  const { text } = decodeText(fileName, bytes, encoding ? { forced: encoding } : {})
  return readLines(fileName, text, language ?? null)
}

/** Its sentences are its segments. */
export function textOfDocument({ fileName, language, parts }: ImportedDocument): SessionText {
  if (language === 'und') throw new Failure('ALIGNMENT_LANGUAGE_UNKNOWN', { file: fileName })
  return withText(textOfParts({ name: fileName, language }, parts))
}

async function readLines(name: string, text: string, known: LanguageTag | null): Promise<SessionText> {
  const language = known ?? (await documentLanguage(text, null)).language
  if (language === 'und') throw new Failure('ALIGNMENT_LANGUAGE_UNKNOWN', { file: name })
  return withText(textOfLines({ name, language }, text))
}

function textOfVersion(releases: TextSources['releases'], id: string, language: LanguageTag): SessionText {
  const { title, locales, languages } = releases.summary(id)
  if (!languages.includes(language)) throw new Failure('LANGUAGE_UNKNOWN', { language })
  const { rows } = richFromDocument(releases.document(id), { title, locales })
  const parts = rows.map(({ kind, cells }) => ({ kind, blocks: cells[language]?.blocks ?? [], furniture: null }))
  return withText(textOfParts({ name: title, language }, parts))
}

function withText(text: SessionText): SessionText {
  if (text.segments.every(({ runs }) => runs.length === 0)) throw new Failure('FILE_NO_TEXT', { file: text.name })
  return text
}
