/** What work comes to that tells of its progress on the way. */
export async function resultOf<Result>(work: AsyncGenerator<unknown, Result>): Promise<Result> {
  let step = await work.next()
  while (step.done !== true) step = await work.next()
  return step.value
}
