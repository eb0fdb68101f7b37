import { arabicConfusions } from '#shared/checks/language/confusions-ar.ts'
import { englishConfusions } from '#shared/checks/language/confusions-en.ts'
import { englishSoundalikes } from '#shared/checks/language/confusions-en-sound.ts'
import { frenchConfusions } from '#shared/checks/language/confusions-fr.ts'
import { frenchSoundalikes } from '#shared/checks/language/confusions-fr-sound.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/** A word that stands for another one in certain company. */
interface ConfusionRule {
  readonly wrong: string
  readonly before: RegExp | null
  readonly after: RegExp | null
  readonly right: string
}

/** A word in wrong company; the span takes that in. */
export interface Confusion extends TextSpan {
  readonly word: TextSpan
  readonly expected: string
}

const lines: Readonly<Record<string, readonly string[]>> = {
  en: [...englishConfusions, ...englishSoundalikes],
  fr: [...frenchConfusions, ...frenchSoundalikes],
  ar: arabicConfusions,
}

type RulesOf = (form: WordForm) => readonly ConfusionRule[] | null

const finders = new Map<string, RulesOf>()

/** The rules that a word calls for, by language; most words call for none. A table is read when it is first asked for. */
export function confusionRules(language: string): RulesOf | undefined {
  const table = lines[language]
  let finder = finders.get(language)
  if (finder === undefined && table !== undefined) finders.set(language, (finder = finderOf(table, language)))
  return finder
}

/** One wrong wording of a line of the tables: before | wrong/words | after | right. Most of them are never met. */
interface UnreadRule {
  readonly wrong: string
  readonly sides: readonly string[]
}

function finderOf(table: readonly string[], language: string): RulesOf {
  const unread = Map.groupBy(
    table.flatMap(wrongsOf),
    ({ wrong }) => wrong.split(/[ ’']/u).find((word) => word.length > 1) ?? wrong,
  )
  const known = new Map<string, readonly ConfusionRule[]>()
  const rulesOf = (word: string): readonly ConfusionRule[] | null => {
    const rules = known.get(word) ?? unread.get(word)?.map(ruleFrom) ?? null
    if (rules !== null) known.set(word, rules)
    return rules
  }
  return rememberedByWord(({ written }: WordForm): readonly ConfusionRule[] | null => {
    const word = written.toLowerCase()
    return rulesOf(word) ?? (language === 'ar' ? rulesOf(word.replace(/^[وفبكل]{1,2}/u, '')) : null)
  })
}

function wrongsOf(line: string): readonly UnreadRule[] {
  const sides = line.split(/\s\|(?=\s|$)/u).map((part) => part.trim())
  return (sides[1] ?? '').split('/').map((wrong) => ({ wrong, sides }))
}

function ruleFrom({ wrong, sides: [before = '', , after = '', right = ''] }: UnreadRule): ConfusionRule {
  return {
    wrong,
    before: before === '' ? null : new RegExp(`(?:${alternatives(before, '[,;:(–—-]')})[ \\u00a0]?$`, 'iu'),
    after: after === '' ? null : new RegExp(`^(?:${alternatives(after, '(?:$|[.,;:!?)»”،؛؟])')})(?!\\p{L})`, 'iu'),
    right,
  }
}

/** Words stand whole, in whatever case but for a capital that is asked for; an empty alternative is a mark. */
function alternatives(side: string, mark: string): string {
  return side
    .split(/(?<!\\),/u)
    .map((one) =>
      one
        .trim()
        .replaceAll('\\,', ',')
        .replaceAll('\\p{Lu}', '(?-i:\\p{Lu})')
        .replace(/\[[^\]]*\]|’/gu, eitherApostrophe),
    )
    .map((one) => (one === '' ? `[ \\u00a0]?${mark}` : `(?<![\\p{L}\\p{N}])${one}`))
    .join('|')
}

/** Outside of classes, which say themselves what they hold. */
const eitherApostrophe = (part: string): string => (part === '’' ? "[’']" : part)

const reach = 120

/** What the rule says of the word at `at`, if it applies there. */
export function confusionAt(text: string, at: number, rule: ConfusionRule): Confusion | null {
  const start = wrongStart(text, at, rule.wrong)
  if (start === null) return null
  const end = start + rule.wrong.length
  // What follows is asked first: it is looked for in one place alone.
  const right = text.slice(end, end + reach).replace(/^[ \u00a0]/u, '')
  const after = rule.after?.exec(right)
  if (after === null) return null
  const from = Math.max(0, start - reach)
  const left = (from > 0 ? '…' : '') + text.slice(from, start)
  const before = rule.before?.exec(left)
  if (before === null) return null
  const wrong = text.slice(start, end)
  return {
    start: before ? start - before[0].replace(/^[,;:(–—\s-]+/u, '').length : start,
    end: after ? text.length - text.slice(end).trimStart().length + shownLength(after[0]) : end,
    word: { start, end },
    expected: rightWord(wrong, rule.right),
  }
}

/** The place of the wrong words, one of which starts at `at`; an Arabic one may follow a particle. */
function wrongStart(text: string, at: number, wrong: string): number | null {
  const offset = Math.max(0, wrong.search(/(?<=^|[ ’'])[^ ’']{2}/u))
  for (const start of [at - offset, at - offset + 1, at - offset + 2]) {
    if (start < 0 || text.slice(start, start + wrong.length).toLowerCase() !== wrong) continue
    if (!/[\p{L}\p{N}]/u.test(text[start + wrong.length] ?? '')) return start
  }
  return null
}

/** Of what follows, the first words. */
function shownLength(after: string): number {
  const words = /^[\p{L}\p{N}’'-]+(?:[ \u00a0][\p{L}\p{N}’'-]+)?/u.exec(after)
  return words === null ? 0 : words[0].length
}

function rightWord(wrong: string, right: string): string {
  const [from = '', to] = right.split('→')
  const word = to === undefined ? right : wrong.toLowerCase().replace(from, to)
  return /^\p{Lu}/u.test(wrong) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
