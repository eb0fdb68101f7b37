/** A language as a TMX file names it (`EN-US`, `en_us`, `FR`) as BCP 47 writes it; null where it names none (`*all*`). */
export function tagOf(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-')
  if (!/^[a-z\d]{1,8}(?:-[a-z\d]{1,8}){0,5}$/iu.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    // Names of no standard («English»): they are kept as they are, for they tell variants apart.
    if (error instanceof RangeError) return tag.toLowerCase().slice(0, 35)
    throw error
  }
}
