import { basename } from 'node:path'
import type { CommandLine } from '#engine/command-line.ts'
import type { Command, ExitCode, Surroundings } from '#hosts/cli/command.ts'
import type { Arguments } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export function memoryCommand(commandLine: CommandLine): Command {
  const acts = { inspect, write } as const

  async function inspect(files: readonly string[], args: Arguments, around: Surroundings): Promise<void> {
    if (files.length === 0) throw new UsageError('noFile')
    const { terminal, sentences, signal } = around
    for (const path of files) {
      const file = basename(path)
      const found = await commandLine.inspectMemory(path, signal)
      if (args.has('json')) terminal.out(JSON.stringify({ file: path, ...found }))
      else {
        terminal.out(sentences.say('memory.found', { file, units: found.units, skipped: found.skipped }))
        for (const { sourceLanguage, targetLanguage, units } of found.pairs)
          terminal.out(`  ${sourceLanguage} → ${targetLanguage}  ${units}`)
      }
    }
  }

  async function write(files: readonly string[], args: Arguments, around: Surroundings): Promise<void> {
    const { terminal, sentences, signal } = around
    const [release, ...more] = files
    if (release === undefined) throw new UsageError('noFile')
    if (more.length > 0) throw new UsageError('oneFile', { count: String(files.length) })
    const output = args.value('out')
    if (output === null) throw new UsageError('missingOption', { option: '--out FILE.tmx' })
    const units = await commandLine.writeMemory(release, { output, replace: args.has('force'), signal })
    terminal.out(sentences.say('memory.written', { path: output, units }))
  }

  return {
    name: 'memory',
    summary: 'Look into a translation memory (TMX), or write the confirmed rows of a release as one',
    usage: ['memory inspect FILE.tmx… [--json]', 'memory write RELEASE --out FILE.tmx [--force]'],
    options: [
      { name: 'out', value: 'FILE.tmx', help: 'The file to write.' },
      { name: 'force', value: null, help: 'Replace a file that is there.' },
      { name: 'json', value: null, help: 'One JSON object for each file, one a line.' },
    ],
    details: [
      'inspect reads TMX 1.1 to 1.4b in UTF-8 or UTF-16 and says how many units it holds in which languages, and how many are',
      '  none: without text, in one language only, or longer than any segment. A damaged file is told with its line.',
      'write takes every row whose translation is confirmed against the source as it is now, and its sentences where they',
      '  belong together one to one.',
      '',
      'With --json: {"file","units","skipped","pairs":[{"sourceLanguage","targetLanguage","units"}]}.',
      '',
      'Exit: 0 done, 2 could not be done.',
    ],
    examples: ['memory inspect house.tmx', 'memory write oslo.release --out oslo.tmx'],

    async run(args, around): Promise<ExitCode> {
      const [name = '', ...files] = args.files
      const known = Object.keys(acts).join(', ')
      if (name === '') throw new UsageError('noCommand', { commands: known })
      if (name !== 'inspect' && name !== 'write')
        throw new UsageError('unknownCommand', { command: name, commands: known })
      await acts[name](files, args, around)
      return 0
    },
  }
}
