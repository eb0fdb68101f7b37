/** Where a command writes. Results go to `out`; notes, progress and faults to `err`, so that results can be piped. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
  /** One line that the next call replaces; nothing where `err` is no terminal. */
  progress(line: string): void
  readonly style: Style
  /** In characters; 100 where `out` is no terminal. */
  readonly width: number
}

export interface Style {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

interface Stream {
  write(text: string): boolean
  readonly isTTY?: boolean
  readonly columns?: number
}

export function createTerminal(
  streams: { readonly stdout: Stream; readonly stderr: Stream },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const live = streams.stderr.isTTY === true
  const coloured = streams.stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)
  let pending = false
  const clear = () => {
    if (pending) streams.stderr.write('\r\u001b[K')
    pending = false
  }
  return {
    out: (line) => {
      clear()
      streams.stdout.write(`${line}\n`)
    },
    err: (line) => {
      clear()
      streams.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!live) return
      clear()
      streams.stderr.write(line)
      pending = true
    },
    width: streams.stdout.columns ?? 100,
    style: { bold: paint(1), dim: paint(2), red: paint(31), yellow: paint(33), cyan: paint(36) },
  }
}

/** Keeps the direction of a text from disturbing the line around it: first-strong isolate … pop. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
