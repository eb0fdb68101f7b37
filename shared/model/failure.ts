/**
 * Every foreseen failure, as a closed list. The sentence with cause and remedy is in `shared/messages/<lang>/errors.json`
 * under the same code, in every interface language; it is never made from an exception's text.
 */
export const failureCodes = [
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_PASSWORD_PROTECTED',
  'FILE_MISLABELLED',
  'FILE_UNSUPPORTED',
  'FILE_DAMAGED',
  'FILE_NO_TEXT',
  'FILE_IS_FOLDER',
  'FILES_TOO_MANY',
  'FILE_TYPE_OLD_WORD',
  'PDF_NO_TEXT',
  'ARCHIVE_BOMB',
  'ARCHIVE_DAMAGED',
  'ARCHIVE_UNSAFE',
  'XML_UNSAFE',
  'XML_DAMAGED',
  'TEXT_ENCODING_UNKNOWN',
  'IMPORT_TIMEOUT',
  'IMPORT_CRASHED',
  'FORMAT_TOO_NEW',
  'FORMAT_INVALID',
  'RELEASE_NOT_FOUND',
  'RELEASE_DAMAGED',
  'RELEASE_MOVED_ON',
  'POINT_DAMAGED',
  'POINT_NOT_KEPT',
  'LANGUAGE_EXISTS',
  'LANGUAGE_UNKNOWN',
  'STEPS_REJECTED',
  'ERRORS_REMAIN',
  'REASON_MISSING',
  'ROWS_DIFFER',
  'STORE_IN_USE',
  'STORE_IN_USE_DESKTOP',
  'STORE_IN_USE_BROWSER',
  'STORE_IN_USE_TERMINAL',
  'STORE_FULL',
  'STORE_READ_ONLY',
  'STORE_DAMAGED',
  'STORE_IO',
  'STORE_MOVED',
  'STORE_TOO_NEW',
  'STORE_UNSAFE',
  'SAVE_FOLDER_MISSING',
  'SAVE_FOLDER_READ_ONLY',
  'SAVE_DISK_FULL',
  'SAVE_EXISTS',
  'SAVE_FAILED',
  'CODE_PAGE_TOO_SMALL',
  'PDF_NO_BROWSER',
  'PDF_FAILED',
  'GLOSSARY_NOT_FOUND',
  'GLOSSARY_INVALID',
  'GLOSSARY_EMPTY',
  'GLOSSARY_ONE_LANGUAGE',
  'GLOSSARY_NAME_MISSING',
  'GLOSSARY_NAME_TAKEN',
  'GLOSSARY_SHIPPED',
  'CONCEPT_INVALID',
  'CONCEPT_CHANGED',
  'ALIGNMENT_NOT_FOUND',
  'ALIGNMENT_CHANGED',
  'ALIGNMENT_LANGUAGE_UNKNOWN',
  'ALIGNMENT_LANGUAGE_TWICE',
  'ALIGNMENT_EMPTY',
  'MEMORY_NOT_FOUND',
  'UNIT_NOT_FOUND',
  'TMX_DAMAGED',
  'TMX_INVALID',
  'TMX_UNSAFE',
  'TMX_TOO_LARGE',
  'APPROVED_TEXT_NOT_FOUND',
  'APPROVED_TEXT_EMPTY',
  'APPROVED_TEXT_CHANGED',
  'APPROVED_TEXT_LOCKED',
  'NOTE_EMPTY',
  'NOTE_NOT_FOUND',
  'REVIEW_FORMAT',
  'REVIEW_UNMARKED',
  'REVIEW_OTHER_RELEASE',
  'CANCELLED',
  'NOT_CONNECTED',
  'IO_UNKNOWN',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** A foreseen failure on its way to the user. `values` fill the message: `{ file: 'Annonce.docx' }`. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly values: Readonly<Record<string, string>>
  readonly retryable: boolean

  constructor(
    code: FailureCode,
    values: Readonly<Record<string, string>> = {},
    options: { retryable?: boolean; cause?: unknown } = {},
  ) {
    super(code, { cause: options.cause })
    this.name = 'Failure'
    this.code = code
    this.values = values
    this.retryable = options.retryable ?? false
  }
}
