import { hasSameMarks, type RichRun } from '#shared/model/rich-text.ts'

/** Whether two texts are the same, marks included. */
export function hasSameRuns(one: readonly RichRun[], other: readonly RichRun[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, index) => {
      const twin = other[index]
      return twin !== undefined && run.text === twin.text && hasSameMarks(run, twin)
    })
  )
}
