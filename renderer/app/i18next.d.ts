import type align from '../../shared/messages/en/align.json'
import type app from '../../shared/messages/en/app.json'
import type boilerplate from '../../shared/messages/en/boilerplate.json'
import type copies from '../../shared/messages/en/copies.json'
import type editor from '../../shared/messages/en/editor.json'
import type glossary from '../../shared/messages/en/glossary.json'
import type glossaryFiles from '../../shared/messages/en/glossary-files.json'
import type history from '../../shared/messages/en/history.json'
import type importReport from '../../shared/messages/en/import-report.json'
import type memory from '../../shared/messages/en/memory.json'
import type notes from '../../shared/messages/en/notes.json'

// A key that no sentence has is an error of the type-checker.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: {
      align: typeof align
      app: typeof app
      boilerplate: typeof boilerplate
      copies: typeof copies
      editor: typeof editor
      glossary: typeof glossary
      'glossary-files': typeof glossaryFiles
      history: typeof history
      'import-report': typeof importReport
      memory: typeof memory
      notes: typeof notes
    }
  }
}
