import { basename } from 'node:path'
import type { CheckedFile, CommandLine } from '#engine/command-line.ts'
import { reportForPeople, reportForPrograms } from '#hosts/cli/check-report.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { deskOptionSpecs, deskOptions, unknownCheck } from '#hosts/cli/desk-options.ts'
import { knownOnly } from '#hosts/cli/known-only.ts'
import { languageOption } from '#hosts/cli/language-option.ts'
import type { Arguments } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { Failure } from '#shared/model/failure.ts'

export function checkCommand(commandLine: CommandLine): Command {
  return {
    name: 'check',
    summary: 'Look for what is wrong in releases and between their versions',
    usage: [
      'check FILE… [--lang fr] [--only id,…] [--house united-nations] [--severity id=off,…] [--report out.html] [--json]',
    ],
    options: [
      {
        name: 'lang',
        value: 'LANG',
        help: 'Of a release: findings in this version only. Of any other file: the language it is in.',
      },
      { name: 'only', value: 'ID,…', help: 'Run only these checks.' },
      ...deskOptionSpecs,
      {
        name: 'snippets',
        value: null,
        help: 'The texts are fragments: leave out what concerns a whole document, such as a missing contact block.',
      },
      {
        name: 'report',
        value: 'FILE.html|.json',
        help: 'Write a report for whoever signs off, to read, print or keep. Of one FILE.',
      },
      { name: 'json', value: null, help: 'One JSON object for each file, one a line.' },
    ],
    details: [
      'FILE is a .release file, a text, Markdown, HTML or Word document, or a plain release in JSON:',
      '  {"source":"en","locales":{"ar":"ar-MA"},"rows":[{"kind":"body","en":"…","fr":"…","ar":"…"}]}',
      '  locales and kind may be left out; a newline inside a text is a paragraph break.',
      'Of a document every passage is a row, site furniture too: what dragoman import would leave out is reported here.',
      '',
      'With --json: {"file","findings":[{"check","severity","lang","row","start","end","quote","message","fix","related"}]}.',
      "  row counts from 0 in the order of the file; start and end are UTF-16 units of the row's plain text, end exclusive;",
      '  fix is the text to put in place of start…end ("" deletes), or null. A file that could not be read has "failure" too.',
      '  In the report for people rows count from 1, as beside the rows in the window.',
      '',
      'A .release file brings along what a desk ignored, with its reasons; it is left out here and stands in the report.',
      '--report replaces an older report, and no other file. It is in the language of --messages.',
      '',
      'Exit: 0 no errors (warnings and remarks may be there), 1 errors found, 2 a file could not be read.',
      '',
      `Glossaries: ${commandLine.glossaries.join(', ')}`,
      'Checks:',
      ...inColumns(commandLine.checks),
    ],
    examples: [
      'check release.json --json',
      'check communique.docx --lang fr',
      'check oslo.release --report oslo-report.html --messages fr',
      'check oslo.release --only date-mismatch,num-mismatch',
      'check oslo.release --house united-nations --severity fr-nbsp=off,term-missing=error',
    ],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      if (args.files.length === 0) throw new UsageError('noFile')
      const language = languageOption(args)
      const only = knownOnly(args.list('only'), commandLine.checks, unknownCheck)
      const desk = deskOptions(args, commandLine)
      const report = reportOption(args)
      const asJson = args.has('json')
      let exit: ExitCode = 0
      for (const file of args.files) {
        let checked: CheckedFile
        try {
          checked = await commandLine.check(file, {
            language,
            only,
            ...desk,
            snippets: args.has('snippets'),
            signal,
          })
        } catch (error) {
          if (!(error instanceof Failure) || error.code === 'CANCELLED') throw error
          const failure =
            error.code === 'LANGUAGE_UNKNOWN' && language ? notThere(file, language, error) : sentences.failure(error)
          if (asJson)
            terminal.out(JSON.stringify({ file, findings: [], failure: { code: error.code, message: failure } }))
          terminal.err(failure)
          exit = 2
          continue
        }
        if (asJson) terminal.out(reportForPrograms(file, checked, sentences))
        else for (const line of reportForPeople(basename(file), checked, sentences, terminal.style)) terminal.out(line)
        if (report !== null) {
          await commandLine.writeReport(report, checked, { ...desk, language: sentences.language })
          terminal.err(sentences.say('check.reported', { path: report }))
        }
        if (exit === 0 && checked.findings.some((finding) => finding.severity === 'error')) exit = 1
      }
      return exit

      function notThere(file: string, wanted: string, failure: Failure): string {
        return sentences.say('usage.languageNotThere', {
          file,
          language: wanted,
          languages: failure.values['languages'] ?? '',
        })
      }
    },
  }
}

/** Throws UsageError. */
function reportOption(args: Arguments): string | null {
  const report = args.value('report')
  if (report === null) return null
  if (!/\.(html?|json)$/iu.test(report)) throw new UsageError('reportEnding', { file: report })
  if (args.files.length > 1) throw new UsageError('oneFile', { count: String(args.files.length) })
  return report
}

function inColumns(names: readonly string[]): readonly string[] {
  const width = Math.max(...names.map((name) => name.length)) + 2
  const perLine = Math.max(1, Math.floor(96 / width))
  const lines: string[] = []
  for (let at = 0; at < names.length; at += perLine) {
    lines.push(
      `  ${names
        .slice(at, at + perLine)
        .map((name) => name.padEnd(width))
        .join('')}`.trimEnd(),
    )
  }
  return lines
}
