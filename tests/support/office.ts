import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether LibreOffice is installed; where it is not, says aloud what is left untested. */
export function officeTold(untested: string): boolean {
  if (isInstalled()) return true
  console.warn(`SKIPPED: LibreOffice is not installed; ${untested}.`)
  return false
}

/** What LibreOffice reads in a document, as plain text. */
export async function officeText(document: Uint8Array, ending: string): Promise<string> {
  return (await officeConverted(document, { ending, to: 'txt:Text (encoded):UTF8' })).toString('utf8')
}

export async function officeConverted(
  document: Uint8Array,
  { ending, to }: { readonly ending: string; readonly to: string },
): Promise<Buffer> {
  const place = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    await writeFile(join(place, `in.${ending}`), document)
    const profile = `-env:UserInstallation=file://${place}/profile`
    const outcome = join(place, 'out')
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', outcome, join(place, `in.${ending}`)],
      {
        timeout: 100_000,
      },
    )
    return await readFile(join(outcome, `in.${to.split(':')[0]}`))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}
