import { spawn } from 'node:child_process'

/** The lines that a script had written out when it was killed, between 0 and 120 ms after its first. */
export function saidUntilKilled(script: string, words: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', script, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 120)
      said += chunk.toString()
    })
    child.on('close', () => {
      if (said === '') reject(new Error(`it said nothing: ${complaint}`))
      else resolve(said.split('\n').slice(0, -1))
    })
  })
}
