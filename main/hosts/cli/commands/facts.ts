import { basename } from 'node:path'
import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { factsForPeople, factsForPrograms } from '#hosts/cli/fact-report.ts'
import { languageOption } from '#hosts/cli/language-option.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export function factsCommand(commandLine: CommandLine): Command {
  return {
    name: 'facts',
    summary: 'List the facts of a release and what each version says of them',
    usage: ['facts FILE… [--differences] [--lang fr] [--json]'],
    options: [
      { name: 'differences', value: null, help: 'Only the facts on which the versions do not agree.' },
      { name: 'lang', value: 'LANG', help: 'The language a document is in; not needed for a release.' },
      { name: 'json', value: null, help: 'One JSON object for each file, one a line.' },
    ],
    details: [
      'FILE is whatever dragoman check reads. Facts are dates, numbers, people, organisations, places, contacts, links and quotations.',
      '',
      'With --json: {"file","languages","facts":[{"kind","key","label","verdict","odd","rows","values":{"en":[{"row","start","end",',
      '  "quote"}]}}]}. verdict is agrees, differs or missing; odd names the versions that differ or lack the fact; row counts from 0;',
      "  start and end are UTF-16 units of the row's plain text, end exclusive.",
      '',
      'Exit: 0 whatever the facts are, 2 a file could not be read.',
    ],
    examples: ['facts oslo.release', 'facts release.json --differences --json'],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      if (args.files.length === 0) throw new UsageError('noFile')
      const language = languageOption(args)
      for (const file of args.files) {
        const release = await commandLine.read(file, { language, signal })
        const all = await commandLine.facts(release)
        const facts = args.has('differences') ? all.filter(({ odd }) => odd.length > 0) : all
        if (args.has('json')) terminal.out(factsForPrograms(file, release, facts))
        else
          for (const line of factsForPeople(basename(file), release, facts, sentences, terminal.style))
            terminal.out(line)
      }
      return 0
    },
  }
}
