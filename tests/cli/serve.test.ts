import { spawn } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { command, temporaryFolder } from '#tests/cli/dragoman.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

test('dragoman serve --no-open prints an address on this machine, answers there, and ends with Ctrl+C', {
  timeout: 90_000,
}, async () => {
  const env = { ...process.env, DRAGOMAN_DATA: folder.path }
  const served = spawn(process.execPath, [command, 'serve', '--no-open'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const address = await addressIn(served.stdout, served.stderr)
    expect(address.hostname).toBe('127.0.0.1')
    expect(address.hash.length).toBeGreaterThan(20)
    const page = await fetch(new URL('/', address))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<div id="root"')
    const ended = new Promise((resolve) => served.on('exit', resolve))
    // A terminal sends Ctrl+C to the whole group; here the signal goes to the one that was started.
    served.kill('SIGTERM')
    expect(await ended).toBe(0)
    await expect(fetch(new URL('/', address))).rejects.toThrow()
  } finally {
    served.kill('SIGKILL')
  }
})

function addressIn(out: NodeJS.ReadableStream, err: NodeJS.ReadableStream): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = ''
    const read = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/u.exec(said)
      if (found) resolve(new URL(found[0]))
    }
    out.on('data', read)
    err.on('data', read)
    out.on('end', () => reject(new Error(`no address: ${said}`)))
  })
}
