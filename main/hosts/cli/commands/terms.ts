import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { knownOnly } from '#hosts/cli/known-only.ts'
import { languageOption } from '#hosts/cli/language-option.ts'
import { isolated } from '#hosts/cli/terminal.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export function termsCommand(commandLine: CommandLine): Command {
  return {
    name: 'terms',
    summary: 'List every glossary term that stands in a text',
    usage: ['terms FILE --lang ar [--glossary wego,csw,1325] [--json]'],
    options: [
      { name: 'lang', value: 'LANG', help: 'The version to read, or the language the file is in.' },
      { name: 'glossary', value: 'NAME,…', help: 'Use only these of the shipped glossaries (all of them otherwise).' },
      { name: 'json', value: null, help: 'One JSON object for each occurrence, one a line.' },
    ],
    details: [
      'FILE is whatever dragoman check reads.',
      'With --json: {"concept","term","quote","row","start","end","glossary","status"}; term as the glossary writes it, quote as it',
      "  stands in the text; row counts from 0, start and end are UTF-16 units of the row's plain text, end exclusive.",
      '',
      `Glossaries: ${commandLine.glossaries.join(', ')}`,
    ],
    examples: ['terms communique.docx --lang fr', 'terms release.json --lang ar --json'],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      const [file, ...more] = args.files
      if (file === undefined) throw new UsageError('noFile')
      if (more.length > 0) throw new UsageError('oneFile', { count: String(args.files.length) })
      const language = languageOption(args)
      const glossaries = knownOnly(args.list('glossary'), commandLine.glossaries, (glossary) => {
        return new UsageError('unknownGlossary', { glossary, glossaries: commandLine.glossaries.join(', ') })
      })
      const release = await commandLine.read(file, { language, signal })
      const version = language ?? (release.languages.length === 1 ? release.source : null)
      if (version === null) {
        throw new UsageError('whichLanguage', {
          file,
          languages: release.languages.join(', '),
          example: release.languages.at(-1) ?? 'fr',
        })
      }
      if (!release.languages.includes(version)) {
        throw new UsageError('languageNotThere', { file, language: version, languages: release.languages.join(', ') })
      }
      const occurrences = await commandLine.terms(release, { language: version, glossaries })
      for (const { row, occurrence } of occurrences) {
        const { conceptId, glossary, term, status, quote, start, end } = occurrence
        if (args.has('json'))
          terminal.out(JSON.stringify({ concept: conceptId, term, quote, row, start, end, glossary, status }))
        else {
          const place = terminal.style.dim(`${row + 1}:${start}`.padEnd(8))
          terminal.out(
            `${place} ${isolated(quote)}  ${terminal.style.dim(`${isolated(term)} · ${glossary}/${conceptId} · ${status}`)}`,
          )
        }
      }
      if (occurrences.length === 0 && !args.has('json')) terminal.err(sentences.say('terms.none', { file }))
      return 0
    },
  }
}
