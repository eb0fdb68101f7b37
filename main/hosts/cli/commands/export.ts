import { basename } from 'node:path'
import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { deskOptionSpecs, deskOptions } from '#hosts/cli/desk-options.ts'
import { knownOnly } from '#hosts/cli/known-only.ts'
import { languageTag } from '#hosts/cli/language-option.ts'
import { isolated } from '#hosts/cli/terminal.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import { Failure } from '#shared/model/failure.ts'

export function exportCommand(commandLine: CommandLine): Command {
  const formats = commandLine.exportFormats
  return {
    name: 'export',
    summary: 'Write finished files of a release, one for each language and format',
    usage: [`export RELEASE --to ${formats.join(',')} [--lang all|fr] --out DIR [--despite REASON]`],
    options: [
      { name: 'to', value: 'FORMAT,…', help: `The formats: ${formats.join(', ')}.` },
      { name: 'lang', value: 'all|LANG,…', help: 'The versions; all of them otherwise.' },
      { name: 'out', value: 'DIR', help: 'The folder to write into; made if it is not there.' },
      { name: 'name', value: 'PATTERN', help: 'The names of the files: {slug}-{lang} otherwise.' },
      {
        name: 'pack',
        value: 'folder|zip',
        help: 'All files in a folder of their own or in a ZIP, with manifest.json.',
      },
      {
        name: 'force',
        value: null,
        help: 'Replace files that are there. Otherwise a number is added to the new name.',
      },
      { name: 'despite', value: 'REASON', help: 'Why the files are written although checks find errors in them.' },
      ...deskOptionSpecs,
    ],
    details: [
      'RELEASE is a .release file or a plain release in JSON (see dragoman check --help).',
      'Nothing is written while a check finds an error in one of the versions: correct it (dragoman check RELEASE), turn the',
      'check off, or say why with --despite. What a desk ignored before it wrote a .release file is no error any more.',
      'A PDF is printed by an installed Chrome, Chromium or Edge, else by the Chromium that came with npm ci.',
      '',
      'Exit: 0 written, 1 not written because errors stand, 2 could not be done.',
    ],
    examples: [
      'export oslo.release --to docx,pdf --out finished',
      'export oslo.release --to html --lang ar --out finished',
      'export oslo.release --to docx --out draft --despite "For comment; the date is being confirmed"',
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
      const [pack = null] =
        knownOnly(
          args.list('pack'),
          packs,
          (wrong) => new UsageError('unknownFormat', { format: wrong, formats: packs.join(', ') }),
        ) ?? []
      const asked = args.list('lang')
      const languages = asked === null || asked.includes('all') ? null : asked.map(languageTag)

      const work = commandLine.exportFile(file, {
        ...deskOptions(args, commandLine),
        formats: wanted,
        languages,
        despite: args.value('despite') ?? '',
        folder,
        fileNamePattern: args.value('name'),
        pack,
        replace: args.has('force'),
        signal,
      })
      let step = await work.next().catch((error: unknown) => {
        if (error instanceof Failure && error.code === 'ERRORS_REMAIN') return error
        throw error
      })
      if (step instanceof Failure) {
        terminal.err(sentences.say('export.errorsRemain', { file: basename(file), errors: step.values['found'] ?? '' }))
        return 1
      }
      while (!step.done) {
        const { done, total, file: current } = step.value
        terminal.progress(sentences.say('export.writing', { file: basename(current), done: done + 1, total }))
        step = await work.next()
      }
      for (const path of new Set(step.value.files.map((written) => written.path)))
        terminal.out(sentences.say('export.saved', { path }))
      for (const { code, language, count } of step.value.warnings)
        terminal.err(sentences.say(`export.${code}`, { language, count }))
      const { waiver } = step.value
      if (waiver)
        terminal.err(sentences.say('export.despite', { errors: waiver.errors, reason: isolated(waiver.reason) }))
      return step.value.files.length > 0 ? 0 : 2
    },
  }
}

const packs = ['folder', 'zip'] as const
