/** Hears how much of some work is done, 0…1. */
export type TellShare = (share: number) => void

/**
 * Work that tells how far it has come, as a stream of that which ends in its result. Who is slow to ask hears only the
 * latest; who leaves the stream ends the work.
 */
export async function* sharesOf<Result>(
  work: (tell: TellShare, signal: AbortSignal) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly share: number }, Result> {
  const left = new AbortController()
  let latest: number | null = null
  let isOver = false
  let wake: () => void = () => undefined
  const news = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      if (isOver || latest !== null) resolve()
    })
  const tell: TellShare = (share) => {
    latest = share
    wake()
  }
  const result = work(tell, signal ? AbortSignal.any([signal, left.signal]) : left.signal).finally(() => {
    isOver = true
    wake()
  })
  // It is awaited below, unless the stream is left before.
  result.catch(() => undefined)
  try {
    for (;;) {
      await news()
      if (isOver) return await result
      const share = latest
      latest = null
      if (share !== null) yield { share }
    }
  } finally {
    left.abort()
  }
}

/** A part of some work: what it tells of itself is told as its share of the whole. */
export function shareOfPart(tell: TellShare, from: number, to: number): TellShare {
  return (share) => tell(from + share * (to - from))
}
