/**
 * Which backups stay, of those made at these times (ISO 8601, any order): the newest of each of the last 7 days that have
 * one and of each of the last 4 weeks that have one. The newest always stays. Those of a time that has not come yet were
 * made while the clock was wrong: as many of them stay beside the others, so that neither push the others out.
 */
export function backupsKept(
  times: readonly string[],
  now: string,
  { days = 7, weeks = 4 }: { readonly days?: number; readonly weeks?: number } = {},
): ReadonlySet<string> {
  const newestFirst = times.toSorted().toReversed()
  const isToCome = (time: string) => time > now
  return new Set(
    [newestFirst.filter((time) => !isToCome(time)), newestFirst.filter(isToCome)].flatMap((some) => [
      ...newestOfEach(some, (time) => time.slice(0, 10)).slice(0, days),
      ...newestOfEach(some, weekOf).slice(0, weeks),
    ]),
  )
}

function newestOfEach(newestFirst: readonly string[], periodOf: (time: string) => string): readonly string[] {
  const newest = new Map<string, string>()
  for (const time of newestFirst) if (!newest.has(periodOf(time))) newest.set(periodOf(time), time)
  return [...newest.values()]
}

const weekMs = 7 * 86_400_000

function weekOf(time: string): string {
  return String(Math.floor(Date.parse(time) / weekMs))
}
