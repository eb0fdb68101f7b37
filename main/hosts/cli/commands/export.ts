import { basename } from 'node:path'
import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { knownOnly } from '#hosts/cli/known-only.ts'
import { languageTag } from '#hosts/cli/language-option.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export function exportCommand(commandLine: CommandLine): Command {
  const formats = commandLine.exportFormats
  return {
    name: 'export',
    summary: 'Write finished files of a release, one for each language and format',
    usage: [`export RELEASE --to ${formats.join(',')} [--lang all|fr] --out DIR`],
    options: [
      { name: 'to', value: 'FORMAT,…', help: `The formats: ${formats.join(', ')}.` },
      { name: 'lang', value: 'all|LANG,…', help: 'The versions; all of them otherwise.' },
      { name: 'out', value: 'DIR', help: 'The folder to write into; made if it is not there.' },
      {
        name: 'force',
        value: null,
        help: 'Replace files that are there. Otherwise a number is added to the new name.',
      },
    ],
    details: [
      'RELEASE is a .release file or a plain release in JSON (see dragoman check --help).',
      'A PDF is printed by an installed Chrome, Chromium or Edge, else by the Chromium that came with npm ci.',
    ],
    examples: [
      'export oslo.release --to docx,pdf --out finished',
      'export oslo.release --to html --lang ar --out finished',
    ],

    async run(args, { terminal, sentences, signal }): Promise<ExitCode> {
      const [file, ...more] = args.files
      if (file === undefined) throw new UsageError('noFile')
      if (more.length > 0) throw new UsageError('oneFile', { count: String(args.files.length) })
      const wanted = knownOnly(
        args.list('to'),
        formats,
        (format) => new UsageError('unknownFormat', { format, formats: formats.join(', ') }),
      )
      if (wanted === null) throw new UsageError('missingOption', { option: '--to FORMAT' })
      const folder = args.value('out')
      if (folder === null) throw new UsageError('missingOption', { option: '--out DIR' })
      const asked = args.list('lang')
      const languages = asked === null || asked.includes('all') ? null : asked.map(languageTag)

      const work = commandLine.exportFile(file, {
        formats: wanted,
        languages,
        folder,
        replace: args.has('force'),
        signal,
      })
      let step = await work.next()
      while (!step.done) {
        const { done, total, file: current } = step.value
        terminal.progress(sentences.say('export.writing', { file: basename(current), done: done + 1, total }))
        step = await work.next()
      }
      for (const written of step.value.files) terminal.out(sentences.say('export.saved', { path: written.path }))
      for (const { code, language, count } of step.value.warnings)
        terminal.err(sentences.say(`export.${code}`, { language, count }))
      return step.value.files.length > 0 ? 0 : 2
    },
  }
}
