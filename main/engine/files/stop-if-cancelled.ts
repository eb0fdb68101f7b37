import { Failure } from '#shared/model/failure.ts'

/** Throws CANCELLED once the caller has stopped the work. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Failure('CANCELLED')
}
