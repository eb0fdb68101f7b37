import { alignedUnits, type UnitsWanted } from '#engine/alignment/aligned-units.ts'
import { tmxUnitsOf } from '#engine/alignment/tmx-units-of.ts'
import { writeAtomically } from '#engine/files/write-atomically.ts'
import { tmxEnd, tmxOfUnit, tmxStart } from '#engine/memory/tmx/write-tmx.ts'
import { Failure } from '#shared/model/failure.ts'

export interface AlignedTmx extends UnitsWanted {
  readonly path: string
  readonly replace: boolean
  readonly who: string
  readonly appVersion: string
  readonly now: Date
}

/** Writes what is aligned as TMX, a whole file or none. The result counts the units. Throws ALIGNMENT_EMPTY, CANCELLED, SAVE_…. */
export async function* writeAlignedTmx(
  { path, replace, who, appVersion, now, ...wanted }: AlignedTmx,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ readonly done: number }, number> {
  const at = now.toISOString()
  const written: string[] = []
  for await (const { units, done } of alignedUnits(wanted, signal)) {
    for (const unit of tmxUnitsOf(units, { texts: wanted.texts, who, at })) written.push(tmxOfUnit(unit))
    yield { done }
  }
  if (written.length === 0) throw new Failure('ALIGNMENT_EMPTY')
  const sourceLanguage = wanted.texts[0]?.language ?? null
  const content = tmxStart({ appVersion, sourceLanguage, writtenAt: at }) + written.join('') + tmxEnd
  await writeAtomically(path, content, { ifExists: replace ? 'replace' : 'refuse', ...(signal ? { signal } : {}) })
  return written.length
}
