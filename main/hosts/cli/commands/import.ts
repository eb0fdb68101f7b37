import { basename } from 'node:path'
import type { CommandLine, ImportedFile } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { languageTag } from '#hosts/cli/language-option.ts'
import { isolated } from '#hosts/cli/terminal.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export function importCommand(commandLine: CommandLine): Command {
  return {
    name: 'import',
    summary: 'Make a release file of documents, each a version of it',
    usage: ['import FILE… [--lang fr] -o out.release'],
    options: [
      { name: 'output', short: 'o', value: 'FILE', help: 'The release file to write.' },
      {
        name: 'lang',
        value: 'LANG,…',
        help: 'The language of each file, in their order; told from the text otherwise.',
      },
      {
        name: 'keep-furniture',
        value: null,
        help: 'Keep navigation, share bars, related news and counters of a web page.',
      },
      { name: 'force', value: null, help: 'Replace the release file if it is there.' },
    ],
    details: [
      'FILE is a text, Markdown, HTML, Word, RTF or OpenDocument text, or a PDF with text in it; XLIFF (also of Trados and memoQ), TMX and a table in several languages (also XLSX) hold several versions. The first is the source; the others are its versions in other languages.',
      'Their rows are aligned with those of the source (dragoman align shows how).',
    ],
    examples: [
      'import communique.docx -o oslo.release',
      'import en.txt fr.docx ar.html --lang en,fr,ar -o oslo.release',
    ],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      const { files } = args
      if (files.length === 0) throw new UsageError('noFile')
      const output = args.value('output')
      if (output === null) throw new UsageError('missingOption', { option: '-o out.release' })
      const languages = args.list('lang')?.map(languageTag) ?? null
      if (languages && languages.length !== files.length) {
        throw new UsageError('languageCount', {
          option: '--lang',
          given: String(languages.length),
          files: String(files.length),
        })
      }
      const imported: ImportedFile[] = []
      for (const [index, file] of files.entries()) {
        const one = await commandLine.importFile(file, { language: languages?.[index] ?? null, signal })
        if (one.document.language === 'und') {
          terminal.err(sentences.say('unknownLanguage', { file }))
          return 2
        }
        const twin = imported.find((other) => other.document.language === one.document.language)
        if (twin) {
          const values = { file, other: twin.path, language: one.document.language, example: exampleFor(files.length) }
          terminal.err(sentences.say('sameLanguage', values))
          return 2
        }
        imported.push(one)
        const left = one.document.parts.filter((part) => part.furniture !== null)
        if (left.length > 0 && !args.has('keep-furniture')) {
          const examples = [...new Set(left.map((part) => String(part.furniture)))].join(', ')
          terminal.err(
            sentences.say('import.leftOut', { file: isolated(basename(file)), parts: left.length, examples }),
          )
        }
      }
      const made = await commandLine.saveImported(imported, {
        output,
        keepFurniture: args.has('keep-furniture'),
        replace: args.has('force'),
      })
      if (new Set(made.lengths).size > 1) {
        const counts = made.languages.map((language, index) => `${language} ${made.lengths[index] ?? 0}`).join(', ')
        terminal.err(sentences.say('import.unequalRows', { counts }))
      }
      terminal.out(
        sentences.say('import.saved', { path: output, languages: made.languages.join(', '), rows: made.rows }),
      )
      return 0
    },
  }
}

function exampleFor(count: number): string {
  return ['en', 'fr', 'ar', 'es', 'ru', 'zh'].slice(0, Math.max(2, count)).join(',')
}
