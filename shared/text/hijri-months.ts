import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/** The months of the Hijri year as English and French write them, words parted by one space and without their apostrophes. */
const months: readonly RegExp[] = [
  /^m(?:u|o|ou)harram$/,
  /^safar$/,
  /^rabi(?:ul|[aei])?ʿ?(?:(?: (?:al|el|ul|ol))? (?:aww?[ae]l|aou[ae]l)| i)$/,
  /^rabi(?:ul|[aei])?ʿ?(?:(?: (?:al|el|ul|ath|at|eth|et))? (?:thani|tani|sani|akh[aei]r)| ii)$/,
  /^d?j(?:u|ou)mad(?:a|al)(?:(?: (?:al|el))? (?:o?ula|aww?al)| i)$/,
  /^d?j(?:u|ou)mad(?:a|al)(?:(?: (?:al|el|ath|at|eth|et))? (?:akh[ei]rah?|akhir|thani|thaniy?y?ah?|tania|o?ukhra)| ii)$/,
  /^rad?jab$/,
  /^(?:sh|ch)a{1,2}ʿ?ba{1,2}ne?$/,
  /^rama(?:dh?|z)an$/,
  /^(?:sh|ch)a(?:ww?|ou)al$/,
  /^(?:dh?|th|z)(?:u|ou|i)l?(?: (?:al|el))? ?[qk][ai]ʿ?a?da?h?$/,
  /^(?:dh?|th|z)(?:u|ou|i)l?(?: (?:al|el))? ?hij{1,2}ah?$/,
]

/** What a name may begin with: the sign by which the readers look at all. */
export const hijriMonthBeginnings: ReadonlySet<string> = new Set(
  (
    'muharram moharram mouharram safar rabi rabia rabie rabii rabiʿ rabiul jumada joumada djoumada jumadal rajab radjab ' +
    'shaban shaaban shabaan shaʿban sha chaban chaaban chaabane chabane cha ramadan ramadhan ramazan shawwal shawal chawwal ' +
    'chawal chaoual dhu dhul dhou dhoul dhulqadah dhulhijjah thu thul zu zul zou zoul zilhij dhi dhil'
  ).split(' '),
)

/** `Rabi’ al-Awwal`, « dhou al-qi’da »: the month from 1, and the lexeme after its longest name; null where none begins. */
export function hijriMonthAt(reading: Reading, index: number): { month: number; next: number } | null {
  if (!hijriMonthBeginnings.has(lexemeAt(reading, index).text)) return null
  let found: { month: number; next: number } | null = null
  let name = ''
  let joined = true
  for (let at = index; at < index + 7; at += 1) {
    const lexeme = lexemeAt(reading, at)
    if (isMark(lexeme, "-'ʻ`", true)) {
      if (lexeme.text !== '-') joined = true
      continue
    }
    if (lexeme.kind !== 'word') break
    name += joined && lexeme.gap === 'none' ? lexeme.text : ` ${lexeme.text}`
    name = name.trim()
    joined = false
    const month = months.findIndex((pattern) => pattern.test(name)) + 1
    if (month > 0) found = { month, next: at + 1 }
  }
  return found
}
