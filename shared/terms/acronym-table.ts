/** An abbreviation in English and French. */
export interface InternationalAcronym {
  readonly en: string
  readonly fr: string
  /** Of the French abbreviation, for its article. */
  readonly gender: 'm' | 'f'
  /** Stands for a plural in French: «les ODD». */
  readonly plural: boolean
  /** In full; empty where Arabic press may keep to the Latin abbreviation. */
  readonly ar: string
  /** The language in which the other one's abbreviation is also a word or means something else. */
  readonly doubtfulIn: readonly string[]
}

interface AcronymTable {
  readonly all: readonly InternationalAcronym[]
  /** What an abbreviation as written, `NGOs` included, is the English one of. */
  readonly byEnglish: (written: string) => InternationalAcronym | null
  readonly byFrench: (written: string) => InternationalAcronym | null
}

/** English, French, its gender with `+` for a plural, Arabic in full, the languages in which it is doubtful. */
export function readAcronymTable(lines: string): AcronymTable {
  const all = lines.trim().split('\n').map(acronymOf)
  const english = new Map(all.map((one) => [one.en, one]))
  const french = new Map(all.map((one) => [one.fr, one]))
  return {
    all,
    byEnglish: (written) =>
      english.get(written) ?? (written.endsWith('s') ? (english.get(written.slice(0, -1)) ?? null) : null),
    byFrench: (written) => french.get(written) ?? null,
  }
}

function acronymOf(line: string): InternationalAcronym {
  const [en = '', fr = '', kind = '', ar = '', doubtful = ''] = line.split('|')
  return {
    en,
    fr,
    gender: kind.startsWith('f') ? 'f' : 'm',
    plural: kind.endsWith('+'),
    ar,
    doubtfulIn: doubtful.split(' '),
  }
}
