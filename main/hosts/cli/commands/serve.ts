import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Command, ExitCode } from '#hosts/cli/command.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Open the desk in a browser window, served to this machine alone',
  usage: ['serve [--no-open] [--safe]'],
  options: [
    { name: 'no-open', value: null, help: 'Only print the address.' },
    {
      name: 'safe',
      value: null,
      help: 'Releases alone: the glossaries, memories and settings are neither read nor changed.',
    },
  ],
  details: [
    'The address holds for this machine, this user and this run. Ctrl+C ends it; everything acknowledged is saved.',
  ],
  examples: ['serve', 'serve --no-open'],

  async run(args, { terminal, sentences }): Promise<ExitCode> {
    const [file] = args.files
    if (file !== undefined) throw new UsageError('unexpectedFile', { file })
    // Hosts are strangers: the web host is a program of its own, here started as one.
    const entry = fileURLToPath(new URL('../../web/main.ts', import.meta.url))
    const passedOn = ['no-open', 'safe'].filter((name) => args.has(name)).map((name) => `--${name}`)
    const child = spawn(process.execPath, [entry, ...passedOn], { stdio: 'inherit' })
    const stop = () => child.kill('SIGTERM')
    process.on('SIGTERM', stop)
    process.on('SIGHUP', stop)
    return new Promise((resolve) => {
      child.on('error', (error) => {
        terminal.err(sentences.say('unexpected', { detail: error.message }))
        resolve(2)
      })
      child.on('exit', (code) => resolve(code === 0 || code === null ? 0 : 2))
    })
  },
}
