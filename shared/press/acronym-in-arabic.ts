import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/** Letters and pairs of letters of an acronym that is read as a word, as Arabic writes their sounds. */
const sounds: Readonly<Record<string, string>> = {
  SH: 'ش',
  CH: '(?:ش|تش|خ)',
  TH: '[ثت]',
  PH: 'ف',
  OO: 'و',
  OU: 'و',
  B: 'ب',
  C: '(?:[كسق]|تش)',
  D: '[دض]',
  F: 'ف',
  G: '[غجكق]',
  H: '[هح]',
  J: 'ج',
  K: '[كق]',
  L: 'ل',
  M: 'م',
  N: 'ن',
  P: 'ب',
  Q: '[قك]',
  R: 'ر',
  S: '[سصز]',
  T: '[تط]',
  V: '[فڤ]',
  W: 'و',
  X: 'كس',
  Y: 'ي',
  Z: 'ز',
  A: '[اآ]?',
  E: '[اي]?',
  I: 'ي?',
  O: 'و?',
  U: 'و?',
}

const openings: Readonly<Record<string, string>> = {
  A: '[أآا]',
  E: '[إاأ]ي?',
  I: '[إا]ي?',
  O: '[أا]و?',
  U: '(?:يو|[أا]و?)',
}

const nothing = /(?!)/u

const endings: Readonly<Record<string, string>> = { A: '[اةه]', E: '[يةه]?', I: 'ي', O: 'و', U: 'و' }

/**
 * The word that an acronym is in Arabic letters (ICARDA, «إيكاردا»), with what is joined before it; nothing where it
 * cannot be read as a word.
 */
export const spelledInArabic = rememberedByText((acronym): RegExp => {
  if (!/^(?=.*[AEIOU])(?=.*[^AEIOU].*[^AEIOU])[A-Z]{4,9}$/u.test(acronym)) return nothing
  // Of four consonants in a row none is read as a word.
  if (/[^AEIOUY]{4}/u.test(acronym)) return nothing
  const letters = acronym.replace(/([^AEIOU])\1/gu, '$1').match(/SH|CH|TH|PH|OO|OU|[A-Z]/gu) ?? []
  const written = letters.map((letter, index) => {
    if (index === 0) return openings[letter] ?? sounds[letter] ?? ''
    return (index === letters.length - 1 ? endings[letter] : undefined) ?? sounds[letter] ?? ''
  })
  return new RegExp(`^[وف]?(?:[بك]?ال|لل|[بلك])?(?:${written.join('')})$`, 'u')
})
