import { failureOf } from '#shared/contract/failure-of.ts'
import { Failure } from '#shared/model/failure.ts'

/** What fails before the engine knows the name of the file still tells which it was. */
export function failureOfFile(error: unknown, file: string): unknown {
  const failure = failureOf(error)
  if (failure === null) return error
  // Of the library that sentence speaks of a stored release; here it is a file, and nothing of ours is harmed.
  const code = failure.code === 'RELEASE_DAMAGED' ? 'FILE_DAMAGED' : failure.code
  const { values, retryable } = failure
  if (values['file'] && code === failure.code) return error
  return new Failure(code, { ...values, file }, { retryable, cause: error })
}
