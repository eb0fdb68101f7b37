/** The ids with one of them at another place; beyond either end means that end. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((each) => each !== id)
  return others.toSpliced(Math.max(0, place), 0, id)
}
