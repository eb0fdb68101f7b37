import { isEstablishedSpelling } from '#shared/press/established-spellings.ts'
import { plainLatin } from '#shared/press/name-likeness.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

interface WrittenName {
  /** As it stands in the text, particles and articles among it. */
  readonly name: string
  readonly parts: readonly string[]
}

/**
 * Whether English and French each write one Arabic name by their own custom: al-Jubouri and el-Joubouri, Idris Abu Amna and
 * Idriss Abou Amna, Bab al-Mandab and Bab el-Mandeb. What custom does not explain (Rashidi, Rachadi) is another spelling,
 * and so are exchanged vowels and doubled letters in a name that nothing shows to be Arabic.
 */
export function isOneTransliteration(one: WrittenName, other: WrittenName): boolean {
  if (one.parts.length !== other.parts.length) return false
  const isArabic = lineage.test(one.name) || lineage.test(other.name)
  const custom = isArabic ? bareOfCustom : bareOfLetters
  return one.parts.every((part, index) => custom(part) === custom(other.parts[index] ?? ''))
}

/** An article or a word of kinship that only Arabic names have; Ben at the head of a name is Benjamin. */
const lineage =
  /(?<!\p{L})(?:(?:al|el|ul|ad|as|ash|ar|an|at|az)-\p{L}|(?:abu|abou|umm|oum|abdel|abdul|abdoul|abd) \p{L}|(?<=\p{L} )(?:bin|ben|ibn|bint|mint|ould|uld) \p{L})/iu

/** A part without its article, in the letters that both languages could write it by. */
export const customary = (part: string) => bareOfLetters(withoutArticle(part))

const withoutArticle = (part: string) => part.replace(/^(?:al|el|ul|ad|as|ash|ar|an|at|az)-/iu, '')

/** The letters by which each of the two languages writes one sound: sh and ch, u and ou, j and dj, s and ss. */
const bareOfLetters = rememberedByText((part) =>
  plainLatin(part)
    .replace(/sh/g, 'ch')
    .replace(/ou|oo|w/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/ss/g, 's'),
)

/** Also short vowels, the article, doubled letters and a last h or e, which no custom of transliteration fixes. */
const bareOfCustom = rememberedByText((part) =>
  customary(part)
    .replace(/gh/g, 'g')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.{2})[he]$/, '')
    .replace(/e/g, 'a'),
)

/**
 * Whether English and French each write one name from the Cyrillic, Georgian or Armenian alphabet by their own custom: Yury
 * Shchukin and Iouri Chtchoukine, Vasily Zhukovsky and Vassili Joukovski. The shape of a part must show that it is such a name.
 */
export function isOneSlavicName(one: WrittenName, other: WrittenName): boolean {
  if (one.parts.length !== other.parts.length || !(isSlavic(one) || isSlavic(other))) return false
  return one.parts.every((part, index) => {
    const mate = other.parts[index] ?? ''
    return isEstablishedSpelling([plainLatin(part)], [plainLatin(mate)]) || slavicKey(part) === slavicKey(mate)
  })
}

const isSlavic = ({ parts }: WrittenName) => parts.some((part) => slavic.test(plainLatin(part)))

const slavic =
  /^iou|(?:[oe]va?|off|eff|sk[iy]{1,2}|ska(?:ya|ia|a)|enko|t?chuk|tchouk|[yi]o?uk|[iy]t?ch|(?:[sckz]h|j|k)ine?|shvili|chvili|adze|idze|yan)$/

/** What is left of a part where all that the two customs write differently is one: ch and tch, sh and ch, zh and j, u and ou. */
const slavicKey = rememberedByText((part) =>
  plainLatin(part)
    .replace(/tch|sch|sh|ch/g, 'S')
    .replace(/zh|dj/g, 'j')
    .replace(/ou/g, 'u')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/ks/g, 'x')
    .replace(/ff$|w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(?<=^|[aeiou])i(?=[aeou])/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=in)e$/, ''),
)
