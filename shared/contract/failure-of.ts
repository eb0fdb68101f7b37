import { Failure, type FailureCode, failureCodes } from '#shared/model/failure.ts'

/** The foreseen failure an error of the wire stands for (or the error itself when it is one); null for a fault. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  if (!isRecord(error) || error['code'] !== 'FAILURE' || !isRecord(error['data'])) return null
  const { code, values, retryable } = error['data']
  if (!isFailureCode(code) || !isRecord(values)) return null
  const texts = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return new Failure(code, texts, { retryable: retryable === true })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFailureCode(value: unknown): value is FailureCode {
  return failureCodes.some((code) => code === value)
}
