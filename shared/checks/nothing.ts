/** The answer of a check about an ordinary text: nothing found, nothing allocated. */
export const nothing: readonly never[] = []
