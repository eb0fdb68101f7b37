#!/usr/bin/env node
// The command as any Node finds it. Dragoman runs from TypeScript source on Node 24; an older Node hands over to the
// Node 24 that npm ci put beside it, or says what is missing. This file must stay plain JavaScript for old Nodes.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const neededMajor = 24

if (Number.parseInt(process.versions.node, 10) >= neededMajor) {
  // Halves the time to the first line. In the user's own folder: in the common temporary one, others could put code.
  module.enableCompileCache?.(join(homedir(), '.cache', 'dragoman', 'compiled'))
  await import('./cli-entry.ts')
} else handOver(nodeBeside())

function nodeBeside() {
  const require = module.createRequire(import.meta.url)
  try {
    return require.resolve(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node')
  } catch {
    return null
  }
}

function handOver(node) {
  if (node === null) {
    console.error(
      `dragoman needs Node ${neededMajor} or newer; this is Node ${process.versions.node}. ` +
        'Run npm ci in the Dragoman folder, which brings its own Node, or install a newer one.',
    )
    process.exitCode = 2
    return
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.on('SIGINT', () => {
    // The terminal sends Ctrl+C to both; the child ends by itself, and this one with it.
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`dragoman could not start ${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
