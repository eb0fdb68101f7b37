const longestKept = 60
const mostKept = 4096

/** What `of` says of a word or a name, asked once. For facts that depend on nothing but its letters. */
export function rememberedByText<Fact extends object | string | number>(
  of: (text: string) => Fact,
): (text: string) => Fact {
  const known = new Map<string, Fact>()
  return (text) => {
    if (text.length > longestKept) return of(text)
    let fact = known.get(text)
    if (fact === undefined) {
      if (known.size >= mostKept) known.clear()
      known.set(text, (fact = of(text)))
    }
    return fact
  }
}
