/** What decides, word by word, how a phrase may become definite or indefinite. */
export interface PhraseWord {
  /** Carries ال or a possessive suffix. */
  readonly definite: boolean
  /** A preposition is joined to it: «للمدن». */
  readonly preposition: boolean
  /** A word such as «بين», «في», «عن» that can never be definite. */
  readonly functionWord: boolean
}

/**
 * Is the text's phrase the glossary's phrase with the articles that Arabic allows? A noun and its adjectives change
 * together («مدينة ذكية» → «المدينة الذكية», «الحكومة المنفتحة» → «حكومة منفتحة»), in a genitive chain only the last
 * noun does («مذكرة تفاهم» → «مذكرة التفاهم»; «*المنظمة تنمية المرأة» is not Arabic). Names stay as they are. With
 * `loose` a single noun may lose its article, as it does at the head of a genitive («حماية المدنيين»).
 */
export function agreesInDefiniteness(
  term: readonly PhraseWord[],
  definite: readonly boolean[],
  options: { readonly name: boolean; readonly loose: boolean },
): boolean {
  let added = 0
  let dropped = 0
  for (const [index, word] of term.entries()) {
    const now = definite[index] ?? false
    if (word.functionWord) {
      if (now) return false
    } else if (now && !word.definite) added += 1
    else if (!now && word.definite) dropped += 1
  }
  if (added === 0 && dropped === 0) return true
  if (options.name || (added > 0 && dropped > 0)) return false
  if (dropped > 0) return (term.length > 1 || options.loose) && dropsWholePhrases(term, definite)
  return addsToHeadPhrase(term, definite, added)
}

/** The articles that fell are those of the first phrase (or phrases), each of them altogether. */
function dropsWholePhrases(term: readonly PhraseWord[], definite: readonly boolean[]): boolean {
  let kept = false
  let phraseKeeps: boolean | null = null
  for (const [index, word] of term.entries()) {
    if (!word.definite || word.preposition) phraseKeeps = null
    if (!word.definite) continue
    const keeps = definite[index] ?? false
    if (phraseKeeps !== null && keeps !== phraseKeeps) return false
    if (kept && !keeps) return false
    phraseKeeps = keeps
    kept = keeps
  }
  return true
}

/** The articles that came are on the last words of the first phrase, which ends at a preposition or with the term. */
function addsToHeadPhrase(term: readonly PhraseWord[], definite: readonly boolean[], added: number): boolean {
  const phrase: number[] = []
  for (const [index, word] of term.entries()) {
    if (index > 0 && word.preposition) break
    if (word.functionWord) {
      if (phrase.length > 0 && term[index + 1]?.definite === false && index + 1 < term.length) continue
      break
    }
    if (word.definite) return false
    phrase.push(index)
  }
  const last = phrase.slice(-added)
  return last.length === added && last.every((index) => definite[index])
}
