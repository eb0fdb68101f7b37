import { type ChildProcess, execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Outcome {
  readonly exit: number
  readonly out: string
  readonly err: string
}

export const command = fileURLToPath(new URL('../../main/hosts/cli/dragoman.js', import.meta.url))

/** Runs the command itself, as a person would, in a folder. */
export function dragoman(
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly node?: string
    readonly env?: Readonly<Record<string, string>>
    readonly onStart?: (child: ChildProcess) => void
  },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...options.env }
    const child = execFile(
      options.node ?? process.execPath,
      [command, ...args],
      { cwd: options.cwd, env, maxBuffer: 1 << 26 },
      (error, out, err) => {
        if (error && typeof error.code !== 'number') reject(error)
        else resolve({ exit: child.exitCode ?? 0, out, err })
      },
    )
    options.onStart?.(child)
  })
}

export interface Folder {
  readonly path: string
  write(name: string, content: string | Uint8Array): string
  remove(): void
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'dragoman-cli-'))
  return {
    path,
    write: (name, content) => {
      const target = join(path, name)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
      return target
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
