import { readFileSync } from 'node:fs'
import { createCommandLine } from '#engine/command-line.ts'
import { runCli } from '#hosts/cli/cli.ts'
import { alignCommand } from '#hosts/cli/commands/align.ts'
import { checkCommand } from '#hosts/cli/commands/check.ts'
import { exportCommand } from '#hosts/cli/commands/export.ts'
import { factsCommand } from '#hosts/cli/commands/facts.ts'
import { glossaryCommand } from '#hosts/cli/commands/glossary.ts'
import { importCommand } from '#hosts/cli/commands/import.ts'
import { memoryCommand } from '#hosts/cli/commands/memory.ts'
import { serveCommand } from '#hosts/cli/commands/serve.ts'
import { termsCommand } from '#hosts/cli/commands/terms.ts'
import { createTerminal } from '#hosts/cli/terminal.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

const commandLine = createCommandLine({ appVersion: version })
const stopping = new AbortController()
const argv = process.argv.slice(2)
// `serve` hands Ctrl+C to the server it started; every other command stops at its next step.
process.on('SIGINT', () => stopping.abort())
// A reader such as `head` that has seen enough is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCli(argv, {
  commands: [
    importCommand(commandLine),
    alignCommand(commandLine),
    exportCommand(commandLine),
    checkCommand(commandLine),
    factsCommand(commandLine),
    termsCommand(commandLine),
    memoryCommand(commandLine),
    glossaryCommand(commandLine),
    serveCommand,
  ],
  version,
  terminal: createTerminal(process, process.env),
  signal: stopping.signal,
})
