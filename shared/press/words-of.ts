/** The words of a list written down in lines: what word lists in this folder are made with. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}
