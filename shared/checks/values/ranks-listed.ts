interface Ranks {
  /** The first of several things: "one, of five years, …", « le premier, signé à Oran, … ». */
  readonly opening: RegExp
  /** The next ones, as they stand behind a mark or a conjunction. */
  readonly next: string
  /** What may be one more of them, or a word of the thing told before. */
  readonly perhaps: string
  /** Several at once: "the other two", « les autres ». */
  readonly several: RegExp
}

const ranks: Readonly<Record<'en' | 'fr' | 'ar', Ranks>> = {
  en: {
    opening: /^\s*(?:the )?(?:one|first|former)(?!\p{L})/iu,
    next: '(?:another|a (?:second|third|fourth|fifth|last|further)|the (?:other|second|third|fourth|fifth|last|final|latter))(?!\\p{L})',
    perhaps: 'one(?!\\p{L})',
    several:
      /(?<!\p{L})(?:others|(?:other|another|last|next|remaining) (?:\d|two|three|four|five|six|seven|eight|nine|ten|several|few))(?!\p{L})/iu,
  },
  fr: {
    opening: /^\s*(?:l[’']une?|une?|l[ea] premi(?:er|ère))(?!\p{L})/iu,
    next: "(?:l[’']autre|une? (?:autre|seconde?|deuxième|troisième|quatrième|cinquième|derni(?:er|ère))|l[ea] (?:seconde?|deuxième|troisième|quatrième|cinquième|derni(?:er|ère)))(?!\\p{L})",
    perhaps: 'une?(?!\\p{L})',
    several: /(?<!\p{L})(?:d[’']autres|les (?:\p{L}{2,6} )?(?:autres|derni(?:ers|ères)|suivante?s))(?!\p{L})/iu,
  },
  ar: {
    opening: /^\s*(?:الأولى?|[أإ]حدا?(?:ها|هما|هم|هن))(?![\p{L}\p{M}])/u,
    next: '(?:الآخر|الأخرى|الثاني|الثانية|الثالثة?|الرابعة?|الخامسة?|الأخيرة?)(?![\\p{L}\\p{M}])',
    perhaps: '(?:واحدة?|أخرى|آخر)(?![\\p{L}\\p{M}])',
    several: /(?<![\p{L}\p{M}])و?ال(?:آخر(?:ان|ين|ون)|أخر(?:يان|يين|يات)|بقية|باقي)/u,
  },
}

const joints: Readonly<Record<'en' | 'fr' | 'ar', { readonly mark: string; readonly word: string }>> = {
  en: { mark: '[,;]\\s(?:and |while )?', word: '\\sand ' },
  fr: { mark: '[,;]\\s(?:et |puis |tandis que )?', word: '\\set ' },
  ar: { mark: '[،؛,;]\\sو?', word: '\\sو' },
}

/** How many things are told one by one by their rank. */
interface Ranked {
  readonly least: number
  readonly most: number
}

/**
 * "One, valid for five years, on rescue and salvage; the other, of three years, on …", « le premier …, le second … »,
 * «الأولى …؛ والثانية …»: whatever conjunctions stand in them, they are as many as the ranks. Null where several are told
 * at once, undefined where none is told so.
 */
export function ranksListed(listed: string, language: 'en' | 'fr' | 'ar'): Ranked | null | undefined {
  const { opening, next, perhaps, several } = ranks[language]
  if (!opening.test(listed)) return undefined
  const { mark, word } = joints[language]
  const behindMarks = countOf(listed, `${mark}${next}`)
  const joined = countOf(listed, `${word}${next}`) - countOf(listed, `[,،;؛]${word}${next}`)
  if (behindMarks + joined === 0) return undefined
  if (several.test(listed)) return null
  const others = countOf(listed, `(?:${mark}|${word})${perhaps}`)
  // "on the first and the second stage": behind a word alone, a rank may belong to what was told before.
  return { least: 1 + Math.max(1, behindMarks), most: 1 + behindMarks + joined + others }
}

function countOf(text: string, pattern: string): number {
  return text.match(new RegExp(pattern, 'giu'))?.length ?? 0
}
