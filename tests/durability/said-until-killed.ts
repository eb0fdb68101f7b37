import { spawn } from 'node:child_process'

/** The lines that a script had written out when it was killed, at the latest so many milliseconds after its first. */
export function saidUntilKilled(
  script: string,
  words: readonly string[],
  { within = 120 }: { readonly within?: number } = {},
): Promise<readonly string[]> {
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
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * within)
      said += chunk.toString()
    })
    child.on('close', () => {
      if (said === '') reject(new Error(`it said nothing: ${complaint}`))
      else resolve(said.split('\n').slice(0, -1))
    })
  })
}
