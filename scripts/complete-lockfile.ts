// Names in package-lock.json every optional platform package that its parent names. npm leaves out those a registry does
// not hold at the moment and then refuses its own lockfile with `npm ci`. Run it after `npm install`; nothing is fetched.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly packages: Record<string, LockedPackage>
}

/** Adds what is missing to the lockfile's packages and answers the names added. */
export function completeLockfile(lockfile: Lockfile): readonly string[] {
  const added: string[] = []
  for (const parent of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`
      if (lockfile.packages[place] || !/^\d/u.test(version)) continue
      const platform = platformOf(name)
      if (!platform) continue
      lockfile.packages[place] = { version, ...platform, ...(parent.dev ? { dev: true } : {}), optional: true }
      added.push(name)
    }
  }
  return added
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'] as const
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'] as const

/** `@biomejs/cli-linux-arm64-musl` → linux, arm64. Null for an optional dependency that is not one platform's. */
function platformOf(name: string): { os: string[]; cpu: string[] } | null {
  const words = name.split(/[/-]/u)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  return os && cpu ? { os: [os], cpu: [cpu] } : null
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
  const added = completeLockfile(lockfile)
  const packages = Object.fromEntries(
    Object.entries(lockfile.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`)
  console.log(`${added.length} platform packages named`)
}
