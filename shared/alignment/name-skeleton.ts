/**
 * The consonants of a name by classes of sounds that transliteration between Latin and Arabic letters exchanges
 * (`Guterres` and «غوتيريش» both give KTRS or KTRX). Vowels, semivowels, h, ayn and hamza are dropped, doubled sounds are one.
 */
export function skeletonOfLatin(folded: string): string {
  let skeleton = ''
  for (let index = 0; index < folded.length; ) {
    const two = folded.slice(index, index + 2)
    const pair = latinPairs[two]
    const sound = pair ?? latinLetters[folded.charAt(index)] ?? ''
    skeleton = appended(skeleton, sound)
    index += pair === undefined ? 1 : 2
  }
  return skeleton
}

/** The same of a folded Arabic word. */
export function skeletonOfArabic(folded: string): string {
  let skeleton = ''
  for (const letter of folded) skeleton = appended(skeleton, arabicLetters[letter] ?? '')
  return skeleton
}

function appended(skeleton: string, sound: string): string {
  let written = skeleton
  for (const one of sound) if (!written.endsWith(one)) written += one
  return written
}

const latinPairs: Readonly<Record<string, string>> = {
  sh: 'X',
  ch: 'X',
  kh: 'K',
  gh: 'K',
  th: 'T',
  dh: 'T',
  ph: 'F',
  ck: 'K',
  qu: 'K',
}

const latinLetters: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  t: 'T',
  d: 'T',
  s: 'S',
  z: 'S',
  k: 'K',
  g: 'K',
  j: 'K',
  q: 'K',
  c: 'K',
  x: 'KS',
  f: 'F',
  v: 'F',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
}

const arabicLetters: Readonly<Record<string, string>> = {
  ب: 'B',
  پ: 'B',
  ت: 'T',
  د: 'T',
  ط: 'T',
  ض: 'T',
  ث: 'S',
  س: 'S',
  ص: 'S',
  ز: 'S',
  ذ: 'S',
  ظ: 'S',
  ج: 'K',
  غ: 'K',
  ق: 'K',
  ك: 'K',
  خ: 'K',
  گ: 'K',
  ش: 'X',
  چ: 'X',
  ف: 'F',
  ڤ: 'F',
  ل: 'L',
  م: 'M',
  ن: 'N',
  ر: 'R',
}
