/**
 * Whether two folded words of almost the same letters may be forms of one: number, gender, tense, person, case. A headline
 * stands in the present where the text tells the past, and leaves articles out.
 */
export function isSameWord(one: string, other: string): boolean {
  return /\p{Script=Arabic}/u.test(one) ? isSameArabic(one, other) : isSameLatin(one, other)
}

/** Forms differ at the end, or inside by vowels alone (woman, women; begin, began). */
function isSameLatin(one: string, other: string): boolean {
  const start = commonStart(one, other)
  const shorter = Math.min(one.length, other.length)
  if (start >= shorter - 2 || start >= shorter * 0.7) return true
  return consonantsOf(one) === consonantsOf(other)
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(?:ing|ed|s|t|d|nt|r)$/, '')
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/**
 * Forms of an Arabic word differ by weak letters anywhere (ا و ي), by prefixes of person (ي ت ن أ) and by endings. What is
 * left is the root: other consonants in it, in words of the same build, are another word.
 */
function isSameArabic(one: string, other: string): boolean {
  if (one.length !== other.length) return true
  let strong = 0
  for (let index = 0; index < one.length; index += 1) {
    const [mine, theirs] = [one[index] ?? '', other[index] ?? '']
    if (mine === theirs) continue
    const isLast = index === one.length - 1
    if (
      isWeak(mine, isLast) ||
      isWeak(theirs, isLast) ||
      (index === 0 && 'تنميا'.includes(mine) && 'تنميا'.includes(theirs))
    )
      return true
    if (index >= one.length - 1 && isEnding(mine) && isEnding(theirs)) return true
    strong += 1
  }
  return strong === 0
}

/** Number, gender and pronouns: «القرض» and «القرن» end in letters of their roots. */
function isEnding(letter: string): boolean {
  return 'نةتهكماىي'.includes(letter)
}

/** «ه» is a feminine ending or a pronoun, and within a word a letter of its root. */
function isWeak(letter: string, isLast: boolean): boolean {
  return 'اويئؤءىت'.includes(letter) || (isLast && letter === 'ه')
}
