// Arabic counts against the gender: from three to ten the number has the ending that its noun has not.
import { feminineCounted, masculineCounted, masculineSingular } from '#shared/checks/language/counted-nouns-ar.ts'
import { type GrammarRule, patternRule } from '#shared/checks/language/grammar-rule.ts'

const joined = '(?<!\\p{L})([وفبلك]{0,2})'
const ends = '(?![\\p{L}\\p{M}])'

/** A number from three to ten that is written without its ة, by the form that has it. */
const shortened = new Map([
  ['ثلاثة', 'ثلاث'],
  ['أربعة', 'أربع'],
  ['خمسة', 'خمس'],
  ['ستة', 'ست'],
  ['سبعة', 'سبع'],
  ['ثمانية', 'ثماني'],
  ['تسعة', 'تسع'],
  ['عشرة', 'عشر'],
  ['بضعة', 'بضع'],
])
const lengthened = new Map([...shortened].map(([long, short]): [string, string] => [short, long]))
lengthened.set('ثمان', 'ثمانية')

const long = [...shortened.keys()].join('|')
const short = [...lengthened.keys()].join('|')
/** What goes on to eleven and more: no ten, no «بضع». */
const longUnit = long.replace('|عشرة|بضعة', '')
const shortUnit = short.replace('|عشر|بضع', '')

const toShort = ([, before = '', number = '', noun = '']: RegExpExecArray) =>
  `${before}${shortened.get(number) ?? number} ${noun}`
const toLong = ([, before = '', number = '', noun = '']: RegExpExecArray) =>
  `${before}${lengthened.get(number) ?? number} ${noun}`

/** «خمس أعضاء المجلس»: of what has an article, a fifth. */
const isNoFraction = ({ 0: found, 2: number = '', index, input }: RegExpExecArray) =>
  !/^(?:خمس|سبع|تسع|عشر)$/u.test(number) ||
  !/^ \p{L}{0,2}ال/u.test(input.slice(index + found.length, index + found.length + 5))

/** Men, though the word has the ending of women. */
const isOfWomenAlone = ({ 3: noun = '' }: RegExpExecArray) =>
  !/^(?:خليفة|داعية|طاغية|علامة|نابغة|رحالة|مئة|مائة|ال.*)$/u.test(noun)

const tens = 'و(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)'

export const arabicCounting: readonly GrammarRule[] = [
  patternRule(new RegExp(`${joined}(${long}) (${feminineCounted.join('|')})${ends}`, 'gu'), toShort),
  patternRule(
    new RegExp(`${joined}(${short}) (${masculineCounted.join('|')}|م[ء-ي]{3,9}ين)${ends}`, 'gu'),
    toLong,
    isNoFraction,
  ),
  patternRule(
    new RegExp(`${joined}(${longUnit}) عشر ([ء-ي]{2,12}ة)${ends}`, 'gu'),
    ([, before = '', number = '', noun = '']) => `${before}${shortened.get(number) ?? number} عشرة ${noun}`,
    isOfWomenAlone,
  ),
  patternRule(
    new RegExp(`${joined}(${shortUnit}) عشرة (${masculineSingular.join('|')})${ends}`, 'gu'),
    ([, before = '', number = '', noun = '']) => `${before}${lengthened.get(number) ?? number} عشر ${noun}`,
  ),
  patternRule(
    new RegExp(`${joined}(أحد|اثنا|اثني) عشر ([ء-ي]{2,12}ة)${ends}`, 'gu'),
    ([, before = '', number = '', noun = '']) =>
      `${before}${{ أحد: 'إحدى', اثنا: 'اثنتا' }[number] ?? 'اثنتي'} عشرة ${noun}`,
    isOfWomenAlone,
  ),
  patternRule(
    new RegExp(`${joined}(إحدى|اثنتا|اثنتي) عشرة (${masculineSingular.join('|')})${ends}`, 'gu'),
    ([, before = '', number = '', noun = '']) =>
      `${before}${{ إحدى: 'أحد', اثنتا: 'اثنا' }[number] ?? 'اثني'} عشر ${noun}`,
  ),
  patternRule(new RegExp(`${joined}(${longUnit}) (${tens} [ء-ي]{2,12}ة)${ends}`, 'gu'), toShort, (match) =>
    isOfWomenAlone({ ...match, 3: match[3]?.split(' ')[1] ?? '' }),
  ),
  patternRule(new RegExp(`${joined}(${shortUnit}) (${tens} (?:${masculineSingular.join('|')}))${ends}`, 'gu'), toLong),
]
