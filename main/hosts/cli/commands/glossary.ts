import { extname } from 'node:path'
import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { languageTag } from '#hosts/cli/language-option.ts'
import type { Arguments } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { type GlossaryExportFormat, glossaryExportFormats } from '#shared/model/glossary-file.ts'

export function glossaryCommand(commandLine: CommandLine): Command {
  return {
    name: 'glossary',
    summary: 'Write a glossary file in another format',
    usage: ['glossary convert IN OUT [--as tbx-v2] [--lang fr,ar]'],
    options: [
      { name: 'as', value: 'FORMAT', help: 'The format to write; told from the name of OUT otherwise.' },
      { name: 'lang', value: 'FROM,TO', help: "OmegaT's two languages (the first two of the glossary otherwise)." },
      { name: 'force', value: null, help: 'Replace OUT if it is there.' },
    ],
    details: [
      'IN is TBX of either edition, a table in text (commas, semicolons or tabs), an Excel workbook or a glossary of OmegaT.',
      'What a column of a table holds is told by its heading, in English, French or Arabic, and by its content.',
      '',
      `Formats: ${glossaryExportFormats.join(', ')}`,
      'By the name of OUT: .tbx, .csv, .tsv, .xlsx; .txt and .utf8 for OmegaT.',
    ],
    examples: [
      'glossary convert terms.xlsx terms.tbx',
      'glossary convert terms.tbx glossary.txt --lang en,ar',
      'glossary convert terms.csv terms.tbx --as tbx-v2',
    ],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      const [verb, input, output, ...more] = args.files
      if (verb !== 'convert' || more.length > 0) throw new UsageError('glossaryVerb')
      if (input === undefined || output === undefined) throw new UsageError('glossaryVerb')
      const format = formatOf(args.value('as'), output)
      const languages = languagesOf(args)
      const made = await commandLine.convertGlossary(input, {
        output,
        format,
        languages,
        replace: args.has('force'),
        signal,
      })
      for (const warning of made.warnings) terminal.err(`${input}: ${sentences.glossaryWarning(warning)}`)
      if (format === 'omegat' || format === 'tbx-min') {
        const [source = '', target = ''] = languages ? [languages.source, languages.target] : Object.keys(made.terms)
        const left = sentences.say(`glossary.left.${format}`, { source, target })
        terminal.err(sentences.say('glossary.holdsLess', { format, left }))
      }
      const terms = Object.entries(made.terms).map(([language, count]) => `${language} ${count}`)
      terminal.out(
        sentences.say('glossary.converted', { path: output, concepts: made.concepts, terms: terms.join(', ') }),
      )
      return 0
    },
  }
}

const formatOfEnding: Readonly<Record<string, GlossaryExportFormat>> = {
  '.tbx': 'tbx',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'xlsx',
  '.txt': 'omegat',
  '.utf8': 'omegat',
}

function formatOf(asked: string | null, output: string): GlossaryExportFormat {
  const known =
    asked === null
      ? formatOfEnding[extname(output).toLowerCase()]
      : glossaryExportFormats.find((format) => format === asked)
  if (known !== undefined) return known
  throw new UsageError('unknownFormat', {
    format: asked ?? extname(output),
    formats: glossaryExportFormats.join(', '),
  })
}

function languagesOf(args: Arguments) {
  const [source, target, ...more] = args.list('lang')?.map(languageTag) ?? []
  if (source === undefined) return null
  if (target === undefined || more.length > 0) throw new UsageError('missingOption', { option: '--lang FROM,TO' })
  return { source, target }
}
